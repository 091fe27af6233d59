import { LockMode } from '@mikro-orm/core';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { SupportTicket } from './support-ticket.entity.ts';
import type { TwoFactorDisableState } from './support.enums.ts';
import type { MoveTwoFactorDisableRequestInput } from './support.inputs.ts';
import { mayWorkOn } from './support.policy.ts';
import { ticketChanged } from './ticket-changed.ts';
import { TwoFactorDisableRequest } from './two-factor-disable-request.entity.ts';

const NEXT: Readonly<Record<TwoFactorDisableState, readonly TwoFactorDisableState[]>> = {
  REQUESTED: ['IDENTITY_CHECK', 'REJECTED'],
  IDENTITY_CHECK: ['DONE', 'REJECTED'],
  DONE: [],
  REJECTED: [],
};

/** Moves a request on, by staff who check who asks and do it at Meta; returns its uuid. */
export async function moveTwoFactorDisableRequest(
  ctx: Context,
  input: MoveTwoFactorDisableRequestInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayWorkOn(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  return ctx.em.transactional(async (em) => {
    const request = await findInScope(em, TwoFactorDisableRequest, viewer, input.id);
    if (request === null) {
      throw new UserErrors(userError('NOT_FOUND', 'There is no such request.', ['input', 'id']));
    }
    await em.lock(request, LockMode.PESSIMISTIC_WRITE);
    await em.refresh(request);
    const reason = reasonFor(ctx, input.reason);
    const rejectionReason = input.rejectionReason?.trim() || null;
    if (!NEXT[request.state].includes(input.state)) {
      const told = `A request in ${request.state} cannot become ${input.state}.`;
      throw new UserErrors(userError('NOT_ALLOWED', told, ['input', 'state']));
    }
    if (input.state === 'REJECTED' && rejectionReason === null) {
      throw new UserErrors(
        userError('REQUIRED', 'Say why, for the client.', ['input', 'rejectionReason']),
      );
    }
    const now = ctx.services.clock.now();
    const before = request.state;
    const isOver = input.state === 'DONE' || input.state === 'REJECTED';
    request.state = input.state;
    request.rejectionReason = input.state === 'REJECTED' ? rejectionReason : null;
    request.decidedAt = isOver ? now : null;
    const ticket = await em.findOneOrFail(
      SupportTicket,
      { id: request.ticket.id },
      { populate: ['organization'] },
    );
    if (isOver) ticket.status = 'RESOLVED';
    ticket.updatedAt = now;
    ticketChanged(em, ctx, ticket, {
      action: 'moveTwoFactorDisableRequest',
      changes: { state: [before, request.state] },
      reason,
    });
    return request.id;
  });
}
