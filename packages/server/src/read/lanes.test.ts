import pg from 'pg';
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest';
import { Database } from './database.ts';
import { Lanes } from './lanes.ts';

const PATIENCE_MS = 40;
const name = `lanes_test_${process.pid}`;
let pool: pg.Pool;
let observer: pg.Pool;
let lanes: Lanes;

function lanesTo(connectionString: string): Lanes {
  const options = { connectionString, application_name: name };
  return new Lanes(pool, options, () => undefined, PATIENCE_MS);
}

beforeAll(() => {
  const connectionString = inject('postgresUrl');
  pool = new pg.Pool({ connectionString, max: 2, options: '-c TimeZone=UTC' });
  observer = new pg.Pool({ connectionString, max: 1 });
  lanes = lanesTo(connectionString);
});
afterAll(async () => {
  await lanes.end();
  await Promise.all([pool.end(), observer.end()]);
});

const numbers = Array.from({ length: 50 }, (_, index) => index);
const twice = (number: number) =>
  lanes.query<{ twice: number }>({
    name: 'twice',
    text: 'select $1::int * 2 as twice',
    values: [number],
  });

async function sessions(): Promise<number[]> {
  const { rows } = await observer.query<{ pid: number }>(
    'select pid from pg_stat_activity where application_name = $1',
    [name],
  );
  return rows.map(({ pid }) => pid);
}

test('many statements at once are answered each with its own rows, over two connections', async () => {
  const answers = await Promise.all(numbers.map(twice));
  expect(answers.flat().map((row) => row.twice)).toEqual(numbers.map((number) => number * 2));
  expect(await sessions()).toHaveLength(2);
});

test('one that fails does not touch those behind it', async () => {
  const text = 'select 1 / $1::int as one';
  const [failed, ...others] = await Promise.allSettled([
    lanes.query({ text, values: [0] }),
    ...numbers.map(twice),
  ]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  expect(others.every(({ status }) => status === 'fulfilled')).toBe(true);
});

test('one that takes long runs alone, the next time at once', async () => {
  const slow = { text: `select pg_sleep(${PATIENCE_MS * 2} / 1000.0)::text as slept`, values: [] };
  let alone = 0;
  const run = () =>
    lanes.run(slow, async () => {
      alone += 1;
      return (await pool.query(slow)).rows;
    });
  const calls = vi.spyOn(pg.Client.prototype, 'query');
  expect(await run()).toEqual([{ slept: '' }]);
  // On the lane, and then alone.
  expect(calls).toHaveBeenCalledTimes(2);
  calls.mockClear();
  expect(await run()).toEqual([{ slept: '' }]);
  expect(calls).toHaveBeenCalledTimes(1);
  calls.mockRestore();
  expect(alone).toBe(2);
});

test('one that was slow comes back after a while, and after a longer one when it is slow again', async () => {
  const text = 'select pg_sleep($1::float8)::text as slept';
  const lanesOfTheTest = lanesTo(inject('postgresUrl'));
  let now = 1_000_000;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  onTestFinished(() => clock.mockRestore());
  /** Whether it ran on a lane. */
  const sleep = async (seconds: number) => {
    let isAlone = false;
    await lanesOfTheTest.run({ text, values: [seconds] }, async () => {
      isAlone = true;
      return [];
    });
    return !isAlone;
  };
  const tooLong = (PATIENCE_MS * 2) / 1000;
  await sleep(tooLong);
  expect(await sleep(0)).toBe(false);
  now += 5001;
  expect(await sleep(0)).toBe(true);
  await sleep(tooLong);
  now += 5001;
  expect(await sleep(0)).toBe(false);
  now += 5000;
  expect(await sleep(0)).toBe(true);
  // So long well that its past does not count.
  now += 10 * 60_000;
  await sleep(tooLong);
  now += 5001;
  expect(await sleep(0)).toBe(true);
  await lanesOfTheTest.end();
});

test('when a connection breaks, what waited on it runs alone and the lane connects again', async () => {
  await Promise.all(numbers.map(twice));
  const before = await sessions();
  const open = Promise.all(numbers.map(twice));
  await observer.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [before]);
  expect((await open).flat()).toHaveLength(numbers.length);
  const after = await Promise.all(numbers.map(twice));
  expect(after.flat().map((row) => row.twice)).toEqual(numbers.map((number) => number * 2));
  const now = await sessions();
  expect(now.filter((pid) => before.includes(pid))).toEqual([]);
});

test('what changes something is not run again when the connection breaks', async () => {
  const text = 'select pg_terminate_backend(pg_backend_pid())';
  let alone = 0;
  const run = lanes.run(
    { text, values: [] },
    async () => {
      alone += 1;
      return [];
    },
    { changesNothing: false },
  );
  await expect(run).rejects.toThrow(/terminat/);
  expect(alone).toBe(0);
});

test('where no lane can be opened everything runs alone', async () => {
  const url = new URL(inject('postgresUrl'));
  url.pathname = '/there_is_no_such_database';
  const closed = lanesTo(url.href);
  expect(await closed.query({ text: 'select 1 as one', values: [] })).toEqual([{ one: 1 }]);
  await closed.end();
});

test('where a pooler drops the time limit everything runs alone', async () => {
  const text = "select current_setting('application_name') as name";
  const unlimited = lanesTo(`${inject('postgresUrl')}?options=-c%20statement_timeout%3D0`);
  expect(await lanes.query({ text, values: [] })).toEqual([{ name }]);
  expect(await unlimited.query({ text, values: [] })).toEqual([{ name: '' }]);
  await unlimited.end();
});

test('the reads of a request go over the lanes', async () => {
  const db = new Database({ run: (work) => work({ pool, lanes }) });
  const pid = await db.query({ text: 'select pg_backend_pid()::text', values: [] });
  expect(await sessions()).toContain(Number(pid[0]?.[0]));
});
