import { setTimeout as pause } from 'node:timers/promises';
import { runOnce } from 'graphile-worker';
import { publishEvents } from '../domains/event/publish-events.ts';
import type { Services } from '../services.ts';
import { withHeartbeat } from './heartbeat.ts';
import { jobLogger } from './job-logger.ts';
import { taskList } from './tasks.ts';

/** Works off all jobs that are due and publishes events, also those that they add, then returns. */
export async function runDueJobs(services: Services): Promise<void> {
  await publishEvents(services);
  do {
    const life = withHeartbeat(services);
    await runOnce({
      ...life.options,
      pgPool: services.jobPool,
      taskList: taskList(services),
      logger: jobLogger(services),
      noHandleSignals: true,
    });
    const heartbeat = await life.heartbeat;
    // The queue calls the last job done before the database knows, and leaves out the one behind.
    while (await hasJobs(services, { heldBy: heartbeat.workerId })) await pause(5);
    await heartbeat.stop();
    await publishEvents(services);
  } while (await hasJobs(services, { heldBy: null }));
}

/** Whether a worker holds a job, or with null whether one is due that could be taken. */
async function hasJobs(
  { jobPool }: Services,
  { heldBy }: { heldBy: string | null },
): Promise<boolean> {
  const { rowCount } = await jobPool.query(
    `select from graphile_worker._private_jobs j
     left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
     where case when $1::text is null
       then j.is_available and j.run_at <= now() and q.is_available is not false
       else j.locked_by = $1 end
     limit 1`,
    [heldBy],
  );
  return rowCount !== 0;
}
