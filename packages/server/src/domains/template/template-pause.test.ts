import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { metaWorld, WABA } from '../../../test/meta-world.ts';
import { encodeTypeId } from '../../lib/type-id.ts';

const SHIPPED = '400000000000001';
const HOUR = 3_600;
const SYNC = `mutation ($id: ID!) { syncTemplates(input: { wabaId: $id }) { waba { id } } }`;
const FOUND = '{ templates(first: 1) { nodes { status pausedUntil } } }';

let hub: TestApp;
let owner: Caller;
let wabaId: string;

beforeEach(async () => {
  const components = [{ type: 'BODY', text: 'On its way.' }];
  hub = await startApp({
    ...metaWorld([]),
    templates: [{ id: SHIPPED, waba: WABA, name: 'order_shipped', components }],
  });
  const { sandbox, services, app, clock } = hub;
  clock.set(sandbox.control.clock().now);
  await sandbox.control.setWebhook({
    url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/webhooks/meta`,
    verifyToken: services.config.META_VERIFY_TOKEN,
  });
  const { client, organization } = await createClient(services.orm.em.fork());
  owner = await as(hub, organization, 'OWNER');
  wabaId = encodeTypeId('waba', (await createConnectedWaba(hub, client, WABA)).id);
  await hub.runJobs();
  await pass(60);
});

async function pass(seconds: number) {
  hub.clock.advance({ seconds });
  await hub.sandbox.control.advance({ seconds });
}

/** What Meta does, with its webhook, and how the template is then. */
async function after(what: () => unknown) {
  await what();
  await hub.sandbox.control.webhooksSettled();
  await hub.runJobs();
  return found();
}

async function found() {
  const { data, errors } = await hub.graphql(owner, FOUND);
  expect(errors).toEqual([]);
  return data.templates.nodes[0];
}

async function sync() {
  await hub.graphql(owner, SYNC, { id: wabaId });
  hub.clock.advance({ seconds: 1 });
  await hub.runJobs();
}

/** Meta tells whole seconds. */
function inHours(hours: number) {
  const { now } = hub.sandbox.control.clock();
  return new Date(Math.floor(new Date(now).getTime() / 1000 + hours * HOUR) * 1000).toISOString();
}

const pauseTemplate = () => hub.sandbox.control.pauseTemplate(SHIPPED);
const turnTemplate = (title: string) =>
  hub.sandbox.control.turnTemplate(SHIPPED, { status: 'PAUSED', title });
/** Without a webhook. */
const set = (status: string) => hub.sandbox.control.set(SHIPPED, { status });

test('a pause for quality lasts 3 hours, then 6, and then Meta disables the template', async () => {
  expect(await found()).toEqual({ status: 'APPROVED', pausedUntil: null });
  const first = { status: 'PAUSED', pausedUntil: inHours(3) };
  expect(await after(pauseTemplate)).toEqual(first);
  await pass(60);
  await sync();
  expect(await found()).toEqual(first);
  const over = { status: 'APPROVED', pausedUntil: null };
  expect(await after(() => pass(3 * HOUR))).toEqual(over);
  await pass(60);
  const second = { status: 'PAUSED', pausedUntil: inHours(6) };
  expect(await after(pauseTemplate)).toEqual(second);
  expect(await after(() => pass(6 * HOUR))).toEqual(over);
  await pass(60);
  expect(await after(pauseTemplate)).toEqual({ status: 'DISABLED', pausedUntil: null });
});

test('a pause that somebody has to end tells no end, nor one of which only a sync knows', async () => {
  const unknown = { status: 'PAUSED', pausedUntil: null };
  expect(await after(() => turnTemplate('RATE_LIMITING_PAUSE'))).toEqual(unknown);
  set('APPROVED');
  await pass(60);
  await sync();
  set('PAUSED');
  await pass(60);
  await sync();
  expect(await found()).toEqual(unknown);
});

test('a pause that a sync saw before its notice came tells its end afterwards', async () => {
  set('PAUSED');
  hub.clock.advance({ minutes: 5 });
  await sync();
  expect(await found()).toEqual({ status: 'PAUSED', pausedUntil: null });
  expect(await after(() => turnTemplate('FIRST_PAUSE'))).toEqual({
    status: 'PAUSED',
    pausedUntil: inHours(3),
  });
});

test('the end of a pause that is over is forgotten, whoever tells of the next one', async () => {
  await after(pauseTemplate);
  set('APPROVED');
  await pass(60);
  await sync();
  set('PAUSED');
  await pass(60);
  await sync();
  expect(await found()).toEqual({ status: 'PAUSED', pausedUntil: null });
});
