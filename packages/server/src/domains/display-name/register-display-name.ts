import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import { findNumberToEdit } from '../phone-number/find-number-to-edit.ts';
import { isAtMeta, mayChangeNameOf, mayEdit } from '../phone-number/number-editing.policy.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { registerSoon } from './decide-display-name.ts';
import type { RegisterDisplayNameInput } from './display-name.inputs.ts';
import { mayRegisterAt } from './display-name.rules.ts';

const PATH = ['input', 'phoneNumberId'];

/** Tries again to put an approved name in force, after somebody did what it waited for. */
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
  const now = ctx.services.clock.now();
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const number = await em.findOneOrFail(PhoneNumber, id, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    });
    const request = await em.findOne(DisplayNameRequest, {
      phoneNumber: number,
      isLatest: true,
      status: 'APPROVED',
      registration: { $nin: ['DONE', 'LAPSED'] },
    });
    if (request === null) {
      throw new UserErrors(userError('NOT_ALLOWED', 'No approved name waits for it.', PATH));
    }
    const at = mayRegisterAt(number, now);
    if (at !== null) {
      const message = `Meta takes no registration of this number until ${at.toISOString()}.`;
      throw new UserErrors(userError('LIMIT_REACHED', message, PATH, { retryable: true }));
    }
    const before = request.registration;
    request.registration = 'WAITING';
    await em.flush();
    await registerSoon(em, request);
    audit(em, ctx, {
      action: 'registerDisplayName',
      subject: number,
      subjectType: 'PhoneNumber',
      subjectName: number.number,
      client: number.client,
      changes: { registration: [before, 'WAITING'] },
      reason,
    });
  });
  return id;
}
