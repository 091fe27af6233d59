import type { EntityManager } from '@mikro-orm/postgresql';
import type { MetaChange, MetaRestriction } from '../../upstream/meta/meta-change.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { doubtPin } from '../two-step-pin/doubt-pin.ts';
import type { AccountChange } from './record-account-change.ts';
import { restrictionLevel } from './restriction.rules.ts';
import type { Waba } from './waba.entity.ts';

/**
 * Tells of what Meta says once about a single number and the API does not repeat. Returns whether
 * the change is about one; what concerns the whole account is left to the caller.
 */
export async function tellOfNumber(
  em: EntityManager,
  waba: Waba,
  change: MetaChange,
  at: Date,
): Promise<boolean> {
  if (change.kind === 'security') {
    await tellOfPin(em, waba, change, at);
    return true;
  }
  if (change.kind !== 'alert') return false;
  const number = await numberAlerted(em, waba, change);
  if (number === null) return false;
  const { event, payload, ...told } = alertOf(change, at);
  recordChange(em, number, {
    ...told,
    source: 'META',
    event,
    payload: { account: waba.name, ...payload },
  });
  return true;
}

/** The number that an alert is about; null when it is about the account or all of the business. */
async function numberAlerted(
  em: EntityManager,
  waba: Waba,
  { entityType, entityMetaId }: Extract<MetaChange, { kind: 'alert' }>,
): Promise<PhoneNumber | null> {
  if (entityType !== 'PHONE_NUMBER' || entityMetaId === null) return null;
  return em.findOne(PhoneNumber, { waba, metaId: entityMetaId, deletedAt: null });
}

/**
 * What Meta says once about an account and the API does not repeat; null when it is nothing, or is
 * told of where it changes something. A notice is applied once, however often it is delivered, so
 * there is one event for each.
 */
export function accountChangeOf(waba: Waba, change: MetaChange, at: Date): AccountChange | null {
  if (change.kind === 'account') return changeOfAccount(waba, change, at);
  if (change.kind === 'account-review') {
    const current = change.decision ?? 'UNKNOWN';
    const event = 'account.review_changed';
    return { kind: 'ACCOUNT_REVIEW', previous: null, current, event, at };
  }
  return change.kind === 'alert' ? alertOf(change, at) : null;
}

function changeOfAccount(
  waba: Waba,
  change: Extract<MetaChange, { kind: 'account' }>,
  at: Date,
): AccountChange | null {
  const { violationType, banState, banDate, restrictions, event, number } = change;
  if (violationType !== null) {
    return {
      kind: 'ACCOUNT_VIOLATION',
      previous: null,
      current: violationType,
      event: 'account.violation',
      number,
      payload: { violationType },
      at,
    };
  }
  if (banState === 'SCHEDULE_FOR_DISABLE') {
    const previous = restrictionLevel(waba, { now: at });
    const measures = banDate === null ? '' : `On ${banDate}, says Meta`;
    return restrictionChange({ previous, current: 'DISABLE_SCHEDULED', measures, at });
  }
  // Measures are told of when they change something.
  if (banState === 'DISABLE' || banState === 'REINSTATE' || restrictions.length > 0) return null;
  return {
    kind: 'ACCOUNT_NOTICE',
    previous: null,
    current: event,
    event: 'account.updated',
    number,
    payload: { event },
    at,
  };
}

/**
 * A restriction begins, or ends with `current: null`. LIMITED leaves messaging alone, and
 * DISABLE_SCHEDULED announces a ban.
 */
export function restrictionChange({
  previous,
  current,
  measures = '',
  restrictions = [],
  at,
}: {
  previous: string | null;
  current: string | null;
  /** In words. */
  measures?: string;
  restrictions?: readonly MetaRestriction[];
  at: Date;
}): AccountChange {
  return {
    kind: 'ACCOUNT_RESTRICTION',
    previous,
    current,
    detail: measures || null,
    event: 'account.restriction',
    payload: { measures, restrictions },
    at,
  };
}

function alertOf(
  { entityType, severity, status, alertType, description }: Extract<MetaChange, { kind: 'alert' }>,
  at: Date,
): AccountChange {
  return {
    kind: 'ACCOUNT_NOTICE',
    previous: null,
    current: alertType,
    detail: description,
    event: 'account.alert',
    payload: { entityType, severity, status, alertType, description },
    at,
  };
}

async function tellOfPin(
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
