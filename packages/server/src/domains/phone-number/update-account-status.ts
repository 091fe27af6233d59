import type { EntityManager } from '@mikro-orm/postgresql';
import { accountStatus as statusOf } from './account-status.rules.ts';
import type { PhoneNumber } from './phone-number.entity.ts';
import type { HistorySource } from './phone-number.enums.ts';
import { accountFacts } from './phone-number.rules.ts';
import { emitNumberEvent, recordChange } from './record-change.ts';

/**
 * Recomputes the stored account status; call it in every transaction that changes a fact. The
 * number's WABA, portfolio and client must be loaded, best by `lockNumbers`.
 */
export function updateAccountStatus(
  em: EntityManager,
  number: PhoneNumber,
  { source, at }: { source: HistorySource; at: Date },
): void {
  const { accountStatus, reasons } = statusOf(accountFacts(number));
  number.statusReasonCodes = reasons;
  if (accountStatus === number.accountStatus) return;
  recordChange(em, number, {
    kind: 'ACCOUNT_STATUS',
    previous: number.accountStatus,
    current: accountStatus,
    source,
    event: 'number.status_changed',
    at,
  });
  number.accountStatus = accountStatus;
  if (accountStatus === 'RUNNING') emitNumberEvent(em, number, 'number.running', {}, at);
}
