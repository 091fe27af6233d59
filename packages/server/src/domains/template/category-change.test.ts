import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient, createOperator } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { metaWorld, WABA } from '../../../test/meta-world.ts';
import { Event } from '../event/event.entity.ts';
import { Notification } from '../notification/notification.entity.ts';
import { Template } from './template.entity.ts';

const CHANGE = `{ templates(first: 1) { nodes { category categoryChange {
  from to isAnnounced effectiveAt market ratesValidFrom isSample
  costPerThousandBefore { amount currency } costPerThousandAfter { amount currency }
} } } }`;
const IMPORT = `mutation ($input: ImportRateCardInput!) { importRateCard(input: $input) {
  userErrors { code } } }`;

const AT_META = '400000000000001';
let hub: TestApp;
let owner: Caller;
let admin: Caller;

beforeEach(async () => {
  const components = [{ type: 'BODY', text: 'On its way.' }];
  const given = { id: AT_META, waba: WABA, name: 'shipped', category: 'UTILITY', components };
  hub = await startApp({ ...metaWorld([]), templates: [given] });
  const { sandbox, services, app, clock } = hub;
  clock.set(sandbox.control.clock().now);
  await sandbox.control.setWebhook({
    url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/webhooks/meta`,
    verifyToken: services.config.META_VERIFY_TOKEN,
  });
  const em = services.orm.em.fork();
  admin = await as(hub, (await createOperator(em)).organization, 'FINANCE');
  const { client, organization } = await createClient(em, { name: 'Nordwind' });
  owner = await as(hub, organization, 'OWNER');
  await createConnectedWaba(hub, client, WABA);
  await pass(60);
});

async function pass(seconds: number) {
  hub.clock.advance({ seconds });
  await hub.sandbox.control.advance({ seconds });
  await hub.sandbox.control.webhooksSettled();
  await hub.runJobs();
}

async function keepRates(validFrom = '2026-01-01') {
  const rates = [{ market: 'Germany', marketing: '0.1131', utility: '0.0456' }];
  const input = { currency: 'EUR', validFrom, isSample: true, rates };
  const { data } = await hub.graphql(admin, IMPORT, { input });
  expect(data.importRateCard.userErrors).toEqual([]);
}

async function change() {
  const { data, errors } = await hub.graphql(owner, CHANGE);
  expect(errors).toEqual([]);
  return data.templates.nodes[0].categoryChange;
}

const costs = {
  market: 'DE',
  ratesValidFrom: '2026-01-01',
  isSample: true,
  costPerThousandBefore: { amount: '45.60', currency: 'EUR' },
  costPerThousandAfter: { amount: '113.10', currency: 'EUR' },
};

test('an announced change tells when it comes and what it costs; so it does once it holds', async () => {
  await keepRates();
  expect(await change()).toBeNull();
  // A notice tells its second: it must be later than the sync that found the template.
  hub.clock.advance({ seconds: 30 });
  await hub.sandbox.control.advance({ seconds: 30 });
  hub.sandbox.control.turnTemplate(AT_META, { announceCategory: 'MARKETING' });
  const announced = hub.clock.now();
  await pass(60);
  const told = { from: 'UTILITY', to: 'MARKETING', ...costs };
  const due = new Date((Math.floor(announced.getTime() / 1000) + 86_400) * 1000).toISOString();
  expect(await change()).toEqual({ ...told, isAnnounced: true, effectiveAt: due });
  await pass(86_400);
  const changed = await change();
  expect(changed).toEqual({ ...told, isAnnounced: false, effectiveAt: expect.any(String) });
  expect(Math.abs(Date.parse(changed.effectiveAt) - Date.parse(due))).toBeLessThan(120_000);
});

test('events and notifications carry the costs, and say none where none is known', async () => {
  hub.sandbox.control.turnTemplate(AT_META, { announceCategory: 'MARKETING' });
  await pass(60);
  await keepRates();
  await pass(86_400);
  const em = hub.services.orm.em.fork();
  const [first] = await em.find(Event, { type: 'template.category_announced' });
  expect(first?.payload).toMatchObject({ costPerThousandBefore: null, market: null });
  const [second] = await em.find(Event, { type: 'template.category_changed' });
  expect(second?.payload).toMatchObject({
    costPerThousandBefore: costs.costPerThousandBefore,
    costPerThousandAfter: costs.costPerThousandAfter,
    market: 'DE',
  });
  const bodies = (await em.find(Notification, { kind: 'TEMPLATE' })).map(({ body }) => body);
  expect(bodies).toEqual(
    expect.arrayContaining([
      'Before: utility. 1,000 messages to Germany cost EUR 45.60 before and EUR 113.10 after it.',
      'Meta announced it. It is utility now. Messages of another category have another price.',
    ]),
  );
});

test('a card that is valid later than the change tells nothing of it', async () => {
  await keepRates('2036-01-01');
  hub.sandbox.control.turnTemplate(AT_META, { category: 'MARKETING' });
  await pass(60);
  expect(await change()).toMatchObject({
    to: 'MARKETING',
    costPerThousandBefore: null,
    market: null,
  });
  const { categoryChangeAt } = await hub.services.orm.em
    .fork()
    .findOneOrFail(Template, { name: 'shipped' });
  expect(categoryChangeAt).not.toBeNull();
});
