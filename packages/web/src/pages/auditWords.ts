import { scopeWords } from '../features/api-key/keyStates.ts';
import type { ValueWord } from '../features/audit/auditValue.ts';
import { roleWords } from '../features/member/roles.ts';
import { notificationEmails, notificationKinds } from '../features/notification/kinds.ts';
import {
  accountStatuses,
  partnerPermissions,
  permissionRequests,
} from '../features/number/vocabulary.ts';
import { severities, ticketStatuses, topics, twoFactorStates } from '../features/support/words.ts';

type Table = Record<string, string | { word: string } | { name: string } | undefined>;

/** The tables of the screens, by the field whose values they name. */
const TABLES: Record<string, Table | undefined> = {
  role: roleWords,
  scopes: scopeWords,
  accountStatus: accountStatuses,
  partnerPermission: partnerPermissions,
  severity: severities,
  state: twoFactorStates,
  topic: topics,
  kind: notificationKinds,
  email: notificationEmails,
};

const statusesOf = (subjectType: string): Table =>
  subjectType === 'SupportTicket' ? ticketStatuses : permissionRequests;

/** What the screens call a value that stands in the audit log. */
export const auditWord: ValueWord = ({ subjectType, field }, value) => {
  const table = field === 'status' ? statusesOf(subjectType) : TABLES[field];
  const entry = table && Object.hasOwn(table, value) ? table[value] : undefined;
  if (entry === undefined || typeof entry === 'string') return entry;
  return 'word' in entry ? entry.word : entry.name;
};
