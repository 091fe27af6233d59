import { useEffect } from 'react';
import { useCopyTargetsQuery } from '../../gql/operations.ts';
import { appended } from '../../lib/appended.ts';

/** Enough for a person to choose from. */
const MOST = 2_000;

/** All accounts that templates can be copied to, page by page. */
export function useCopyTargets(fromWabaId: string) {
  const { data, fetchMore } = useCopyTargetsQuery({ fetchPolicy: 'cache-and-network' });
  const known = data?.wabas.nodes ?? [];
  const { hasNextPage = true, endCursor: after = null } = data?.wabas.pageInfo ?? {};
  const isMore = data !== undefined && hasNextPage && known.length < MOST;
  useEffect(() => {
    if (!isMore) return;
    fetchMore({
      variables: { after },
      updateQuery: (shown, { fetchMoreResult: { wabas } }) =>
        shown.wabas.pageInfo.endCursor === after
          ? { ...shown, wabas: appended(shown.wabas, wabas) }
          : shown,
    }).catch(() => undefined);
  }, [isMore, after, fetchMore]);
  return {
    targets: known.filter(({ id }) => id !== fromWabaId),
    isLoaded: data !== undefined && !isMore,
  };
}
