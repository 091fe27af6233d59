import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as } from '../../test/as.ts';
import { createConnectedWaba } from '../../test/factories/connected-waba.ts';
import { createClient } from '../../test/factories/organization.ts';
import type { Caller } from '../../test/graphql.ts';
import { statementsOf } from '../../test/statements-of.ts';
import { AuditEntry } from '../domains/audit/audit-entry.entity.ts';
import { Client } from '../domains/client/client.entity.ts';
import type { Organization } from '../domains/organization/organization.entity.ts';
import { Waba } from '../domains/waba/waba.entity.ts';
import { encodeTypeId } from '../lib/type-id.ts';
import type { Viewer } from '../viewer.ts';
import { Database } from './database.ts';
import { before, changeRow, changesOf, newRow } from './change.ts';
import type { Cells } from './change.ts';

let hub: TestApp;
let client: Client;
let organization: Organization;
let owner: Caller;

beforeAll(async () => {
  hub = await startApp();
  ({ client, organization } = await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' }));
  owner = await as(hub, organization, 'OWNER');
});

function viewer(clientId: string): Viewer {
  return {
    kind: 'client',
    organizationId: organization.id,
    organizationName: organization.name,
    requiresTemplateReview: false,
    clientId,
    partnerId: null,
    userId: null,
    role: null,
    apiKeyId: null,
    apiKeyHint: null,
    scopes: null,
    name: 'Somebody',
  };
}

/** What a request of this client brings along. */
function caller(clientId: string): Parameters<typeof changeRow>[0] {
  const { orm, readPool: pool, readLanes: lanes } = hub.services;
  const db = new Database({ run: (work) => work({ pool, lanes }) });
  return { em: orm.em, read: { viewer: viewer(clientId), now: new Date(), db } };
}

async function auditOf(action: string): Promise<AuditEntry[]> {
  return hub.services.orm.em.fork().find(AuditEntry, { action }, { orderBy: { at: 'desc' } });
}

test('updateViewer takes two statements: who asks, and the change with its audit entry', async () => {
  const mutation = `mutation ($name: String!) {
    updateViewer(input: { name: $name }) { user { id name } userErrors { code } }
  }`;
  await hub.graphql(owner, mutation, { name: 'Before' });
  const statements = await statementsOf(async () => {
    const { data } = await hub.graphql(owner, mutation, { name: 'O\'Neil "𝄞"' });
    expect(data.updateViewer.user.name).toBe('O\'Neil "𝄞"');
  });
  expect(statements).toHaveLength(2);
  const entries = await auditOf('updateViewer');
  expect(entries).toHaveLength(2);
  expect(entries.map(({ changes }) => changes['name'])).toContainEqual(['Before', 'O\'Neil "𝄞"']);
  expect(entries[0]).toMatchObject({ actorKind: 'USER', subjectType: 'User' });
});

test('syncWaba takes two statements: who asks, and the change with audit entry and job', async () => {
  const waba = await createConnectedWaba(hub, client, '200000000000001');
  await hub.runJobs();
  hub.clock.advance({ minutes: 1 });
  const mutation = `mutation ($id: ID!) {
    syncWaba(input: { wabaId: $id }) { waba { id syncState } userErrors { code } }
  }`;
  const id = encodeTypeId('waba', waba.id);
  const jobs = async () => {
    const { rows } = await hub.services.jobPool.query<{ key: string }>(
      'select key from graphile_worker.jobs where key is not null',
    );
    return rows.map(({ key }) => key);
  };
  expect(await jobs()).not.toContain(`sync_waba:${waba.id}`);
  const statements = await statementsOf(async () => {
    const { data } = await hub.graphql(owner, mutation, { id });
    expect(data.syncWaba).toEqual({ waba: { id, syncState: 'PENDING' }, userErrors: [] });
  });
  expect(statements).toHaveLength(2);
  expect(await jobs()).toContain(`sync_waba:${waba.id}`);
  expect(await auditOf('syncWaba')).toMatchObject([{ subjectId: waba.id, changes: {} }]);
});

test('a payload with relations reads them, and shows the change', async () => {
  const waba = await createConnectedWaba(hub, client, '200000000000002');
  const { data } = await hub.graphql(
    owner,
    `mutation ($id: ID!) { syncWaba(input: { wabaId: $id }) {
      waba { metaId syncState client { name } phoneNumbers(first: 1) { totalCount } }
    } }`,
    { id: encodeTypeId('waba', waba.id) },
  );
  expect(data.syncWaba.waba).toEqual({
    metaId: '200000000000002',
    syncState: 'PENDING',
    client: { name: 'Nordwind' },
    phoneNumbers: { totalCount: 0 },
  });
});

test('a mutation whose payload cannot be read has happened once', async () => {
  const waba = await createConnectedWaba(hub, client, '200000000000004');
  const { jobPool } = hub.services;
  await jobPool.query('alter table clients rename column name to name_gone');
  const { data, errors } = await hub.graphql(
    owner,
    `mutation ($id: ID!) { syncWaba(input: { wabaId: $id }) { waba { id client { name } } } }`,
    { id: encodeTypeId('waba', waba.id) },
  );
  await jobPool.query('alter table clients rename column name_gone to name');
  expect(errors).toMatchObject([{ path: ['syncWaba', 'waba'], extensions: { code: 'INTERNAL' } }]);
  expect(data.syncWaba).toEqual({ waba: null });
  const entries = (await auditOf('syncWaba')).filter(({ subjectId }) => subjectId === waba.id);
  expect(entries).toHaveLength(1);
});

test('what is out of sight is not changed, and nothing is written about it', async () => {
  const other = await createClient(hub.services.orm.em.fork());
  const em = hub.services.orm.em.fork();
  const result = await changeRow(caller(other.client.id), Client, client.id, {
    set: { website: 'https://evil.example' },
    rows: [auditEntry('hidden', {})],
  });
  expect(result).toBeNull();
  expect(await em.findOneOrFail(Client, client.id)).toMatchObject({ website: null });
  expect(await auditOf('hidden')).toEqual([]);
});

test('all of a change happens or nothing', async () => {
  const em = hub.services.orm.em.fork();
  const change = changeRow(caller(client.id), Client, client.id, {
    set: { website: 'https://half.example' },
    rows: [auditEntry('whole', {}), newRow(AuditEntry, { action: 'half' })],
  });
  await expect(change).rejects.toThrow(/null value/);
  expect(await em.findOneOrFail(Client, client.id)).toMatchObject({ website: null });
  expect(await auditOf('whole')).toEqual([]);
});

test('rows about a change can tell what was before', async () => {
  await changeRow(caller(client.id), Client, client.id, {
    set: { website: 'https://nordwind.example', maxNumbers: 7 },
    rows: [auditEntry('told', changesOf('website', 'maxNumbers'), { actorName: before('name') })],
  });
  expect(await auditOf('told')).toMatchObject([
    {
      actorName: 'Nordwind',
      changes: { website: [null, 'https://nordwind.example'], maxNumbers: [5, 7] },
    },
  ]);
});

test('changes of one row at the same time tell one after another', async () => {
  const waba = await createConnectedWaba(hub, client, '200000000000003');
  const names = Array.from({ length: 8 }, (_, at) => `Name ${at}`);
  await Promise.all(
    names.map((name) =>
      changeRow(caller(client.id), Waba, waba.id, {
        set: { name },
        rows: [auditEntry('race', changesOf('name'))],
      }),
    ),
  );
  const told = (await auditOf('race')).map(({ changes }) => changes['name']);
  const last = (await hub.services.orm.em.fork().findOneOrFail(Waba, waba.id)).name;
  const befores = told.map((pair) => pair?.[0]);
  expect(new Set(befores)).toEqual(
    new Set(['Account 200000000000003', ...names.filter((name) => name !== last)]),
  );
});

function auditEntry(action: string, changes: Cells<AuditEntry>['changes'], more: object = {}) {
  return newRow(AuditEntry, {
    id: crypto.randomUUID(),
    organization: organization.id,
    actorKind: 'HUB',
    actorId: null,
    actorName: 'Hub',
    action,
    subjectType: 'Client',
    subjectId: client.id,
    changes,
    ip: null,
    requestId: null,
    at: hub.clock.now(),
    ...more,
  });
}

test('a condition that does not hold changes nothing and writes nothing', async () => {
  const change = (name: string) =>
    changeRow(caller(client.id), Client, client.id, {
      where: { name },
      set: { website: 'https://conditional.example' },
      rows: [auditEntry('conditional', {})],
    });
  expect(await change('Somebody else')).toBeNull();
  expect(await auditOf('conditional')).toEqual([]);
  expect(await change('Nordwind')).not.toBeNull();
  expect(await auditOf('conditional')).toHaveLength(1);
});
