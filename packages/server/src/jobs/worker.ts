import { Logger, parseCronItems, run, runMigrations } from 'graphile-worker';
import type { Runner } from 'graphile-worker';
import type { Pool, PoolClient } from 'pg';
import { randomInt } from 'node:crypto';
import type { Services } from '../services.ts';
import { sendMail } from '../domains/mail/send-mail.job.ts';
import { applyMetaNotice } from '../domains/waba/apply-meta-notice.job.ts';
import { syncDueWabas } from '../domains/waba/sync-due-wabas.job.ts';
import { syncWabaFromMeta } from '../domains/waba/sync-waba.job.ts';
import type { Jobs } from './add-job.ts';

type Tasks = { [T in keyof Jobs]: (services: Services, payload: Jobs[T]) => Promise<void> };

const tasks: Tasks = {
  sync_waba: syncWabaFromMeta,
  sync_due_wabas: syncDueWabas,
  apply_meta_notice: applyMetaNotice,
  send_mail: sendMail,
};

/** Advisory locks of this class say which workers live; the second key is the worker's number. */
const WORKER_LOCK = 4_849_218;

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
  const number = randomInt(1, 2 ** 31 - 1);
  const lock = await jobPool.connect();
  await lock.query('select pg_advisory_lock($1, $2)', [WORKER_LOCK, number]);
  await releaseJobsOfDeadWorkers(lock);
  const runner: Runner = await run({
    pgPool: jobPool,
    noHandleSignals: true,
    concurrency: 4,
    workerId: `hub-${number}`,
    taskList: taskList(services),
    parsedCronItems: parseCronItems([
      { task: 'sync_due_wabas', match: '* * * * *', options: { backfillPeriod: 0 } },
    ]),
    logger: jobLogger(services),
  } as Parameters<typeof run>[0]);
  return {
    async stop() {
      await runner.stop();
      lock.release(true);
    },
  };
}

export function taskList(services: Services) {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        const work = task as (services: Services, payload: unknown) => Promise<void>;
        await work(services, payload);
      },
    ]),
  );
}

/**
 * The queue frees the jobs of a killed worker after four hours only. A worker holds an advisory
 * lock for as long as its connection lives, so a free lock tells that it is gone.
 */
async function releaseJobsOfDeadWorkers(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ worker: string }>(
    `select distinct locked_by as worker from graphile_worker._private_jobs where locked_by like 'hub-%'
     union
     select distinct locked_by from graphile_worker._private_job_queues where locked_by like 'hub-%'`,
  );
  const dead: string[] = [];
  for (const { worker } of rows) {
    const number = Number(worker.slice('hub-'.length));
    const { rows: locks } = await client.query<{ free: boolean }>(
      'select pg_try_advisory_lock($1, $2) as free',
      [WORKER_LOCK, number],
    );
    if (locks[0]?.free !== true) continue;
    await client.query('select pg_advisory_unlock($1, $2)', [WORKER_LOCK, number]);
    dead.push(worker);
  }
  if (dead.length > 0) {
    await client.query('select graphile_worker.force_unlock_workers($1::text[])', [dead]);
  }
}

const silent = new Logger(() => () => undefined);

function jobLogger({ logger }: Services): Logger {
  return new Logger(() => (level, message, meta) => {
    if (level === 'error') logger.error({ meta: String(meta?.['error'] ?? '') }, message);
    else if (level === 'warning') logger.warn(message);
    else logger.debug(message);
  });
}
