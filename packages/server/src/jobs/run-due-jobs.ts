import { setTimeout as pause } from 'node:timers/promises';
import { runOnce } from 'graphile-worker';
import type { Services } from '../services.ts';
import { jobLogger } from './job-logger.ts';
import { taskList } from './tasks.ts';

/** Works off all jobs that are due, also those that they add, then returns. */
export async function runDueJobs(services: Services): Promise<void> {
  const { jobPool } = services;
  const some = async (which: string) => {
    const { rowCount } = await jobPool.query(
      `select from graphile_worker.jobs where ${which} limit 1`,
    );
    return rowCount !== 0;
  };
  do {
    await runOnce({
      pgPool: jobPool,
      taskList: taskList(services),
      logger: jobLogger(services),
      noHandleSignals: true,
    });
    // The queue reports the last job as done before the database knows, and until then leaves out
    // the job behind it.
    while (await some('locked_at is not null')) await pause(5);
  } while (await some('run_at <= now() and attempts < max_attempts'));
}
