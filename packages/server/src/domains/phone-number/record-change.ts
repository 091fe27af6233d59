import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { after, before, Derived, literal, newRow, objectOf } from '../../read/change.ts';
import type { NewRow } from '../../read/change.ts';
import type { Viewer } from '../../viewer.ts';
import { emitEvent, eventRow } from '../event/emit-event.ts';
import type { EventType } from '../event/event.entity.ts';
import { HistoryEntry } from './history-entry.entity.ts';
import type { PhoneNumber } from './phone-number.entity.ts';
import type { HistoryKind, HistorySource } from './phone-number.enums.ts';

/** Who changes a number, and on whose side they stand. */
export function actorOf({
  kind,
  name,
  userId,
}: Viewer): Pick<Required<Change>, 'source' | 'actorName' | 'actorId'> {
  const sources = { client: 'CLIENT', partner: 'PARTNER', operator: 'OPERATOR' } as const;
  return { source: sources[kind], actorName: name, actorId: userId };
}

interface Change {
  kind: HistoryKind;
  previous: string | null;
  current: string | null;
  source: HistorySource;
  actorName?: string | null;
  /** Uuid of the person who did it: they need no notification. */
  actorId?: string | null;
  detail?: string | null;
  event: EventType;
  /** Facts that the event tells beside the change. */
  payload?: Record<string, unknown>;
  at: Date;
}

/** Writes history and event of a change of a number, in the transaction of the change. */
export function recordChange(em: EntityManager, number: PhoneNumber, change: Change): void {
  const { kind, previous, current, source, actorName = null, detail = null, event, at } = change;
  em.persist(
    em.create(HistoryEntry, {
      id: uuid(),
      phoneNumber: number,
      kind,
      previous,
      current,
      detail,
      source,
      actorName,
      at,
    }),
  );
  // Two kinds of change share an event type: the state at Meta and the account status.
  const payload = { kind, previous, current, ...change.payload };
  emitNumberEvent(em, number, event, payload, at, change.actorId);
}

/** Writes an event about a number to the outbox. */
export function emitNumberEvent(
  em: EntityManager,
  number: PhoneNumber,
  type: EventType,
  payload: Record<string, unknown>,
  at: Date,
  actorId: string | null = null,
): void {
  emitEvent(em, {
    type,
    subject: { type: 'PhoneNumber', id: number.id },
    client: number.client.id,
    payload: { number: number.number, ...payload },
    actorId,
    at,
  });
}

interface RowChange extends Omit<Change, 'previous' | 'current'> {
  /** The property of the number that changes. */
  property: 'messagingWebhookUrl' | 'inboxActive';
}

/** The same as parts of the statement that changes the number. */
export function changeRows(id: string, change: RowChange): NewRow[] {
  const { property, kind, source, actorName = null, detail = null, event, at } = change;
  const { actorId = null } = change;
  const [previous, current] = [textOf(before(property)), textOf(after(property))];
  return [
    newRow(HistoryEntry, {
      id: uuid(),
      phoneNumber: id,
      kind,
      previous,
      current,
      detail,
      source,
      actorName,
      at,
    }),
    eventRow({
      type: event,
      subject: { type: 'PhoneNumber', id },
      client: before('client'),
      payload: objectOf({ number: before('number'), kind: literal(kind), previous, current }),
      actorId,
      at,
    }),
  ];
}

function textOf(value: Derived): Derived {
  return new Derived((model) => `${value.sql(model)}::text`);
}
