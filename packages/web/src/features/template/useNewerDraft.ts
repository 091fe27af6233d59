import { useEffect } from 'react';
import { formOfDraft } from './formOfDraft.ts';
import type { TemplateForm } from './editTemplate.ts';
import type { useDraftSaving } from './useDraftSaving.ts';

type Saving = ReturnType<typeof useDraftSaving>;

/**
 * A draft that was left a moment ago may be opened again before its last words are saved: as soon as they are, they
 * stand here, unless something else was written meanwhile.
 */
export function useNewerDraft(
  opened: Saving['draft'],
  { draft, state, accept }: Saving,
  replace: (form: TemplateForm) => void,
): void {
  const isUntouched = state.kind === 'saved';
  useEffect(() => {
    if (!opened || !draft || !isUntouched || opened.version <= draft.version) return;
    const newer = formOfDraft(opened);
    accept(opened, newer);
    replace(newer);
  }, [opened, draft, isUntouched, accept, replace]);
}
