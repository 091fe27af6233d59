import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { newRow } from '../../read/change.ts';
import type { Derived, NewRow } from '../../read/change.ts';
import { Client } from '../client/client.entity.ts';
import { Partner } from '../partner/partner.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { Event } from './event.entity.ts';
import type { EventType } from './event.entity.ts';
import type { EventSubjectType } from './event.rules.ts';

interface Happening<Id> {
  type: EventType;
  /** What it happened to. */
  subject: { type: EventSubjectType; id: Id };
  /** Uuid of the client it happened to: the client and its partner may know. */
  client?: Id | null;
  /** Whether it is the client's own affair, of which its partner must not know. */
  isPrivate?: boolean;
  /** Uuid of a partner that may know beside the one that manages the client. */
  partner?: Id | null;
  /** For people and programs, so without secrets. */
  payload?: Record<string, unknown>;
  /** Uuid of the person who did it: they need no notification. */
  actorId?: string | null;
  at: Date;
}

/** Writes an event to the outbox, in the transaction of the change. */
export function emitEvent(em: EntityManager, happening: Happening<string>): void {
  const { type, subject, client, partner, payload = {}, actorId = null, at } = happening;
  const known = client ? em.getReference(Client, client) : null;
  const isNumber = subject.type === 'PhoneNumber';
  em.persist(
    em.create(Event, {
      id: uuid(),
      type,
      client: known,
      sharedClient: happening.isPrivate ? null : known,
      partner: partner ? em.getReference(Partner, partner) : null,
      phoneNumber: isNumber ? em.getReference(PhoneNumber, subject.id) : null,
      subjectType: subject.type,
      subjectId: subject.id,
      payload,
      actorId,
      at,
    }),
  );
}

/** The same as a part of the statement that changes the subject (`changeRow`). */
export function eventRow(
  happening: Omit<Happening<string | Derived>, 'payload' | 'isPrivate'> & {
    payload?: Record<string, unknown> | Derived;
  },
): NewRow {
  const { type, subject, client = null, partner = null, payload, actorId, at } = happening;
  return newRow(Event, {
    id: uuid(),
    type,
    client,
    sharedClient: client,
    partner,
    phoneNumber: subject.type === 'PhoneNumber' ? subject.id : null,
    subjectType: subject.type,
    subjectId: subject.id,
    payload: payload ?? {},
    actorId: actorId ?? null,
    at,
  });
}
