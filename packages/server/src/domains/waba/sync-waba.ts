import type { Context } from '../../context.ts';
import { jobCall } from '../../jobs/add-job.ts';
import type { Read } from '../../read/read.ts';
import { askForSync } from './ask-for-sync.ts';
import { syncJob } from './request-sync.ts';
import type { SyncWabaInput } from './waba.inputs.ts';

/** Asks for a sync of an account; requests that wait already become one. */
export function syncWaba(ctx: Context, input: SyncWabaInput): Promise<Read> {
  return askForSync(ctx, input, 'syncWaba', (id, now) => ({
    set: { syncRequestedAt: now },
    calls: [jobCall('sync_waba', syncJob(id))],
  }));
}
