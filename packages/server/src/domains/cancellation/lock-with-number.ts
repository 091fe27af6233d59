import type { EntityManager } from '@mikro-orm/postgresql';
import { lockNumbers } from '../phone-number/lock-numbers.ts';
import type { NumberWithFacts } from '../phone-number/lock-numbers.ts';
import { Cancellation } from './cancellation.entity.ts';

/**
 * A cancellation as it is under the lock of its number, which everybody takes who changes one.
 */
export async function lockWithNumber(
  em: EntityManager,
  cancellationId: string,
): Promise<{ cancellation: Cancellation; number: NumberWithFacts } | null> {
  const cancellation = await em.findOne(Cancellation, cancellationId);
  if (cancellation === null) return null;
  const [number] = await lockNumbers(em, { id: cancellation.phoneNumber.id });
  await em.refresh(cancellation);
  return number === undefined ? null : { cancellation, number };
}
