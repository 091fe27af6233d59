import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { audit } from '../audit/audit.ts';
import { emitEvent } from '../event/emit-event.ts';
import type { Organization } from '../organization/organization.entity.ts';
import type { SupportTicket } from './support-ticket.entity.ts';

interface TicketChange {
  action: string;
  changes: Record<string, [unknown, unknown]>;
  reason?: string | null;
}

/** Tells of a change of a ticket: in the customer's audit log and as an event. */
export function ticketChanged(
  em: EntityManager,
  ctx: Context,
  ticket: SupportTicket & { organization: Organization },
  { action, changes, reason = null }: TicketChange,
): void {
  const { organization } = ticket;
  audit(em, ctx, {
    action,
    subject: ticket,
    subjectType: 'SupportTicket',
    subjectName: ticket.subject,
    changes,
    reason,
    organization,
  });
  emitEvent(em, {
    type: 'ticket.updated',
    subject: { type: 'SupportTicket', id: ticket.id },
    client: organization.client?.id ?? null,
    partner: organization.partner?.id ?? null,
    isPrivate: true,
    payload: { subject: ticket.subject, status: ticket.status, topic: ticket.topic },
    actorId: viewerOf(ctx).userId,
    at: ctx.services.clock.now(),
  });
}
