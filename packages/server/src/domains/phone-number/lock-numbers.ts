import { LockMode } from '@mikro-orm/core';

import type { EntityManager, Loaded, QBFilterQuery } from '@mikro-orm/postgresql';
import { PhoneNumber } from './phone-number.entity.ts';

/** A number with all that its account status depends on. */
export type NumberWithFacts = Loaded<PhoneNumber, 'waba' | 'businessPortfolio' | 'client'>;

/**
 * Locks numbers and loads them with all that their account status depends on. The lock comes
 * first, in the order of ids: so nobody computes a status of facts that somebody else is changing,
 * and nobody waits in a circle.
 */
export async function lockNumbers(
  em: EntityManager,
  where: QBFilterQuery<PhoneNumber>,
): Promise<NumberWithFacts[]> {
  const locked = await em
    .createQueryBuilder(PhoneNumber)
    .select('id')
    .where(where)
    .orderBy({ id: 'asc' })
    .setLockMode(LockMode.PESSIMISTIC_WRITE)
    .execute<{ id: string }[]>('all');
  return em.find(
    PhoneNumber,
    { id: { $in: locked.map(({ id }) => id) } },
    { populate: ['waba', 'businessPortfolio', 'client'], orderBy: { id: 'asc' } },
  );
}
