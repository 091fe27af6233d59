import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { metaWorld, numberAtMeta, numberId, WABA } from '../../../test/meta-world.ts';
import { statementsOf } from '../../../test/statements-of.ts';
import { createSealer } from '../../lib/secret.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import type { Organization } from '../organization/organization.entity.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import type { Waba } from '../waba/waba.entity.ts';
import { resealWebhookTokens } from './reseal-webhook-tokens.job.ts';
import { webhookTokenContext } from './set-messaging-webhook.ts';

const URL = 'https://shop.example/whatsapp';
const TOKEN = 'correct horse';

let hub: TestApp;
let organization: Organization;
let partner: Organization;
let waba: Waba;
let owner: Caller;
let number: PhoneNumber;
let id: string;

beforeEach(async () => {
  hub = await startApp(metaWorld([numberAtMeta(0)]));
  const em = hub.services.orm.em.fork();
  const managing = await createPartner(em, { brandName: 'Bright' });
  partner = managing.organization;
  const made = await createClient(em, { name: 'Nordwind', partner: managing.partner });
  ({ organization } = made);
  waba = await createConnectedWaba(hub, made.client, WABA);
  await hub.runJobs();
  hub.sandbox.control.clearRequests();
  owner = await as(hub, organization, 'OWNER');
  number = await hub.services.orm.em.fork().findOneOrFail(PhoneNumber, { metaId: numberId(0) });
  id = encodeTypeId('number', number.id);
});

function set(caller: Caller, input: object = {}) {
  return hub.graphql(
    caller,
    `mutation ($input: SetMessagingWebhookInput!) { setMessagingWebhook(input: $input) {
      phoneNumber { id messagingWebhookUrl messagingWebhook { url state appliedAt error { code } } }
      userErrors { code message path }
    } }`,
    { input: { phoneNumberId: id, url: URL, verifyToken: TOKEN, ...input } },
  );
}

async function webhook() {
  const { data } = await hub.graphql(
    owner,
    'query ($id: ID!) { phoneNumber(id: $id) { messagingWebhook { url state appliedAt error { service code } } } }',
    { id },
  );
  return data.phoneNumber.messagingWebhook;
}

const atMeta = async () => (await hub.services.meta.getPhoneNumber(numberId(0))).webhookOverrideUrl;

test('takes two statements: who asks, and the change with history, event, audit entry and job', async () => {
  await set(owner);
  await hub.runJobs();
  hub.clock.advance({ minutes: 1 });
  const other = 'https://shop.example/second';
  const statements = await statementsOf(async () => {
    const { data } = await set(owner, { url: other });
    expect(data.setMessagingWebhook).toMatchObject({
      phoneNumber: {
        messagingWebhookUrl: other,
        messagingWebhook: { url: other, state: 'PENDING' },
      },
      userErrors: [],
    });
  });
  expect(statements).toHaveLength(2);
  const em = hub.services.orm.em.fork();
  const latest = { orderBy: { at: 'desc' }, limit: 1 } as const;
  expect(await em.find(HistoryEntry, { kind: 'MESSAGING_WEBHOOK' }, latest)).toMatchObject([
    { previous: URL, current: other, source: 'CLIENT', phoneNumber: { id: number.id } },
  ]);
  const type = 'number.messaging_webhook_changed' as const;
  expect(await em.find(Event, { type }, latest)).toMatchObject([
    {
      subjectId: number.id,
      client: { id: organization.client?.id },
      payload: { number: number.number, kind: 'MESSAGING_WEBHOOK', previous: URL, current: other },
    },
  ]);
  expect(await em.find(AuditEntry, { action: 'setMessagingWebhook' }, latest)).toMatchObject([
    { changes: { messagingWebhookUrl: [URL, other] }, subjectName: number.number },
  ]);
  await hub.runJobs();
  expect(await atMeta()).toBe(other);
});

test('Meta is told by the job, with the token, which nobody can read afterwards', async () => {
  await set(owner);
  expect(await webhook()).toMatchObject({ url: URL, state: 'PENDING', appliedAt: null });
  expect(await atMeta()).toBeNull();
  await hub.runJobs();
  expect(await webhook()).toEqual({
    url: URL,
    state: 'APPLIED',
    appliedAt: hub.clock.now().toISOString(),
    error: null,
  });
  expect(await atMeta()).toBe(URL);
  const { rows } = await hub.services.readPool.query(
    `select (select json_agg(n) from phone_numbers n)::text
      || (select json_agg(a) from audit_entries a)::text as everything`,
  );
  expect(rows[0]?.everything).not.toContain(TOKEN);
});

test('taking it away takes it away at Meta', async () => {
  await set(owner);
  await hub.runJobs();
  await set(owner, { url: null, verifyToken: null });
  await hub.runJobs();
  expect(await webhook()).toMatchObject({ url: null, state: 'NOT_SET' });
  expect(await atMeta()).toBeNull();
});

test('a new key keeps it and tells Meta again', async () => {
  await set(owner);
  await hub.runJobs();
  hub.sandbox.control.clearRequests();
  await hub.graphql(
    owner,
    'mutation ($id: ID!) { generateApiKey(input: { phoneNumberId: $id }) { userErrors { code } } }',
    { id },
  );
  expect(await webhook()).toMatchObject({ url: URL, state: 'PENDING' });
  await hub.runJobs();
  expect(await webhook()).toMatchObject({ url: URL, state: 'APPLIED' });
  expect(hub.sandbox.control.requests().filter(({ method }) => method === 'POST')).toHaveLength(1);
});

test('a sync that finds it gone at Meta puts it back', async () => {
  await set(owner);
  await hub.runJobs();
  await hub.services.meta.setWebhookOverride(numberId(0), null);
  hub.clock.advance({ minutes: 1 });
  await hub.graphql(
    owner,
    'mutation ($id: ID!) { syncWaba(input: { wabaId: $id }) { userErrors { code } } }',
    { id: encodeTypeId('waba', waba.id) },
  );
  await hub.runJobs();
  expect(await atMeta()).toBe(URL);
  expect(await webhook()).toMatchObject({ state: 'APPLIED' });
});

test('while Meta is down the address is kept and waits; when Meta is back it is told', async () => {
  hub.sandbox.control.down({ code: 2 });
  await set(owner);
  await hub.runJobs();
  expect(await webhook()).toMatchObject({ url: URL, state: 'PENDING', error: null });
  hub.sandbox.control.up();
  await hub.services.jobPool.query('update graphile_worker._private_jobs set run_at = now()');
  await hub.runJobs();
  expect(await webhook()).toMatchObject({ url: URL, state: 'APPLIED' });
  expect(await atMeta()).toBe(URL);
});

test('what Meta refuses for good is told, and can be set again', async () => {
  hub.sandbox.control.failNext({ code: 100, match: `POST /meta/v25.0/${numberId(0)}` });
  await set(owner);
  await hub.runJobs();
  expect(await webhook()).toMatchObject({
    url: URL,
    state: 'FAILED',
    error: { service: 'META', code: 100 },
  });
  await set(owner);
  await hub.runJobs();
  expect(await webhook()).toMatchObject({ state: 'APPLIED', error: null });
});

test('is refused while the partner has the permission, and to the partner without it', async () => {
  const theirs = await as(hub, partner, 'OWNER');
  expect((await set(theirs)).data.setMessagingWebhook).toEqual({
    phoneNumber: null,
    userErrors: [
      {
        code: 'NOT_ALLOWED',
        message: 'The client has not shared this number.',
        path: ['input', 'phoneNumberId'],
      },
    ],
  });
  await hub.services.orm.em
    .fork()
    .nativeUpdate(PhoneNumber, number.id, { partnerPermission: 'SHARED' });
  expect((await set(owner)).data.setMessagingWebhook.userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', message: expect.stringMatching(/^API keys are disabled/) },
  ]);
  expect((await set(theirs)).data.setMessagingWebhook.userErrors).toEqual([]);
});

test.each([
  ['INVALID', { url: 'http://shop.example/' }, ['input', 'url']],
  ['INVALID', { url: 'shop.example' }, ['input', 'url']],
  ['INVALID', { url: 'https://ada:secret@shop.example/' }, ['input', 'url']],
  ['INVALID', { url: 'https://localhost/hook' }, ['input', 'url']],
  ['INVALID', { url: 'https://10.0.0.1/hook' }, ['input', 'url']],
  ['TOO_LONG', { url: `https://shop.example/${'x'.repeat(200)}` }, ['input', 'url']],
  ['REQUIRED', { verifyToken: ' ' }, ['input', 'verifyToken']],
  ['TOO_LONG', { verifyToken: 'x'.repeat(201) }, ['input', 'verifyToken']],
])('names the path of what is wrong: %s %o', async (code, input, path) => {
  const { data } = await set(owner, input);
  expect(data.setMessagingWebhook).toMatchObject({
    phoneNumber: null,
    userErrors: [{ code, path }],
  });
  expect(await webhook()).toMatchObject({ url: null, state: 'NOT_SET' });
});

test('is not found for another tenant', async () => {
  const stranger = await createClient(hub.services.orm.em.fork(), { name: 'Somebody' });
  const { data } = await set(await as(hub, stranger.organization, 'OWNER'));
  expect(data.setMessagingWebhook.userErrors).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'phoneNumberId'] },
  ]);
});

test('after a rotation of keys the daily job seals the token anew, and Meta can be told again', async () => {
  await set(owner);
  await hub.runJobs();
  const fresh = `fresh:${randomBytes(32).toString('base64')}`;
  const keys = `${fresh},${hub.services.config.HUB_SECRET_KEYS}`;
  await resealWebhookTokens({ ...hub.services, sealer: createSealer(keys) });
  const { messagingWebhookVerifyToken: sealed } = await hub.services.orm.em
    .fork()
    .findOneOrFail(PhoneNumber, number.id);
  expect(createSealer(fresh).open(sealed ?? '', webhookTokenContext(number.id))).toBe(TOKEN);
  expect(await webhook()).toMatchObject({ url: URL, state: 'APPLIED' });
});
