import { useCallback } from 'react';
import { useNumbersPageQuery } from '../../gql/operations.ts';
import { placePage, useListPlace, usePageLoader } from '../../lib/pageWindow.ts';
import { useWorkspace } from '../../lib/viewer.ts';
import { filterOf, type NumbersQuery, sortOf } from './numbersQuery.ts';

const PAGE_SIZE = 50;

/** The numbers that the query asks for: a window of rows that moves with the screen. */
export function useNumbersList(query: NumbersQuery) {
  const workspace = useWorkspace();
  const list = { filter: filterOf(query), orderBy: sortOf(query.sort), first: PAGE_SIZE };
  const key = `${workspace} ${JSON.stringify(list)}`;
  const { place, resumed } = useListPlace(key);
  const { data, previousData, error, fetchMore, refetch, client } = useNumbersPageQuery({
    variables: { ...list, withTotal: true },
    fetchPolicy: resumed ? 'cache-first' : 'network-only',
    nextFetchPolicy: 'cache-first',
  });

  const connection = (data ?? previousData)?.phoneNumbers;
  const settled = data !== undefined;
  const rows = connection?.nodes ?? [];
  if (settled && place.firstPage === 0 && connection?.pageInfo.endCursor && place.pageCount === 1) {
    place.cursors[0] = connection.pageInfo.endCursor;
  }

  const { onVisible, failure } = usePageLoader({
    key,
    place,
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
              place,
              index,
              { nodes: page.nodes, ...page.pageInfo },
              PAGE_SIZE,
            );
            Object.assign(place, next.place);
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
        client.cache.gc();
      },
      [fetchMore, client, place],
    ),
  });

  return {
    rows,
    offset: settled ? place.firstPage * PAGE_SIZE : 0,
    hasMore: connection?.pageInfo.hasNextPage ?? false,
    total: connection?.totalCount,
    /** Rows of the query before are shown until the new ones arrive. */
    busy: !settled,
    loaded: connection !== undefined,
    error,
    pageFailure: failure,
    onVisible,
    place,
    listKey: key,
    retry: () => void refetch().catch(() => undefined),
  };
}
