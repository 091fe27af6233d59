import type { Loaded } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { refused, userError, UserErrors } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import { findNumberToEdit } from '../phone-number/find-number-to-edit.ts';
import { lockNumbers } from '../phone-number/lock-numbers.ts';
import { isAtMeta, mayChangeNameOf, mayEdit } from '../phone-number/number-editing.policy.ts';
import { setNumberPin } from '../two-step-pin/set-number-pin.ts';
import { TwoStepPin } from '../two-step-pin/two-step-pin.entity.ts';
import { registerSoon } from './decide-display-name.ts';
import type { RegisterDisplayNameInput } from './display-name.inputs.ts';
import { nameWaits, numberCanRegister } from './display-name.policy.ts';

const PATH = ['input', 'phoneNumberId'];

type WaitingName = Loaded<DisplayNameRequest, 'phoneNumber.client'>;

/** Tries again to put an approved name in force, with the kept PIN or with one that is set first. */
export async function registerDisplayName(
  ctx: Context,
  input: RegisterDisplayNameInput,
): Promise<string> {
  const { id } = await findNumberToEdit(ctx, input.phoneNumberId, {
    role: mayEdit,
    permission: mayChangeNameOf,
    state: isAtMeta,
  });
  const reason = reasonFor(ctx, input.reason);
  const name = await findWaitingName(ctx, id);
  const { pin, phoneNumberId } = input;
  if (typeof pin === 'string') await setNumberPin(ctx, { phoneNumberId, pin, reason });
  else await requireKeptPin(ctx, name);
  await tryAgain(ctx, name, reason);
  return id;
}

async function findWaitingName({ em, services }: Context, numberId: string): Promise<WaitingName> {
  const now = services.clock.now();
  const name = await em.findOne(
    DisplayNameRequest,
    { phoneNumber: numberId, isLatest: true },
    { populate: ['phoneNumber.client'], refresh: true },
  );
  if (name === null) throw refused('No approved name waits for it', PATH);
  const refusal = nameWaits(name, now);
  if (refusal !== null) throw refused(refusal, PATH);
  const limit = numberCanRegister(name.phoneNumber, now);
  if (limit === null) return name;
  throw new UserErrors(userError('LIMIT_REACHED', `${limit}.`, PATH, { retryable: true }));
}

/** Meta counts every try, so none is made with a PIN that is known to be wrong. */
async function requireKeptPin(
  { em }: Context,
  { phoneNumber, registration }: WaitingName,
): Promise<void> {
  const kept = await em.findOne(TwoStepPin, { phoneNumber });
  if (kept?.nextSealed) return;
  if (kept?.sealed && !kept.doubtfulSince && registration !== 'PIN_REFUSED') return;
  const message = 'The Hub keeps no PIN that Meta takes. Enter one.';
  throw new UserErrors(userError('REQUIRED', message, ['input', 'pin']));
}

function tryAgain(ctx: Context, { id, registration }: WaitingName, reason: string | null) {
  const { orm, clock } = ctx.services;
  return orm.em.fork().transactional(async (em) => {
    const request = await em.findOneOrFail(DisplayNameRequest, id);
    const [number] = await lockNumbers(em, { id: request.phoneNumber.id });
    await em.refresh(request);
    if (!number) return;
    // A PIN that was set just now, or somebody else, may have brought it into force meanwhile.
    if (nameWaits(request, clock.now()) === null) {
      request.registration = 'WAITING';
      await em.flush();
      await registerSoon(em, request);
    }
    audit(em, ctx, {
      action: 'registerDisplayName',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      client: number.client,
      changes: { registration: [registration, 'WAITING'] },
      reason,
    });
  });
}
