import type { ValueWord } from '../features/audit/auditValue.ts';
import {
  accountStatuses,
  partnerPermissions,
  permissionRequests,
} from '../features/number/vocabulary.ts';

/** The words of a screen for the values of a field. */
export type WordTable = Record<string, string | { word: string } | { name: string } | undefined>;
export type WordTables = Record<string, WordTable | undefined>;

/** Of what is done to numbers, by the field. */
export const NUMBER_TABLES: WordTables = {
  accountStatus: accountStatuses,
  partnerPermission: partnerPermissions,
  status: permissionRequests,
};

/** What the screens call a value, as far as they have a word for it. */
export function wordIn(table: WordTable | undefined, value: string): string | undefined {
  const entry = table && Object.hasOwn(table, value) ? table[value] : undefined;
  if (entry === undefined || typeof entry === 'string') return entry;
  return 'word' in entry ? entry.word : entry.name;
}

/** The same as `auditWord` for entries of a number, without the words of everything else. */
export const numberAuditWord: ValueWord = ({ field }, value) => wordIn(NUMBER_TABLES[field], value);
