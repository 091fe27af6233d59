import type { EntityManager } from '@mikro-orm/postgresql';
import type { Refusal } from '../../capability.ts';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, refused, userError, UserErrors } from '../../errors.ts';
import { lockNumberInScope } from '../phone-number/lock-numbers.ts';
import type { LockedNumber } from '../phone-number/lock-numbers.ts';
import { Cancellation } from './cancellation.entity.ts';
import { mayCancel } from './cancellation.policy.ts';
import type { mayCancelOf } from './cancellation.policy.ts';

const PATH = ['input', 'phoneNumberId'];

/** Refuses callers who may not deal with cancellations of anything. */
export function assertMayCancel(ctx: Context): void {
  const refusal = mayCancel(viewerOf(ctx));
  if (refusal !== null) throw new Forbidden(refusal);
}

/** The locked number that the input names; refuses what is out of sight or in another state. */
export async function lockForCancellation(
  em: EntityManager,
  ctx: Context,
  id: string,
  refusalOf: typeof mayCancelOf,
): Promise<LockedNumber> {
  const viewer = viewerOf(ctx);
  const number = await lockNumberInScope(em, viewer, id);
  if (number === null) {
    throw new UserErrors(userError('NOT_FOUND', 'There is no such number.', PATH));
  }
  const reason: Refusal = refusalOf(viewer, number);
  if (reason !== null) throw refused(reason, PATH);
  return number;
}

/** The cancellation in force of a locked number; numbers from before there were any have none. */
export function cancellationInForce(
  em: EntityManager,
  number: LockedNumber,
): Promise<Cancellation | null> {
  return em.findOne(Cancellation, {
    phoneNumber: number,
    status: { $in: ['PENDING', 'PROCESSED'] },
  });
}
