import type { EntityManager } from '@mikro-orm/postgresql';
import { FRESH_FOR_MS } from '../waba/sync-state.rules.ts';
import { profileJobKey } from './sync-profile-soon.ts';

/** A sync of an account asks for so many profiles at most: each costs calls of its allowance. */
const BATCH = 50;

/** Has the profiles of an account read that were never read, or not within the last day. */
export async function syncDueProfiles(em: EntityManager, wabaId: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - FRESH_FOR_MS);
  await em.execute(
    `select graphile_worker.add_job('sync_business_profile',
       json_build_object('phoneNumberId', due.id), job_key => ? || due.id)
     from (
       select n.id from phone_numbers n left join business_profiles p on p.phone_number_id = n.id
       where n.waba_id = ? and n.deleted_at is null and n.missing_at_meta_since is null
         and n.meta_id is not null
         and (p.id is null or greatest(p.synced_at, p.sync_failed_at) < ?)
       order by p.synced_at nulls first, n.id limit ?
     ) due`,
    [profileJobKey(''), wabaId, before, BATCH],
  );
}
