import { IconBuildingOff } from '@tabler/icons-react';
import { Navigate } from 'react-router';
import classes from '../ui/StandAlone.module.css';
import { useHomePageQuery } from '../gql/operations.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import { PublicClient } from '../lib/PublicClient.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';

/** Leads to the first workspace of whoever is signed in. */
export function HomePage() {
  return (
    <PublicClient>
      <ToFirstWorkspace />
    </PublicClient>
  );
}

function ToFirstWorkspace() {
  const { links } = useConfig();
  const { data, error, refetch } = useHomePageQuery({ fetchPolicy: 'network-only' });
  const [first] = data?.viewer.memberships ?? [];
  if (first) return <Navigate to={paths.workspace(first.organization.slug)} replace />;
  if (!data && !error) return null;
  const failure = failureOf(error);
  if (error && failure.code === 'UNAUTHENTICATED') return <Navigate to={paths.signIn()} replace />;
  return (
    <main className={classes.page}>
      <PageTitle>Welcome</PageTitle>
      {error && failure.code !== 'FORBIDDEN' && failure.code !== 'NOT_FOUND' ? (
        <ErrorState
          headingLevel={1}
          title="The Hub could not be loaded"
          failure={failure}
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      ) : (
        <StatePanel
          headingLevel={1}
          icon={IconBuildingOff}
          title="You are not a member of any workspace"
        >
          Ask an owner of your organization for an invitation. It comes by e-mail.
        </StatePanel>
      )}
    </main>
  );
}
