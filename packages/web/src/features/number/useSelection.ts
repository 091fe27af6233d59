import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { SelectableNumberFragment } from '../../gql/operations.ts';

/** More at once would be a job, not a click. */
export const MOST_SELECTED = 1_000;

export type Chosen = ReadonlyMap<string, SelectableNumberFragment>;

type State = { listKey: string; chosen: Chosen; anchor: number | undefined; isAll: boolean };

const nothing = (listKey: string): State => ({
  listKey,
  chosen: new Map(),
  anchor: undefined,
  isAll: false,
});

export type Selection = ReturnType<typeof useSelection>;

/** Which numbers of a list are selected. Another list begins with none. */
export function useSelection(list: {
  listKey: string;
  rows: readonly SelectableNumberFragment[];
  offset: number;
}) {
  const [state, setState] = useState(() => nothing(list.listKey));
  if (state.listKey !== list.listKey) setState(nothing(list.listKey));
  const shown = useRef(list);
  useLayoutEffect(() => {
    shown.current = list;
  });

  const toggle = useCallback((index: number, isRange: boolean) => {
    const { rows, offset } = shown.current;
    setState((was) => {
      const row = rows[index - offset];
      if (!row) return was;
      const chosen = new Map(was.chosen);
      const on = !chosen.has(row.id);
      const from = isRange && was.anchor !== undefined ? was.anchor : index;
      for (let at = Math.min(from, index); at <= Math.max(from, index); at += 1) {
        const each = rows[at - offset];
        if (!each) continue;
        if (!on) chosen.delete(each.id);
        else if (chosen.size < MOST_SELECTED) chosen.set(each.id, each);
      }
      return { ...was, chosen, anchor: index, isAll: false };
    });
  }, []);
  const toggleShown = useCallback(() => {
    const { rows } = shown.current;
    setState((was) => {
      const all = rows.length > 0 && rows.every(({ id }) => was.chosen.has(id));
      const chosen = all ? [] : rows.slice(0, MOST_SELECTED).map((row) => [row.id, row] as const);
      return { ...was, chosen: new Map(chosen), anchor: undefined, isAll: false };
    });
  }, []);
  const choose = useCallback((rows: readonly SelectableNumberFragment[], isAll: boolean) => {
    setState((was) => ({ ...was, chosen: new Map(rows.map((row) => [row.id, row])), isAll }));
  }, []);
  const clear = useCallback(() => setState((was) => nothing(was.listKey)), []);

  return { chosen: state.chosen, isAll: state.isAll, toggle, toggleShown, choose, clear };
}
