import {
  parseAsArrayOf,
  parseAsString,
  parseAsStringEnum,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import type { HistoryFilter, HistoryKind, HistorySource } from '../../gql/operations.ts';
import { periodInTime } from '../../lib/period.ts';
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
  from: parseAsString,
  to: parseAsString,
  period: parseAsStringLiteral(PERIODS.map(({ value }) => value)).withDefault('90'),
};

/** What of the history is shown, as it stands in the address. */
export const useHistoryQuery = () => useQueryStates(parsers, { history: 'replace' });

export type HistoryQuery = ReturnType<typeof useHistoryQuery>[0];
export type HistoryQueryChange = { [Part in keyof HistoryQuery]?: HistoryQuery[Part] | null };

export const NO_HISTORY_FILTER: HistoryQueryChange = {
  kind: null,
  source: null,
  from: null,
  to: null,
};

export const historyFilter = ({ kind, source, ...period }: HistoryQuery): HistoryFilter => ({
  ...(kind.length > 0 && { kind }),
  ...(source.length > 0 && { source }),
  ...periodInTime(period),
});

export const hasHistoryFilter = (query: HistoryQuery) =>
  Object.keys(historyFilter(query)).length > 0;

/** The filter as it stands in the address of a file, whose lists have commas. */
export const historyInAddress = (query: HistoryQuery): Record<string, string> =>
  Object.fromEntries(
    Object.entries(historyFilter(query)).map(([name, value]) => [name, String(value)]),
  );
