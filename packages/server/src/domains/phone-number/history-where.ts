import type { Where } from '../../read/read.ts';
import type { HistoryEntry } from './history-entry.entity.ts';
import type { HistoryFilter } from './phone-number.inputs.ts';

/** The conditions of a filter; what is not given is no condition. */
export function historyWhere({ kind, source, since, until }: HistoryFilter): Where<HistoryEntry> {
  return {
    kind: kind ? { in: kind } : undefined,
    source: source ? { in: source } : undefined,
    at: since || until ? { since, until } : undefined,
  };
}
