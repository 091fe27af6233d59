import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { TemplateDraftNowDocument } from '../../gql/operations.ts';
import { formOfDraft } from './formOfDraft.ts';
import type { TemplateForm } from './editTemplate.ts';
import type { useDraftSaving } from './useDraftSaving.ts';

/** Two tabs, or two people, wrote the same draft: one of the texts is chosen. */
export function useDraftConflict(
  { draft, flush, accept }: ReturnType<typeof useDraftSaving>,
  replace: (form: TemplateForm) => void,
) {
  const draftId = draft?.id;
  const client = useApolloClient();
  const onTheirs = useCallback(async () => {
    if (draftId === undefined) return;
    const { data } = await client.query({
      query: TemplateDraftNowDocument,
      variables: { id: draftId },
      fetchPolicy: 'network-only',
    });
    if (!data?.templateDraft) return;
    const theirs = formOfDraft(data.templateDraft);
    accept(data.templateDraft, theirs);
    replace(theirs);
  }, [client, draftId, accept, replace]);
  return {
    onRetry: useCallback(() => void flush(), [flush]),
    onMine: useCallback(() => void flush(true), [flush]),
    onTheirs: useCallback(() => void onTheirs(), [onTheirs]),
  };
}
