import { useState } from 'react';
import { type SaveTemplateDraftInput, useSaveTemplateDraftMutation } from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { contentsOf } from './planContents.ts';
import type { SavedDraft } from './SavedDrafts.tsx';
import { list } from './templateJson.ts';
import type { PlannedFile } from './useFilesImport.ts';

/** Files that differ as drafts, also those that are refused: nothing goes to Meta. */
export function useSavedFiles(wabaId: string) {
  const [save] = useSaveTemplateDraftMutation();
  const [saved, setSaved] = useState<readonly SavedDraft[]>();
  const [isSaving, setSaving] = useState(false);

  const saveOne = async (planned: PlannedFile, given: object): Promise<SavedDraft> => {
    const { name, language, draft } = planned.step;
    // What somebody is writing is not written over.
    if (draft) return { name, language, draftId: draft.id, problem: 'there is a draft already' };
    try {
      const input = { ...inputOf(wabaId, planned), ...given };
      const answer = (await save({ variables: { input } })).data?.saveTemplateDraft;
      const problem = (answer?.userErrors ?? []).map(({ message }) => message).join(' ');
      return { name, language, draftId: answer?.draft?.id ?? null, problem };
    } catch (error) {
      return { name, language, draftId: null, problem: failureOf(error).message };
    }
  };
  const run = async (planned: readonly PlannedFile[], given: { reason?: string }) => {
    setSaving(true);
    const results: SavedDraft[] = [];
    for (const each of planned.filter(isToBeSaved)) {
      results.push(await saveOne(each, given));
      setSaved([...results]);
    }
    setSaving(false);
  };
  return { run, saved, isSaving, forget: () => setSaved(undefined) };
}

/** A file without a name that can be read is for nobody's editor. */
export const isToBeSaved = ({ step }: PlannedFile) => step.action !== 'KEEP' && step.name !== '';

function inputOf(wabaId: string, { file, step }: PlannedFile): SaveTemplateDraftInput {
  const { category, components, ...contents } = contentsOf(file.template);
  const { name, language, template } = step;
  return {
    ...contents,
    ...(category !== 'UNKNOWN' && { category }),
    components: list(components),
    ...(template ? { templateId: template.id } : { wabaId, name, language }),
  };
}
