import 'reflect-metadata';
import { migrateJobs } from '../jobs/worker.ts';
import type { Services } from '../services.ts';

/** Any number, the same in every process: only one of them migrates at a time. */
const MIGRATION_LOCK = 7_210_442;

/** Brings the database to the newest schema; safe to call from several processes at once. */
export async function migrate(services: Services): Promise<void> {
  const client = await services.jobPool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrateJobs(services.jobPool);
    await services.orm.migrator.up();
  } finally {
    client.release(true);
  }
}
