import { LockMode } from '@mikro-orm/core';
import type { Services } from '../../services.ts';
import { requestSync } from './request-sync.ts';
import { Waba } from './waba.entity.ts';

/** How many accounts one run asks for; the next run, a minute later, takes more. */
const BATCH = 200;

/** Asks for a sync of every account that was neither read nor asked for within the interval. */
export async function syncDueWabas({ orm, clock, config }: Services): Promise<void> {
  const now = clock.now();
  const due = new Date(now.getTime() - config.SYNC_INTERVAL_MINUTES * 60_000);
  await orm.em.fork().transactional(async (em) => {
    const older = (property: 'syncedAt' | 'syncFailedAt' | 'syncRequestedAt') => ({
      $or: [{ [property]: null }, { [property]: { $lte: due } }],
    });
    const wabas = await em.find(
      Waba,
      { $and: [older('syncedAt'), older('syncFailedAt'), older('syncRequestedAt')] },
      {
        orderBy: { syncRequestedAt: 'asc nulls first', id: 'asc' },
        limit: BATCH,
        lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
      },
    );
    await requestSync(em, wabas, now);
  });
}
