import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { asKey } from '../../test/as.ts';
import { createClient } from '../../test/factories/organization.ts';
import type { Caller } from '../../test/graphql.ts';
import { until } from '../../test/until.ts';

const TOKEN = 'token-of-prometheus';
let hub: TestApp;
let key: Caller;

beforeAll(async () => {
  hub = await startApp({}, { METRICS_TOKEN: TOKEN });
  const { organization } = await createClient(hub.services.orm.em.fork(), {
    name: 'Nord "&" wind\n𝄞',
  });
  key = await asKey(hub, organization);
});

async function answers(): Promise<Record<string, number>> {
  const response = await hub.app.inject({
    url: '/metrics',
    headers: { authorization: `Bearer ${TOKEN}` },
  });
  const lines = response.body.matchAll(/^hub_graphql_answers_total\{way="(\w+)"\} (\d+)$/gm);
  return Object.fromEntries([...lines].map(([, way = '', count]) => [way, Number(count)]));
}

/** By which way the operation was answered, and what came. */
async function ask(query: string, variables: Record<string, unknown> = {}) {
  const before = await answers();
  const response = await hub.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...key, 'content-type': 'application/json' },
    payload: JSON.stringify({ query, variables }),
  });
  const after = await answers();
  const ways = Object.keys(after).filter((way) => after[way] !== (before[way] ?? 0));
  return { ways, response, body: response.json() };
}

test('an operation is answered by its plan, with everything that belongs to a response', async () => {
  const { ways, response, body } = await ask('{ clients(first: 1) { nodes { name } } }');
  expect(ways).toEqual(['plan']);
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toMatch(/^application\/json/);
  expect(response.headers['cache-control']).toBe('no-store');
  expect(response.headers['x-request-id']).toMatch(/^req_/);
  expect(body).toEqual({
    data: { clients: { nodes: [{ name: 'Nord "&" wind\n𝄞' }] } },
    extensions: { cost: expect.objectContaining({ requested: 1 }) },
  });
});

test('what the plan cannot tell is told by graphql-js', async () => {
  const { ways, body } = await ask('{ clients(first: 1000) { nodes { name } } viewer { role } }');
  expect(ways).toEqual(['refused']);
  expect(body.errors).toEqual([
    {
      message: '`first` must be from 1 to 100, not 1000.',
      locations: [{ line: 1, column: 3 }],
      path: ['clients'],
      extensions: { argument: 'first', code: 'BAD_USER_INPUT', requestId: expect.any(String) },
    },
  ]);
  expect(body.extensions.cost.requested).toBe(1001);
});

test('introspection has no plan', async () => {
  const { ways, body } = await ask('{ __schema { queryType { name } } viewer { role } }');
  expect(ways).toEqual(['none']);
  expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } }, viewer: { role: null } });
});

test('one document with other Booleans is another plan', async () => {
  const query =
    'query ($name: Boolean! = true) { clients(first: 1) { nodes { __typename name @include(if: $name) } } }';
  const shown = { __typename: 'Client', name: 'Nord "&" wind\n𝄞' };
  for (const [variables, node] of [
    [{}, shown],
    [{ name: false }, { __typename: 'Client' }],
    [{ name: true }, shown],
  ] as const) {
    const { ways, body } = await ask(query, variables);
    expect(ways).toEqual(['plan']);
    expect(body.data.clients.nodes).toEqual([node]);
  }
});

test('a refused operation does not get as far as a plan', async () => {
  for (const query of ['{ nothing }', 'query A { viewer { role } } query B { viewer { role } }']) {
    const { ways, response } = await ask(query);
    expect(response.statusCode).toBe(400);
    expect(ways).toEqual([]);
  }
});

test('metrics are for those who know the token', async () => {
  for (const authorization of ['', 'Bearer wrong', TOKEN]) {
    const response = await hub.app.inject({ url: '/metrics', headers: { authorization } });
    expect(response.statusCode).toBe(401);
  }
});

test('when the client goes away its statement is stopped', async () => {
  const { waiting, unlock } = await lockClients();
  const url = `${await hub.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
  const client = new AbortController();
  const request = fetch(url, {
    method: 'POST',
    headers: { ...key, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ clients(first: 1) { nodes { name } } }' }),
    signal: client.signal,
  }).catch(() => 'gone');
  await until('the statement waits', async () => (await waiting()) === 1);
  client.abort();
  expect(await request).toBe('gone');
  await until('the statement is gone', async () => (await waiting()) === 0);
  await unlock();
});

/** Makes every read of clients wait; tells how many do, and lets them go on. */
async function lockClients() {
  const client = await hub.services.jobPool.connect();
  await client.query('begin; lock table clients in access exclusive mode');
  return {
    async waiting() {
      const { rows } = await hub.services.jobPool.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows[0]?.count ?? 0;
    },
    async unlock() {
      await client.query('rollback');
      client.release();
    },
  };
}
