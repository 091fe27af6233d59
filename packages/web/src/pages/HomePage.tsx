import { ApolloProvider } from '@apollo/client/react';
import { IconBuildingOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Navigate } from 'react-router';
import classes from '../ui/StandAlone.module.css';
import { useHomePageQuery } from '../gql/operations.ts';
import { createApolloClient } from '../lib/apollo.ts';
import { useConfig } from '../lib/config.ts';
import { failureOf } from '../lib/failure.ts';
import { paths } from '../lib/paths.ts';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { StatePanel } from '../ui/StatePanel.tsx';

/** Leads to the first workspace of whoever is signed in. */
export function HomePage() {
  const client = useMemo(
    () => createApolloClient({ workspace: undefined, onUnauthenticated: () => undefined }),
    [],
  );
  return (
    <ApolloProvider client={client}>
      <ToFirstWorkspace />
    </ApolloProvider>
  );
}

function ToFirstWorkspace() {
  const { links } = useConfig();
  const { data, error, refetch } = useHomePageQuery({ fetchPolicy: 'network-only' });
  const [first] = data?.viewer.memberships ?? [];
  if (first) return <Navigate to={paths.numbers(first.organization.slug)} replace />;
  if (!data && !error) return null;
  const failure = failureOf(error);
  if (error && failure.code === 'UNAUTHENTICATED') return <Navigate to={paths.signIn()} replace />;
  return (
    <main className={classes.page}>
      <PageTitle>Welcome</PageTitle>
      {error && failure.code !== 'FORBIDDEN' && failure.code !== 'NOT_FOUND' ? (
        <ErrorState
          title="The Hub could not be loaded"
          failure={failure}
          onRetry={() => void refetch().catch(() => undefined)}
          links={links}
        />
      ) : (
        <StatePanel icon={IconBuildingOff} title="You are not a member of any workspace">
          Ask an owner of your organization for an invitation. It comes by e-mail.
        </StatePanel>
      )}
    </main>
  );
}
