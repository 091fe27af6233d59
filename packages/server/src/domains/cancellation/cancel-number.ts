import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { addJob } from '../../jobs/add-job.ts';
import { knownTimeZone } from '../../lib/time-zone.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { recordChange, actorOf } from '../phone-number/record-change.ts';
import { moment } from '../phone-number/status-reasons.rules.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import { Cancellation } from './cancellation.entity.ts';
import type { CancelNumberInput } from './cancellation.inputs.ts';
import { mayCancelOf } from './cancellation.policy.ts';
import { isSameNumber, lastInstantOfMonth } from './cancellation.rules.ts';
import { assertMayCancel, lockForCancellation } from './lock-for-cancellation.ts';

/** Cancels a number to the end of the client's month; returns its uuid. */
export async function cancelNumber(ctx: Context, input: CancelNumberInput): Promise<string> {
  const viewer = viewerOf(ctx);
  assertMayCancel(ctx);
  const reason = reasonFor(ctx, input.reason);
  const at = ctx.services.clock.now();
  return ctx.em.transactional(async (em) => {
    const number = await lockForCancellation(em, ctx, input.phoneNumberId, mayCancelOf);
    const problems = problemsOf(input, number.number);
    if (problems.length > 0) throw new UserErrors(...problems);

    const timeZone = knownTimeZone(number.client.timezone);
    const terminatesAt = lastInstantOfMonth(at, timeZone);
    const cancellation = em.create(Cancellation, {
      id: uuid(),
      phoneNumber: number,
      status: 'PENDING',
      requestedAt: at,
      requestedByName: viewer.name,
      terminatesAt,
      timeZone,
      undoneAt: null,
      undoneByName: null,
      processedAt: null,
      deletesAt: null,
    });
    em.persist(cancellation);
    Object.assign(number, { cancellationRequestedAt: at, terminatesAt });
    const change = { ...actorOf(viewer), at };
    recordChange(em, number, {
      ...change,
      kind: 'CANCELLATION',
      previous: null,
      current: 'PENDING',
      detail: `Works until ${moment(terminatesAt, timeZone)}.`,
      event: 'number.cancellation_requested',
    });
    updateAccountStatus(em, number, change);
    audit(em, ctx, {
      action: 'cancelNumber',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      changes: { terminatesAt: [null, terminatesAt.toISOString()] },
      reason,
      client: number.client,
    });
    await em.flush();
    // The instant after the last one at which it works.
    const runAt = new Date(terminatesAt.getTime() + 1);
    await addJob(em, 'process_cancellation', { cancellationId: cancellation.id }, { runAt });
    return number.id;
  });
}

function problemsOf(input: CancelNumberInput, number: string): UserError[] {
  const problems: UserError[] = [];
  if (!isSameNumber(input.confirmNumber, number)) {
    problems.push(userError('INVALID', `Type ${number} to confirm.`, ['input', 'confirmNumber']));
  }
  if (!input.acceptConsequences) {
    problems.push(
      userError('REQUIRED', 'Confirm that messaging stops.', ['input', 'acceptConsequences']),
    );
  }
  return problems;
}
