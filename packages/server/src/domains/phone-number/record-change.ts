import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { after, before, Derived, literal, newRow, objectOf } from '../../read/change.ts';
import type { NewRow } from '../../read/change.ts';
import type { Viewer } from '../../viewer.ts';
import { Event } from '../event/event.entity.ts';
import type { EventType } from '../event/event.entity.ts';
import { HistoryEntry } from './history-entry.entity.ts';
import type { PhoneNumber } from './phone-number.entity.ts';
import type { HistoryKind, HistorySource } from './phone-number.enums.ts';

/** On whose side somebody stands who changes a number. */
export function sourceOf({ kind }: Viewer): HistorySource {
  const sources = { client: 'CLIENT', partner: 'PARTNER', operator: 'OPERATOR' } as const;
  return sources[kind];
}

interface Change {
  kind: HistoryKind;
  previous: string | null;
  current: string | null;
  source: HistorySource;
  actorName?: string | null;
  detail?: string | null;
  event: EventType;
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
  emitNumberEvent(em, number, event, { kind, previous, current }, at);
}

/** Writes an event about a number to the outbox. */
export function emitNumberEvent(
  em: EntityManager,
  number: PhoneNumber,
  type: EventType,
  payload: Record<string, unknown>,
  at: Date,
): void {
  em.persist(
    em.create(Event, {
      id: uuid(),
      type,
      client: number.client,
      partner: number.partner,
      subjectType: 'PhoneNumber',
      subjectId: number.id,
      payload: { number: number.number, ...payload },
      at,
    }),
  );
}

interface RowChange extends Omit<Change, 'previous' | 'current'> {
  /** The property of the number that changes. */
  property: keyof PhoneNumber & string;
}

/** The same as parts of the statement that changes the number. */
export function changeRows(id: string, change: RowChange): NewRow[] {
  const { property, kind, source, actorName = null, detail = null, event, at } = change;
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
    newRow(Event, {
      id: uuid(),
      type: event,
      client: before('client'),
      partner: before('partner'),
      subjectType: 'PhoneNumber',
      subjectId: id,
      payload: objectOf({ number: before('number'), kind: literal(kind), previous, current }),
      at,
    }),
  ];
}

function textOf(value: Derived): Derived {
  return new Derived((model) => `${value.sql(model)}::text`);
}
