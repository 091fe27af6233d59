import { LockMode } from '@mikro-orm/core';
import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import { lockNumbers } from '../phone-number/lock-numbers.ts';
import { PermissionRequest } from './permission-request.entity.ts';

/**
 * Locks requests with their numbers, the numbers first: so does who shares numbers, and nobody
 * waits in a circle.
 */
export async function lockRequests(
  em: EntityManager,
  where: FilterQuery<PermissionRequest>,
): Promise<PermissionRequest[]> {
  const asked = await em.find(PermissionRequest, where);
  await lockNumbers(em, { id: { $in: asked.map(({ phoneNumber }) => phoneNumber.id) } });
  // What was read before the locks may have changed since.
  return em.find(PermissionRequest, where, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    orderBy: { id: 'asc' },
    refresh: true,
  });
}
