import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { Viewer } from '../../viewer.ts';
import { emitEvent } from '../event/emit-event.ts';
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
