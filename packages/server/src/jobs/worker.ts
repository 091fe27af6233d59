import { EventEmitter } from 'node:events';
import { Logger, parseCronItems, run, runMigrations } from 'graphile-worker';
import type { WorkerEvents } from 'graphile-worker';
import type { Pool } from 'pg';
import type { Services } from '../services.ts';
import { startHeartbeat } from './heartbeat.ts';
import type { Heartbeat } from './heartbeat.ts';
import { jobLogger } from './job-logger.ts';
import { taskList } from './tasks.ts';

/** Creates or updates the tables of the queue. */
export async function migrateJobs(pgPool: Pool): Promise<void> {
  await runMigrations({ pgPool, logger: silent });
}

export interface JobWorker {
  stop(): Promise<void>;
}

/** Works off jobs until stopped, and takes over those of workers that died. */
export async function startWorker(services: Services): Promise<JobWorker> {
  const { jobPool } = services;
  const events: WorkerEvents = new EventEmitter();
  const heart = Promise.withResolvers<Heartbeat>();
  events.once('pool:create', ({ workerPool }) => {
    startHeartbeat(services, workerPool.id).then(heart.resolve, heart.reject);
  });
  const runner = await run({
    pgPool: jobPool,
    noHandleSignals: true,
    concurrency: 4,
    events,
    taskList: taskList(services),
    parsedCronItems: parseCronItems([
      { task: 'sync_due_wabas', match: '* * * * *', options: { backfillPeriod: 0 } },
      { task: 'forget_meta_notices', match: '17 3 * * *', options: { backfillPeriod: 0 } },
    ]),
    // Asked before every job: no job is taken before others can see that this worker lives.
    forbiddenFlags: async () => {
      await heart.promise;
      return [];
    },
    logger: jobLogger(services),
  });
  const heartbeat = await heart.promise;
  return {
    async stop() {
      await runner.stop();
      await heartbeat.stop();
    },
  };
}

const silent = new Logger(() => () => undefined);
