import { skipToken } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTemplateLanguagesQuery } from '../../gql/operations.ts';
import type { StatusLook } from '../../ui/Status.tsx';
import { draftStates, templateStatuses } from './templateWords.ts';

/** A language of a name: a template of Meta, a draft, or a draft for a template. */
export type LanguageOfName = {
  id: string;
  language: string;
  look: StatusLook;
  draftId: string | null;
  templateId: string | null;
  components: unknown;
  isCurrent: boolean;
};

type Self = { draftId: string | null; name: string; language: string };

const PAUSE_MS = 600;

/** The languages of the same name in the account; the one that is open first of all. */
export function useLanguages(wabaId: string, { draftId, name: typed, language }: Self) {
  const [name] = useDebouncedValue(typed, PAUSE_MS);
  const { data } = useTemplateLanguagesQuery(
    name === '' ? skipToken : { variables: { wabaId, name }, fetchPolicy: 'cache-and-network' },
  );
  const waba = name === '' ? null : data?.waba;
  return useMemo(() => {
    const drafts = (waba?.templateDrafts.nodes ?? []).filter((each) => each.name === name);
    const templates = (waba?.templates.nodes ?? []).filter((each) => each.name === name);
    const open = drafts.find(({ id }) => id === draftId);
    const edited = new Map(drafts.map((draft) => [draft.template?.id, draft.id]));
    const self: LanguageOfName = {
      id: 'self',
      language,
      look: draftStates.OPEN,
      draftId,
      templateId: open?.template?.id ?? null,
      components: null,
      isCurrent: true,
    };
    const others: LanguageOfName[] = [
      ...templates
        .filter(({ id }) => id !== open?.template?.id)
        .map((each) => ({
          ...each,
          look: templateStatuses[each.status],
          draftId: edited.get(each.id) ?? null,
          templateId: each.id,
          isCurrent: false,
        })),
      ...drafts
        .filter(({ id, template }) => id !== draftId && !template)
        .map((each) => ({
          ...each,
          look: draftStates.OPEN,
          draftId: each.id,
          templateId: null,
          isCurrent: false,
        })),
    ];
    return [self, ...others];
  }, [waba, name, draftId, language]);
}
