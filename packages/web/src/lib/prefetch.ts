import type { ApolloClient } from '@apollo/client';
import { createContext, use } from 'react';

/** Asks what a page will ask first, unless the answer is in the cache or on its way. */
export type FirstQuestion = (
  client: ApolloClient,
  params: Readonly<Record<string, string | undefined>>,
) => Promise<unknown>;

/** Fetches the code and the first answer of the page at a path. */
export type Prefetch = (options: {
  client: ApolloClient;
  workspace: string | undefined;
  pathname: string;
}) => void;

const PrefetchContext = createContext<Prefetch>(() => undefined);
export const PrefetchProvider = PrefetchContext.Provider;
export const usePrefetch = () => use(PrefetchContext);
