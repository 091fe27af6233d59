import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { until } from '../../test/until.ts';
import { checkSessions, Database } from './database.ts';

const SLOW = 'select pg_sleep(60)::text';
let pool: pg.Pool;
let observer: pg.Pool;

beforeAll(() => {
  pool = new pg.Pool({
    connectionString: inject('postgresUrl'),
    max: 2,
    application_name: `database_test_${process.pid}`,
    options: '-c TimeZone=UTC',
  });
  observer = new pg.Pool({ connectionString: inject('postgresUrl'), max: 1 });
});
afterAll(() => Promise.all([pool.end(), observer.end()]));

async function sleeping(): Promise<number> {
  const { rows } = await observer.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
     where application_name = $1 and state = 'active' and query like '%pg_sleep%'`,
    [`database_test_${process.pid}`],
  );
  return rows[0]?.count ?? 0;
}

test('stops what runs when nobody waits any more, and others are served at once', async () => {
  const db = new Database(pool);
  const slow = db.query({ text: SLOW, values: [] }).catch(String);
  await until('the statement runs', async () => (await sleeping()) === 1);
  db.stop();
  expect(await slow).toContain('Nobody waits for the answer.');
  await until('the statement is gone', async () => (await sleeping()) === 0);
  await expect(db.query({ text: 'select 1', values: [] })).rejects.toThrow('Nobody waits');
  const others = Array.from({ length: 8 }, () =>
    new Database(pool).query({ text: "select 'fine'", values: [] }),
  );
  expect((await Promise.all(others)).flat(2)).toEqual(Array.from({ length: 8 }, () => 'fine'));
});

test('who has gone while waiting for a connection gives it back', async () => {
  const held = await Promise.all([pool.connect(), pool.connect()]);
  const db = new Database(pool);
  const waiting = db.query({ text: 'select 1', values: [] }).catch(String);
  db.stop();
  for (const client of held) client.release();
  expect(await waiting).toContain('Nobody waits for the answer.');
  expect(await new Database(pool).query({ text: "select 'fine'", values: [] })).toEqual([['fine']]);
  expect(pool.waitingCount).toBe(0);
});

test('after a statement that took too long no further one of the request runs', async () => {
  const impatient = new pg.Pool({
    connectionString: inject('postgresUrl'),
    max: 1,
    options: '-c TimeZone=UTC -c statement_timeout=50',
  });
  const db = new Database(impatient);
  const message = 'The operation took too long. Ask for smaller pages or a narrower filter.';
  await expect(db.query({ text: SLOW, values: [] })).rejects.toMatchObject({
    message,
    extensions: { code: 'COST_EXCEEDED' },
  });
  await expect(db.query({ text: 'select 1', values: [] })).rejects.toThrow(message);
  expect(db.statements).toHaveLength(1);
  expect(await new Database(impatient).query({ text: "select 'fine'", values: [] })).toEqual([
    ['fine'],
  ]);
  await impatient.end();
});

test('sessions in another time zone are refused', async () => {
  const connectionString = inject('postgresUrl');
  const local = new pg.Pool({ connectionString, options: '-c TimeZone=Europe/Berlin' });
  await expect(checkSessions(local)).rejects.toThrow('in Europe/Berlin, not in UTC');
  await expect(checkSessions(pool)).resolves.toBeUndefined();
  await local.end();
});
