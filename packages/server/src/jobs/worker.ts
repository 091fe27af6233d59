import { Logger, parseCronItems, run, runMigrations } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Services } from '../services.ts';
import { withHeartbeat } from './heartbeat.ts';
import { jobLogger } from './job-logger.ts';
import { taskList } from './tasks.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Creates or updates the tables of the queue. */
export async function migrateJobs(pgPool: Pool): Promise<void> {
  await runMigrations({ pgPool, logger: silent });
}

export interface JobWorker {
  stop(): Promise<void>;
}

/** Works off jobs until stopped, and takes over those of workers that died. */
export async function startWorker(services: Services): Promise<JobWorker> {
  const life = withHeartbeat(services);
  const runner = await run({
    ...life.options,
    pgPool: services.jobPool,
    noHandleSignals: true,
    concurrency: 4,
    taskList: taskList(services),
    parsedCronItems: parseCronItems([
      { task: 'sync_due_wabas', match: '* * * * *', options: { backfillPeriod: 0 } },
      { task: 'forget_attempts', match: '7 * * * *', options: { backfillPeriod: 0 } },
      { task: 'publish_events', match: '* * * * *', options: { backfillPeriod: 0 } },
      { task: 'forget_events', match: '37 * * * *', options: { backfillPeriod: 0 } },
      { task: 'forget_idempotency_keys', match: '27 * * * *', options: { backfillPeriod: 0 } },
      { task: 'reseal_pins', match: '37 3 * * *', options: { backfillPeriod: 0 } },
      { task: 'reseal_webhook_tokens', match: '42 3 * * *', options: { backfillPeriod: 0 } },
      // A worker that comes back makes up for the hour that it missed, at once.
      { task: 'send_digests', match: '3 * * * *', options: { backfillPeriod: HOUR_MS } },
      { task: 'forget_notifications', match: '47 3 * * *', options: { backfillPeriod: 0 } },
      { task: 'forget_meta_notices', match: '17 3 * * *', options: { backfillPeriod: 0 } },
    ]),
    logger: jobLogger(services),
  });
  const heartbeat = await life.heartbeat;
  return {
    async stop() {
      await runner.stop();
      await heartbeat.stop();
    },
  };
}

const silent = new Logger(() => () => undefined);
