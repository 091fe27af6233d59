import { LockMode } from '@mikro-orm/core';
import type { EntityManager, Loaded, QBFilterQuery } from '@mikro-orm/postgresql';
import { decodeTypeId } from '../../lib/type-id.ts';
import { inScope } from '../../read/find-in-scope.ts';
import type { Viewer } from '../../viewer.ts';
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

/** A locked number with its partner, as use cases ask their policies about it. */
export type LockedNumber = NumberWithFacts & Loaded<PhoneNumber, 'partner'>;

/** The same for ids of the API: each at its place, null where the viewer may see none. */
export async function lockNumbersInScope(
  em: EntityManager,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(LockedNumber | null)[]> {
  const uuids = ids.map((id) => decodeTypeId('number', id));
  const known = uuids.filter((uuid) => uuid !== null);
  const scope = inScope(em, PhoneNumber, viewer) as QBFilterQuery<PhoneNumber>;
  const found = await lockNumbers(em, { $and: [{ id: { $in: known } }, scope] });
  const numbers: LockedNumber[] = await em.populate(found, ['partner']);
  const byId = new Map(numbers.map((number) => [number.id, number]));
  return uuids.map((uuid) => (uuid === null ? null : (byId.get(uuid) ?? null)));
}

export async function lockNumberInScope(
  em: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<LockedNumber | null> {
  const [number] = await lockNumbersInScope(em, viewer, [id]);
  return number ?? null;
}
