import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import {
  type CopiedDraftFragment,
  CopiedDraftsDocument,
  type CopiedDraftsQuery,
} from '../../gql/operations.ts';

/** What was made; without a draft where nothing was. */
type Made = { readonly draft: { readonly id: string } | null };

/** The API takes no more at once. */
const MOST = 100;
const POLL_MS = 1000;

/** Drafts by id, all of them, those asked again that are on their way to Meta. */
export function useCopiedDrafts(
  results: readonly Made[],
): ReadonlyMap<string, CopiedDraftFragment> {
  const client = useApolloClient();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, CopiedDraftFragment>>(new Map());
  useEffect(() => {
    let waiting = results.flatMap(({ draft }) => draft?.id ?? []);
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askPage = async (ids: readonly string[]) => {
      const variables = { ids: [...ids] };
      const query = {
        query: CopiedDraftsDocument,
        variables,
        fetchPolicy: 'network-only',
      } as const;
      return ((await client.query(query)).data?.nodes ?? []).filter(isDraft);
    };
    const ask = async () => {
      try {
        const underWay: string[] = [];
        for (let from = 0; from < waiting.length && !isOver; from += MOST) {
          const found = await askPage(waiting.slice(from, from + MOST));
          underWay.push(...found.filter(isUnderWay).map(({ id }) => id));
          setDrafts(
            (known) => new Map([...known, ...found.map((each) => [each.id, each] as const)]),
          );
        }
        waiting = underWay;
      } catch {
        // The next time tells.
      }
      if (waiting.length > 0 && !isOver) timer = setTimeout(() => void ask(), POLL_MS);
    };
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [client, results]);
  return drafts;
}

const isUnderWay = ({ state }: CopiedDraftFragment) => state === 'SUBMITTING';

/** What is out of sight by now is null, and nothing else comes for the id of a draft. */
function isDraft(node: CopiedDraftsQuery['nodes'][number]): node is CopiedDraftFragment {
  return node !== null && 'state' in node;
}
