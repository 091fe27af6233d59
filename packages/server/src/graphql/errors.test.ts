import { Writable } from 'node:stream';
import { getIntrospectionQuery } from 'graphql';
import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as, asKey } from '../../test/as.ts';
import { createClient } from '../../test/factories/organization.ts';
import { nobody } from '../../test/graphql.ts';
import type { Caller } from '../../test/graphql.ts';

const logged: string[] = [];
const logger = pino(
  { level: 'warn' },
  new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  }),
);

let hub: TestApp;
let owner: Caller;
let member: Caller;
let reader: Caller;

beforeAll(async () => {
  hub = await startApp({}, { COST_LIMIT: '300', COST_BUCKET: '400' }, { logger });
  const { organization } = await createClient(hub.services.orm.em.fork());
  owner = await as(hub, organization, 'OWNER');
  member = await as(hub, organization, 'MEMBER');
  reader = await asKey(hub, organization, ['READ']);
});

const CREATE_KEY =
  'mutation { createOrganizationApiKey(input: { name: "x", scopes: [READ] }) { secret } }';

describe('the code and the request id of an error', () => {
  test.each([
    ['UNAUTHENTICATED', 401, () => nobody, '{ viewer { role } }'],
    ['FORBIDDEN', 200, () => member, CREATE_KEY],
    ['FORBIDDEN', 403, () => reader, CREATE_KEY],
    ['BAD_USER_INPUT', 200, () => owner, '{ wabas(first: 0) { nodes { id } } }'],
    ['BAD_USER_INPUT', 400, () => owner, '{ nothing }'],
    [
      'COST_EXCEEDED',
      400,
      () => owner,
      '{ wabas(first: 100) { nodes { phoneNumbers(first: 100) { nodes { id } } } } }',
    ],
  ] as const)('are told for %s with status %i', async (code, status, caller, document) => {
    const answer = await hub.graphql(caller(), document);
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.extensions).toMatchObject({
      code,
      requestId: answer.headers['x-request-id'],
    });
    expect(answer.status).toBe(status);
    expect(answer.headers['x-request-id']).toMatch(/^req_[0-9a-f-]{36}$/);
  });

  test('are those of this request, whatever the caller calls it', async () => {
    const answer = await hub.graphql({ ...nobody, 'x-request-id': 'mine' }, '{ viewer { role } }');
    expect(answer.headers['x-request-id']).not.toBe('mine');
  });
});

describe('a bug of ours', () => {
  test('is masked, and logged with the request id', async () => {
    await hub.services.readPool.query('alter table wabas rename column namespace to gone');
    const answer = await hub.graphql(owner, '{ wabas(first: 1) { nodes { id namespace } } }');
    await hub.services.readPool.query('alter table wabas rename column gone to namespace');
    const requestId = answer.headers['x-request-id'];
    expect(answer.data).toBeNull();
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong on our side.',
        path: ['wabas'],
        extensions: { code: 'INTERNAL', requestId },
      }),
    ]);
    expect(JSON.stringify([answer.data, answer.errors])).not.toMatch(
      /namespace|does not exist|select /i,
    );
    const entry = logged.find((line) => line.includes(String(requestId)));
    expect(entry).toMatch(/column .*namespace/);
    expect(entry).toMatch(/"stack"/);
  });

  test('before the operation is known is masked and logged, too', async () => {
    await hub.services.readPool.query('alter table organization_api_keys rename to gone');
    const answer = await hub.graphql(reader, '{ viewer { role } }');
    await hub.services.readPool.query('alter table gone rename to organization_api_keys');
    expect(answer.status).toBe(500);
    expect(answer.errors).toEqual([
      {
        message: 'Something went wrong on our side.',
        extensions: { code: 'INTERNAL', requestId: answer.headers['x-request-id'] },
      },
    ]);
    expect(logged.join('')).toContain(String(answer.headers['x-request-id']));
  });

  test('is no mistake of the caller, which nobody logs', async () => {
    const before = logged.length;
    await hub.graphql(owner, '{ nothing }');
    await hub.graphql(nobody, '{ viewer { role } }');
    await hub.graphql(member, CREATE_KEY);
    expect(logged.slice(before)).toEqual([]);
  });
});

describe('somebody without a session or a key', () => {
  test('is told one error, without names that they did not say', async () => {
    const answer = await hub.graphql(nobody, '{ viewr { rol } phoneNumbrs { nodez } }');
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors[0]?.message).toBe('Cannot query field "viewr" on type "Query".');
  });

  test.each([
    [
      'an enum value',
      '{ phoneNumbers(first: 1, filter: { accountStatus: [RUNING] }) { totalCount } }',
    ],
    ['an argument', '{ phoneNumbers(frist: 1) { totalCount } }'],
    [
      'an input field',
      '{ phoneNumbers(first: 1, filter: { acountStatus: RUNNING }) { totalCount } }',
    ],
    ['a type', '{ node(id: "x") { ... on PhoneNumbr { id } } }'],
    ['a field of a type', '{ node(id: "x") { displayName } }'],
    [
      'a variable',
      'query ($s: [AccountStatus!]) { phoneNumbers(first: 1, filter: { accountStatus: $s }) { totalCount } }',
    ],
  ])('gets no hint at %s', async (_what, document) => {
    const { errors } = await hub.graphql(nobody, document, { s: ['RUNING'] });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).not.toMatch(/did you mean|RUNNING|accountStatus"\?|PhoneNumber\b/i);
  });

  test('cannot read the schema by introspection', async () => {
    for (const document of [
      getIntrospectionQuery(),
      '{ __type(name: "PhoneNumber") { fields { name } } }',
      '{ invitation(token: "x") { email } __schema { types { name } } }',
      '{ ...F } fragment F on Query { __schema { types { name } } }',
    ]) {
      const { status, data, errors } = await hub.graphql(nobody, document);
      expect([status, data, errors.map(({ extensions }) => extensions.code)]).toEqual([
        401,
        null,
        ['UNAUTHENTICATED'],
      ]);
    }
  });
});

describe('a caller who is known', () => {
  test('is helped with hints', async () => {
    const { errors } = await hub.graphql(owner, '{ viewr { role } }');
    expect(errors[0]?.message).toMatch(/Did you mean "viewer"/);
  });

  test('reads the schema by introspection, as the web page with the explorer does', async () => {
    const { data, errors } = await hub.graphql(owner, getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data.__schema.queryType.name).toBe('Query');
  });
});
