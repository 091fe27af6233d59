import pg from 'pg';
import { beforeAll, expect, test, vi } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import {
  BUSINESS,
  e164,
  FOREIGN_WABA,
  metaWorld,
  numberAtMeta,
  numberId,
  numbersAtMeta,
  OTHER_WABA,
  WABA,
} from '../../../test/meta-world.ts';
import type { Caller } from '../../../test/graphql.ts';
import { BusinessPortfolio } from '../business-portfolio/business-portfolio.entity.ts';
import { Event } from '../event/event.entity.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { syncWabaFromMeta } from './sync-waba.job.ts';

let hub: TestApp;
let owner: Caller;
let directOwner: Caller;

beforeAll(async () => {
  hub = await startApp(
    metaWorld([
      ...numbersAtMeta(130),
      numberAtMeta(500, {
        waba: FOREIGN_WABA,
        display_phone_number: '+55 11 99999 0001',
        verified_name: 'Vento Sul',
        status: 'BANNED',
      }),
    ]),
  );
  const em = hub.services.orm.em.fork();
  const { partner } = await createPartner(em, { paymentModel: 'PARTNER_PAID' });
  const paid = await createClient(em, { name: 'Nordwind', partner });
  const direct = await createClient(em, { name: 'Vento Sul' });
  owner = await as(hub, paid.organization, 'OWNER');
  directOwner = await as(hub, direct.organization, 'OWNER');
  await createConnectedWaba(hub, paid.client, WABA);
  await createConnectedWaba(hub, direct.client, FOREIGN_WABA);
});

test('a connected account waits for its first sync, which brings everything', async () => {
  const before = await hub.graphql(owner, '{ wabas(first: 1) { nodes { syncState syncedAt } } }');
  expect(before.errors).toEqual([]);
  expect(before.data.wabas.nodes).toEqual([{ syncState: 'PENDING', syncedAt: null }]);

  await hub.runJobs();

  const { data, errors } = await hub.graphql(
    owner,
    `{ wabas(first: 2) { nodes {
        metaId name syncState accountReviewStatus businessVerificationStatus currency timezone
        businessPortfolio { metaId name verificationStatus messagingLimit phoneNumberCount }
      } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.wabas.nodes).toEqual([
    {
      metaId: WABA,
      name: 'Nordwind',
      syncState: 'FRESH',
      accountReviewStatus: 'APPROVED',
      businessVerificationStatus: 'VERIFIED',
      currency: 'EUR',
      timezone: 'Asia/Shanghai',
      businessPortfolio: {
        metaId: BUSINESS,
        name: 'Nordwind Holding',
        verificationStatus: 'VERIFIED',
        messagingLimit: 'TIER_2K',
        phoneNumberCount: 130,
      },
    },
  ]);
  expect(hub.sandbox.control.node(WABA)).toMatchObject({ subscribed: true });
});

test('every number comes, over all pages, with country, permission and history', async () => {
  const { data, errors } = await hub.graphql(
    owner,
    `{ phoneNumbers(first: 1, filter: { search: "${e164(129)}" }) { nodes {
        metaId number formattedNumber country displayName accountStatus setupStatus connectionStatus qualityRating
        partnerPermission partnerPermissionSince messagingLimit messagingLimitSharedBy syncState
        history(first: 5) { nodes { kind previous current source } }
      } } }`,
  );
  expect(errors).toEqual([]);
  expect(data.phoneNumbers.nodes).toEqual([
    {
      metaId: numberId(129),
      number: e164(129),
      formattedNumber: '+49 30 2310129',
      country: 'DE',
      displayName: 'Nordwind 129',
      accountStatus: 'RUNNING',
      setupStatus: 'READY',
      connectionStatus: 'CONNECTED',
      qualityRating: 'GREEN',
      partnerPermission: 'SHARED',
      partnerPermissionSince: expect.any(String),
      messagingLimit: 'TIER_2K',
      messagingLimitSharedBy: 130,
      syncState: 'FRESH',
      history: {
        nodes: [
          { kind: 'ACCOUNT_STATUS', previous: 'ONBOARDING', current: 'RUNNING', source: 'META' },
          { kind: 'CREATED', previous: null, current: e164(129), source: 'META' },
        ],
      },
    },
  ]);
  const em = hub.services.orm.em.fork();
  expect(await em.count(PhoneNumber, { waba: { metaId: WABA } })).toBe(130);
  const number = await em.findOneOrFail(PhoneNumber, { metaId: numberId(129) });
  const events = await em.find(Event, { subjectId: number.id }, { orderBy: { id: 'asc' } });
  expect(events.map(({ type }) => type)).toEqual([
    'number.created',
    'number.status_changed',
    'number.running',
  ]);
  expect(events[0]).toMatchObject({ payload: { number: e164(129), kind: 'CREATED' } });
  expect(events.every((event) => event.client?.id === number.client.id)).toBe(true);
});

test("a direct-paying client's number is not shared, and a ban shows from the start", async () => {
  const { data, errors } = await hub.graphql(
    directOwner,
    '{ phoneNumbers(first: 2) { nodes { number formattedNumber country partnerPermission partnerPermissionSince accountStatus } } }',
  );
  expect(errors).toEqual([]);
  expect(data.phoneNumbers.nodes).toEqual([
    {
      number: '+5511999990001',
      formattedNumber: '+55 11 99999 0001',
      country: 'BR',
      partnerPermission: 'MISSING',
      partnerPermissionSince: null,
      accountStatus: 'RESTRICTED',
    },
  ]);
});

test('a second sync with the same facts changes nothing but times', async () => {
  const facts = async () => {
    const em = hub.services.orm.em.fork();
    return {
      numbers: await em.execute(
        `select to_jsonb(n) - 'synced_at' as row from phone_numbers n order by id`,
      ),
      wabas: await em.execute(
        `select to_jsonb(w) - '{synced_at,sync_requested_at}'::text[] as row from wabas w order by id`,
      ),
      portfolios: await em.execute(
        `select to_jsonb(p) - 'synced_at' as row from business_portfolios p order by id`,
      ),
      history: await em.count(HistoryEntry),
      events: await em.count(Event),
    };
  };
  const before = await facts();
  await syncAgain();
  expect(await facts()).toEqual(before);
  const { data } = await hub.graphql(owner, '{ wabas(first: 1) { nodes { syncedAt syncState } } }');
  expect(data.wabas.nodes).toEqual([
    { syncedAt: hub.services.clock.now().toISOString(), syncState: 'FRESH' },
  ]);
});

test('a sync needs as many statements for 130 numbers as for one', async () => {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  const statementsOf = async (wabaMetaId: string): Promise<number> => {
    hub.clock.advance({ minutes: 1 });
    const em = hub.services.orm.em.fork();
    const [waba] = await em.execute<{ id: string }[]>('select id from wabas where meta_id = ?', [
      wabaMetaId,
    ]);
    query.mockClear();
    await syncWabaFromMeta(hub.services, { wabaId: waba?.id ?? '' });
    return query.mock.calls.length;
  };
  for (let index = 0; index < 130; index += 1) {
    hub.sandbox.control.rate(numberId(index), index % 2 === 0 ? 'RED' : 'YELLOW');
  }
  hub.sandbox.control.rate(numberId(500), 'RED');
  const one = await statementsOf(FOREIGN_WABA);
  const many = await statementsOf(WABA);
  query.mockRestore();
  expect(one).toBeGreaterThan(5);
  expect(many).toBeLessThanOrEqual(one);
  expect(many).toBeLessThanOrEqual(20);
  expect(await hub.services.orm.em.fork().count(HistoryEntry, { kind: 'QUALITY' })).toBe(131);
});

async function syncAgain(): Promise<void> {
  hub.clock.advance({ minutes: 1 });
  const { data } = await hub.graphql(owner, '{ wabas(first: 1) { nodes { id } } }');
  await hub.graphql(
    owner,
    'mutation ($id: ID!) { syncWaba(input: { wabaId: $id }) { userErrors { code } } }',
    {
      id: data.wabas.nodes[0].id,
    },
  );
  await hub.runJobs();
}

test('two accounts of one portfolio that are first read at once share it', async () => {
  const fresh = await startApp(metaWorld([numberAtMeta(0), numberAtMeta(1, { waba: OTHER_WABA })]));
  const { services } = fresh;
  const { client } = await createClient(services.orm.em.fork(), { name: 'Nordwind' });
  const wabas = [
    await createConnectedWaba(fresh, client, WABA),
    await createConnectedWaba(fresh, client, OTHER_WABA),
  ];
  await Promise.all(wabas.map(({ id }) => syncWabaFromMeta(services, { wabaId: id })));
  const portfolios = await services.orm.em.fork().find(BusinessPortfolio, {});
  expect(portfolios).toMatchObject([{ metaId: BUSINESS, phoneNumberCount: 2 }]);
});
