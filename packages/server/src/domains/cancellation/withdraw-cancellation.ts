import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { refused } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { recordChange, actorOf } from '../phone-number/record-change.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import type { WithdrawCancellationInput } from './cancellation.inputs.ts';
import { mayWithdrawOf } from './cancellation.policy.ts';
import {
  assertMayCancel,
  cancellationInForce,
  lockForCancellation,
} from './lock-for-cancellation.ts';

/** Takes a cancellation back before it takes effect; returns the uuid of the number. */
export async function withdrawCancellation(
  ctx: Context,
  input: WithdrawCancellationInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  assertMayCancel(ctx);
  const reason = reasonFor(ctx, input.reason);
  const at = ctx.services.clock.now();
  return ctx.em.transactional(async (em) => {
    const number = await lockForCancellation(em, ctx, input.phoneNumberId, mayWithdrawOf);
    if (number.terminatesAt !== null && at > number.terminatesAt) {
      throw refused('The subscription has ended', ['input', 'phoneNumberId']);
    }
    const cancellation = await cancellationInForce(em, number);
    if (cancellation) {
      Object.assign(cancellation, { status: 'WITHDRAWN', undoneAt: at, undoneByName: viewer.name });
    }
    const terminatesAt = number.terminatesAt?.toISOString() ?? null;
    Object.assign(number, { cancellationRequestedAt: null, terminatesAt: null });
    const change = { ...actorOf(viewer), at };
    recordChange(em, number, {
      ...change,
      kind: 'CANCELLATION',
      previous: 'PENDING',
      current: 'WITHDRAWN',
      event: 'number.cancellation_withdrawn',
    });
    updateAccountStatus(em, number, change);
    audit(em, ctx, {
      action: 'withdrawCancellation',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      changes: { terminatesAt: [terminatesAt, null] },
      reason,
      client: number.client,
    });
    return number.id;
  });
}
