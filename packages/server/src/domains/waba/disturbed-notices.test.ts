import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient } from '../../../test/factories/organization.ts';
import {
  BUSINESS,
  e164,
  metaWorld,
  numberAtMeta,
  numberId,
  OTHER_WABA,
  WABA,
} from '../../../test/meta-world.ts';
import { tableContents } from '../../../test/table-contents.ts';
import { BusinessPortfolio } from '../business-portfolio/business-portfolio.entity.ts';
import { Event } from '../event/event.entity.ts';
import { findWrongStatuses } from '../phone-number/find-wrong-statuses.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { Template } from '../template/template.entity.ts';
import { Waba } from './waba.entity.ts';

const TEMPLATE = '400000000000001';
const OTHER_TEMPLATE = '400000000000002';

const violation = account({
  event: 'ACCOUNT_VIOLATION',
  violation_info: { violation_type: 'ADULT' },
});

/** What happens at Meta, a minute apart. */
const script: ((hub: TestApp) => void)[] = [
  ({ sandbox }) => sandbox.control.rate(numberId(0), 'RED'),
  ({ sandbox }) => sandbox.control.limit(BUSINESS, 'TIER_10K'),
  ({ sandbox }) => sandbox.control.approve(numberId(0)),
  ({ sandbox }) => sandbox.control.set(WABA, {}, ban('DISABLE')),
  ({ sandbox }) => sandbox.control.reject(numberId(1), 'NAME_NOT_CONSISTENT'),
  ({ sandbox }) => sandbox.control.set(OTHER_WABA, {}, restriction()),
  ({ sandbox }) => sandbox.control.set(WABA, {}, ban('REINSTATE')),
  ({ sandbox }) => sandbox.control.rate(numberId(0), 'YELLOW'),
  ({ sandbox }) => sandbox.control.reject(BUSINESS),
  ({ sandbox }) => sandbox.control.set(numberId(2), { status: 'FLAGGED' }),
  ({ sandbox }) => sandbox.control.limit(BUSINESS, 'TIER_2K'),
  ({ sandbox }) => sandbox.control.reject(WABA),
  ({ sandbox }) => sandbox.control.turnTemplate(TEMPLATE, { quality: 'RED' }),
  ({ sandbox }) => sandbox.control.turnTemplate(TEMPLATE, { status: 'PAUSED' }),
  ({ sandbox }) => sandbox.control.reject(OTHER_TEMPLATE, 'INVALID_FORMAT'),
  ({ sandbox }) => sandbox.control.set(numberId(0), {}, security('PIN_RESET_REQUEST')),
  ({ sandbox }) => sandbox.control.set(WABA, {}, account({ event: 'PARTNER_REMOVED' })),
  ({ sandbox }) => sandbox.control.turnTemplate(TEMPLATE, { announceCategory: 'MARKETING' }),
  ({ sandbox }) => sandbox.control.set(WABA, {}, alert('OBA_REJECTED')),
  ({ sandbox }) => sandbox.control.approve(WABA),
  ({ sandbox }) => sandbox.control.turnTemplate(TEMPLATE, { status: 'APPROVED' }),
  ({ sandbox }) => sandbox.control.set(WABA, {}, violation),
  ({ sandbox }) => sandbox.control.turnTemplate(TEMPLATE, { quality: 'GREEN' }),
  ({ sandbox }) => sandbox.control.approve(OTHER_TEMPLATE),
  ({ sandbox }) => sandbox.control.turnTemplate(TEMPLATE, { category: 'MARKETING' }),
  ({ sandbox }) => sandbox.control.set(WABA, {}, alert('PROFILE_PICTURE_LOST')),
  ({ sandbox }) => sandbox.control.set(numberId(0), {}, security('PIN_CHANGED')),
  ({ sandbox }) => sandbox.control.set(OTHER_WABA, {}, ban('DISABLE')),
];

/** Of what is told once and cannot be read: however often it comes, there is one event. */
const TOLD_ONCE = [
  'account.alert',
  'account.review_changed',
  'account.updated',
  'account.violation',
  'number.security_changed',
] as const;

let calm: TestApp;
let undisturbed: Record<string, string[]>;

beforeAll(async () => {
  calm = await startHub();
  await play(calm, () => calm.runJobs());
  undisturbed = await stateOf(calm);
});

test('an undisturbed run ends where Meta is', async () => {
  expect(undisturbed['display_name_requests']).toEqual([
    expect.stringContaining('APPROVED'),
    expect.stringContaining('NAME_NOT_CONSISTENT'),
  ]);
  expect(await statusesOf(calm)).toEqual(['RUNNING', 'RUNNING', 'RESTRICTED']);
  expect(undisturbed['templates']).toEqual([
    expect.stringMatching(/MARKETING.*order_shipped.*GREEN.*APPROVED/),
    expect.stringMatching(/UTILITY.*autumn.*APPROVED/),
  ]);
  expect(undisturbed['told']).toEqual([
    expect.stringContaining('OBA_REJECTED'),
    expect.stringContaining('PROFILE_PICTURE_LOST'),
    expect.stringMatching(/review_changed.*APPROVED/),
    expect.stringMatching(/review_changed.*REJECTED/),
    expect.stringContaining('PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE'),
    expect.stringContaining('PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE'),
    expect.stringContaining('PARTNER_REMOVED'),
    expect.stringContaining('ADULT'),
    expect.stringContaining('PIN_CHANGED'),
    expect.stringContaining('PIN_RESET_REQUEST'),
  ]);
  await expectUpstream(calm);
});

test.for([1, 2, 3, 4])('shuffled and doubled notices (%i) come to the same end', async (seed) => {
  const hub = await startHub();
  hub.sandbox.control.pauseWebhooks();
  await play(hub);
  hub.sandbox.control.duplicateWebhooks();
  hub.sandbox.control.shuffleWebhooks(seed);
  hub.sandbox.control.resumeWebhooks();
  await hub.sandbox.control.webhooksSettled();
  await hub.runJobs();
  expect(await stateOf(hub)).toEqual(undisturbed);
  await expectUpstream(hub);
});

test('notices that were lost and sent again after the later ones come to the same end', async () => {
  const hub = await startHub();
  hub.sandbox.control.dropWebhooks(4);
  await play(hub, () => hub.runJobs());
  const lost = hub.sandbox.control.webhooks().filter(({ state }) => state === 'dropped');
  expect(lost).toHaveLength(4);
  hub.sandbox.control.replayWebhooks(lost.map(({ id }) => id));
  await hub.sandbox.control.webhooksSettled();
  await hub.runJobs();
  expect(await stateOf(hub)).toEqual(undisturbed);
  await expectUpstream(hub);
});

test('notices that the Hub could not store come again and lead to the same end', async () => {
  const hub = await startHub();
  const { jobPool } = hub.services;
  await jobPool.query('alter table meta_notices rename to meta_notices_away');
  await play(hub);
  await jobPool.query('alter table meta_notices_away rename to meta_notices');
  await hub.sandbox.control.advance({ seconds: 3600 });
  expect(hub.sandbox.control.webhooks().every(({ state }) => state === 'delivered')).toBe(true);
  await hub.runJobs();
  expect(await stateOf(hub)).toEqual(undisturbed);
  await expectUpstream(hub);
});

async function startHub(): Promise<TestApp> {
  const naming = { new_display_name: 'Südwind', new_name_status: 'PENDING_REVIEW' };
  const hub = await startApp({
    ...metaWorld([
      numberAtMeta(0, naming),
      numberAtMeta(1, naming),
      numberAtMeta(2, { waba: OTHER_WABA }),
    ]),
    templates: [
      { id: TEMPLATE, waba: WABA, name: 'order_shipped', category: 'UTILITY', components: [] },
      { id: OTHER_TEMPLATE, waba: WABA, name: 'autumn', status: 'PENDING', components: [] },
    ],
  });
  const { sandbox, services, clock } = hub;
  clock.set(sandbox.control.clock().now);
  const { client } = await createClient(services.orm.em.fork(), { name: 'Nordwind' });
  await createConnectedWaba(hub, client, WABA);
  await createConnectedWaba(hub, client, OTHER_WABA);
  await hub.runJobs();
  const url = await hub.app.listen({ port: 0, host: '127.0.0.1' });
  const refused = await sandbox.control.setWebhook({
    url: `${url}/webhooks/meta`,
    verifyToken: services.config.META_VERIFY_TOKEN,
  });
  expect(refused).toBeUndefined();
  return hub;
}

async function play(hub: TestApp, between = async () => {}): Promise<void> {
  for (const step of script) {
    step(hub);
    await hub.sandbox.control.webhooksSettled();
    await between();
    await aMinuteLater(hub);
  }
}

async function aMinuteLater({ sandbox, clock }: TestApp): Promise<void> {
  await sandbox.control.advance({ seconds: 60 });
  clock.set(sandbox.control.clock().now);
}

/** Which way led there shows in history and events, not in the state. */
async function stateOf({ services }: TestApp): Promise<Record<string, string[]>> {
  const em = services.orm.em.fork();
  const contents = await tableContents(em);
  const tables = [
    'wabas',
    'business_portfolios',
    'phone_numbers',
    'display_name_requests',
    'templates',
  ];
  const told = await em.find(Event, { type: { $in: [...TOLD_ONCE] } });
  return {
    ...Object.fromEntries(tables.map((name) => [name, contents[name] ?? []])),
    told: told.map(({ type, payload }) => `${type} ${JSON.stringify(payload)}`).toSorted(),
  };
}

async function expectUpstream({ services, sandbox }: TestApp): Promise<void> {
  const { businesses, wabas, phoneNumbers, templates } = sandbox.control.world();
  const em = services.orm.em.fork();
  expect(await findWrongStatuses(em)).toEqual([]);
  const owner = businesses.find(({ id }) => id === BUSINESS);
  expect(await em.findOneOrFail(BusinessPortfolio, { metaId: BUSINESS })).toMatchObject({
    messagingLimit: owner?.whatsapp_business_manager_messaging_limit,
    verificationStatusRaw: owner?.verification_status,
  });
  for (const { id, account_review_status } of wabas.slice(0, 2)) {
    expect(await em.findOneOrFail(Waba, { metaId: id })).toMatchObject({
      accountReviewStatus: account_review_status,
      businessVerificationStatusRaw: owner?.verification_status,
    });
  }
  for (const { id, status, category, correct_category, quality_score } of templates) {
    expect(await em.findOneOrFail(Template, { metaId: id })).toMatchObject({
      status,
      category,
      announcedCategory: correct_category ?? null,
      quality: quality_score.score,
    });
  }
  for (const { id, verified_name, quality_rating, status } of phoneNumbers) {
    expect(await em.findOneOrFail(PhoneNumber, { metaId: id })).toMatchObject({
      displayName: verified_name,
      qualityRating: quality_rating,
      connectionStatus: status,
    });
  }
}

async function statusesOf({ services }: TestApp): Promise<string[]> {
  const numbers = await services.orm.em
    .fork()
    .find(PhoneNumber, {}, { orderBy: { number: 'asc' } });
  return numbers.map(({ accountStatus }) => accountStatus);
}

function account(value: object) {
  return { field: 'account_update', value };
}

function ban(state: string) {
  return account({ event: 'DISABLED_UPDATE', ban_info: { waba_ban_state: state } });
}

function restriction() {
  const measure = { restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING' };
  return account({ event: 'ACCOUNT_RESTRICTION', restriction_info: [measure] });
}

function alert(type: string) {
  const info = { alert_severity: 'WARNING', alert_status: 'ACTIVE', alert_type: type };
  return { field: 'account_alerts', value: { entity_type: 'PHONE_NUMBER', alert_info: info } };
}

function security(event: string) {
  return { field: 'security', value: { display_phone_number: e164(0).slice(1), event } };
}
