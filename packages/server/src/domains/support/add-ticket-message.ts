import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { findTicket } from './find-ticket.ts';
import type { AddTicketMessageInput } from './support.inputs.ts';
import { CLOSED, mayWrite } from './support.policy.ts';
import { ticketChanged } from './ticket-changed.ts';
import { TicketMessage } from './ticket-message.entity.ts';
import { messageProblems, statusAfterMessage } from './ticket.rules.ts';

/** Writes to a ticket, as customer or as staff; returns the ticket's uuid. */
export async function addTicketMessage(
  ctx: Context,
  input: AddTicketMessageInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayWrite(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const problems = messageProblems(input.body, ['input', 'body']);
  return ctx.em.transactional(async (em) => {
    const ticket = await findTicket(em, viewer, input.ticketId);
    if (problems.length > 0) throw new UserErrors(...problems);
    if (ticket.status === 'CLOSED') {
      throw new UserErrors(userError('NOT_ALLOWED', `${CLOSED}.`, ['input', 'ticketId']));
    }
    const side = viewer.kind === 'operator' ? 'STAFF' : 'CUSTOMER';
    const now = ctx.services.clock.now();
    em.persist(
      em.create(TicketMessage, {
        id: uuid(),
        ticket,
        side,
        authorName: viewer.name,
        body: input.body.trim(),
        createdAt: now,
      }),
    );
    const before = ticket.status;
    ticket.status = statusAfterMessage(side);
    ticket.updatedAt = now;
    ticketChanged(em, ctx, ticket, {
      action: 'addTicketMessage',
      changes: before === ticket.status ? {} : { status: [before, ticket.status] },
    });
    return ticket.id;
  });
}
