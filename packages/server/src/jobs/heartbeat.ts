import { EventEmitter } from 'node:events';
import type { RunnerOptions, WorkerEvents } from 'graphile-worker';
import type { PoolClient } from 'pg';
import type { Services } from '../services.ts';

/** Advisory locks of this class say which workers live; the second key is made of a worker's id. */
const WORKER_LOCK = 4_849_218;
const SWEEP_EVERY_MS = 5_000;

export interface Heartbeat {
  readonly workerId: string;
  stop(): Promise<void>;
}

/** Options for a worker that shows that it lives, and its heartbeat once it was started. */
export function withHeartbeat(services: Services): {
  options: Pick<RunnerOptions, 'events' | 'forbiddenFlags'>;
  heartbeat: Promise<Heartbeat>;
} {
  const events: WorkerEvents = new EventEmitter();
  const { promise, resolve, reject } = Promise.withResolvers<Heartbeat>();
  events.once('pool:create', ({ workerPool }) => {
    startHeartbeat(services, workerPool.id).then(resolve, reject);
  });
  // Asked before every job: none is taken before others can see that this worker lives.
  const forbiddenFlags = async () => {
    await promise;
    return [];
  };
  return { options: { events, forbiddenFlags }, heartbeat: promise };
}

/**
 * The queue frees the jobs of a killed worker after four hours only. So a worker holds an advisory
 * lock for as long as its connection lives, and frees the jobs of those whose lock is gone.
 */
async function startHeartbeat(services: Services, workerId: string): Promise<Heartbeat> {
  let client: PoolClient | null = null;

  async function beat(): Promise<void> {
    try {
      client ??= await takeLock(services, workerId);
      await freeJobsOfDeadWorkers(client);
    } catch (error) {
      // The lock went with the connection; the next beat takes it anew.
      client?.release(true);
      client = null;
      throw error;
    }
  }

  await beat();
  let beating: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    beating = beating.then(beat).catch((error: unknown) => {
      services.logger.warn({ err: error }, 'looking for dead workers failed');
    });
  }, SWEEP_EVERY_MS);
  return {
    workerId,
    async stop() {
      clearInterval(timer);
      await beating;
      if (client === null) return;
      await client.query('select pg_advisory_unlock_all()').catch(() => undefined);
      client.release(true);
    },
  };
}

async function takeLock({ jobPool }: Services, workerId: string): Promise<PoolClient> {
  const client = await jobPool.connect();
  try {
    // A machine that vanishes closes nothing: without this its lock stays for hours.
    await client.query('set tcp_keepalives_idle = 10');
    await client.query('set tcp_keepalives_interval = 5');
    await client.query('set tcp_keepalives_count = 3');
    await client.query('select pg_advisory_lock($1, hashtext($2))', [WORKER_LOCK, workerId]);
    return client;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function freeJobsOfDeadWorkers(client: PoolClient): Promise<void> {
  await client.query(
    `with busy as (
       select locked_by as worker from graphile_worker._private_jobs where locked_by is not null
       union
       select locked_by from graphile_worker._private_job_queues where locked_by is not null
     ), dead as (
       select array_agg(worker) as workers from busy
       where not exists (
         select from pg_locks
         where locktype = 'advisory' and granted and objsubid = 2
           and database = (select oid from pg_database where datname = current_database())
           and classid = $1::int::oid and objid = hashtext(worker)::oid
       )
     )
     select graphile_worker.force_unlock_workers(workers) from dead where workers is not null`,
    [WORKER_LOCK],
  );
}
