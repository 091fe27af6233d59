import type { EntityManager } from '@mikro-orm/postgresql';
import { addJobs } from '../../jobs/add-job.ts';
import { freshForMilliseconds } from '../waba/sync-state.rules.ts';
import { profileJobKey } from './sync-profile-soon.ts';

/** A sync of an account asks for so many profiles at most: each costs calls of its allowance. */
const BATCH = 50;

/** Has the profiles of an account read that were never read, or not within the last day. */
export async function syncDueProfiles(em: EntityManager, wabaId: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - freshForMilliseconds);
  const due = await em.execute<{ id: string }[]>(
    `select n.id from phone_numbers n left join business_profiles p on p.phone_number_id = n.id
     where n.waba_id = ? and n.deleted_at is null and n.missing_at_meta_since is null
       and n.meta_id is not null
       and (p.id is null or greatest(p.synced_at, p.sync_failed_at) < ?)
     order by p.synced_at nulls first, n.id limit ?`,
    [wabaId, before, BATCH],
  );
  await addJobs(
    em,
    'sync_business_profile',
    due.map(({ id }) => ({ payload: { phoneNumberId: id }, jobKey: profileJobKey(id) })),
  );
}
