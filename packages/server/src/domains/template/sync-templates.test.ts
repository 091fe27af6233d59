import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { metaWorld, WABA } from '../../../test/meta-world.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import { Notification } from '../notification/notification.entity.ts';

const SHIPPED = '400000000000001';
const SALE = '400000000000002';
const surprise = { type: 'HOLOGRAM', deep: [{ kept: true }] };

const SYNC = `mutation ($id: ID!) { syncTemplates(input: { wabaId: $id }) {
  waba { id templateSync { state } } userErrors { code path }
} }`;
const STATE = `query ($id: ID!, $filter: TemplateFilter) {
  waba(id: $id) { templateSync {
    state syncedAt created updated removed failed error differences { name language fields }
  } }
  templates(first: 100, filter: $filter) { totalCount nodes {
    name language status category previousCategory announcedCategory quality rejectedReason
    rejectionDetail recommendation components problems { ruleId }
    changes(first: 10) { nodes { kind previous current detail } }
  } }
}`;

let hub: TestApp;
let owner: Caller;
let id: string;

beforeEach(async () => {
  hub = await startApp({
    ...metaWorld([]),
    templates: [
      {
        id: SHIPPED,
        waba: WABA,
        name: 'order_shipped',
        components: [body('On its way.'), surprise],
      },
      {
        id: SALE,
        waba: WABA,
        name: 'autumn_sale',
        language: 'de',
        category: 'MARKETING',
        components: [body('A lot for little.')],
      },
    ],
  });
  const { sandbox, services, app, clock } = hub;
  clock.set(sandbox.control.clock().now);
  await sandbox.control.setWebhook({
    url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/webhooks/meta`,
    verifyToken: services.config.META_VERIFY_TOKEN,
  });
  const { client, organization } = await createClient(hub.services.orm.em.fork(), {
    name: 'Nordwind',
  });
  owner = await as(hub, organization, 'OWNER');
  id = encodeTypeId('waba', (await createConnectedWaba(hub, client, WABA)).id);
  await hub.runJobs();
  await pass(60);
});

async function pass(seconds: number) {
  hub.clock.advance({ seconds });
  await hub.sandbox.control.advance({ seconds });
}

function body(text: string) {
  return { type: 'BODY', text };
}

async function state(filter = {}) {
  const { data, errors } = await hub.graphql(owner, STATE, { id, filter });
  expect(errors).toEqual([]);
  return { sync: data.waba.templateSync, templates: data.templates.nodes };
}

async function one(name: string) {
  const { templates } = await state({ search: name });
  return templates[0];
}

async function resync() {
  hub.clock.advance({ seconds: 1 });
  await hub.graphql(owner, SYNC, { id });
  hub.clock.advance({ seconds: 1 });
  await hub.runJobs();
  return (await state()).sync;
}

test('the first sync of an account brings its templates, components as Meta has them', async () => {
  const { sync, templates } = await state();
  expect(sync).toMatchObject({ state: 'FRESH', created: 2, updated: 0, removed: 0, failed: 0 });
  expect(templates).toMatchObject([
    { name: 'autumn_sale', language: 'de', category: 'MARKETING', status: 'APPROVED' },
    {
      name: 'order_shipped',
      components: [body('On its way.'), surprise],
      problems: [{ ruleId: 'component.unknown' }],
      changes: { nodes: [] },
    },
  ]);
});

test('syncTemplates tells what differed, and what is gone stays as DELETED', async () => {
  const { control } = hub.sandbox;
  control.set(SHIPPED, { components: [body('Nearly there.')], quality_score: { score: 'RED' } });
  control.set(SALE, { name: 'winter_sale' });
  expect(await resync()).toMatchObject({
    state: 'FRESH',
    created: 1,
    updated: 1,
    removed: 1,
    differences: expect.arrayContaining([
      { name: 'order_shipped', language: 'en_US', fields: ['quality', 'components'] },
      { name: 'autumn_sale', language: 'de', fields: ['removed'] },
      { name: 'winter_sale', language: 'de', fields: ['created'] },
    ]),
  });
  expect(await one('autumn_sale')).toMatchObject({
    status: 'DELETED',
    changes: {
      nodes: [
        { kind: 'STATUS', previous: 'APPROVED', current: 'DELETED', detail: 'DELETED_AT_META' },
      ],
    },
  });
  const title = '“autumn_sale” (de) is deleted';
  const told = await hub.services.orm.em.fork().find(Notification, { title });
  expect(told.length).toBeGreaterThan(0);
  expect(told[0]).toMatchObject({
    kind: 'TEMPLATE',
    severity: 'WARNING',
    body: 'Deleted at Meta, not in the Hub. Messages that use it fail.',
  });
  expect(await resync()).toMatchObject({ created: 0, updated: 0, removed: 0, differences: [] });
});

test('syncTemplates is pending at once and in the audit log; others do not find the account', async () => {
  const { data } = await hub.graphql(owner, SYNC, { id });
  expect(data.syncTemplates).toEqual({
    waba: { id, templateSync: { state: 'PENDING' } },
    userErrors: [],
  });
  const em = hub.services.orm.em.fork();
  expect(await em.count(AuditEntry, { action: 'syncTemplates' })).toBe(1);
  const stranger = await createClient(em, { name: 'Somebody' });
  const other = await as(hub, stranger.organization, 'OWNER');
  const refused = { waba: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'wabaId'] }] };
  expect((await hub.graphql(other, SYNC, { id })).data.syncTemplates).toEqual(refused);
});

test('a failure at Meta leaves the templates as they were and says why', async () => {
  const before = (await state()).templates;
  hub.sandbox.control.failNext({ match: 'message_templates', code: 200, message: 'No', times: 9 });
  expect(await resync()).toMatchObject({ state: 'ERROR', error: expect.stringMatching(/./) });
  expect((await state()).templates).toEqual(before);
});

test('webhooks change status, quality and category with history and events', async () => {
  const { control } = hub.sandbox;
  control.turnTemplate(SHIPPED, { status: 'PAUSED', title: 'FIRST_PAUSE' });
  control.turnTemplate(SHIPPED, { quality: 'YELLOW' });
  control.turnTemplate(SHIPPED, { announceCategory: 'MARKETING' });
  await control.webhooksSettled();
  control.down();
  await hub.runJobs();
  expect(await one('order_shipped')).toMatchObject({
    status: 'PAUSED',
    quality: 'YELLOW',
    category: 'UTILITY',
    announcedCategory: 'MARKETING',
    changes: {
      nodes: expect.arrayContaining([
        { kind: 'STATUS', previous: 'APPROVED', current: 'PAUSED', detail: 'FIRST_PAUSE' },
      ]),
    },
  });
  control.up();
  await pass(86_400);
  await control.webhooksSettled();
  await hub.runJobs();
  expect(await one('order_shipped')).toMatchObject({
    category: 'MARKETING',
    previousCategory: 'UTILITY',
    announcedCategory: null,
  });
  const events = await hub.services.orm.em
    .fork()
    .find(Event, { subjectType: 'Template' }, { orderBy: { type: 'asc' } });
  expect(events.map(({ type }) => type)).toEqual([
    'template.category_announced',
    'template.category_changed',
    'template.quality_changed',
    'template.status_changed',
  ]);
});

test('a rejection tells the reason and what Meta recommends', async () => {
  const { control } = hub.sandbox;
  const info = { reason: 'A variable is at the start.', recommendation: 'Put words before it.' };
  control.set(SHIPPED, { rejection_info: info });
  control.reject(SHIPPED, 'INVALID_FORMAT');
  await control.webhooksSettled();
  await hub.runJobs();
  expect(await one('order_shipped')).toMatchObject({
    status: 'REJECTED',
    rejectedReason: 'INVALID_FORMAT',
    rejectionDetail: info.reason,
    recommendation: info.recommendation,
  });
});

test.for([1, 2, 3])('shuffled and doubled notices (%i) end where Meta is', async (seed) => {
  const { control } = hub.sandbox;
  control.pauseWebhooks();
  const turns = [
    { status: 'PAUSED' },
    { quality: 'RED' },
    { status: 'APPROVED' },
    { announceCategory: 'MARKETING' },
    { quality: 'GREEN' },
    { category: 'MARKETING' },
    { status: 'DISABLED' },
  ];
  for (const turn of turns) {
    control.turnTemplate(SHIPPED, turn);
    await pass(60);
  }
  control.duplicateWebhooks();
  control.shuffleWebhooks(seed);
  control.resumeWebhooks();
  await control.webhooksSettled();
  await hub.runJobs();
  expect(await one('order_shipped')).toMatchObject({
    status: 'DISABLED',
    quality: 'GREEN',
    category: 'MARKETING',
    announcedCategory: null,
  });
});

test('templates are found by text and filtered by status, category and language', async () => {
  const names = async (filter: object) =>
    (await state(filter)).templates.map(({ name }: { name: string }) => name);
  expect(await names({ search: 'ON ITS' })).toEqual(['order_shipped']);
  expect(await names({ search: 'sale', wabaId: id })).toEqual(['autumn_sale']);
  expect(await names({ category: ['MARKETING'] })).toEqual(['autumn_sale']);
  expect(await names({ language: ['en_US'], status: ['APPROVED'] })).toEqual(['order_shipped']);
  expect(await names({ status: ['REJECTED'] })).toEqual([]);
});
