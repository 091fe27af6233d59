import { useEffect, useEffectEvent, useState } from 'react';
import { useShortcut, useShortcutsEnabled } from './useShortcut.ts';

type Options = {
  first: number;
  /** Where the cursor appears: the first row that can be seen. */
  start: () => number;
  last: number;
  onMove: (index: number) => void;
  onOpen: (index: number) => void;
  onSelect?: ((index: number) => void) | undefined;
  onPeek?: ((index: number) => void) | undefined;
};

/**
 * `j` and `k` move a cursor over the rows, Enter opens the row under it, `x` selects it and the
 * space bar shows it beside the list.
 */
export function useRowCursor({ first, start, last, onMove, ...on }: Options): number | undefined {
  const [at, setAt] = useState<number>();
  const cursor = at !== undefined && at >= first && at <= last ? at : undefined;
  const enabled = useShortcutsEnabled();
  const press = useEffectEvent((key: string, index: number): boolean => {
    if (key === 'Enter') on.onOpen(index);
    else if (key === 'x' && enabled && on.onSelect) on.onSelect(index);
    else if (key === ' ' && enabled && on.onPeek) on.onPeek(index);
    else return false;
    return true;
  });

  const move = (step: 1 | -1) => {
    const next = cursor === undefined ? Math.max(first, start()) : cursor + step;
    if (next < first || next > last) return;
    setAt(next);
    onMove(next);
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useEffect(() => {
    if (cursor === undefined) return;
    const listen = (event: KeyboardEvent) => {
      const onControl =
        event.target instanceof HTMLElement &&
        event.target.closest('a, button, input, textarea, select, [role="menu"]') !== null;
      if (event.defaultPrevented || onControl || event.metaKey || event.ctrlKey || event.altKey)
        return;
      if (press(event.key, cursor)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [cursor]);
  return cursor;
}
