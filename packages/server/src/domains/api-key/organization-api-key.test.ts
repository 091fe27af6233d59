import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createApiKey } from '../../../test/factories/api-key.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Organization } from '../organization/organization.entity.ts';

let hub: TestApp;
let nordwind: Organization;
let seeadler: Organization;
let owner: Caller;
let member: Caller;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  nordwind = (await createClient(em, { name: 'Nordwind' })).organization;
  seeadler = (await createClient(em, { name: 'Seeadler' })).organization;
  owner = await as(hub, nordwind, 'OWNER');
  member = await as(hub, nordwind, 'MEMBER');
});

const WHO = '{ viewer { organization { slug } apiKey { id } } }';

const FIELDS =
  'id name prefix last4 scopes ipAllowList expiresAt revokedAt state createdBy { name }';

function create(caller: Caller, input: object) {
  return hub.graphql(
    caller,
    `mutation ($input: CreateOrganizationApiKeyInput!) {
      createOrganizationApiKey(input: $input) { apiKey { ${FIELDS} } secret userErrors { code path } }
    }`,
    { input: { name: 'Import', scopes: ['READ'], ...input } },
  );
}

function revoke(caller: Caller, id: string) {
  return hub.graphql(
    caller,
    `mutation ($id: ID!) {
      revokeOrganizationApiKey(input: { id: $id }) { apiKey { ${FIELDS} } userErrors { code message path } }
    }`,
    { id },
  );
}

const bearer = (secret: string): Caller => ({ authorization: `Bearer ${secret}` });

async function worksFor(caller: Caller): Promise<boolean> {
  const { status, data, errors } = await hub.graphql(caller, WHO);
  if (status === 200) return data.viewer.organization.slug === 'nordwind';
  expect([status, errors.map(({ message }) => message)]).toEqual([
    401,
    ['The API key is not valid.'],
  ]);
  expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  return false;
}

interface AuditRow {
  actor_kind: string;
  subject_id: string;
  organization_id: string;
  changes: unknown;
  request_id: string;
}

async function lastAudit(action: string): Promise<AuditRow | undefined> {
  const { rows } = await hub.services.readPool.query<AuditRow>(
    'select * from audit_entries where action = $1 order by at desc, id desc limit 1',
    [action],
  );
  return rows[0];
}

describe('createOrganizationApiKey', () => {
  test('makes a key that works, whose secret is told once and stored nowhere', async () => {
    const { data, errors, headers } = await create(owner, {
      name: ' Nightly import ',
      scopes: ['READ', 'WRITE', 'READ'],
      expiresAt: '2027-01-01T00:00:00.000Z',
      ipAllowList: ['127.0.0.0/8'],
    });
    expect(errors).toEqual([]);
    const { apiKey, secret, userErrors } = data.createOrganizationApiKey;
    expect(userErrors).toEqual([]);
    expect(apiKey).toEqual({
      id: expect.stringMatching(/^key_/),
      name: 'Nightly import',
      prefix: 'hub_org_',
      last4: secret.slice(-4),
      scopes: ['READ', 'WRITE'],
      ipAllowList: ['127.0.0.0/8'],
      expiresAt: '2027-01-01T00:00:00.000Z',
      revokedAt: null,
      state: 'ACTIVE',
      createdBy: { name: expect.stringMatching(/^Person/) },
    });
    expect(secret).toMatch(/^hub_org_[\w-]{43}$/);
    expect(await worksFor(bearer(secret))).toBe(true);

    const { rows } = await hub.services.readPool.query(
      `select (select json_agg(k) from organization_api_keys k)::text
        || (select json_agg(a) from audit_entries a)::text as everything`,
    );
    expect(rows[0]?.everything).not.toContain(secret.slice('hub_org_'.length));
    const audit = await lastAudit('createOrganizationApiKey');
    expect(audit).toMatchObject({
      actor_kind: 'USER',
      organization_id: nordwind.id,
      changes: { name: [null, 'Nightly import'], scopes: [null, ['READ', 'WRITE']] },
      request_id: headers['x-request-id'],
    });
    expect(apiKey.id).toBe(encodeTypeId('key', audit?.subject_id ?? ''));
  });

  test('is refused for members and for keys', async () => {
    for (const [caller, reason] of [
      [member, 'Only owners can manage API keys.'],
      [await asKey(hub, nordwind), 'API keys cannot manage API keys.'],
    ] as const) {
      const { data, errors } = await create(caller, {});
      expect(data).toBeNull();
      expect([errors[0]?.message, errors[0]?.extensions.code]).toEqual([reason, 'FORBIDDEN']);
    }
  });

  test('names every place that is wrong', async () => {
    const { data } = await create(owner, {
      name: ' ',
      scopes: [],
      expiresAt: '2026-11-22T12:00:00Z',
      ipAllowList: ['192.0.2.1', '192.0.2.0/33', '2001:db8::/32', 'example.com'],
    });
    expect(data.createOrganizationApiKey).toEqual({
      apiKey: null,
      secret: null,
      userErrors: [
        { code: 'REQUIRED', path: ['input', 'name'] },
        { code: 'REQUIRED', path: ['input', 'scopes'] },
        { code: 'INVALID', path: ['input', 'expiresAt'] },
        { code: 'INVALID', path: ['input', 'ipAllowList', '1'] },
        { code: 'INVALID', path: ['input', 'ipAllowList', '3'] },
      ],
    });
  });

  test('refuses a long name and a long list', async () => {
    const { data } = await create(owner, {
      name: 'x'.repeat(101),
      ipAllowList: Array.from({ length: 51 }, (_, index) => `192.0.2.${index}`),
    });
    expect(data.createOrganizationApiKey.userErrors).toEqual([
      { code: 'TOO_LONG', path: ['input', 'name'] },
      { code: 'TOO_LONG', path: ['input', 'ipAllowList'] },
    ]);
  });
});

describe('revokeOrganizationApiKey', () => {
  test('ends the key at once and for good, and says so in the audit log', async () => {
    const { key, secret } = await createApiKey(hub.services, nordwind);
    const id = encodeTypeId('key', key.id);
    expect(await worksFor(bearer(secret))).toBe(true);
    const { data } = await revoke(owner, id);
    expect(data.revokeOrganizationApiKey).toMatchObject({
      apiKey: { id, state: 'REVOKED', revokedAt: hub.clock.now().toISOString() },
      userErrors: [],
    });
    expect(await worksFor(bearer(secret))).toBe(false);
    expect(await lastAudit('revokeOrganizationApiKey')).toMatchObject({
      subject_id: key.id,
      organization_id: nordwind.id,
    });
  });

  test('changes nothing the second time', async () => {
    const { key } = await createApiKey(hub.services, nordwind);
    const id = encodeTypeId('key', key.id);
    const first = await revoke(owner, id);
    hub.clock.advance({ minutes: 1 });
    expect((await revoke(owner, id)).data).toEqual(first.data);
  });

  test('is refused for members', async () => {
    const { key, secret } = await createApiKey(hub.services, nordwind);
    const { errors } = await revoke(member, encodeTypeId('key', key.id));
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await worksFor(bearer(secret))).toBe(true);
  });

  test("does not find another tenant's key, nor what is no key", async () => {
    const { key } = await createApiKey(hub.services, seeadler);
    for (const id of [encodeTypeId('key', key.id), encodeTypeId('key', nordwind.id), 'nonsense']) {
      const { data } = await revoke(owner, id);
      expect(data.revokeOrganizationApiKey).toEqual({
        apiKey: null,
        userErrors: [
          { code: 'NOT_FOUND', message: 'There is no such API key.', path: ['input', 'id'] },
        ],
      });
    }
    const { rows } = await hub.services.readPool.query(
      'select revoked_at from organization_api_keys where id = $1',
      [key.id],
    );
    expect(rows).toEqual([{ revoked_at: null }]);
  });
});

test('the list tells state and last use of all keys, newest first, and no secret', async () => {
  const { organization } = await createClient(hub.services.orm.em.fork(), { name: 'Kornblume' });
  const { key: expired } = await createApiKey(hub.services, organization, {
    name: 'expired',
    expiresAt: new Date(hub.clock.now().getTime() + 1000),
  });
  hub.clock.advance({ minutes: 5 });
  const { secret } = await createApiKey(hub.services, organization, { name: 'used' });
  await hub.graphql(bearer(secret), WHO);
  const { data } = await hub.graphql(
    await as(hub, organization, 'MEMBER'),
    '{ viewer { organization { apiKeys(first: 10) { nodes { id name state lastUsedAt } } } } }',
  );
  expect(data.viewer.organization.apiKeys.nodes).toEqual([
    expect.objectContaining({
      name: 'used',
      state: 'ACTIVE',
      lastUsedAt: hub.clock.now().toISOString(),
    }),
    { id: encodeTypeId('key', expired.id), name: 'expired', state: 'EXPIRED', lastUsedAt: null },
  ]);
});

describe('a key', () => {
  test('is taken as Bearer and as X-API-Key', async () => {
    const { secret } = await createApiKey(hub.services, nordwind);
    expect(await worksFor({ authorization: `Bearer ${secret}` })).toBe(true);
    expect(await worksFor({ authorization: `bearer ${secret}` })).toBe(true);
    expect(await worksFor({ 'x-api-key': secret })).toBe(true);
  });

  test('that is wrong is refused, also beside a session', async () => {
    const { secret } = await createApiKey(hub.services, nordwind);
    expect(await worksFor({ 'x-api-key': `${secret}x` })).toBe(false);
    expect(await worksFor({ 'x-api-key': '' })).toBe(false);
    expect(await worksFor({ ...owner, authorization: 'Bearer hub_org_wrong' })).toBe(false);
  });

  test('works until it expires', async () => {
    const { secret } = await createApiKey(hub.services, nordwind, {
      expiresAt: new Date(hub.clock.now().getTime() + 60_000),
    });
    hub.clock.advance({ seconds: 59 });
    expect(await worksFor(bearer(secret))).toBe(true);
    hub.clock.advance({ seconds: 1 });
    expect(await worksFor(bearer(secret))).toBe(false);
  });

  test.each([
    [[], '198.51.100.7', true],
    [['198.51.100.7'], '198.51.100.7', true],
    [['198.51.100.7'], '198.51.100.8', false],
    [['203.0.113.0/24', '198.51.100.0/24'], '198.51.100.8', true],
    [['198.51.100.0/29'], '198.51.100.8', false],
    [['2001:db8::/32'], '2001:db8:1::7', true],
    [['2001:db8::/32'], '2001:db9::7', false],
    [['2001:db8::7'], '2001:0db8:0000::0007', true],
    [['198.51.100.0/24'], '::ffff:198.51.100.8', true],
    [['::ffff:198.51.100.0/120'], '198.51.100.8', true],
    [['2001:db8::/32'], '198.51.100.8', false],
    [['0.0.0.0/0'], '2001:db8::1', false],
  ])('with the list %j works from %s: %s', async (ipAllowList, ip, works) => {
    const { secret } = await createApiKey(hub.services, nordwind, { ipAllowList });
    const response = await hub.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: ip,
      headers: { ...bearer(secret), 'content-type': 'application/json' },
      payload: JSON.stringify({ query: WHO }),
    });
    expect(response.statusCode).toBe(works ? 200 : 401);
  });

  test('believes no address that the caller writes down', async () => {
    const { secret } = await createApiKey(hub.services, nordwind, {
      ipAllowList: ['198.51.100.7'],
    });
    expect(await worksFor({ ...bearer(secret), 'x-forwarded-for': '198.51.100.7' })).toBe(false);
    expect(await worksFor({ ...bearer(secret), 'x-hub-client-ip': '198.51.100.7' })).toBe(false);
  });

  test('to read changes nothing', async () => {
    const reader = await asKey(hub, nordwind, ['READ']);
    expect(await worksFor(reader)).toBe(true);
    const { status, data, errors } = await hub.graphql(
      reader,
      'mutation { syncWaba(input: { wabaId: "waba_x" }) { userErrors { code } } }',
    );
    expect([status, data, errors[0]?.message]).toEqual([
      403,
      null,
      'This API key lacks the scope WRITE.',
    ]);
  });

  test('to write reads nothing', async () => {
    const { status, errors } = await hub.graphql(await asKey(hub, nordwind, ['WRITE']), WHO);
    expect([status, errors[0]?.message]).toEqual([403, 'This API key lacks the scope READ.']);
  });

  test('cannot act for another workspace', async () => {
    const { secret } = await createApiKey(hub.services, nordwind);
    const { data } = await hub.graphql(
      { ...bearer(secret), 'x-hub-organization': 'seeadler' },
      WHO,
    );
    expect(data.viewer.organization.slug).toBe('nordwind');
  });

  test('is not mistaken for another one that is used at the same time', async () => {
    const [ours, theirs] = await Promise.all(
      [nordwind, seeadler].map((organization) => createApiKey(hub.services, organization)),
    );
    const callers = [ours, theirs, ours, theirs].map((made) => bearer(made?.secret ?? ''));
    const answers = await Promise.all(callers.map((caller) => hub.graphql(caller, WHO)));
    expect(answers.map(({ data }) => data.viewer.organization.slug)).toEqual([
      'nordwind',
      'seeadler',
      'nordwind',
      'seeadler',
    ]);
  });

  test('has its last use written at most once a minute', async () => {
    const { key, secret } = await createApiKey(hub.services, nordwind);
    const version = async () => {
      const { rows } = await hub.services.readPool.query<{ version: string; at: Date }>(
        'select xmin::text as version, last_used_at as at from organization_api_keys where id = $1',
        [key.id],
      );
      return rows[0];
    };
    await worksFor(bearer(secret));
    const first = await version();
    expect(first?.at).toEqual(hub.clock.now());
    hub.clock.advance({ seconds: 59 });
    await worksFor(bearer(secret));
    expect(await version()).toEqual(first);
    hub.clock.advance({ seconds: 1 });
    await worksFor(bearer(secret));
    expect((await version())?.at).toEqual(hub.clock.now());
  });
});
