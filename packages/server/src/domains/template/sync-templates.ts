import type { Context } from '../../context.ts';
import { jobCall } from '../../jobs/add-job.ts';
import type { Read } from '../../read/read.ts';
import { askForSync } from '../waba/ask-for-sync.ts';
import { templateSyncJob } from './request-template-sync.ts';
import type { SyncTemplatesInput } from './template.inputs.ts';

/** Asks for a sync of an account's templates; requests that wait already become one. */
export function syncTemplates(ctx: Context, input: SyncTemplatesInput): Promise<Read> {
  return askForSync(ctx, input, 'syncTemplates', (id, now) => ({
    set: { templatesSyncRequestedAt: now },
    calls: [jobCall('sync_templates', templateSyncJob(id))],
  }));
}
