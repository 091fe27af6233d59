import type { EntityManager } from '@mikro-orm/postgresql';
import type { MetaChange } from '../../upstream/meta/meta-change.ts';
import { emitEvent } from '../event/emit-event.ts';
import type { EventType } from '../event/event.entity.ts';
import type { WabaSanction } from '../phone-number/account-status.facts.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { emitNumberEvent, recordChange } from '../phone-number/record-change.ts';
import { doubtPin } from '../two-step-pin/doubt-pin.ts';
import type { Waba } from './waba.entity.ts';

/**
 * Tells of what Meta says once and the API does not repeat. A notice is applied once, however often
 * it is delivered, so there is one event for each.
 */
export async function tellOfNotice(
  em: EntityManager,
  waba: Waba,
  change: MetaChange,
  at: Date,
): Promise<void> {
  if (change.kind === 'security') return tellOfNumber(em, waba, change, at);
  const told = toldOf(change);
  if (told === null) return;
  const number = await numberAlerted(em, waba, change);
  if (number) emitNumberEvent(em, number, told.type, { account: waba.name, ...told.payload }, at);
  else tell(em, waba, told.type, told.payload, at);
}

/** The number that an alert is about; null when it is about the account or all of the business. */
async function numberAlerted(
  em: EntityManager,
  waba: Waba,
  change: MetaChange,
): Promise<PhoneNumber | null> {
  if (change.kind !== 'alert' || change.entityType !== 'PHONE_NUMBER') return null;
  if (change.entityMetaId === null) return null;
  return em.findOne(PhoneNumber, { waba, metaId: change.entityMetaId, deletedAt: null });
}

function toldOf(change: MetaChange): { type: EventType; payload: Record<string, unknown> } | null {
  if (change.kind === 'account') {
    const { violationType, banState, restrictions, event } = change;
    if (violationType !== null) return { type: 'account.violation', payload: { violationType } };
    // Those are told of when they change something.
    if (banState !== null || restrictions.length > 0) return null;
    return { type: 'account.updated', payload: { event } };
  }
  if (change.kind === 'account-review') {
    return { type: 'account.review_changed', payload: { current: change.decision ?? 'UNKNOWN' } };
  }
  if (change.kind === 'alert') {
    const { entityType, severity, status, alertType, description } = change;
    const payload = { entityType, severity, status, alertType, description };
    return { type: 'account.alert', payload };
  }
  return null;
}

/** A restriction begins, or ends with `current: null`. */
export function tellOfSanction(
  em: EntityManager,
  waba: Waba,
  change: {
    previous: WabaSanction | null;
    current: WabaSanction | null;
    measures?: readonly string[];
    at: Date;
  },
): void {
  const { previous, current, measures = [], at } = change;
  const words = measures.map((type) => type.toLowerCase().replaceAll('_', ' ')).join(', ');
  tell(em, waba, 'account.restriction', { previous, current, measures: words }, at);
}

async function tellOfNumber(
  em: EntityManager,
  waba: Waba,
  { number, event }: { number: string | null; event: string | null },
  at: Date,
): Promise<void> {
  if (number === null) return;
  const found = await em.findOne(PhoneNumber, { waba, number, deletedAt: null });
  if (!found) return;
  if (event === 'PIN_CHANGED' && (await doubtPin(em, found, event, at))) return;
  recordChange(em, found, {
    kind: 'PIN',
    previous: null,
    current: null,
    detail: PIN_EVENTS[event ?? ''] ?? null,
    source: 'META',
    event: 'number.security_changed',
    payload: { event },
    at,
  });
}

const PIN_EVENTS: Record<string, string> = {
  PIN_CHANGED: 'Changed, says Meta',
  PIN_RESET_REQUEST: 'Somebody asked Meta to switch it off',
  PIN_RESET_SUCCESS: 'Switched off at Meta',
};

function tell(
  em: EntityManager,
  waba: Waba,
  type: EventType,
  payload: Record<string, unknown>,
  at: Date,
): void {
  emitEvent(em, {
    type,
    subject: { type: 'Waba', id: waba.id },
    client: waba.client.id,
    payload: { account: waba.name, ...payload },
    at,
  });
}
