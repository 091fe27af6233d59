import { matchRoutes, type RouteObject } from 'react-router';
import type { FirstQuestion, Prefetch } from '../lib/prefetch.ts';

type PageModule<Name extends string> = Record<Name, React.ComponentType> & {
  firstQuestion?: FirstQuestion;
};

/** A route whose code is loaded when somebody goes there, or is about to. */
export const page = <Name extends string>(
  load: () => Promise<PageModule<Name>>,
  name: Name,
): Pick<RouteObject, 'lazy'> => ({
  lazy: async () => {
    const module = await load();
    return { Component: module[name], handle: module.firstQuestion };
  },
});

/** Loads what the routes at a path would load, and asks what their pages would ask first. */
export const prefetchOf =
  (routes: RouteObject[]): Prefetch =>
  ({ client, workspace, pathname }) => {
    for (const { route, params } of matchRoutes(routes, pathname) ?? []) {
      // The browser keeps modules, so the router finds them loaded.
      if (typeof route.lazy !== 'function') continue;
      void route
        .lazy()
        .then(({ handle }) => {
          // A client speaks for one workspace only.
          const mayAsk = isQuestion(handle) && params['workspace'] === workspace;
          return mayAsk ? handle(client, params) : undefined;
        })
        // The page says itself what went wrong, when somebody goes there.
        .catch(() => undefined);
    }
  };

const isQuestion = (handle: unknown): handle is FirstQuestion => typeof handle === 'function';
