import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../../jobs/add-job.ts';
import type { Waba } from './waba.entity.ts';

/**
 * Marks an account as waiting for Meta's facts and adds the job, in one transaction. Jobs of one
 * account run one after another, and those that wait are one.
 */
export async function requestSync(em: EntityManager, waba: Waba, now: Date): Promise<void> {
  waba.syncRequestedAt = now;
  await em.persist(waba).flush();
  await addJob(
    em,
    'sync_waba',
    { wabaId: waba.id },
    { jobKey: `sync_waba:${waba.id}`, queue: `waba:${waba.id}` },
  );
}
