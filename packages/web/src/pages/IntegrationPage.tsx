import { IconPlugConnected } from '@tabler/icons-react';
import { IntegrationForm, IntegrationSkeleton } from '../features/organization/IntegrationForm.tsx';
import { IntegrationPageDocument, useIntegrationPageQuery } from '../gql/operations.ts';
import { capabilityOf } from '../lib/capability.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';
import { useDelayed } from '../ui/useDelayed.ts';

export const firstQuestion: FirstQuestion = (client) =>
  client.query({ query: IntegrationPageDocument });

export function IntegrationPage() {
  const { links } = useConfig();
  const { data, error, loading, refetch } = useIntegrationPageQuery({
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading && !data);
  const organization = data?.viewer.organization;
  if (!organization) {
    return (
      <>
        <PageTitle>Integration</PageTitle>
        {error && (
          <ErrorState
            title="The integration could not be loaded"
            failure={failureOf(error)}
            onRetry={() => void refetch().catch(() => undefined)}
            links={links}
          />
        )}
        {slow && <IntegrationSkeleton />}
      </>
    );
  }
  const { reason } = capabilityOf(organization.capabilities, 'UPDATE_ORGANIZATION');
  return (
    <>
      <PageTitle>Integration</PageTitle>
      {organization.partner ? (
        <IntegrationForm partner={organization.partner} reason={reason} />
      ) : (
        <StatePanel icon={IconPlugConnected} title="For partners only">
          Partners set here how their clients connect.
        </StatePanel>
      )}
    </>
  );
}
