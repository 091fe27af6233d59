import { parseAsArrayOf, parseAsBoolean, parseAsString, useQueryStates } from 'nuqs';
import type { AuditEntryFilter } from '../../gql/operations.ts';
import { periodInTime } from '../../lib/period.ts';

const parsers = {
  person: parseAsString,
  action: parseAsArrayOf(parseAsString).withDefault([]),
  type: parseAsArrayOf(parseAsString).withDefault([]),
  subject: parseAsString,
  from: parseAsString,
  to: parseAsString,
  ours: parseAsBoolean.withDefault(false),
};

/** Everything that decides which entries are shown, as it stands in the address. */
export type AuditQuery = {
  person: string | null;
  action: string[];
  type: string[];
  /** Id of the object that the acts are about. */
  subject: string | null;
  /** First and last day, in the time zone of the browser. */
  from: string | null;
  to: string | null;
  /** What the own people and keys did, also in the logs of others. */
  ours: boolean;
};

export type AuditQueryChange = { [Part in keyof AuditQuery]?: AuditQuery[Part] | null };

export const useAuditQuery = () => useQueryStates(parsers, { history: 'replace' });

export const NO_AUDIT_FILTER: AuditQueryChange = {
  person: null,
  action: null,
  type: null,
  subject: null,
  from: null,
  to: null,
  ours: null,
};

export function auditFilter(query: AuditQuery): AuditEntryFilter {
  return {
    ...(query.person && { userId: query.person }),
    ...(query.action.length > 0 && { action: query.action }),
    ...(query.type.length > 0 && { subjectType: query.type }),
    ...(query.subject && { subjectId: query.subject }),
    ...periodInTime(query),
    ...(query.ours && { isByUs: true }),
  };
}

export const hasAuditFilter = (query: AuditQuery) => Object.keys(auditFilter(query)).length > 0;

/** The same filter for the file, whose address holds lists with commas. */
export function exportAddress(workspace: string, filter: AuditEntryFilter): string {
  const search = new URLSearchParams({ workspace });
  for (const [name, value] of Object.entries(filter)) search.set(name, String(value));
  return `/exports/audit-log.csv?${search}`;
}
