import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import type { Viewer } from '../../viewer.ts';
import { SupportTicket } from './support-ticket.entity.ts';

/** The ticket with an id of the API, locked, with its organization; refuses one out of sight. */
export async function findTicket(em: EntityManager, viewer: Viewer, id: string) {
  const ticket = await findInScope(em, SupportTicket, viewer, id);
  if (ticket === null) {
    throw new UserErrors(userError('NOT_FOUND', 'There is no such ticket.', ['input', 'ticketId']));
  }
  await em.lock(ticket, LockMode.PESSIMISTIC_WRITE);
  await em.refresh(ticket);
  await em.populate(ticket, ['organization']);
  return ticket;
}
