import type { Services } from 'server/services';

const LOOK_EVERY_MS = 250;

/**
 * The Hub takes its time from the sandbox, whose `advance` moves it. The queue goes by the clock of
 * the database: jobs that are due by the Hub's are brought forward. Returns what ends it.
 */
export function followTime({ clock, jobPool, logger }: Services): () => void {
  const timer = setInterval(() => {
    const now = clock.now();
    if (now.getTime() - Date.now() < LOOK_EVERY_MS) return;
    // What has failed once waits for its next turn.
    const due = 'attempts = 0 and run_at > now() and run_at <= $1';
    jobPool
      .query(`update graphile_worker._private_jobs set run_at = now() where ${due}`, [now])
      .catch((error: unknown) => logger.warn({ err: error }, 'jobs do not follow the time'));
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
