import { skipToken } from '@apollo/client/react';
import {
  type TemplateDraftUpdatedSubscription,
  useTemplateDraftUpdatedSubscription,
} from '../../gql/operations.ts';

/** Null once it is deleted. */
export type DraftNews = TemplateDraftUpdatedSubscription['templateDraftUpdated'];

/**
 * Hears of what anybody does to a draft. It does not go into the cache: whoever writes decides what
 * becomes of their own text.
 */
export function useDraftUpdates(draftId: string | undefined, onNews: (news: DraftNews) => void) {
  useTemplateDraftUpdatedSubscription(
    draftId === undefined
      ? skipToken
      : {
          variables: { id: draftId },
          fetchPolicy: 'no-cache',
          onData: ({ data: { data } }) => data && onNews(data.templateDraftUpdated),
        },
  );
}
