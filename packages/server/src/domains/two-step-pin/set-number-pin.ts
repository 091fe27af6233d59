import { LockMode } from '@mikro-orm/core';
import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import { addJob } from '../../jobs/add-job.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { upstreamRefusal } from '../../upstream-failure.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { findNumberToEdit } from '../phone-number/find-number-to-edit.ts';
import { isAtMeta, maySetPin, maySetPinOf } from '../phone-number/number-editing.policy.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { actorOf } from '../phone-number/record-change.ts';
import { pinContext } from './pin-seal.ts';
import { dropPin, keepPin } from './send-pin.job.ts';
import type { SetNumberPinInput } from './two-step-pin.inputs.ts';
import { TwoStepPin } from './two-step-pin.entity.ts';

/** Time for the call itself, before a job looks whether it was left halfway. */
const UNTIL_SOMEBODY_LOOKS_MS = 2 * 60_000;

const PATH = ['input', 'pin'];

/**
 * Sets the PIN at Meta and keeps it sealed. Until Meta has confirmed it, the new one lies beside
 * the old one, so that no crash leaves the Hub with a PIN that Meta does not know.
 */
export async function setNumberPin(ctx: Context, input: SetNumberPinInput): Promise<string> {
  const { services } = ctx;
  const number = await findNumberToEdit(ctx, input.phoneNumberId, {
    role: maySetPin,
    permission: maySetPinOf,
    state: isAtMeta,
  });
  const reason = reasonFor(ctx, input.reason);
  if (!/^\d{6}$/.test(input.pin)) {
    throw new UserErrors(userError('INVALID', 'A PIN has six digits.', PATH));
  }
  const kept = await writeDown(ctx, number, input.pin, reason);
  try {
    await services.meta.setPin(number.metaId, input.pin);
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    // Without an answer Meta may have it all the same: the job goes on until Meta says so.
    if (error.kind === 'transient' || error.kind === 'unknown') return number.id;
    await dropPin(services, kept, error, true);
    throw new UserErrors(upstreamRefusal(error, PATH));
  }
  await keepPin(services, kept);
  return number.id;
}

function writeDown(
  ctx: Context,
  { id }: { id: string },
  pin: string,
  reason: string | null,
): Promise<TwoStepPin> {
  const viewer = viewerOf(ctx);
  const { sealer, clock, orm } = ctx.services;
  const now = clock.now();
  return orm.em.fork().transactional(async (em) => {
    const number = await em.findOneOrFail(PhoneNumber, id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const kept =
      (await em.findOne(TwoStepPin, { phoneNumber: number })) ??
      em.create(TwoStepPin, { id: uuid(), phoneNumber: number });
    em.persist(kept);
    kept.nextSealed = sealer.seal(pin, pinContext(id));
    kept.nextSetByName = viewer.name;
    kept.source = actorOf(viewer).source;
    kept.pendingSince = now;
    audit(em, ctx, {
      action: 'setNumberPin',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      client: number.client,
      reason,
    });
    const runAt = new Date(now.getTime() + UNTIL_SOMEBODY_LOOKS_MS);
    await addJob(em, 'send_pin', { pinId: kept.id }, { jobKey: `send_pin:${kept.id}`, runAt });
    return kept;
  });
}
