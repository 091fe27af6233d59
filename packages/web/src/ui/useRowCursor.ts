import { useEffect, useState } from 'react';
import { useShortcut } from './useShortcut.ts';

type Options = {
  first: number;
  last: number;
  onMove: (index: number) => void;
  onOpen: (index: number) => void;
};

/** `j` and `k` move a cursor over the rows, Enter opens the row under it. */
export function useRowCursor({ first, last, onMove, onOpen }: Options): number | undefined {
  const [cursor, setCursor] = useState<number>();
  useEffect(() => {
    setCursor((at) => (at !== undefined && at >= first && at <= last ? at : undefined));
  }, [first, last]);

  const move = (step: 1 | -1) => {
    const next = cursor === undefined ? first : cursor + step;
    if (next < first || next > last) return;
    setCursor(next);
    onMove(next);
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useEffect(() => {
    if (cursor === undefined) return;
    const open = (event: KeyboardEvent) => {
      const onControl =
        event.target instanceof HTMLElement &&
        event.target.closest('a, button, input, textarea, select, [role="menu"]') !== null;
      if (event.key === 'Enter' && !event.defaultPrevented && !onControl) onOpen(cursor);
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, [cursor, onOpen]);
  return cursor;
}
