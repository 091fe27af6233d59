import type { Loaded } from '@mikro-orm/postgresql';
import type { Refusal } from '../../capability.ts';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import type { Viewer } from '../../viewer.ts';
import { PhoneNumber } from './phone-number.entity.ts';

export type NumberToEdit = Loaded<PhoneNumber, 'waba'> & { metaId: string };

interface Rules {
  /** Whether the caller may do such a thing to any number. */
  role(viewer: Viewer): Refusal;
  /** Whether the caller may do it to this one. */
  permission?(viewer: Viewer, number: PhoneNumber): Refusal;
  /** Whether it can be done to this one now, whoever asks. */
  state(number: PhoneNumber, now: Date): Refusal;
}

/** The number of `input.phoneNumberId`, when the caller may change what the rules are about. */
export async function findNumberToEdit(
  ctx: Context,
  id: string,
  rules: Rules,
): Promise<NumberToEdit> {
  const viewer = viewerOf(ctx);
  const path = ['input', 'phoneNumberId'];
  forbidIf(rules.role(viewer));
  const found = await findInScope(ctx.em, PhoneNumber, viewer, id);
  if (found === null)
    throw new UserErrors(userError('NOT_FOUND', 'There is no such number.', path));
  const number = await ctx.em.populate(found, ['waba']);
  forbidIf(rules.permission?.(viewer, number) ?? null);
  const refusal = rules.state(number, ctx.services.clock.now());
  if (refusal !== null) throw new UserErrors(userError('NOT_ALLOWED', `${refusal}.`, path));
  if (!isKnownToMeta(number)) {
    throw new UserErrors(userError('NOT_ALLOWED', 'Meta does not know this number yet.', path));
  }
  return number;
}

function forbidIf(refusal: Refusal): void {
  if (refusal !== null) throw new Forbidden(refusal);
}

const isKnownToMeta = (number: Loaded<PhoneNumber, 'waba'>): number is NumberToEdit =>
  number.metaId !== null;
