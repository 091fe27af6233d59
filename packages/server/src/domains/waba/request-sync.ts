import type { EntityManager } from '@mikro-orm/postgresql';
import { addJobs } from '../../jobs/add-job.ts';
import type { NewJob } from '../../jobs/add-job.ts';
import type { Waba } from './waba.entity.ts';

/** The queue looks at every queue it ever had, so there is not one for each account. */
const QUEUES = 64;

/**
 * Marks accounts as waiting for Meta's facts and adds the jobs, in one transaction. Jobs of one
 * account run one after another, and those that wait are one.
 */
export async function requestSync(
  em: EntityManager,
  wabas: readonly Waba[],
  now: Date,
): Promise<void> {
  for (const waba of wabas) waba.syncRequestedAt = now;
  await em.persist([...wabas]).flush();
  const ids = wabas.map(({ id }) => id).toSorted();
  await addJobs(
    em,
    'sync_waba',
    ids.map((id) => syncJob(id)),
  );
}

/** The job that syncs an account. */
export function syncJob(id: string): NewJob<'sync_waba'> {
  return {
    payload: { wabaId: id },
    jobKey: `sync_waba:${id}`,
    queue: `sync_waba:${Number.parseInt(id.slice(-2), 16) % QUEUES}`,
  };
}
