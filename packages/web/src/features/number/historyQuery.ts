import { parseAsArrayOf, parseAsStringEnum, parseAsStringLiteral, useQueryStates } from 'nuqs';
import type { HistoryKind, HistorySource } from '../../gql/operations.ts';
import { historyKinds, historySources } from './historyWords.ts';

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];

export const HISTORY_KINDS: HistoryKind[] = keysOf(historyKinds);
export const HISTORY_SOURCES: HistorySource[] = keysOf(historySources);

/** How far back the plot goes; `days` is null since the number was added. */
export const PERIODS = [
  { value: '30', label: '30 days', days: 30 },
  { value: '90', label: '90 days', days: 90 },
  { value: '365', label: '1 year', days: 365 },
  { value: 'all', label: 'All', days: null },
] as const;

const parsers = {
  kind: parseAsArrayOf(parseAsStringEnum(HISTORY_KINDS)).withDefault([]),
  source: parseAsArrayOf(parseAsStringEnum(HISTORY_SOURCES)).withDefault([]),
  period: parseAsStringLiteral(PERIODS.map(({ value }) => value)).withDefault('90'),
};

/** What of the history is shown, as it stands in the address. */
export const useHistoryQuery = () => useQueryStates(parsers, { history: 'replace' });

export type HistoryQuery = ReturnType<typeof useHistoryQuery>[0];
export type HistoryQueryChange = { [Part in keyof HistoryQuery]?: HistoryQuery[Part] | null };

/** The filter as it stands in the address of a file. */
export const historyInAddress = ({ kind, source }: HistoryQuery): Record<string, string> => ({
  ...(kind.length > 0 && { kind: kind.join(',') }),
  ...(source.length > 0 && { source: source.join(',') }),
});
