import { useEffect, useEffectEvent, useState } from 'react';
import { useShortcut } from './useShortcut.ts';

type Options = {
  first: number;
  /** Where the cursor appears: the first row that can be seen. */
  start: () => number;
  last: number;
  onMove: (index: number) => void;
  onOpen: (index: number) => void;
};

/** `j` and `k` move a cursor over the rows, Enter opens the row under it. */
export function useRowCursor({ first, start, last, onMove, onOpen }: Options): number | undefined {
  const [at, setAt] = useState<number>();
  const cursor = at !== undefined && at >= first && at <= last ? at : undefined;
  const open = useEffectEvent(onOpen);

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
      if (event.key === 'Enter' && !event.defaultPrevented && !onControl) open(cursor);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [cursor]);
  return cursor;
}
