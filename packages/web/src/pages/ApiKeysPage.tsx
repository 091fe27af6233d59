import { IconKey } from '@tabler/icons-react';
import { ApiKeysTable } from '../features/api-key/ApiKeysTable.tsx';
import { CreateApiKeyDialog } from '../features/api-key/CreateApiKeyDialog.tsx';
import { ApiKeysPageDocument, useApiKeysPageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { capabilityOf } from '../lib/capability.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { ButtonSkeleton } from '../ui/ButtonSkeleton.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './SettingsPage.module.css';

const PAGE_SIZE = 50;

export const firstQuestion: FirstQuestion = (client) =>
  client.query({ query: ApiKeysPageDocument, variables: { first: PAGE_SIZE } });

export function ApiKeysPage() {
  const { links } = useConfig();
  const { data, error, loading, refetch, fetchMore } = useApiKeysPageQuery({
    variables: { first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading && !data);
  const again = () => void refetch().catch(() => undefined);
  if (!data && error) {
    return (
      <>
        <PageTitle>API keys</PageTitle>
        <ErrorState
          title="API keys could not be loaded"
          failure={failureOf(error)}
          reassurance="Your programs keep working."
          onRetry={again}
          links={links}
        />
      </>
    );
  }
  const organization = data?.viewer.organization;
  const keys = organization?.apiKeys;
  const reason =
    organization && capabilityOf(organization.capabilities, 'MANAGE_ORGANIZATION_API_KEYS').reason;
  const createKey = <CreateApiKeyDialog reason={reason} onCreated={again} />;
  const showMore = () =>
    void fetchMore({
      variables: { after: keys?.pageInfo.endCursor ?? null },
      updateQuery: (shown, { fetchMoreResult: more }) => {
        const page = more.viewer.organization.apiKeys;
        const { organization: own } = shown.viewer;
        const organization = { ...own, apiKeys: appended(own.apiKeys, page) };
        return { ...shown, viewer: { ...shown.viewer, organization } };
      },
    });
  return (
    <>
      <PageTitle>API keys</PageTitle>
      <div className={classes.head}>
        <p className={classes.text}>
          For programs that use the GraphQL API. Send one as <code>Authorization: Bearer</code>.
          {reason && <span className={classes.refusal}>{reason}</span>}
        </p>
        {!keys && <ButtonSkeleton>Create API key</ButtonSkeleton>}
        {keys && keys.nodes.length > 0 && createKey}
      </div>
      {keys?.nodes.length === 0 ? (
        <StatePanel icon={IconKey} title="Create your first API key" actions={createKey}>
          A key reads, or reads and changes, what this workspace may see. It is shown once.
        </StatePanel>
      ) : (
        (keys || slow) && <ApiKeysTable keys={keys?.nodes} reason={reason} />
      )}
      <MoreButton pageInfo={keys?.pageInfo} onClick={showMore}>
        Show more keys
      </MoreButton>
    </>
  );
}
