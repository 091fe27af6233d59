import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { cacheSizes } from '@apollo/client/utilities';
import { failureOf } from './failure.ts';

// A long list passes through the cache page by page. What was read from it is remembered for the
// pages near the screen, not for all that were ever scrolled past.
cacheSizes['inMemoryCache.executeSelectionSet'] = 8_000;
cacheSizes['inMemoryCache.executeSubSelectedArray'] = 4_000;

const TIMEOUT_MS = 20_000;

/** A request that hangs is worse than one that fails: the error screen can try again. */
const fetchWithDeadline: typeof fetch = (input, init) => {
  const deadline = AbortSignal.timeout(TIMEOUT_MS);
  const signal = init?.signal ? AbortSignal.any([init.signal, deadline]) : deadline;
  return fetch(input, { ...init, signal });
};

/**
 * One client per workspace: the organization travels in a header, so cached answers of one
 * workspace must never be read in another.
 */
export function createApolloClient(options: {
  workspace: string | undefined;
  onUnauthenticated: () => void;
}): ApolloClient {
  const headers: Record<string, string> = options.workspace
    ? { 'X-Hub-Organization': options.workspace }
    : {};
  return new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([
      new ErrorLink(({ error }) => {
        if (failureOf(error).code === 'UNAUTHENTICATED') options.onUnauthenticated();
      }),
      new HttpLink({
        uri: '/graphql',
        credentials: 'same-origin',
        headers,
        fetch: fetchWithDeadline,
      }),
    ]),
  });
}
