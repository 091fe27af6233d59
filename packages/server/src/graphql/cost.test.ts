import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as, asKey } from '../../test/as.ts';
import { createClient } from '../../test/factories/organization.ts';
import type { Organization } from '../../src/domains/organization/organization.entity.ts';
import { nobody } from '../../test/graphql.ts';

let hub: TestApp;
let organization: Organization;

beforeAll(async () => {
  hub = await startApp(
    {},
    { COST_LIMIT: '1000', COST_BUCKET: '1500', COST_RESTORE_PER_SECOND: '100' },
  );
  ({ organization } = await createClient(hub.services.orm.em.fork()));
});

describe('an operation costs', () => {
  test.each([
    ['nothing for plain values', '{ __typename }', 0],
    ['one point for an object', '{ viewer { role } }', 1],
    ['one point for each object below', '{ viewer { organization { slug } } }', 2],
    ['as much as the page is long', '{ wabas(first: 20) { nodes { id } } }', 20],
    ['the same from the end', '{ wabas(last: 20) { nodes { id } } }', 20],
    ['the same by edges', '{ wabas(first: 20) { edges { node { id } } } }', 20],
    ['the same by both', '{ wabas(first: 20) { nodes { id } edges { node { id } } } }', 20],
    ['the same for cursors alone', '{ wabas(first: 20) { pageInfo { endCursor } } }', 20],
    ['one point for a count alone', '{ wabas(first: 1) { totalCount } }', 1],
    [
      'a count for every object below',
      '{ wabas(first: 10) { nodes { phoneNumbers(first: 1) { totalCount } } } }',
      20,
    ],
    [
      'pages in pages by their product',
      '{ wabas(first: 10) { nodes { phoneNumbers(first: 5) { nodes { id } } } } }',
      10 + 10 * 5,
    ],
    [
      'what fragments ask for',
      '{ ...F } fragment F on Query { wabas(first: 7) { ... { nodes { id } } } }',
      7,
    ],
    [
      'what variables say',
      'query ($first: Int = 30) { wabas(first: $first) { nodes { id } } }',
      30,
    ],
    [
      'a list in a variable by its length',
      'query ($ids: [ID!]! = ["a", "b"]) { nodes(ids: $ids) { id } }',
      2,
    ],
    ['as many points as ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    [
      'every alias apart',
      '{ a: wabas(first: 5) { nodes { id } } b: wabas(first: 5) { nodes { id } } }',
      10,
    ],
    [
      'ten points more for a mutation',
      'mutation { updateViewer(input: { name: "" }) { userErrors { code } } }',
      12,
    ],
  ])('%s', async (_what, document, cost) => {
    const key = await asKey(hub, organization);
    const { extensions } = await hub.graphql(key, document);
    expect(extensions['cost']).toEqual({
      requested: cost,
      limit: 1000,
      throttle: { capacity: 1500, available: 1500 - cost, restoreRate: 100 },
    });
  });
});

test('an operation that costs too much is refused before it runs, and costs nothing', async () => {
  const key = await asKey(hub, organization);
  const { status, data, errors } = await hub.graphql(
    key,
    '{ wabas(first: 50) { nodes { phoneNumbers(first: 50) { nodes { id } } } } }',
  );
  expect(status).toBe(400);
  expect(data).toBeNull();
  expect(errors).toEqual([
    expect.objectContaining({
      message: expect.stringMatching(/costs 2550, more than the limit of 1000/),
      extensions: expect.objectContaining({
        code: 'COST_EXCEEDED',
        cost: { requested: 2550, limit: 1000 },
      }),
    }),
  ]);
  const next = await hub.graphql(key, '{ __typename }');
  expect(next.extensions['cost']).toMatchObject({ throttle: { available: 1500 } });
});

test('a caller who used up the points waits, and goes on when the time has come', async () => {
  const key = await asKey(hub, organization);
  const document = '{ wabas(first: 10) { nodes { phoneNumbers(first: 79) { nodes { id } } } } }';
  expect((await hub.graphql(key, document)).errors).toEqual([]);

  const refused = await hub.graphql(key, document);
  expect(refused.status).toBe(429);
  expect(refused.headers['retry-after']).toBe('1');
  expect(refused.data).toBeNull();
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'THROTTLED', retryAfter: 1 });
  expect(refused.extensions['cost']).toMatchObject({
    requested: 800,
    throttle: { available: 700 },
  });

  hub.clock.advance({ seconds: 1 });
  expect((await hub.graphql(key, document)).errors).toEqual([]);
});

test('keys and sessions have a bucket each', async () => {
  const first = await asKey(hub, organization);
  await hub.graphql(first, '{ wabas(first: 100) { nodes { id } } }');
  for (const other of [await asKey(hub, organization), await as(hub, organization, 'OWNER')]) {
    const { extensions } = await hub.graphql(other, '{ __typename }');
    expect(extensions['cost']).toMatchObject({ throttle: { available: 1500 } });
  }
});

test('nobody has a bucket for their address, and gets no dearer query answered', async () => {
  const { extensions } = await hub.graphql(nobody, '{ invitation(token: "x") { email } }');
  expect(extensions['cost']).toMatchObject({ requested: 1, throttle: { available: 1499 } });
});
