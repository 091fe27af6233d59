import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as, asKey } from '../../test/as.ts';
import { createClient } from '../../test/factories/organization.ts';
import type { Caller } from '../../test/graphql.ts';
import { startLaggingReplica } from '../../test/replica.ts';
import type { LaggingReplica } from '../../test/replica.ts';
import { until } from '../../test/until.ts';
import type { Organization } from '../domains/organization/organization.entity.ts';
import { migrate } from './migrate.ts';

let servers: LaggingReplica;
let hub: TestApp;
let organization: Organization;
let ada: Caller;
let bob: Caller;

const start = (variables: Record<string, string> = {}, logger = pino({ level: 'silent' })) =>
  startApp(
    {},
    {
      DATABASE_URL: servers.primaryUrl,
      READ_DATABASE_URLS: servers.replicaUrl,
      READ_REPLICA_MAX_LAG_SECONDS: '3600',
      ...variables,
    },
    { logger },
  );

beforeAll(async () => {
  servers = await startLaggingReplica();
  hub = await start();
  await migrate(hub.services);
  organization = (await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' }))
    .organization;
  ada = await as(hub, organization, 'OWNER');
  bob = await as(hub, organization, 'OWNER');
});

afterEach(() => servers.resume());
afterAll(() => servers.stop());

let names = 0;

/** From now on the organization's name tells which of the two databases answers. */
async function lag(): Promise<(caller: Caller, server?: TestApp) => Promise<string>> {
  await servers.resume();
  await servers.caughtUp();
  await servers.pause();
  names += 1;
  const name = `Name ${names}`;
  await hub.services.jobPool.query('update organizations set name = $1', [name]);
  return async (caller, server = hub) => {
    const { status, data } = await server.graphql(caller, '{ viewer { organization { name } } }');
    expect(status).toBe(200);
    return data.viewer.organization.name === name ? 'primary' : 'replica';
  };
}

async function rename(caller: Caller, name: string): Promise<void> {
  const { data } = await hub.graphql(
    caller,
    'mutation ($name: String!) { updateViewer(input: { name: $name }) { user { name } userErrors { code } } }',
    { name },
  );
  expect(data).toEqual({ updateViewer: { user: { name }, userErrors: [] } });
}

async function nameOf(caller: Caller, server = hub): Promise<unknown> {
  return (await server.graphql(caller, '{ viewer { user { name } } }')).data.viewer.user.name;
}

test('callers read from the replica, and what they wrote themselves from the primary until it is there', async () => {
  const other = await start();
  const sourceFor = await lag();
  for (const caller of [ada, bob]) {
    for (const server of [hub, other]) {
      await until(
        'the replica is used',
        async () => (await sourceFor(caller, server)) === 'replica',
      );
    }
  }

  await rename(ada, 'Ada Neu');
  for (const server of [hub, other, hub, other]) {
    expect(await sourceFor(ada, server)).toBe('primary');
    expect(await nameOf(ada, server)).toBe('Ada Neu');
    expect(await sourceFor(bob, server)).toBe('replica');
  }

  const sourceAfter = await lag();
  await until('the replica is used again', async () => (await sourceAfter(ada)) === 'replica');
  expect(await nameOf(ada)).toBe('Ada Neu');
});

test('an API key reads its own writes, and nobody else is held back by them', async () => {
  const key = await asKey(hub, organization);
  const sourceFor = await lag();
  await sourceFor(key);
  const sourceAfter = await lag();
  await until('the replica is used', async () => (await sourceAfter(key)) === 'replica');
  await hub.graphql(
    key,
    'mutation { syncWaba(input: { wabaId: "waba_x" }) { userErrors { code } } }',
  );
  expect(await sourceAfter(key)).toBe('primary');
  expect(await sourceAfter(bob)).toBe('replica');
});

test('a key or a person that the replica has not heard of is served at once', async () => {
  const sourceFor = await lag();
  for (const caller of [await asKey(hub, organization), await as(hub, organization, 'MEMBER')]) {
    expect(await sourceFor(caller)).toBe('primary');
  }
});

test('a replica that is too far behind is left out, and comes back by itself', async () => {
  const strict = await start({ READ_REPLICA_MAX_LAG_SECONDS: '2' });
  await until('the replica is used', async () => (await (await lag())(bob, strict)) === 'replica');
  const sourceFor = await lag();
  await until('the replica is left out', async () => (await sourceFor(bob, strict)) === 'primary');
  expect(await sourceFor(bob)).toBe('replica');
  await until('it is used again', async () => (await (await lag())(bob, strict)) === 'replica');
});

test('what is no replica, or not there, is left out with a reason', async () => {
  const told: Record<string, string> = {};
  const destination = new Writable({
    write(line: Buffer, _encoding, done) {
      const { replica, reason = 'none' } = JSON.parse(line.toString());
      if (replica !== undefined) told[replica] = reason;
      done();
    },
  });
  const logger = pino({ level: 'info' }, destination);
  const gone = 'postgresql://hub@127.0.0.1:9/hub';
  const urls = [servers.primaryUrl, gone, servers.replicaUrl];
  const server = await start({ READ_DATABASE_URLS: urls.join(',') }, logger);
  // The good one may have to catch up first.
  await until('one of the three is used', () => {
    const reasons = Object.values(told);
    return reasons.length === 3 && reasons.includes('none');
  });
  expect(Object.values(told).toSorted()).toEqual([
    expect.stringContaining('ECONNREFUSED'),
    'it is no standby',
    'none',
  ]);
  const sourceFor = await lag();
  for (const caller of [ada, bob]) {
    await until('the third is used', async () => (await sourceFor(caller, server)) === 'replica');
  }
});

test('no query fails when the replica dies, and it is used again when it is back', async () => {
  const sourceFor = await lag();
  await until('the replica is used', async () => (await sourceFor(bob)) === 'replica');
  let isOver = false;
  let answered = 0;
  const readers = Array.from({ length: 8 }, async () => {
    while (!isOver) {
      await sourceFor(bob);
      answered += 1;
    }
  });
  const more = async (count: number) => {
    const enough = answered + count;
    await until(`${count} more answers`, () => answered >= enough);
  };
  await more(50);
  await servers.kill();
  await more(50);
  expect(await sourceFor(bob)).toBe('primary');
  await servers.restart();
  await more(50);
  isOver = true;
  await Promise.all(readers);
  const sourceAfter = await lag();
  await until('the replica is used again', async () => (await sourceAfter(bob)) === 'replica');
});

test('no query fails when what it reads is not yet on the replica', async () => {
  const sourceFor = await lag();
  await until('the replica is used', async () => (await sourceFor(bob)) === 'replica');
  await servers.resume();
  await hub.services.jobPool.query('alter table organizations rename to elsewhere');
  await servers.caughtUp();
  await servers.pause();
  await hub.services.jobPool.query('alter table elsewhere rename to organizations');
  expect(await sourceFor(bob)).toBe('primary');
});
