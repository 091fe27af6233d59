import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { TemplateLanguagesDocument, useSaveTemplateDraftMutation } from '../../gql/operations.ts';
import { compareTranslations, type Source, type Translation } from './compareTranslations.ts';
import type { SavedDraft } from './SavedDrafts.tsx';
import { type Translations, withTexts } from './translations.ts';

/** Holds a translator's file against an account, and saves what differs as drafts. */
export function useTranslations(wabaId: string, reason: { reason?: string }) {
  const client = useApolloClient();
  const [save] = useSaveTemplateDraftMutation();
  const [saved, setSaved] = useState<readonly SavedDraft[]>();

  const compare = async (translations: Translations): Promise<Translation[]> => {
    const found: Translation[] = [];
    for (const [name, languages] of translations) {
      const { data } = await client.query({
        query: TemplateLanguagesDocument,
        variables: { wabaId, name },
        fetchPolicy: 'network-only',
      });
      const isOfName = (each: { name: string }) => each.name === name;
      const { templates, templateDrafts } = data?.waba ?? {};
      const held = {
        templates: (templates?.nodes ?? []).filter(
          (each) => isOfName(each) && each.status !== 'DELETED',
        ),
        drafts: (templateDrafts?.nodes ?? []).filter(isOfName),
      };
      found.push(...compareTranslations(name, languages, held));
    }
    return found;
  };

  const begin = async (source: Source) => {
    if ('draft' in source) return { draft: source.draft, userErrors: [] };
    const { data } = await save({ variables: { input: { ...source.input, ...reason } } });
    return data?.saveTemplateDraft;
  };

  const saveOne = async (translation: Translation): Promise<SavedDraft> => {
    const { name, language } = translation;
    const begun = translation.source && (await begin(translation.source));
    const draft = begun?.draft;
    if (!draft) return { name, language, draftId: null, problem: wordsOf(begun) };
    const components = withTexts(draft.components, translation.texts);
    const { data } = await save({ variables: { input: { draftId: draft.id, components } } });
    return { name, language, draftId: draft.id, problem: wordsOf(data?.saveTemplateDraft) };
  };

  const run = async (translations: readonly Translation[]) => {
    const results: SavedDraft[] = [];
    for (const translation of translations) {
      results.push(await saveOne(translation));
      setSaved([...results]);
    }
    await client.refetchQueries({ include: 'active' });
  };
  return { compare, run, saved, forget: () => setSaved(undefined) };
}

type Answer = { readonly userErrors: readonly { readonly message: string }[] } | null | undefined;

const wordsOf = (answer: Answer) =>
  (answer?.userErrors ?? []).map(({ message }) => message).join(' ');
