import { Button, Stack } from '@mantine/core';
import { IconFilterOff, IconKey } from '@tabler/icons-react';
import { parseAsString, useQueryState } from 'nuqs';
import { NuqsAdapter } from 'nuqs/adapters/react-router/v8';
import { PermissionRequestsTable } from '../features/number/PermissionRequestsTable.tsx';
import { RequestablesTable } from '../features/number/RequestablesTable.tsx';
import { PermissionsPageDocument, usePermissionsPageQuery } from '../gql/operations.ts';
import { appended } from '../lib/appended.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { MoreButton } from '../ui/MoreButton.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { PartHeader } from '../ui/PartHeader.tsx';
import { SearchField } from '../ui/SearchField.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';
import classes from './PartnerSettingsPage.module.css';

const PAGE_SIZE = 50;

export const firstQuestion: FirstQuestion = (client) =>
  client.query({
    query: PermissionsPageDocument,
    variables: { first: PAGE_SIZE, search: undefined },
  });

/** What a partner has asked its clients for, and what it can ask for. */
export function PermissionsPage() {
  return (
    <NuqsAdapter>
      <PageTitle>Permissions</PageTitle>
      <Permissions />
    </NuqsAdapter>
  );
}

function Permissions() {
  const { links } = useConfig();
  const [q, setQ] = useQueryState('q', parseAsString.withDefault(''));
  const { data, previousData, error, loading, refetch, fetchMore } = usePermissionsPageQuery({
    variables: { first: PAGE_SIZE, search: q || undefined },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  const shown = data ?? previousData;
  const slow = useDelayed(loading && !shown);
  const head = <Head q={q} onChange={(next) => void setQ(next || null)} />;
  if (!shown) {
    return error ? (
      <ErrorState
        title="Permissions could not be loaded"
        failure={failureOf(error)}
        reassurance="Numbers keep sending and receiving."
        onRetry={again}
        links={links}
      />
    ) : (
      slow && (
        <Stack gap="lg" aria-busy inert>
          {head}
          <RequestablesTable rows={undefined} onRequested={again} />
        </Stack>
      )
    );
  }
  const { nodes, pageInfo } = shown.phoneNumbers;
  const requests = shown.permissionRequests;
  const showMore = () =>
    void fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { phoneNumbers: more } }) => ({
        ...before,
        phoneNumbers: appended(before.phoneNumbers, more),
      }),
    });
  const showMoreRequests = () =>
    void fetchMore({
      variables: { requestsAfter: requests.pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult: { permissionRequests: more } }) => ({
        ...before,
        permissionRequests: appended(before.permissionRequests, more),
      }),
    });
  return (
    <>
      {head}
      {nodes.length === 0 ? (
        <StatePanel
          icon={q ? IconFilterOff : IconKey}
          title={q ? 'No such number' : 'Every number is shared'}
          actions={
            q && (
              <Button variant="filled" onClick={() => void setQ(null)}>
                Clear search
              </Button>
            )
          }
        >
          {q
            ? 'Search looks in number, display name, client name and Meta IDs.'
            : 'Your clients share all of their numbers with you.'}
        </StatePanel>
      ) : (
        <RequestablesTable rows={nodes} onRequested={again} />
      )}
      <MoreButton pageInfo={pageInfo} onClick={showMore}>
        Show more numbers
      </MoreButton>
      {requests.nodes.length > 0 && (
        <>
          <PartHeader title="Requests" />
          <PermissionRequestsTable rows={requests.nodes} />
          <MoreButton pageInfo={requests.pageInfo} onClick={showMoreRequests}>
            Show more requests
          </MoreButton>
        </>
      )}
    </>
  );
}

const Head = ({ q, onChange }: { q: string; onChange: (next: string) => void }) => (
  <>
    <p className={classes.intro}>
      With the permission of a client you generate and hold the API key of its number.
    </p>
    <PartHeader title="Numbers without permission">
      <div className={classes.search}>
        <SearchField label="Find a number" value={q} onChange={onChange} />
      </div>
    </PartHeader>
  </>
);
