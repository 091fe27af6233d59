import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as, asKey } from '../../test/as.ts';
import { createNumber, createWaba } from '../../test/factories/number.ts';
import { createClient, createOperator } from '../../test/factories/organization.ts';
import type { Caller } from '../../test/graphql.ts';
import type { Organization } from '../domains/organization/organization.entity.ts';
import type { PhoneNumber } from '../domains/phone-number/phone-number.entity.ts';
import type { Waba } from '../domains/waba/waba.entity.ts';
import { encodeTypeId } from '../lib/type-id.ts';

let hub: TestApp;
let client: Organization;
let operator: Organization;
let gateway: Caller;
let waba: Waba;
let number: PhoneNumber;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const made = await createClient(em, { name: 'Nordwind' });
  client = made.organization;
  waba = await createWaba(em, made.client);
  number = await createNumber(em, waba);
  operator = (await createOperator(em)).organization;
  gateway = await asKey(hub, operator, ['READ']);
});

async function introspect(
  caller: Caller,
  body: string,
  type = 'application/x-www-form-urlencoded',
) {
  const { statusCode, headers, payload } = await hub.app.inject({
    method: 'POST',
    url: '/introspect',
    headers: { ...caller, 'content-type': type },
    payload: body,
  });
  return { status: statusCode, headers, body: JSON.parse(payload) };
}

const ask = async (secret: string) =>
  (await introspect(gateway, new URLSearchParams({ token: secret }).toString())).body;

async function generate(): Promise<string> {
  const { data } = await hub.graphql(
    await as(hub, client, 'OWNER'),
    'mutation ($id: ID!) { generateApiKey(input: { phoneNumberId: $id }) { secret } }',
    { id: encodeTypeId('number', number.id) },
  );
  return data.generateApiKey.secret;
}

async function lastUsed(): Promise<string | null> {
  const { data } = await hub.graphql(
    await as(hub, client, 'OWNER'),
    'query ($id: ID!) { phoneNumber(id: $id) { apiKey { lastUsedAt } } }',
    { id: encodeTypeId('number', number.id) },
  );
  return data.phoneNumber.apiKey.lastUsedAt;
}

test('tells whose a live key is, and that it was used, at most once a minute', async () => {
  const secret = await generate();
  expect(await lastUsed()).toBeNull();
  const first = hub.clock.now().toISOString();
  expect(await ask(secret)).toEqual({
    active: true,
    sub: encodeTypeId('number', number.id),
    iat: Math.floor(hub.clock.now().getTime() / 1000),
    phone_number: number.number,
    phone_number_id: number.metaId,
    waba_id: waba.metaId,
    holder: 'CLIENT',
  });
  expect(await lastUsed()).toBe(first);
  hub.clock.advance({ seconds: 59 });
  await ask(secret);
  expect(await lastUsed()).toBe(first);
  hub.clock.advance({ seconds: 1 });
  await ask(secret);
  expect(await lastUsed()).toBe(hub.clock.now().toISOString());
});

test('tells nothing of a key that another one followed, nor of what is none', async () => {
  const before = await generate();
  const after = await generate();
  expect(await ask(before)).toEqual({ active: false });
  expect(await ask(`${after}x`)).toEqual({ active: false });
  expect(await ask(after)).toMatchObject({ active: true });
});

describe('is refused', () => {
  test.each<[string, number, () => Promise<Caller>]>([
    ['without a caller', 401, async () => ({})],
    ['to people of the operator', 403, () => as(hub, operator, 'ADMIN')],
    ['to keys of a client', 403, () => asKey(hub, client, ['READ'])],
    ['to keys that only write', 403, () => asKey(hub, operator, ['WRITE'])],
  ])('%s', async (_who, status, caller) => {
    const answer = await introspect(await caller(), `token=${await generate()}`);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toHaveProperty('active');
    // One whole sentence.
    expect(answer.body.message).toMatch(/[^.]\.$/);
  });

  test.each(['', 'token=', 'key=hub_live_x'])('without a key: `%s`', async (body) => {
    const answer = await introspect(gateway, body);
    expect([answer.status, answer.body.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  test.each([
    ['text', 400, 'token=x', 'text/plain'],
    ['XML', 415, '<token/>', 'application/xml'],
    ['broken JSON', 400, '{"token":', 'application/json'],
    ['more than a key', 413, `token=${'x'.repeat(5_000)}`, 'application/x-www-form-urlencoded'],
  ])('as %s', async (_what, status, body, type) => {
    const answer = await introspect(gateway, body, type);
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual({ code: 'BAD_USER_INPUT', message: expect.any(String) });
  });

  test('in another form', async () => {
    const answer = await introspect(gateway, '{"token":"x"}', 'application/json');
    expect([answer.status, answer.body.code]).toEqual([400, 'BAD_USER_INPUT']);
  });
});

test('is kept by no cache', async () => {
  const { headers } = await introspect(gateway, 'token=x');
  expect(headers['cache-control']).toBe('no-store');
});
