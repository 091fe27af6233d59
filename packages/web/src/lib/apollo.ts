import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { OperationTypeNode } from 'graphql';
import { failureOf } from './failure.ts';
import { createIdempotencyLink } from './idempotencyLink.ts';
import { createStreamLink, type LiveStreams } from './liveStreams.ts';

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
  /** Without it nothing is subscribed to. */
  streams?: LiveStreams;
  onUnauthenticated: () => void;
}): ApolloClient {
  const headers: Record<string, string> = options.workspace
    ? { 'X-Hub-Organization': options.workspace }
    : {};
  const http = new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers,
    fetch: fetchWithDeadline,
  });
  return new ApolloClient({
    // There is one viewer, so what pages ask about it adds to what the shell knows.
    cache: new InMemoryCache({ typePolicies: { Viewer: { keyFields: [] } } }),
    link: ApolloLink.from([
      new ErrorLink(({ error }) => {
        if (failureOf(error).code === 'UNAUTHENTICATED') options.onUnauthenticated();
      }),
      createIdempotencyLink(),
      options.streams
        ? ApolloLink.split(
            ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
            createStreamLink(options.streams, headers),
            http,
          )
        : http,
    ]),
  });
}

const PAGES_BETWEEN_RESETS = 20;

/**
 * Drops what a long list has scrolled past. Apollo also remembers, for every object it ever read,
 * who depended on it; only a reset lets go of that, so it comes every few pages.
 */
export function forgetScrolledPast(client: ApolloClient, page: number): void {
  if (!(client.cache instanceof InMemoryCache)) return;
  client.cache.gc({ resetResultCache: page % PAGES_BETWEEN_RESETS === 0 });
}
