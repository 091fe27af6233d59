import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient, createOperator } from '../../../test/factories/organization.ts';
import { metaWorld, numberAtMeta, numberId, OTHER_WABA, WABA } from '../../../test/meta-world.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { syncDueWabas } from './sync-due-wabas.job.ts';
import type { Waba } from './waba.entity.ts';

const SYNC = `mutation ($id: ID!, $reason: String) { syncWaba(input: { wabaId: $id, reason: $reason }) {
  waba { id syncState syncedAt } userErrors { code path }
} }`;
const STATE = `query ($id: ID!) { waba(id: $id) {
  syncState syncedAt syncError { service code subcode traceId message }
  phoneNumbers(first: 1) { nodes { displayName syncState } }
} }`;

let hub: TestApp;
let owner: Caller;
let waba: Waba;
let id: string;

beforeEach(async () => {
  hub = await startApp(metaWorld([numberAtMeta(0), numberAtMeta(1, { waba: OTHER_WABA })]));
  const { client, organization } = await createClient(hub.services.orm.em.fork(), {
    name: 'Nordwind',
  });
  owner = await as(hub, organization, 'OWNER');
  waba = await createConnectedWaba(hub, client, WABA);
  id = encodeTypeId('waba', waba.id);
  await hub.runJobs();
  hub.clock.advance({ minutes: 1 });
});

test('syncWaba is pending at once, fresh when the job is done, and in the audit log', async () => {
  const synced = hub.clock.now();
  const { data, errors } = await hub.graphql(owner, SYNC, { id });
  expect(errors).toEqual([]);
  expect(data.syncWaba).toEqual({
    waba: { id, syncState: 'PENDING', syncedAt: expect.any(String) },
    userErrors: [],
  });
  hub.clock.advance({ seconds: 1 });
  await hub.runJobs();
  expect(await state()).toMatchObject({
    syncState: 'FRESH',
    syncedAt: new Date(synced.getTime() + 1000).toISOString(),
    syncError: null,
    phoneNumbers: { nodes: [{ syncState: 'FRESH' }] },
  });
  const entries = await hub.services.orm.em.fork().find(AuditEntry, { action: 'syncWaba' });
  expect(entries).toMatchObject([{ subjectId: waba.id, subjectType: 'Waba', actorKind: 'USER' }]);
});

test("an operator's act needs a reason and stands in the client's audit log", async () => {
  const em = hub.services.orm.em.fork();
  const operator = await createOperator(em);
  const support = await as(hub, operator.organization, 'SUPPORT');
  const silent = await hub.graphql(support, SYNC, { id });
  expect(silent.data.syncWaba).toEqual({
    waba: null,
    userErrors: [{ code: 'REQUIRED', path: ['input', 'reason'] }],
  });
  expect(await jobs()).toEqual([]);
  await hub.graphql(support, SYNC, { id, reason: 'Ticket 12' });
  const nordwind = await em.findOneOrFail(Organization, { slug: 'nordwind' });
  expect(await em.find(AuditEntry, { action: 'syncWaba' })).toMatchObject([
    {
      organization: nordwind.id,
      actorOrganizationId: operator.organization.id,
      actorOrganizationName: 'Operator',
      subjectName: 'Nordwind',
      reason: 'Ticket 12',
    },
  ]);
});

test('ten requests become one job', async () => {
  hub.sandbox.control.clearRequests();
  for (let request = 0; request < 10; request += 1) await hub.graphql(owner, SYNC, { id });
  expect(await jobs()).toHaveLength(1);
  await hub.runJobs();
  expect(timesAsked('phone_numbers')).toBe(1);
});

test('syncWaba of another tenant or of nothing is not found and adds no job', async () => {
  const stranger = await createClient(hub.services.orm.em.fork(), { name: 'Somebody' });
  const other = await as(hub, stranger.organization, 'OWNER');
  const refused = { waba: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'wabaId'] }] };
  expect((await hub.graphql(other, SYNC, { id })).data.syncWaba).toEqual(refused);
  expect((await hub.graphql(owner, SYNC, { id: 'waba_0' })).data.syncWaba).toEqual(refused);
  expect(await jobs()).toEqual([]);
});

test.for([
  ['throttling', { code: 80007, subcode: 2446079, httpStatus: 429 }],
  ['maintenance', { code: 131057 }],
] as const)('after %s the facts are stale and the job tries again', async ([, fault]) => {
  hub.sandbox.control.failNext({ ...fault, match: `/${WABA}?`, times: 100 });
  await hub.graphql(owner, SYNC, { id });
  await hub.runJobs();
  const failed = await state();
  expect(failed).toMatchObject({
    syncState: 'STALE',
    syncError: { service: 'META', code: fault.code, traceId: expect.stringMatching(/./) },
    phoneNumbers: { nodes: [{ displayName: 'Nordwind 0', syncState: 'STALE' }] },
  });
  expect(failed.syncError.subcode).toBe('subcode' in fault ? fault.subcode : null);
  expect(failed.syncError.message).toMatch(/./);
  expect(await jobs()).toEqual([{ attempts: 1, waits: true }]);

  hub.sandbox.control.clearFaults();
  hub.clock.advance({ minutes: 70 });
  await runWaitingJobs();
  expect(await state()).toMatchObject({ syncState: 'FRESH', syncError: null });
  expect(await jobs()).toEqual([]);
});

test('a refused token is an error that is not tried again until somebody asks', async () => {
  hub.sandbox.control.failNext({ code: 190, subcode: 463, message: 'Token expired', times: 100 });
  await hub.graphql(owner, SYNC, { id });
  await hub.runJobs();
  expect(await state()).toMatchObject({
    syncState: 'ERROR',
    syncError: { service: 'META', code: 190, subcode: 463, message: 'Token expired' },
  });
  expect(await jobs()).toEqual([]);

  hub.sandbox.control.clearFaults();
  hub.sandbox.control.set(WABA, { subscribed: false });
  hub.clock.advance({ minutes: 1 });
  await hub.graphql(owner, SYNC, { id });
  await hub.runJobs();
  expect(await state()).toMatchObject({ syncState: 'FRESH', syncError: null });
  expect(hub.sandbox.control.node(WABA)).toMatchObject({ subscribed: true });
});

test('a failure at the last page stores nothing of the sync', async () => {
  hub.sandbox.control.set(numberId(0), { verified_name: 'Südwind' });
  hub.sandbox.control.set(WABA, { currency: 'USD' });
  hub.sandbox.control.failNext({ match: 'phone_numbers', code: 200, times: 100 });
  await hub.graphql(owner, SYNC, { id });
  await hub.runJobs();
  expect(await state()).toMatchObject({
    syncState: 'ERROR',
    phoneNumbers: { nodes: [{ displayName: 'Nordwind 0' }] },
  });
  const [row] = await hub.services.orm.em.fork().execute('select currency from wabas');
  expect(row).toEqual({ currency: 'EUR' });
});

test('while Meta is down the Hub answers; afterwards the schedule catches up', async () => {
  hub.sandbox.control.down();
  hub.sandbox.control.set(numberId(0), { verified_name: 'Südwind' });
  hub.clock.advance({ minutes: 60 });
  await syncDueWabas(hub.services);
  await hub.runJobs();
  expect(await state()).toMatchObject({
    syncState: 'STALE',
    phoneNumbers: { nodes: [{ displayName: 'Nordwind 0', syncState: 'STALE' }] },
  });

  hub.sandbox.control.up();
  hub.clock.advance({ minutes: 60 });
  await syncDueWabas(hub.services);
  await hub.runJobs();
  expect(await state()).toMatchObject({
    syncState: 'FRESH',
    phoneNumbers: { nodes: [{ displayName: 'Südwind', syncState: 'FRESH' }] },
  });
});

test('the schedule asks only for accounts that were not asked for within the hour', async () => {
  const client = waba.client;
  await syncDueWabas(hub.services);
  expect(await jobs()).toEqual([]);

  hub.clock.advance({ minutes: 58 });
  await createConnectedWaba(hub, client, OTHER_WABA);
  await hub.runJobs();
  hub.clock.advance({ minutes: 1 });
  hub.sandbox.control.clearRequests();
  await syncDueWabas(hub.services);
  expect(await jobs()).toHaveLength(1);
  await syncDueWabas(hub.services);
  expect(await jobs()).toHaveLength(1);
  await hub.runJobs();
  expect(timesAsked(`/${WABA}/phone_numbers`)).toBe(1);
  expect(timesAsked(`/${OTHER_WABA}/`)).toBe(0);
});

async function state() {
  const { data, errors } = await hub.graphql(owner, STATE, { id });
  expect(errors).toEqual([]);
  return data.waba;
}

async function jobs() {
  const { rows } = await hub.services.jobPool.query<{ attempts: number; waits: boolean }>(
    `select attempts, run_at > now() as waits from graphile_worker.jobs
     where task_identifier = 'sync_waba'`,
  );
  return rows;
}

/** As if the time between two attempts were over. */
async function runWaitingJobs(): Promise<void> {
  await hub.services.jobPool.query('update graphile_worker._private_jobs set run_at = now()');
  await hub.runJobs();
}

function timesAsked(what: string): number {
  return hub.sandbox.control.requests().filter(({ path }) => path.includes(what)).length;
}
