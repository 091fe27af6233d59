import { useHotkeys } from '@mantine/hooks';
import { useCallback, useReducer } from 'react';
import type { OnEdit } from './editorContext.ts';
import { editHistory, historyOf } from './editHistory.ts';
import type { TemplateForm } from './editTemplate.ts';

/** The template with its history, and the keys that take back and repeat. */
export function useTemplateEdits(initial: TemplateForm) {
  const [history, dispatch] = useReducer(editHistory, initial, historyOf);
  const edit = useCallback<OnEdit>(
    (change, field) =>
      dispatch({ kind: 'edit', edit: change, field: field ?? null, at: performance.now() }),
    [],
  );
  const undo = useCallback(() => dispatch({ kind: 'undo' }), []);
  const redo = useCallback(() => dispatch({ kind: 'redo' }), []);
  const replace = useCallback((form: TemplateForm) => dispatch({ kind: 'replace', form }), []);
  // The browser's own would know nothing of samples and buttons.
  useHotkeys(
    [
      ['mod+Z', undo],
      ['mod+shift+Z', redo],
      ['mod+Y', redo],
    ],
    [],
    true,
  );
  return {
    form: history.present,
    edit,
    undo,
    redo,
    replace,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
