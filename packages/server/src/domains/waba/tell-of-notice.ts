import type { EntityManager } from '@mikro-orm/postgresql';
import type { MetaChange } from '../../upstream/meta/webhook.ts';
import { emitEvent } from '../event/emit-event.ts';
import type { EventType } from '../event/event.entity.ts';
import type { WabaSanction } from '../phone-number/account-status.facts.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { emitNumberEvent } from '../phone-number/record-change.ts';
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
  switch (change.kind) {
    case 'account':
      if (change.violationType !== null) {
        tell(em, waba, 'account.violation', { violationType: change.violationType }, at);
      } else if (change.banState === null && change.restrictions.length === 0) {
        tell(em, waba, 'account.updated', { event: change.event }, at);
      }
      return;
    case 'account-review':
      tell(em, waba, 'account.review_changed', { current: change.decision ?? 'UNKNOWN' }, at);
      return;
    case 'alert': {
      const { entityType, severity, status, alertType, description } = change;
      tell(em, waba, 'account.alert', { entityType, severity, status, alertType, description }, at);
      return;
    }
    case 'security':
      await tellOfNumber(em, waba, change, at);
      return;
    default:
  }
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
  if (found) emitNumberEvent(em, found, 'number.security_changed', { event }, at);
}

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
