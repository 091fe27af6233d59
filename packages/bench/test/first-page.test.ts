import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createApp } from 'server/app';
import { readConfig } from 'server/config';
import { migrate } from 'server/db/migrate';
import { OrganizationApiKey } from 'server/domains/api-key/organization-api-key.entity';
import { Organization } from 'server/domains/organization/organization.entity';
import { newSecret } from 'server/lib/secret';
import { createServices } from 'server/services';
import type { Services } from 'server/services';
import { afterEach, beforeAll, expect, inject, test, vi } from 'vitest';
import { z } from 'zod';
import { fill } from '../src/fill.ts';

const NUMBERS = 100_000;
const FIRST_PAGE = `{
  phoneNumbers(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes {
      id number displayName accountStatus qualityRating partnerPermission messagingLimit
      statusReasons { code message } waba { id name } client { id name } partner { brandName }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const statementSchema = z.object({ text: z.string(), values: z.array(z.unknown()) });

let services: Services;
let ask: (query: string) => Promise<{ data: { phoneNumbers: { nodes: { id: string }[] } } }>;

beforeAll(async () => {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
  await admin.query(`create database ${name}`);
  services = await createServices(
    readConfig({
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: inject('postgresUrl').replace(/\/[^/]*$/, `/${name}`),
      HUB_SECRET_KEYS: `bench:${Buffer.alloc(32).toString('base64')}`,
      HUB_AUTH_SECRET: 'not-used-by-the-generator-of-rows',
      META_ACCESS_TOKEN: 'none',
      META_APP_SECRET: 'none',
      META_VERIFY_TOKEN: 'none',
    }),
  );
  await migrate(services);
  await fill(services.jobPool, NUMBERS);
  const key = await createKey('bench-partner-3');
  const app = await createApp(services);
  ask = async (query) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      payload: JSON.stringify({ query }),
    });
    return response.json();
  };
  return async () => {
    await app.close();
    await services.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  };
}, 120_000);

afterEach(() => {
  vi.restoreAllMocks();
});

async function createKey(slug: string): Promise<string> {
  const em = services.orm.em.fork();
  const secret = newSecret('hub_org');
  const key = em.create(OrganizationApiKey, {
    id: randomUUID(),
    organization: await em.findOneOrFail(Organization, { slug }),
    name: 'First page',
    prefix: secret.prefix,
    last4: secret.last4,
    secretHash: secret.hash,
    scopes: ['READ'],
    ipAllowList: [],
    createdBy: null,
    createdAt: new Date(),
    expiresAt: null,
    lastUsedAt: new Date(),
    revokedAt: null,
  });
  await em.persist(key).flush();
  return secret.text;
}

/** Text and values of the statements that one operation ran. */
async function statementsOf(query: string): Promise<{ text: string; values: unknown[] }[]> {
  const spy = vi.spyOn(pg.Client.prototype, 'query');
  await ask(query);
  const calls: readonly (readonly unknown[])[] = spy.mock.calls;
  return calls.flatMap(([statement]) => statementSchema.safeParse(statement).data ?? []);
}

test('the first page of 100 000 numbers with all its tables is one statement', async () => {
  const { data } = await ask(FIRST_PAGE);
  expect(data.phoneNumbers.nodes).toHaveLength(50);
  const texts = (await statementsOf(FIRST_PAGE)).map(({ text }) => text);
  // One more looks up the API key.
  expect(texts).toHaveLength(2);
  expect(texts.filter((text) => text.includes('organization_api_keys'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('phone_numbers'))).toHaveLength(1);
});

test('the statement of the first page reads from an index and stops', async () => {
  const page = (await statementsOf(FIRST_PAGE)).find(({ text }) => text.includes('phone_numbers'));
  const { rows } = await services.jobPool.query<{ 'QUERY PLAN': string }>(
    `explain ${page?.text ?? ''}`,
    page?.values ?? [],
  );
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  expect(plan).toMatch(/Index (?:Only )?Scan.*phone_numbers_partner_id_created_at_id/);
  expect(plan).not.toMatch(/Seq Scan on phone_numbers/);
});

async function genericPlanOf(query: string): Promise<string> {
  const page = (await statementsOf(query)).find(({ text }) => text.includes('phone_numbers'));
  const client = await services.jobPool.connect();
  try {
    await client.query('set plan_cache_mode = force_generic_plan');
    await client.query(`prepare named as ${page?.text ?? ''}`);
    const values = (page?.values ?? []).map((value) => client.escapeLiteral(String(value)));
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain execute named(${values.join(', ')})`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    client.release(true);
  }
}

test('a named statement finds the rows beside the numbers by their ids', async () => {
  const plan = await genericPlanOf(FIRST_PAGE);
  expect(plan).toMatch(/Index Scan using clients_pkey/);
  expect(plan).not.toMatch(/clients_partner_id/);
});

test('and so it finds the clients behind their scopes, one by one', async () => {
  const { data } = await ask(FIRST_PAGE);
  const plan = await genericPlanOf(
    `{ phoneNumber(id: "${data.phoneNumbers.nodes[0]?.id}") { number
      waba { name } businessPortfolio { name } client { name } } }`,
  );
  expect(plan).toMatch(/Index Scan using wabas_pkey/);
  expect(plan).not.toMatch(/hashed SubPlan|clients_partner_id/);
});
