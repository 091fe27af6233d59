import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { emitEvent } from '../event/emit-event.ts';
import type { EventType } from '../event/event.entity.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import type { HistoryKind } from '../phone-number/phone-number.enums.ts';
import type { Waba } from './waba.entity.ts';

/** What Meta tells of a whole account. */
export interface AccountChange {
  kind: Extract<
    HistoryKind,
    'ACCOUNT_RESTRICTION' | 'ACCOUNT_VIOLATION' | 'ACCOUNT_REVIEW' | 'ACCOUNT_NOTICE'
  >;
  previous: string | null;
  current: string | null;
  detail?: string | null;
  event: EventType;
  /** In E.164, where Meta says which of its numbers it is about. */
  number?: string | null;
  /** Facts that the event tells beside the change. */
  payload?: Record<string, unknown>;
  at: Date;
}

/**
 * Writes the one event of a change of an account, and its history: each of the numbers tells of it,
 * as it concerns them all. They may be thousands, so that is one statement, which also wakes the
 * streams of those numbers, for their own rows may stay as they are.
 */
export async function recordAccountChange(
  em: EntityManager,
  waba: Waba,
  numbers: readonly PhoneNumber[],
  { kind, previous, current, detail = null, event, payload, at }: AccountChange,
): Promise<void> {
  emitEvent(em, {
    type: event,
    subject: { type: 'Waba', id: waba.id },
    client: waba.client.id,
    payload: { account: waba.name, kind, previous, current, ...payload },
    at,
  });
  const entries = numbers.map((number) => ({ id: uuid(), number: number.id }));
  await em.execute(
    `with told as (
       insert into phone_number_history
         (id, phone_number_id, kind, previous, current, detail, source, at)
       select e.id, e.number, ?, ?, ?, ?, 'META', ?
       from json_to_recordset(?) as e (id uuid, number uuid)
       returning phone_number_id)
     select pg_notify('hub_live', concat_ws(':', 'number', n.id,
       coalesce(n.client_id::text, ''), coalesce(n.partner_id::text, '')))
     from told join phone_numbers n on n.id = told.phone_number_id`,
    [kind, previous, current, detail, at, JSON.stringify(entries)],
  );
}
