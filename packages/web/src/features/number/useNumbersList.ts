import { useCallback, useLayoutEffect } from 'react';
import { useNumbersPageQuery } from '../../gql/operations.ts';
import { forgetScrolledPast } from '../../lib/apollo.ts';
import {
  movePlace,
  placeOf,
  placePage,
  usePageLoader,
  useResumedList,
} from '../../lib/pageWindow.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { filterOf, type NumbersQuery, sortOf } from './numbersQuery.ts';

const PAGE_SIZE = 50;

/** The numbers that the query asks for: a window of rows that moves with the screen. */
export function useNumbersList(query: NumbersQuery) {
  const workspace = useWorkspace();
  const list = { filter: filterOf(query), orderBy: sortOf(query.sort), first: PAGE_SIZE };
  const key = `${workspace} ${JSON.stringify(list)}`;
  const resumed = useResumedList(key);
  const { data, previousData, error, fetchMore, refetch, client } = useNumbersPageQuery({
    variables: { ...list, withTotal: true },
    fetchPolicy: resumed ? 'cache-first' : 'network-only',
    nextFetchPolicy: 'cache-first',
  });

  const connection = (data ?? previousData)?.phoneNumbers;
  const settled = data !== undefined;
  const rows = connection?.nodes ?? [];
  const endCursor = connection?.pageInfo.endCursor;
  // Before the list reports what it shows, which is what asks for the second page.
  useLayoutEffect(() => {
    const { firstPage, pageCount } = placeOf(key);
    if (settled && endCursor && firstPage === 0 && pageCount === 1) {
      movePlace(key, { cursors: [endCursor] });
    }
  }, [key, settled, endCursor]);

  const { onVisible, failure } = usePageLoader({
    key,
    pageSize: PAGE_SIZE,
    loadedRows: rows.length,
    hasMore: settled && (connection?.pageInfo.hasNextPage ?? false),
    fetchPage: useCallback(
      async ({ index, after, isCurrent }) => {
        await fetchMore({
          variables: { after, withTotal: false },
          updateQuery: (shown, { fetchMoreResult: { phoneNumbers: page } }) => {
            if (!isCurrent()) return shown;
            const next = placePage(
              {
                nodes: shown.phoneNumbers.nodes,
                hasNextPage: shown.phoneNumbers.pageInfo.hasNextPage,
              },
              placeOf(key),
              index,
              { nodes: page.nodes, ...page.pageInfo },
              PAGE_SIZE,
            );
            movePlace(key, next.place);
            return {
              ...shown,
              phoneNumbers: {
                ...shown.phoneNumbers,
                nodes: next.nodes,
                pageInfo: { ...shown.phoneNumbers.pageInfo, hasNextPage: next.hasNextPage },
              },
            };
          },
        });
        forgetScrolledPast(client, index);
      },
      [fetchMore, client, key],
    ),
  });

  return {
    rows,
    offset: settled ? placeOf(key).firstPage * PAGE_SIZE : 0,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    total: totalOf(connection),
    /** Rows of the query before are shown until the new ones arrive. */
    busy: !settled,
    loaded: connection !== undefined,
    error,
    pageFailure: failure,
    onVisible,
    listKey: key,
    retry: () => void refetch().catch(() => undefined),
  };
}

/** How many numbers the list has, as far as they were counted. */
export interface Total {
  count: number;
  isCapped: boolean;
}

function totalOf(
  connection: { totalCount?: number; totalCountIsCapped?: boolean } | undefined,
): Total | undefined {
  if (connection?.totalCount === undefined) return undefined;
  return { count: connection.totalCount, isCapped: connection.totalCountIsCapped ?? false };
}
