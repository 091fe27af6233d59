import { beforeAll, describe, expect, test } from 'vitest';
import { v7 as uuid } from 'uuid';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import {
  createClient,
  createOperator,
  createPartner,
} from '../../../test/factories/organization.ts';
import { nobody } from '../../../test/graphql.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Organization } from '../organization/organization.entity.ts';
import { AuditEntry } from './audit-entry.entity.ts';

let hub: TestApp;
let nordwind: Organization;
let relay: Organization;
let operator: Organization;
let owner: Caller;
const ada = uuid();
let number: string;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const made = await createPartner(em, { brandName: 'Relay' });
  relay = made.organization;
  const client = await createClient(em, { name: 'Nordwind', partner: made.partner });
  nordwind = client.organization;
  number = (await createNumber(em, await createWaba(em, client.client))).id;
  operator = (await createOperator(em)).organization;
  owner = await as(hub, nordwind, 'OWNER');
  await write({
    at: '2026-11-01T10:00:00Z',
    action: 'inviteMember',
    actorId: ada,
    subjectType: 'Invitation',
    changes: { email: [null, '=cmd()'], role: [null, 'MEMBER'] },
  });
  await write({
    at: '2026-11-02T10:00:00Z',
    action: 'revokePermission',
    subjectId: number,
    subjectName: '+49302310001',
    changes: {
      permission: ['SHARED', 'MISSING'],
      numbers: [null, [1, 2]],
      contactPhone: ['+49302310002', '+493023'],
    },
  });
  await write({
    at: '2026-11-03T10:00:00Z',
    action: 'generateNumberApiKey',
    actor: relay,
    actorKind: 'API_KEY',
    apiKeyHint: 'hub_org_…9f3c',
    subjectId: number,
  });
  await write({
    at: '2026-11-04T10:00:00Z',
    action: 'cancelNumber',
    actor: operator,
    reason: 'Asked for on the phone',
    subjectId: number,
  });
  await write({ at: '2026-11-05T10:00:00Z', action: 'updatePartner', log: relay, actor: relay });
});

interface Given extends Partial<
  Pick<
    AuditEntry,
    | 'action'
    | 'actorId'
    | 'actorKind'
    | 'apiKeyHint'
    | 'subjectType'
    | 'subjectId'
    | 'subjectName'
    | 'changes'
    | 'reason'
  >
> {
  at: string;
  log?: Organization;
  actor?: Organization;
}

async function write({ at, log = nordwind, actor = nordwind, ...given }: Given): Promise<void> {
  const em = hub.services.orm.em.fork();
  em.persist(
    em.create(AuditEntry, {
      id: uuid(),
      organization: log.id,
      actorKind: 'USER',
      actorId: uuid(),
      actorName: 'Somebody',
      actorOrganizationId: actor.id,
      actorOrganizationName: actor.name,
      action: 'something',
      subjectType: 'PhoneNumber',
      subjectId: uuid(),
      changes: {},
      ip: '203.0.113.9',
      userAgent: 'Firefox',
      at: new Date(at),
      ...given,
    }),
  );
  await em.flush();
}

async function actions(caller: Caller, filter: object = {}): Promise<string[] | string> {
  const { data, errors } = await hub.graphql(
    caller,
    'query ($filter: AuditEntryFilter) { auditEntries(first: 50, filter: $filter) { nodes { action } } }',
    { filter },
  );
  return (
    errors[0]?.extensions.code ??
    data.auditEntries.nodes.map(({ action }: { action: string }) => action)
  );
}

test('an owner reads who did what, newest first, with before, after and the reason', async () => {
  const { data, errors } = await hub.graphql(
    owner,
    `{ auditEntries(first: 3) { totalCount nodes {
      action actorKind actorName actorOrganizationName apiKeyHint subjectType subjectId subjectName subjectTitle
      changes { field before after } reason ip userAgent at organization { slug }
    } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.auditEntries.totalCount).toBe(4);
  expect(data.auditEntries.nodes).toMatchObject([
    {
      action: 'cancelNumber',
      actorOrganizationName: 'Operator',
      reason: 'Asked for on the phone',
      subjectId: encodeTypeId('number', number),
      organization: { slug: 'nordwind' },
    },
    { action: 'generateNumberApiKey', actorKind: 'API_KEY', apiKeyHint: 'hub_org_…9f3c' },
    {
      action: 'revokePermission',
      subjectName: '+49302310001',
      subjectTitle: '+49 30 2310001',
      changes: [
        { field: 'numbers', before: null, after: '[1,2]' },
        { field: 'permission', before: 'SHARED', after: 'MISSING' },
        { field: 'contactPhone', before: '+49 30 2310002', after: '+493023' },
      ],
    },
  ]);
});

test('where somebody sat is told to their own organization and to the operator only', async () => {
  const ask = async (caller: Caller) => {
    const { data } = await hub.graphql(
      caller,
      '{ auditEntries(first: 50) { nodes { action ip userAgent } } }',
    );
    return data.auditEntries.nodes.filter(({ ip }: { ip: string | null }) => ip !== null).length;
  };
  expect(await ask(owner)).toBe(2);
  expect(await ask(await as(hub, operator, 'AUDITOR'))).toBe(5);
});

describe('filters', () => {
  test.each([
    ['a person', () => ({ userId: encodeTypeId('user', ada) }), ['inviteMember']],
    ['a kind of caller', () => ({ actorKind: ['API_KEY'] }), ['generateNumberApiKey']],
    [
      'actions',
      () => ({ action: ['inviteMember', 'cancelNumber'] }),
      ['cancelNumber', 'inviteMember'],
    ],
    ['types of objects', () => ({ subjectType: ['Invitation'] }), ['inviteMember']],
    [
      'one object',
      () => ({ subjectId: encodeTypeId('number', number) }),
      ['cancelNumber', 'generateNumberApiKey', 'revokePermission'],
    ],
    ['no object', () => ({ subjectId: 'number_nonsense' }), []],
    [
      'a period',
      () => ({ since: '2026-11-02T10:00:00Z', until: '2026-11-04T10:00:00Z' }),
      ['generateNumberApiKey', 'revokePermission'],
    ],
    ['an open period', () => ({ since: '2026-11-03T10:00:01Z' }), ['cancelNumber']],
  ])('%s', async (_what, filter, expected) => {
    expect(await actions(owner, filter())).toEqual(expected);
  });
});

describe('who reads what', () => {
  test('a partner reads its own log, and what it did in others when it asks for that', async () => {
    const partner = await as(hub, relay, 'OWNER');
    expect(await actions(partner)).toEqual(['updatePartner']);
    expect(await actions(partner, { isByUs: true })).toEqual([
      'updatePartner',
      'generateNumberApiKey',
    ]);
  });

  test('acts on an object are found by whoever did them, also in the log of its owner', async () => {
    const filter = { subjectId: encodeTypeId('number', number) };
    const partner = await as(hub, relay, 'OWNER');
    expect(await actions(partner, filter)).toEqual(['generateNumberApiKey']);
  });

  test('the operator reads all logs, or that of one organization', async () => {
    const auditor = await as(hub, operator, 'AUDITOR');
    expect(await actions(auditor)).toHaveLength(5);
    const filter = { organizationId: encodeTypeId('org', relay.id) };
    expect(await actions(auditor, filter)).toEqual(['updatePartner']);
  });

  test('members, support and finance read nothing', async () => {
    expect(await actions(await as(hub, nordwind, 'MEMBER'))).toBe('FORBIDDEN');
    expect(await actions(await as(hub, operator, 'SUPPORT'))).toBe('FORBIDDEN');
    expect(await actions(await as(hub, operator, 'FINANCE'))).toBe('FORBIDDEN');
  });
});

describe('the page of a number', () => {
  const ask = async (caller: Caller) => {
    const { data, errors } = await hub.graphql(
      caller,
      `query ($id: ID!) { phoneNumber(id: $id) {
        auditEntries(first: 2) { nodes { action } totalCount pageInfo { hasNextPage } }
        capabilities { action allowed reason }
      } }`,
      { id: encodeTypeId('number', number) },
    );
    expect(errors).toEqual([]);
    const { auditEntries, capabilities } = data.phoneNumber;
    return {
      total: auditEntries.totalCount,
      hasMore: auditEntries.pageInfo.hasNextPage,
      actions: auditEntries.nodes.map(({ action }: { action: string }) => action),
      reason: capabilities.find((each: { action: string }) => each.action === 'READ_AUDIT_LOG')
        .reason,
    };
  };

  test('has what was done to it, newest first', async () => {
    expect(await ask(owner)).toEqual({
      total: 3,
      hasMore: true,
      actions: ['cancelNumber', 'generateNumberApiKey'],
      reason: null,
    });
  });

  test('shows a partner what it did itself', async () => {
    const found = await ask(await as(hub, relay, 'OWNER'));
    expect(found).toMatchObject({ total: 1, actions: ['generateNumberApiKey'] });
  });

  test('shows nothing to whoever may not read the log, and says who may', async () => {
    expect(await ask(await as(hub, nordwind, 'MEMBER'))).toEqual({
      total: 0,
      hasMore: false,
      actions: [],
      reason: 'Only owners can read the audit log',
    });
  });
});

describe('the export', () => {
  const get = (caller: Caller, search = '') =>
    hub.app.inject({ url: `/exports/audit-log.csv${search}`, headers: caller });

  test('has every entry of the filter as a line, and no formula', async () => {
    const { 'x-hub-organization': workspace, ...cookie } = owner;
    const answer = await get(cookie, `?workspace=${workspace}&action=inviteMember,cancelNumber`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe(
      'attachment; filename="audit-log-2026-11-22.csv"',
    );
    const lines = answer.body.split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^\uFEFFTime \(UTC\),Who,For,/);
    expect(lines[1]).toContain('Asked for on the phone');
    expect(lines[2]).toContain('role: nothing → MEMBER; email: nothing → =cmd()');
  });

  test('is in the log itself', async () => {
    const before = await actions(owner, { action: ['exportAuditLog'] });
    await get(owner);
    expect(await actions(owner, { action: ['exportAuditLog'] })).toHaveLength(before.length + 1);
  });

  test('is refused to whoever may not read the log, and holds nothing of others', async () => {
    expect((await get(nobody)).statusCode).toBe(401);
    expect((await get(await as(hub, nordwind, 'MEMBER'))).statusCode).toBe(403);
    expect((await get(await asKey(hub, nordwind, ['WRITE']))).statusCode).toBe(403);
    expect((await get(owner, '?actorKind=NONSENSE')).statusCode).toBe(400);
    const other = await createClient(hub.services.orm.em.fork(), { name: 'Seeadler' });
    const answer = await get(await asKey(hub, other.organization));
    expect(answer.body.trim().split('\r\n')).toHaveLength(2);
    expect(answer.body).not.toContain('Nordwind');
  });

  test('goes on where a batch ended, however long the log is', async () => {
    const long = await createClient(hub.services.orm.em.fork(), { name: 'Long' });
    await hub.services.jobPool.query(
      `insert into audit_entries (id, organization_id, actor_kind, actor_name, action,
         subject_type, subject_id, changes, at)
       select gen_random_uuid(), $1, 'HUB', 'Hub', 'act ' || n, 'Waba', gen_random_uuid(), '{}',
         timestamptz '2026-01-01' + (n / 3) * interval '1 second'
       from generate_series(1, 1234) n`,
      [long.organization.id],
    );
    const { body } = await get(await as(hub, long.organization, 'OWNER'));
    const seen = new Set([...body.matchAll(/,act (\d+),/g)].map(([, n]) => n));
    expect(seen.size).toBe(1234);
    expect(body.trim().split('\r\n')).toHaveLength(1236);
  });
});
