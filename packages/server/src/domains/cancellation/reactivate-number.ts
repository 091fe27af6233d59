import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { reapplyMessagingWebhook } from '../messaging-webhook/request-messaging-webhook.ts';
import { recordChange, actorOf } from '../phone-number/record-change.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import type { ReactivateNumberInput } from './cancellation.inputs.ts';
import { mayReactivateOf } from './cancellation.policy.ts';
import {
  assertMayCancel,
  cancellationInForce,
  lockForCancellation,
} from './lock-for-cancellation.ts';

/**
 * Puts a cancelled number in use again: billing starts anew, and it needs a new API key. Returns
 * its uuid.
 */
export async function reactivateNumber(
  ctx: Context,
  input: ReactivateNumberInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  assertMayCancel(ctx);
  const reason = reasonFor(ctx, input.reason);
  const at = ctx.services.clock.now();
  return ctx.em.transactional(async (em) => {
    const number = await lockForCancellation(em, ctx, input.phoneNumberId, mayReactivateOf);
    const cancellation = await cancellationInForce(em, number);
    if (cancellation) {
      Object.assign(cancellation, {
        status: 'REACTIVATED',
        undoneAt: at,
        undoneByName: viewer.name,
        deletesAt: null,
      });
    }
    Object.assign(number, {
      cancellationRequestedAt: null,
      terminatesAt: null,
      deactivatedAt: null,
      billingStartedAt: at,
      billingEndedAt: null,
    });
    const change = { ...actorOf(viewer), at };
    recordChange(em, number, {
      ...change,
      kind: 'CANCELLATION',
      previous: 'PROCESSED',
      current: 'REACTIVATED',
      event: 'number.reactivated',
    });
    const before = number.accountStatus;
    updateAccountStatus(em, number, change);
    audit(em, ctx, {
      action: 'reactivateNumber',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      changes: { accountStatus: [before, number.accountStatus] },
      reason,
      client: number.client,
    });
    await reapplyMessagingWebhook(em, [number], at);
    return number.id;
  });
}
