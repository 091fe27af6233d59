import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../../jobs/add-job.ts';
import type { NewJob } from '../../jobs/add-job.ts';
import type { Waba } from '../waba/waba.entity.ts';

/** How old the templates of an account may be before they are read again: 6 hours. */
const REPAIR_AFTER_MS = 6 * 3_600_000;

/** The job that syncs the templates of an account; those that wait are one. */
export function templateSyncJob(id: string): NewJob<'sync_templates'> {
  return { payload: { wabaId: id }, jobKey: `sync_templates:${id}` };
}

/** Webhooks may be lost: templates that were not read for hours are read again. */
export async function repairTemplates(em: EntityManager, waba: Waba, now: Date): Promise<void> {
  const due = now.getTime() - REPAIR_AFTER_MS;
  const asked = waba.templatesSyncRequestedAt?.getTime() ?? -Infinity;
  if (asked > due) return;
  waba.templatesSyncRequestedAt = now;
  const { payload, ...options } = templateSyncJob(waba.id);
  await addJob(em, 'sync_templates', payload, options);
}
