import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef } from 'react';
import {
  type TemplateDraftContentsFragment,
  TemplateDraftNowDocument,
} from '../../gql/operations.ts';
import type { TemplateForm } from './editTemplate.ts';
import { formOfDraft } from './formOfDraft.ts';
import type { useDraftSaving } from './useDraftSaving.ts';

/** Puts the text that the server has in place of what stands here; undo brings that back. */
export function useTakeDraft(
  { draft, accept }: ReturnType<typeof useDraftSaving>,
  replace: (form: TemplateForm) => void,
) {
  const draftId = draft?.id;
  const client = useApolloClient();
  const taken = useRef<number>(undefined);
  const take = useCallback(
    (theirs: TemplateDraftContentsFragment) => {
      // It comes from the cache and from who asked for it.
      if (taken.current === theirs.version) return;
      taken.current = theirs.version;
      const form = formOfDraft(theirs);
      accept(theirs, form);
      replace(form);
    },
    [accept, replace],
  );
  /** The draft as it is now, in the cache as well; null when it is gone. */
  const ask = useCallback(async () => {
    if (draftId === undefined) return null;
    const { data } = await client.query({
      query: TemplateDraftNowDocument,
      variables: { id: draftId },
      fetchPolicy: 'network-only',
    });
    return data?.templateDraft ?? null;
  }, [client, draftId]);
  return { take, ask };
}
