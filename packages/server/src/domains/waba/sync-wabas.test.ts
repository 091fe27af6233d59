import { expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createWaba } from '../../../test/factories/number.ts';
import { createClient, createOperator } from '../../../test/factories/organization.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';

const SYNC = `mutation ($wabaIds: [ID!]!) {
  syncWabas(input: { wabaIds: $wabaIds }) {
    results { index waba { id syncState } userErrors { code path } }
    userErrors { code path }
  }
}`;

test('syncWabas asks for each account once and tells which it cannot', async () => {
  const hub = await startApp();
  const em = hub.services.orm.em.fork();
  const nordwind = await createClient(em, { name: 'Nordwind' });
  const seeadler = await createClient(em, { name: 'Seeadler' });
  const mine = [await createWaba(em, nordwind.client), await createWaba(em, nordwind.client)];
  const foreign = await createWaba(em, seeadler.client);
  const wabaIds = [...mine, foreign].map(({ id }) => encodeTypeId('waba', id));
  const owner = await as(hub, nordwind.organization, 'OWNER');
  const { data } = await hub.graphql(owner, SYNC, { wabaIds });
  expect(data.syncWabas).toEqual({
    results: [
      { index: 0, waba: { id: wabaIds[0], syncState: 'PENDING' }, userErrors: [] },
      { index: 1, waba: { id: wabaIds[1], syncState: 'PENDING' }, userErrors: [] },
      {
        index: 2,
        waba: null,
        userErrors: [{ code: 'NOT_FOUND', path: ['input', 'wabaIds', '2'] }],
      },
    ],
    userErrors: [],
  });
  const jobs = await hub.services.readPool.query(
    "select key from graphile_worker.jobs where task_identifier = 'sync_waba' order by key",
  );
  const keys = mine.map(({ id }) => `sync_waba:${id}`).toSorted();
  expect(jobs.rows).toEqual(keys.map((key) => ({ key })));
  const none = await hub.graphql(owner, SYNC, { wabaIds: [] });
  expect(none.data.syncWabas.userErrors).toEqual([
    { code: 'REQUIRED', path: ['input', 'wabaIds'] },
  ]);
  const reader = await asKey(hub, nordwind.organization, ['READ']);
  const refused = await hub.graphql(reader, SYNC, { wabaIds });
  expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test("the operator's staff say why they sync many accounts, or their templates", async () => {
  const hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { client } = await createClient(em, { name: 'Nordwind' });
  const id = encodeTypeId('waba', (await createWaba(em, client)).id);
  const support = await as(hub, (await createOperator(em)).organization, 'SUPPORT');
  const ask = `mutation ($id: ID!, $reason: String) {
    syncWabas(input: { wabaIds: [$id], reason: $reason }) { userErrors { code path } }
    syncTemplates(input: { wabaId: $id, reason: $reason }) { userErrors { code path } }
  }`;
  const required = { userErrors: [{ code: 'REQUIRED', path: ['input', 'reason'] }] };
  const silent = await hub.graphql(support, ask, { id });
  expect(silent.data).toEqual({ syncWabas: required, syncTemplates: required });
  const told = await hub.graphql(support, ask, { id, reason: 'Ticket 12' });
  const done = { userErrors: [] };
  expect(told.data).toEqual({ syncWabas: done, syncTemplates: done });
  expect(await em.find(AuditEntry, { action: /^sync/ })).toMatchObject([
    { reason: 'Ticket 12' },
    { reason: 'Ticket 12' },
  ]);
});

test('accounts are found by text in name and id', async () => {
  const hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { client, organization } = await createClient(em, { name: 'Nordwind' });
  await createWaba(em, client, { name: 'Café Berlin', metaId: '555000111' });
  await createWaba(em, client, { name: 'Other', metaId: '555000222' });
  const owner = await as(hub, organization, 'OWNER');
  const found = async (search: string) => {
    const { data } = await hub.graphql(
      owner,
      'query ($search: String) { wabas(search: $search, first: 5) { nodes { name } } }',
      { search },
    );
    return data.wabas.nodes.map(({ name }: { name: string }) => name);
  };
  expect(await found('cafe')).toEqual(['Café Berlin']);
  expect(await found('000222')).toEqual(['Other']);
});
