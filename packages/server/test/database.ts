import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { readConfig } from '../src/config.ts';
import { migrate } from '../src/db/migrate.ts';
import { createServices } from '../src/services.ts';
import { testConfig } from './config.ts';

const TEMPLATE = 'hub_template';
/** Any number: files of one run agree by it on who makes the template. */
const TEMPLATE_LOCK = 551_277;

/** A new database with the newest schema, copied from a template that is migrated once a run. */
export async function createDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const admin = new pg.Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [
    TEMPLATE,
  ]);
  if (rowCount === 0) await createTemplate(admin);
  await admin.query(`create database ${name} template ${TEMPLATE}`);
  await admin.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  return {
    url: databaseUrl(name),
    async drop() {
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}

async function createTemplate(admin: pg.Client): Promise<void> {
  const building = `${TEMPLATE}_building`;
  await admin.query(`drop database if exists ${building} with (force)`);
  await admin.query(`create database ${building}`);
  const services = await createServices(
    readConfig(testConfig({ DATABASE_URL: databaseUrl(building) })),
  );
  await migrate(services);
  await services.close();
  // Only a complete template gets the name.
  await admin.query(`alter database ${building} rename to ${TEMPLATE}`);
}

function databaseUrl(name: string): string {
  return inject('postgresUrl').replace(/\/[^/]*$/, `/${name}`);
}
