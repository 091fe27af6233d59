import { parseAsStringEnum, useQueryState } from 'nuqs';
import { useCallback } from 'react';
import { focusField } from './editorContext.ts';

export const PANES = ['edit', 'problems', 'preview'] as const;
export type Pane = (typeof PANES)[number];

const parser = parseAsStringEnum<Pane>([...PANES]).withDefault('edit');

/** What a small screen shows, and the way to a field from wherever one is. */
export function usePane(isNarrow: boolean) {
  const [pane, setPane] = useQueryState('pane', parser);
  const jump = useCallback(
    (path: readonly string[]) => {
      if (!isNarrow) return focusField(path);
      // Languages stand beside the problems, all else in the form.
      const where = path[0] === 'language' ? 'problems' : 'edit';
      void setPane(where).then(() => requestAnimationFrame(() => focusField(path)));
    },
    [isNarrow, setPane],
  );
  const show = useCallback((next: Pane) => void setPane(next), [setPane]);
  return { pane, setPane: show, jump };
}
