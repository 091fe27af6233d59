import { scopeWords } from '../features/api-key/keyStates.ts';
import type { ValueWord } from '../features/audit/auditValue.ts';
import { roleWords } from '../features/member/roles.ts';
import { notificationEmails, notificationKinds } from '../features/notification/kinds.ts';
import { severities, ticketStatuses, topics, twoFactorStates } from '../features/support/words.ts';
import { NUMBER_TABLES, wordIn, type WordTable, type WordTables } from './numberAuditWords.ts';

/** The tables of the screens, by the field whose values they name. */
const TABLES: WordTables = {
  ...NUMBER_TABLES,
  role: roleWords,
  scopes: scopeWords,
  severity: severities,
  state: twoFactorStates,
  topic: topics,
  kind: notificationKinds,
  email: notificationEmails,
};

const tableOf = (subjectType: string, field: string): WordTable | undefined =>
  field === 'status' && subjectType === 'SupportTicket' ? ticketStatuses : TABLES[field];

/** What the screens call a value that stands in the audit log. */
export const auditWord: ValueWord = ({ subjectType, field }, value) =>
  wordIn(tableOf(subjectType, field), value);
