import { ApolloProvider } from '@apollo/client/react';
import { type ReactNode, useMemo } from 'react';
import { createApolloClient } from './apollo.ts';

/** For the few pages that ask without naming a workspace. */
export function PublicClient({ children }: { children: ReactNode }) {
  const client = useMemo(
    () => createApolloClient({ workspace: undefined, onUnauthenticated: () => undefined }),
    [],
  );
  return <ApolloProvider client={client}>{children}</ApolloProvider>;
}
