import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendLetter } from '../src/domains/mail/send-letter.ts';
import { requestSync } from '../src/domains/waba/request-sync.ts';
import { Waba } from '../src/domains/waba/waba.entity.ts';
import { PhoneNumber } from '../src/domains/phone-number/phone-number.entity.ts';
import { emitNumberEvent } from '../src/domains/phone-number/record-change.ts';
import { encodeTypeId } from '../src/lib/type-id.ts';
import { startApp } from './app.ts';
import type { TestApp } from './app.ts';
import { as } from './as.ts';
import { createConnectedWaba } from './factories/connected-waba.ts';
import { createClient } from './factories/organization.ts';
import type { Caller } from './graphql.ts';
import { metaWorld, numberId, numbersAtMeta, WABA } from './meta-world.ts';
import { startListening } from './server-process.ts';
import { openStream } from './stream.ts';
import { until } from './until.ts';

const NAMES = ['one', 'two'];
const POOL_SIZE = 5;
/** As `docs/operations.md` tells. */
const MOST_CONNECTIONS = 2 * POOL_SIZE + 14;

const answer = z.object({ data: z.looseObject({}).nullish() });

async function post(url: string, caller: Caller, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...caller, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...answer.parse(await response.json()) };
}

let hub: TestApp;
let owner: Caller;
let servers: Awaited<ReturnType<typeof startListening>>[];
let urls: string[];
let wabaId: string;

beforeAll(async () => {
  hub = await startApp(metaWorld(numbersAtMeta(3)));
  const { client, organization } = await createClient(hub.services.orm.em.fork(), {
    name: 'Nordwind',
  });
  const waba = await createConnectedWaba(hub, client, WABA);
  wabaId = encodeTypeId('waba', waba.id);
  owner = await as(hub, organization, 'OWNER');
  const variables = { DATABASE_POOL_SIZE: String(POOL_SIZE) };
  servers = await Promise.all(NAMES.map((name) => startListening(hub, name, variables)));
  urls = servers.map(({ url }) => url);
}, 120_000);

afterAll(() => Promise.all(servers.map((server) => server.kill())));

test('a key made by one process works at once on the other, and a revoked one on none', async () => {
  for (const [url, other] of [urls, urls.toReversed()]) {
    if (url === undefined || other === undefined) throw new Error('There are two');
    const made = await post(
      url,
      owner,
      `mutation { createOrganizationApiKey(input: { name: "k", scopes: [READ] }) {
        apiKey { id } secret } }`,
    );
    const { apiKey, secret } = z
      .object({ apiKey: z.object({ id: z.string() }), secret: z.string() })
      .parse(made.data?.['createOrganizationApiKey']);
    const key = { 'x-api-key': secret };
    const who = '{ viewer { apiKey { id } } }';
    expect(await post(other, key, who)).toEqual({ status: 200, data: { viewer: { apiKey } } });
    const { id } = apiKey;
    await post(
      other,
      owner,
      `mutation { revokeOrganizationApiKey(input: { id: "${id}" }) { userErrors { code } } }`,
    );
    for (const each of urls) expect((await post(each, key, who)).status).toBe(401);
  }
});

test('a change heard of by either process is told by both, with its event once', async () => {
  await until('the first sync', () => isIdle(hub));
  const open = (document: string) =>
    Promise.all(urls.map((url) => openStream(url, owner, `subscription { ${document} }`)));
  const numbers = await open('phoneNumberUpdated { metaId qualityRating }');
  const events = await open('eventStream { event { type } }');
  for (const [index, url] of urls.entries()) {
    hub.sandbox.control.rate(numberId(index), 'RED');
    await post(
      url,
      owner,
      `mutation { syncWaba(input: { wabaId: "${wabaId}" }) { userErrors { code } } }`,
    );
    const told = { metaId: numberId(index), qualityRating: 'RED' };
    for (const stream of numbers) {
      const has = () =>
        stream.messages.some(({ data }) => isDeepStrictEqual(data.phoneNumberUpdated, told));
      await until(`${url} makes all tell of the number`, has);
    }
    for (const stream of events) await stream.arrived(index + 1);
    await until('the sync is done', () => isIdle(hub));
  }
  for (const { messages } of events) {
    expect(messages.map(({ data }) => data.eventStream.event.type)).toEqual([
      'NUMBER_QUALITY_CHANGED',
      'NUMBER_QUALITY_CHANGED',
    ]);
  }
});

test('every job runs in one of two processes only', async () => {
  const { services, sandbox } = hub;
  await until('the first sync', () => isIdle(hub));
  sandbox.control.clearRequests();
  await services.orm.em.fork().transactional(async (em) => {
    for (let index = 0; index < 60; index += 1) {
      const letter = { to: 'ada@hub.example', subject: `Letter ${index}`, text: 'x', html: 'x' };
      await sendLetter(em, letter, services.clock.now());
    }
    const waba = await em.findOneOrFail(Waba, { metaId: WABA });
    await requestSync(em, [waba], services.clock.now());
  });
  await until('all jobs are done', () => isIdle(hub));
  const subjects = sandbox.control.mail().map(({ subject }) => subject);
  expect(subjects).toHaveLength(60);
  expect(new Set(subjects).size).toBe(60);
  const syncs = sandbox.control.requests().filter(({ path }) => path.includes('phone_numbers'));
  expect(syncs).toHaveLength(1);
});

test('a burst of requests and jobs opens no more connections than are documented', async () => {
  const { services } = hub;
  await services.orm.em.fork().transactional(async (em) => {
    const letter = { to: 'ada@hub.example', subject: 'Hello', text: 'x', html: 'x' };
    for (let index = 0; index < 40; index += 1) await sendLetter(em, letter, services.clock.now());
  });
  let isOver = false;
  const burst = Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const url = urls[index % 2] ?? '';
      if (index % 10 < 2) {
        const response = await fetch(`${url}/auth/get-session`, { headers: owner });
        return response.status;
      }
      const query =
        index % 10 < 5
          ? `mutation { updateViewer(input: { name: "Ada ${index}" }) { user { name } } }`
          : '{ phoneNumbers(first: 50) { totalCount nodes { number history(first: 5) { nodes { at } } } } }';
      return (await post(url, owner, query)).status;
    }),
  ).finally(() => (isOver = true));
  const most = new Map<string, number>();
  while (!isOver) {
    const { rows } = await services.jobPool.query<{ name: string; count: number }>(
      `select application_name as name, count(*)::int from pg_stat_activity
       where datname = current_database() and application_name = any($1) group by 1`,
      [NAMES],
    );
    for (const { name, count } of rows) most.set(name, Math.max(count, most.get(name) ?? 0));
  }
  expect(new Set(await burst)).toEqual(new Set([200]));
  for (const name of NAMES) {
    // Fewer would mean that the pools were not full.
    expect(most.get(name)).toBeGreaterThan(2 * POOL_SIZE);
    expect(most.get(name)).toBeLessThanOrEqual(MOST_CONNECTIONS);
  }
});

test('a process that stops ends its streams, and what it missed comes from the other', async () => {
  const [one, two] = servers;
  if (one === undefined || two === undefined) throw new Error('There are two');
  const document = `subscription ($after: String) { eventStream(after: $after) { cursor event { id } } }`;
  const first = await openStream(one.url, owner, document);
  await change(1);
  const [seen] = await first.arrived(1);
  await one.kill();
  await first.ended();
  await change(2);
  const { cursor, event } = seen?.data.eventStream ?? {};
  const second = await openStream(two.url, owner, document, { after: cursor });
  const [missed] = await second.arrived(1);
  expect(missed?.data.eventStream.event.id).not.toBe(event.id);
  expect(second.messages).toHaveLength(1);
});

/** Writes an event in a third process: this one. */
async function change(index: number): Promise<void> {
  const { orm, clock } = hub.services;
  await orm.em.fork().transactional(async (em) => {
    const number = await em.findOneOrFail(PhoneNumber, { metaId: numberId(index) });
    emitNumberEvent(em, number, 'number.ready', {}, clock.now());
  });
}

async function isIdle({ services }: TestApp): Promise<boolean> {
  const { rowCount } = await services.jobPool.query('select from graphile_worker._private_jobs');
  return rowCount === 0;
}
