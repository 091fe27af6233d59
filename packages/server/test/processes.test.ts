import { z } from 'zod';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendLetter } from '../src/domains/mail/send-letter.ts';
import { requestSync } from '../src/domains/waba/request-sync.ts';
import { Waba } from '../src/domains/waba/waba.entity.ts';
import { startApp } from './app.ts';
import type { TestApp } from './app.ts';
import { as } from './as.ts';
import { createConnectedWaba } from './factories/connected-waba.ts';
import { createClient } from './factories/organization.ts';
import type { Caller } from './graphql.ts';
import { metaWorld, numbersAtMeta, WABA } from './meta-world.ts';
import { startListening } from './server-process.ts';
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

beforeAll(async () => {
  hub = await startApp(metaWorld(numbersAtMeta(3)));
  const { client, organization } = await createClient(hub.services.orm.em.fork(), {
    name: 'Nordwind',
  });
  await createConnectedWaba(hub, client, WABA);
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

async function isIdle({ services }: TestApp): Promise<boolean> {
  const { rowCount } = await services.jobPool.query('select from graphile_worker._private_jobs');
  return rowCount === 0;
}
