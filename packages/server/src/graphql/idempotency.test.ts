import { beforeEach, describe, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as, asKey } from '../../test/as.ts';
import { createClient } from '../../test/factories/organization.ts';
import type { Caller } from '../../test/graphql.ts';
import { statementsOf } from '../../test/statements-of.ts';
import { tableContents } from '../../test/table-contents.ts';
import { OrganizationApiKey } from '../domains/api-key/organization-api-key.entity.ts';
import { IdempotencyKey } from '../domains/idempotency/idempotency-key.entity.ts';
import type { Organization } from '../domains/organization/organization.entity.ts';
import { buildSchema } from '../schema.ts';
import { SPENDING_MUTATIONS } from './idempotency-plugin.ts';

const CREATE = `mutation ($name: String!) {
  createOrganizationApiKey(input: { name: $name, scopes: [READ] }) {
    made: apiKey { id name }
    secret
    userErrors { code message path retryable }
  }
}`;

let hub: TestApp;
let organization: Organization;
let owner: Caller;

beforeEach(async () => {
  hub = await startApp();
  ({ organization } = await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' }));
  owner = await as(hub, organization, 'OWNER');
});

const create = (key: string, name = 'Import', caller = owner) =>
  hub.graphql({ ...caller, 'idempotency-key': key }, CREATE, { name });

const made = () => hub.services.orm.em.fork().count(OrganizationApiKey, { name: /^Import/ });

const kept = () => hub.services.orm.em.fork().find(IdempotencyKey, {});

const refusedWith = (code: string, retryable: boolean) => ({
  made: null,
  secret: null,
  userErrors: [{ code, message: expect.any(String), path: [], retryable }],
});

test('a repeated mutation takes effect once and has the same answer, secrets included', async () => {
  const first = await create('k1');
  expect(first.data.createOrganizationApiKey).toMatchObject({
    made: { name: 'Import' },
    secret: expect.stringMatching(/^hub_org_/),
    userErrors: [],
  });
  expect(first.extensions['idempotency']).toEqual({ replayed: false });
  expect(first.headers).not.toHaveProperty('idempotent-replayed');

  const again = await create('k1');
  expect(again.data).toEqual(first.data);
  expect(again.errors).toEqual([]);
  expect(again.extensions['idempotency']).toEqual({ replayed: true });
  expect(again.headers['idempotent-replayed']).toBe('true');
  expect(again.extensions).toHaveProperty('cost');
  expect(await made()).toBe(1);

  const everything = JSON.stringify(await tableContents(hub.services.orm.em.fork()));
  expect(everything).not.toContain(first.data.createOrganizationApiKey.secret);
});

test('a key that was used for another request is refused, and nothing is done', async () => {
  await create('k1');
  const { data, errors } = await create('k1', 'Import 2');
  expect(errors).toEqual([]);
  expect(data.createOrganizationApiKey).toEqual(refusedWith('IDEMPOTENCY_KEY_REUSED', false));
  expect(await made()).toBe(1);
});

test('of many at once one runs; the others have its answer or are told to wait', async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => create('k1')));
  expect(await made()).toBe(1);
  const first = answers.find(({ extensions }) => isReplayed(extensions) === false);
  for (const { data, extensions } of answers) {
    expect(data.createOrganizationApiKey).toEqual(
      isReplayed(extensions) === undefined
        ? refusedWith('IDEMPOTENCY_IN_PROGRESS', true)
        : first?.data.createOrganizationApiKey,
    );
  }
  expect((await create('k1')).data).toEqual(first?.data);
});

const isReplayed = ({ idempotency }: Record<string, unknown>): boolean | undefined =>
  typeof idempotency === 'object' && idempotency !== null && 'replayed' in idempotency
    ? idempotency.replayed === true
    : undefined;

test('one that never came to its end is not run again, and says so', async () => {
  await create('k1');
  await hub.services.orm.em.fork().nativeUpdate(IdempotencyKey, {}, { sealedAnswer: null });
  expect((await create('k1')).data.createOrganizationApiKey).toEqual(
    refusedWith('IDEMPOTENCY_IN_PROGRESS', true),
  );
  hub.clock.advance({ minutes: 11 });
  const { data } = await create('k1');
  expect(data.createOrganizationApiKey).toEqual(refusedWith('IDEMPOTENCY_IN_PROGRESS', false));
  expect(data.createOrganizationApiKey.userErrors[0].message).toMatch(/never came to its end/);
  expect(await made()).toBe(1);
});

test('a refusal by the mutation is an answer like others', async () => {
  const first = await create('k1', ' ');
  expect(first.data.createOrganizationApiKey.userErrors).toMatchObject([
    { code: 'REQUIRED', path: ['input', 'name'] },
  ]);
  const again = await create('k1', ' ');
  expect(again.data).toEqual(first.data);
  expect(isReplayed(again.extensions)).toBe(true);
});

test('an error of the mutation is repeated as it was', async () => {
  const member = await as(hub, organization, 'MEMBER');
  for (const replayed of [false, true]) {
    const { data, errors, extensions } = await create('k1', 'Import', member);
    expect(data?.createOrganizationApiKey ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(isReplayed(extensions)).toBe(replayed);
  }
});

test('what is refused before it runs is not kept', async () => {
  const reader = await asKey(hub, organization, ['READ']);
  const { errors } = await create('k1', 'Import', reader);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const wrong = await hub.graphql({ ...owner, 'idempotency-key': 'k1' }, CREATE, {});
  expect(wrong.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  const invalid = await hub.graphql({ ...owner, 'idempotency-key': 'k1' }, 'mutation { nothing }');
  expect(invalid.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(await kept()).toEqual([]);
  expect((await create('k1')).data.createOrganizationApiKey.userErrors).toEqual([]);
});

test('keys of different callers have nothing to do with each other', async () => {
  await create('k1');
  const other = await as(hub, organization, 'OWNER');
  expect(isReplayed((await create('k1', 'Import', other)).extensions)).toBe(false);
  expect(await made()).toBe(2);
});

test('after 24 hours a key is free again, whether or not the job has removed it', async () => {
  await create('k1');
  hub.clock.advance({ hours: 25 });
  expect(isReplayed((await create('k1')).extensions)).toBe(false);
  expect(await made()).toBe(2);
  await create('k2');
  hub.clock.advance({ hours: 23 });
  await create('k3');
  hub.clock.advance({ hours: 2 });
  const em = hub.services.orm.em.fork();
  await em.execute(`select graphile_worker.add_job('forget_idempotency_keys', '{}'::json)`);
  await hub.runJobs();
  expect((await kept()).map(({ key }) => key)).toEqual(['k3']);
});

test.each([
  ['with a space', 'with space'],
  ['beyond ASCII', 'ä'],
  ['of 256 characters', 'x'.repeat(256)],
])('a key %s is none', async (_what, key) => {
  const { errors } = await create(key);
  expect(errors).toMatchObject([
    { message: expect.stringContaining('1 to 255'), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('one key is good for one mutation, and queries need none', async () => {
  const caller = { ...owner, 'idempotency-key': 'k1' };
  const one = 'markAllNotifications(input: {}) { userErrors { code } }';
  const { errors } = await hub.graphql(caller, `mutation { a: ${one} b: ${one} }`);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  const query = await hub.graphql(caller, '{ viewer { user { name } } }');
  expect(query.errors).toEqual([]);
  expect(query.extensions).not.toHaveProperty('idempotency');
  expect(await kept()).toEqual([]);
});

test('without a key no statement is added', async () => {
  const statements = await statementsOf(async () => {
    await hub.graphql(owner, CREATE, { name: 'Import' });
    await hub.graphql(owner, '{ viewer { user { name } } }');
  });
  expect(statements.join()).not.toContain('idempotency');
});

describe('a mutation that takes from an allowance', () => {
  test.each([...SPENDING_MUTATIONS])('%s says that it needs a key', (name) => {
    const field = buildSchema().getMutationType()?.getFields()[name];
    expect(field?.description).toMatch(/Idempotency-Key/);
  });

  test.each([
    'mutation { submitTemplateDraft(input: { draftId: "draft_x" }) { userErrors { code } } }',
    'mutation { it: submitTemplateDraft(input: { draftId: "draft_x" }) { userErrors { code } } }',
    'mutation { ...It } fragment It on Mutation { submitTemplateDraft(input: { draftId: "draft_x" }) { userErrors { code } } }',
  ])('is refused without one: %s', async (query) => {
    const { body } = await post(query);
    expect(body).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(/^submitTemplateDraft needs the header Idempotency-Key/),
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
    expect(await kept()).toEqual([]);
  });

  test('runs with one, once', async () => {
    const query =
      'mutation { submitTemplateDraft(input: { draftId: "draft_x" }) { userErrors { code } } }';
    for (const replayed of [false, true]) {
      const { body } = await post(query, { 'idempotency-key': 'k1' });
      expect(body).toMatchObject({
        data: { submitTemplateDraft: { userErrors: [{ code: 'NOT_FOUND' }] } },
        extensions: { idempotency: { replayed } },
      });
    }
  });

  test('without one is first of all for those who are signed in', async () => {
    const { status } = await post(
      'mutation { submitTemplateDraft(input: { draftId: "draft_x" }) { userErrors { code } } }',
      { cookie: '' },
    );
    expect(status).toBe(401);
  });
});

/** As it comes, without the key that the tests' driver would add. */
async function post(query: string, headers: Caller = {}) {
  const response = await hub.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...owner, ...headers, 'content-type': 'application/json' },
    payload: JSON.stringify({ query }),
  });
  return { status: response.statusCode, body: response.json() };
}
