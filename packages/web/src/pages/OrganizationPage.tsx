import {
  OrganizationFacts,
  OrganizationFactsSkeleton,
} from '../features/organization/OrganizationFacts.tsx';
import { OrganizationPageDocument, useOrganizationPageQuery } from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import type { FirstQuestion } from '../lib/prefetch.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDelayed } from '../ui/useDelayed.ts';

export const firstQuestion: FirstQuestion = (client) =>
  client.query({ query: OrganizationPageDocument });

export function OrganizationPage() {
  const { links } = useConfig();
  const { data, error, loading, refetch } = useOrganizationPageQuery({
    fetchPolicy: 'cache-and-network',
  });
  const slow = useDelayed(loading && !data);
  return (
    <>
      <PageTitle>Organization</PageTitle>
      {data && <OrganizationFacts organization={data.viewer.organization} />}
      {!data && error && (
        <ErrorState
          title="The organization could not be loaded"
          failure={failureOf(error)}
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      )}
      {slow && <OrganizationFactsSkeleton />}
    </>
  );
}
