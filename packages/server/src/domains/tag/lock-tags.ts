import type { EntityManager } from '@mikro-orm/postgresql';

/** Whoever tags for one organization waits for the others, so that limits and names hold. */
export async function lockTags(em: EntityManager, organizationId: string): Promise<void> {
  await em.execute('select 1 from organizations where id = ? for no key update', [organizationId]);
}
