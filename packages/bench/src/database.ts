import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startPostgres } from 'local/postgres/start-postgres';
import pg from 'pg';
import { migrate } from 'server/db/migrate';
import { benchServices } from './bench-services.ts';
import { fill } from './fill.ts';
import { SET_WEBHOOK } from './set-webhook.ts';

export interface DatabaseServer {
  /** Of the process all others of PostgreSQL are children of; null when it runs elsewhere. */
  pid: number | null;
  version: string;
  /** Address of one of its databases. */
  urlOf(database: string): string;
  query(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  stop(): Promise<void>;
}

/** The server of `DATABASE_URL`; without one the embedded PostgreSQL, in the given folder. */
export async function openDatabaseServer(
  folder: string,
  databaseUrl: string | undefined,
): Promise<DatabaseServer> {
  const embedded =
    databaseUrl === undefined
      ? await startPostgres({
          dataDir: path.join(folder, 'postgres'),
          settings: { max_connections: '300', shared_buffers: '512MB' },
        })
      : null;
  const url = databaseUrl ?? embedded?.url ?? '';
  const admin = new pg.Pool({ connectionString: url, max: 1 });
  admin.on('error', () => undefined);
  const query = async (text: string, values: unknown[] = []) => {
    const { rows } = await admin.query<Record<string, unknown>>(text, values);
    return rows;
  };
  const [about] = await query(
    "select current_setting('data_directory') as folder, current_setting('server_version') as version",
  );
  return {
    pid: postmasterOf(String(about?.['folder'])),
    version: String(about?.['version']),
    urlOf: (database) => url.replace(/\/[^/?]*(\?|$)/, `/${database}$1`),
    query,
    async stop() {
      await admin.end();
      await embedded?.stop();
    },
  };
}

function postmasterOf(folder: string): number | null {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return existsSync(`/proc/${pid}/stat`) ? pid : null;
}

/**
 * The database with this many numbers, made when there is none as this code would make it. What
 * earlier runs wrote is taken out again.
 */
export async function prepareDatabase(server: DatabaseServer, numbers: number): Promise<string> {
  const name = `bench_${numbers}`;
  const url = server.urlOf(name);
  const recipe = `rows ${fingerprint()}`;
  const [found] = await server.query(
    "select shobj_description(oid, 'pg_database') as recipe from pg_database where datname = $1",
    [name],
  );
  const isReady = found?.['recipe'] === recipe;
  if (!isReady) {
    await server.query(`drop database if exists ${name} with (force)`);
    await server.query(`create database ${name}`);
  }
  const services = await benchServices(url);
  try {
    await migrate(services);
    if (!isReady) await fill(services.jobPool, numbers);
    await services.jobPool.query(PREPARATION);
    await services.jobPool.query('vacuum (analyze)');
  } finally {
    await services.close();
  }
  await server.query(`comment on database ${name} is '${recipe}'`);
  return url;
}

/** Changes with whatever decides about tables and rows. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const migrations = path.join(import.meta.dirname, '../../server/src/db/migrations');
  const files = ['rows.ts', 'template-rows.ts', 'fill.ts'].map((name) =>
    path.join(import.meta.dirname, name),
  );
  for (const name of readdirSync(migrations).toSorted()) files.push(path.join(migrations, name));
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** The statement as a text inside of a function. */
const SET_WEBHOOK_TEXT = `'${SET_WEBHOOK.replaceAll("'", "''")}'`;

/**
 * Jobs are stored but put off, and nobody hears of events, so that intake is measured and no server works on what another one
 * took in. The functions are what PostGraphile offers as mutations.
 */
const PREPARATION = `
truncate events cascade;
truncate meta_notices, graphile_worker._private_jobs, auth_sessions, organization_api_keys,
  auth_failures;
-- The audit log refuses that anything is taken out.
set session_replication_role = replica;
delete from audit_entries where action in ('updateViewer', 'setMessagingWebhook');
delete from phone_number_history where kind = 'MESSAGING_WEBHOOK';
reset session_replication_role;
create schema if not exists bench;
create or replace function bench.put_off() returns trigger language plpgsql as
  $$ begin new.run_at = now() + interval '1 year'; return new; end $$;
create or replace trigger put_off before insert on graphile_worker._private_jobs
  for each row execute function bench.put_off();
alter table events disable trigger events_written;
create or replace function bench.set_webhook(number_id uuid, partner_id uuid, url text,
    organization_id uuid) returns phone_numbers language plpgsql volatile as $$
  declare result phone_numbers;
  begin
    execute ${SET_WEBHOOK_TEXT} using number_id, partner_id, url, organization_id;
    select * into result from phone_numbers n where n.id = number_id;
    return result;
  end $$;
create or replace function bench.rename_user(user_id uuid, name text, organization_id uuid)
  returns users language sql volatile as $$
  with before as (select u.id, u.name from users u where u.id = $1 for update),
  logged as (
    insert into audit_entries (id, organization_id, actor_kind, actor_id, actor_name, action,
      subject_type, subject_id, changes, ip, request_id, at)
    select gen_random_uuid(), $3, 'USER', b.id, b.name, 'updateViewer', 'User', b.id,
      jsonb_build_object('name', jsonb_build_array(b.name, $2)), '127.0.0.1', null, now()
    from before b)
  update users u set name = $2, updated_at = now() from before b where u.id = b.id returning u.*
$$`;
