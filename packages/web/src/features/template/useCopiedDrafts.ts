import { skipToken } from '@apollo/client/react';
import { useEffect } from 'react';
import {
  type CopiedDraftFragment,
  type CopiedDraftsQuery,
  type CopyTemplatesMutation,
  useCopiedDraftsQuery,
} from '../../gql/operations.ts';

type Results = NonNullable<CopyTemplatesMutation['copyTemplates']['results']>;

/** The API takes no more at once. */
const MOST = 100;
const POLL_MS = 1000;

/** Copies by id, asked again until none of them is on its way to Meta. */
export function useCopiedDrafts(results: Results) {
  const ids = results.flatMap(({ draftId }) => draftId ?? []).slice(0, MOST);
  const { data, startPolling, stopPolling } = useCopiedDraftsQuery(
    ids.length === 0 ? skipToken : { variables: { ids }, fetchPolicy: 'network-only' },
  );
  const drafts = (data?.nodes ?? []).filter(isDraft);
  const isUnderWay = drafts.some(({ state }) => state === 'SUBMITTING');
  useEffect(() => {
    if (!isUnderWay) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [isUnderWay, startPolling, stopPolling]);
  return new Map(drafts.map((draft) => [draft.id, draft]));
}

/** What is out of sight by now is null, and nothing else comes for the id of a draft. */
function isDraft(node: CopiedDraftsQuery['nodes'][number]): node is CopiedDraftFragment {
  return node !== null && 'state' in node;
}
