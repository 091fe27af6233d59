import type { Edit, TemplateForm } from './editTemplate.ts';

/** All that was, is and was taken back. */
export type EditHistory = {
  readonly past: readonly TemplateForm[];
  readonly present: TemplateForm;
  readonly future: readonly TemplateForm[];
  /** In which field somebody types, and since when nothing came; null after anything else. */
  readonly typing: { field: string; at: number } | null;
};

export type HistoryAction =
  | { kind: 'edit'; edit: Edit; field: string | null; at: number }
  | { kind: 'undo' }
  | { kind: 'redo' }
  /** Another form altogether, such as the one that somebody else saved. */
  | { kind: 'replace'; form: TemplateForm };

/** Typing in one field is one step, until somebody pauses. */
const PAUSE_MS = 1_000;
const STEPS = 200;

export const historyOf = (present: TemplateForm): EditHistory => ({
  past: [],
  present,
  future: [],
  typing: null,
});

export function editHistory(history: EditHistory, action: HistoryAction): EditHistory {
  const { past, present, future, typing } = history;
  switch (action.kind) {
    case 'edit': {
      const changed = action.edit(present);
      if (changed === present) return history;
      const { field, at } = action;
      const isSameStep = field !== null && typing?.field === field && at - typing.at < PAUSE_MS;
      return {
        past: isSameStep ? past : [...past.slice(1 - STEPS), present],
        present: changed,
        future: [],
        typing: field === null ? null : { field, at },
      };
    }
    case 'undo': {
      const before = past.at(-1);
      if (!before) return history;
      return {
        past: past.slice(0, -1),
        present: before,
        future: [present, ...future],
        typing: null,
      };
    }
    case 'redo': {
      const [after, ...later] = future;
      if (!after) return history;
      return { past: [...past, present], present: after, future: later, typing: null };
    }
    case 'replace':
      return { past: [...past, present], present: action.form, future: [], typing: null };
  }
}
