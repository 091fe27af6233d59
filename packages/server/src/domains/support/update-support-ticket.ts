import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { findTicket } from './find-ticket.ts';
import type { UpdateSupportTicketInput } from './support.inputs.ts';
import { mayWorkOn } from './support.policy.ts';
import { ticketChanged } from './ticket-changed.ts';

/** Sets state and severity of a ticket; returns its uuid. */
export async function updateSupportTicket(
  ctx: Context,
  input: UpdateSupportTicketInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayWorkOn(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const reason = reasonFor(ctx, input.reason);
  return ctx.em.transactional(async (em) => {
    const ticket = await findTicket(em, viewer, input.ticketId);
    const { status, severity } = ticket;
    ticket.status = input.status ?? status;
    ticket.severity = input.severity ?? severity;
    ticket.updatedAt = ctx.services.clock.now();
    ticketChanged(em, ctx, ticket, {
      action: 'updateSupportTicket',
      reason,
      changes: {
        ...(status !== ticket.status && { status: [status, ticket.status] }),
        ...(severity !== ticket.severity && { severity: [severity, ticket.severity] }),
      },
    });
    return ticket.id;
  });
}
