import { v7 as uuid } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { deliver, notice } from '../../../test/meta-delivery.ts';
import {
  e164,
  metaWorld,
  numberAtMeta,
  numberId,
  OTHER_WABA,
  WABA,
} from '../../../test/meta-world.ts';
import { statementsOf } from '../../../test/statements-of.ts';
import { listenAndPublish, openStream } from '../../../test/stream.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { Event } from '../event/event.entity.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import { findWrongStatuses } from '../phone-number/find-wrong-statuses.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import type { HistoryKind } from '../phone-number/phone-number.enums.ts';
import { Template } from '../template/template.entity.ts';

const TEMPLATE = '400000000000001';

const ban = (state: string) => ({ event: 'DISABLED_UPDATE', ban_info: { waba_ban_state: state } });
const restriction = (type: string, expiration?: Date) => ({
  event: 'ACCOUNT_RESTRICTION',
  restriction_info: [
    { restriction_type: type, expiration: expiration && expiration.getTime() / 1000 },
  ],
});

const CANNOT_BEGIN =
  'Cannot begin conversations with customers (RESTRICTED_BIZ_INITIATED_MESSAGING)';

let hub: TestApp;
let owner: Caller;

beforeEach(async () => {
  hub = await startApp({
    ...metaWorld([numberAtMeta(0), numberAtMeta(1), numberAtMeta(2, { waba: OTHER_WABA })]),
    templates: [{ id: TEMPLATE, waba: WABA, name: 'order_shipped', components: [] }],
  });
  const { client, organization } = await createClient(hub.services.orm.em.fork(), {
    name: 'Nordwind',
  });
  owner = await as(hub, organization, 'OWNER');
  await createConnectedWaba(hub, client, WABA);
  await createConnectedWaba(hub, client, OTHER_WABA);
  await hub.runJobs();
  hub.clock.advance({ minutes: 1 });
});

test('a notice makes the Hub read what Meta does not tell in it', async () => {
  hub.sandbox.control.rate(numberId(0), 'RED');
  await tell('account_review_update', { decision: 'APPROVED' });
  const number = await hub.services.orm.em
    .fork()
    .findOneOrFail(PhoneNumber, { metaId: numberId(0) });
  expect(number.qualityRating).toBe('RED');
});

test('a notice about a template that the Hub does not know reads the templates of the account, and nothing else', async () => {
  hub.sandbox.control.clearRequests();
  await tell('message_template_status_update', { event: 'APPROVED', message_template_id: 1 });
  expect(requests()).toEqual([`GET ${WABA}/message_templates`]);
});

test('a notice about a template that the Hub knows reads that one, also when it comes again', async () => {
  const at = hub.clock.now();
  const value = { event: 'PAUSED', message_template_id: Number(TEMPLATE), reason: 'NONE' };
  for (const expected of ['PAUSED', 'APPROVED']) {
    hub.sandbox.control.set(TEMPLATE, { status: expected });
    hub.sandbox.control.clearRequests();
    hub.clock.advance({ minutes: 1 });
    await tell('message_template_status_update', value, at);
    expect(requests()).toEqual([`GET ${TEMPLATE}`]);
    expect(await hub.services.orm.em.fork().find(Template, {})).toMatchObject([
      { status: expected },
    ]);
  }
});

test('a ban restricts all numbers of the account in the same transaction, and only those', async () => {
  hub.sandbox.control.down();
  await tell('account_update', ban('DISABLE'));
  expect(await statuses()).toEqual(['RESTRICTED', 'RESTRICTED', 'RUNNING']);
  expect((await find(0)).statusReasonCodes).toEqual(['META_BANNED']);
  const em = hub.services.orm.em.fork();
  const { id } = await find(0);
  expect(await em.find(HistoryEntry, { phoneNumber: id, current: 'RESTRICTED' })).toMatchObject([
    { kind: 'ACCOUNT_STATUS', previous: 'RUNNING', source: 'META' },
  ]);
  expect(await em.count(Event, { subjectId: id, payload: { current: 'RESTRICTED' } })).toBe(1);
  expect(await findWrongStatuses(em)).toEqual([]);

  hub.sandbox.control.up();
  hub.clock.advance({ minutes: 1 });
  await tell('account_update', ban('REINSTATE'));
  expect(await statuses()).toEqual(['RUNNING', 'RUNNING', 'RUNNING']);
});

test('a late notice of a ban does not undo a newer reinstatement', async () => {
  const banned = hub.clock.now();
  hub.clock.advance({ minutes: 1 });
  await tell('account_update', ban('REINSTATE'));
  await tell('account_update', ban('DISABLE'), banned);
  expect(await statuses()).toEqual(['RUNNING', 'RUNNING', 'RUNNING']);
});

test('a restriction ends by itself when Meta said when, and not before', async () => {
  const ends = inAnHour();
  await tell('account_update', restriction('RESTRICTED_BIZ_INITIATED_MESSAGING', ends));
  expect(await statuses()).toEqual(['RESTRICTED', 'RESTRICTED', 'RUNNING']);
  expect((await find(0)).statusReasonCodes).toEqual(['META_RESTRICTED']);

  hub.clock.advance({ hours: 1 });
  await hub.runJobsByClock();
  expect(await statuses()).toEqual(['RUNNING', 'RUNNING', 'RUNNING']);
  expect(await findWrongStatuses(hub.services.orm.em.fork())).toEqual([]);
});

test('the end of a restriction does not end a ban that came after it', async () => {
  const ends = inAnHour();
  await tell('account_update', restriction('RESTRICTED_BIZ_INITIATED_MESSAGING', ends));
  hub.clock.advance({ minutes: 1 });
  await tell('account_update', ban('DISABLE'));
  hub.clock.advance({ hours: 1 });
  await hub.runJobsByClock();
  expect(await statuses()).toEqual(['RESTRICTED', 'RESTRICTED', 'RUNNING']);
});

test('a restriction of other things than messages leaves the numbers running', async () => {
  await tell('account_update', restriction('RESTRICTED_ADD_PHONE_NUMBER_ACTION'));
  expect(await statuses()).toEqual(['RUNNING', 'RUNNING', 'RUNNING']);
});

test.for([
  ['APPROVED', null, null],
  ['REJECTED', 'NAME_FORMAT_UNACCEPTABLE', 'NAME_FORMAT_UNACCEPTABLE'],
] as const)('a pending display name is %s with its reason', async ([decision, told, reason]) => {
  await requestName('Südwind');
  await tell('phone_number_name_update', name('Südwind', decision, told));
  expect(await names()).toMatchObject([
    { status: decision, rejectionReason: reason, decidedAt: hub.clock.now() },
  ]);
});

test('a decision about another name, or put off, leaves the request pending', async () => {
  await requestName('Südwind');
  await tell('phone_number_name_update', name('Westwind', 'REJECTED', 'UNKNOWN'));
  await tell('phone_number_name_update', name('Südwind', 'DEFERRED', null));
  expect(await names()).toMatchObject([{ status: 'PENDING', decidedAt: null }]);
});

test('a late decision does not decide a later request for the same name', async () => {
  const decided = hub.clock.now();
  hub.clock.advance({ days: 1 });
  await requestName('Südwind');
  await tell('phone_number_name_update', name('Südwind', 'REJECTED', 'UNKNOWN'), decided);
  expect(await names()).toMatchObject([{ status: 'PENDING' }]);
});

/** What the Hub asked Meta, without version and fields. */
const requests = (): string[] =>
  hub.sandbox.control
    .requests()
    .map(({ method, path }) => `${method} ${path.replace(/^.*?\/v[\d.]+\/|\?.*$/g, '')}`);

async function tell(field: string, value: object, at = hub.clock.now()): Promise<void> {
  expect(await deliver(hub, notice(WABA, field, value, at))).toBe(200);
  await hub.runJobs();
}

function name(requested: string, decision: string, reason: string | null) {
  return {
    display_phone_number: e164(0).slice(1),
    decision,
    requested_verified_name: requested,
    rejection_reason: reason,
  };
}

/** By a clock ahead of that of the queue, which does jobs when they are due. */
function inAnHour(): Date {
  hub.clock.advance({ days: 36_500 });
  return new Date(hub.clock.now().getTime() + 3_600_000);
}

async function requestName(newName: string): Promise<void> {
  const em = hub.services.orm.em.fork();
  const phoneNumber = await em.findOneOrFail(PhoneNumber, { metaId: numberId(0) });
  em.create(DisplayNameRequest, {
    id: uuid(),
    phoneNumber,
    oldName: phoneNumber.displayName,
    newName,
    status: 'PENDING',
    rejectionReason: null,
    requestedAt: hub.clock.now(),
    decidedAt: null,
  });
  await em.flush();
}

function names(): Promise<DisplayNameRequest[]> {
  return hub.services.orm.em.fork().find(DisplayNameRequest, {});
}

function find(index: number): Promise<PhoneNumber> {
  return hub.services.orm.em.fork().findOneOrFail(PhoneNumber, { metaId: numberId(index) });
}

/** What the page of a number shows of one kind, newest first. */
async function history(index: number, kind: HistoryKind): Promise<object[]> {
  const { id } = await find(index);
  const { data } = await hub.graphql(
    owner,
    `query ($id: ID!, $kind: HistoryKind!) { phoneNumber(id: $id) {
      history(first: 10, filter: { kind: [$kind] }) {
        nodes { kind previous current detail source actorName at }
      }
    } }`,
    { id: encodeTypeId('number', id), kind },
  );
  return data.phoneNumber.history.nodes;
}

async function statuses(): Promise<string[]> {
  const numbers = await hub.services.orm.em
    .fork()
    .find(PhoneNumber, {}, { orderBy: { number: 'asc' } });
  return numbers.map(({ accountStatus }) => accountStatus);
}

test.for([
  ['account_update', ban('DISABLE'), 'account.restriction', { current: 'DISABLED' }],
  [
    'account_update',
    restriction('RESTRICTED_BIZ_INITIATED_MESSAGING'),
    'account.restriction',
    { previous: null, current: 'RESTRICTED', measures: CANNOT_BEGIN },
  ],
  [
    'account_update',
    restriction('RESTRICTED_ADD_PHONE_NUMBER_ACTION'),
    'account.restriction',
    {
      previous: null,
      current: 'LIMITED',
      measures: 'Cannot add numbers (RESTRICTED_ADD_PHONE_NUMBER_ACTION)',
    },
  ],
  [
    'account_update',
    ban('SCHEDULE_FOR_DISABLE'),
    'account.restriction',
    { previous: null, current: 'DISABLE_SCHEDULED' },
  ],
  [
    'account_update',
    { event: 'ACCOUNT_VIOLATION', violation_info: { violation_type: 'ADULT' } },
    'account.violation',
    { violationType: 'ADULT' },
  ],
  ['account_update', { event: 'ACCOUNT_DELETED' }, 'account.updated', { event: 'ACCOUNT_DELETED' }],
  ['account_update', { event: 'PARTNER_REMOVED' }, 'account.updated', { event: 'PARTNER_REMOVED' }],
  [
    'account_review_update',
    { decision: 'REJECTED' },
    'account.review_changed',
    { current: 'REJECTED' },
  ],
  [
    'account_alerts',
    {
      entity_type: 'PHONE_NUMBER',
      entity_id: 12,
      alert_info: { alert_severity: 'WARNING', alert_type: 'PROFILE_PICTURE_LOST' },
    },
    'account.alert',
    { severity: 'WARNING', alertType: 'PROFILE_PICTURE_LOST' },
  ],
  [
    'security',
    { display_phone_number: e164(0).slice(1), event: 'PIN_RESET_REQUEST' },
    'number.security_changed',
    { event: 'PIN_RESET_REQUEST' },
  ],
] as const)('a notice %s %j is told as %s, once', async ([field, value, type, payload]) => {
  const at = hub.clock.now();
  await tell(field, value, at);
  await tell(field, value, at);
  const events = await hub.services.orm.em.fork().find(Event, { type });
  expect(events).toMatchObject([{ payload }]);
});

test.for([
  [
    'account_update',
    ban('DISABLE'),
    'ACCOUNT_RESTRICTION',
    { previous: null, current: 'DISABLED' },
  ],
  [
    'account_update',
    restriction('RESTRICTED_BIZ_INITIATED_MESSAGING'),
    'ACCOUNT_RESTRICTION',
    { current: 'RESTRICTED', detail: CANNOT_BEGIN },
  ],
  [
    'account_update',
    restriction('RESTRICTED_UTILITY_TEMPLATES'),
    'ACCOUNT_RESTRICTION',
    {
      current: 'LIMITED',
      detail: 'Cannot create utility templates (RESTRICTED_UTILITY_TEMPLATES)',
    },
  ],
  [
    'account_update',
    { event: 'ACCOUNT_VIOLATION', violation_info: { violation_type: 'ADULT' } },
    'ACCOUNT_VIOLATION',
    { current: 'ADULT' },
  ],
  [
    'account_update',
    { event: 'PARTNER_REMOVED' },
    'ACCOUNT_NOTICE',
    { current: 'PARTNER_REMOVED' },
  ],
  ['account_review_update', { decision: 'REJECTED' }, 'ACCOUNT_REVIEW', { current: 'REJECTED' }],
  [
    'account_alerts',
    { alert_info: { alert_type: 'OBA_REJECTED', alert_description: 'Not known enough' } },
    'ACCOUNT_NOTICE',
    { current: 'OBA_REJECTED', detail: 'Not known enough' },
  ],
] as const)(
  'a notice %s %j stands as %s in the history of every number of the account, once',
  async ([field, value, kind, expected]) => {
    const at = hub.clock.now();
    await tell(field, value, at);
    await tell(field, value, at);
    const entry = { kind, source: 'META', actorName: null, at: at.toISOString(), ...expected };
    expect(await history(0, kind)).toMatchObject([entry]);
    expect(await history(1, kind)).toMatchObject([entry]);
    expect(await history(2, kind)).toEqual([]);
  },
);

test('what Meta tells of one number of an account stands in its history only', async () => {
  const phone_number = e164(1).slice(1);
  await tell('account_update', { event: 'ACCOUNT_OFFBOARDED', phone_number });
  expect(await history(0, 'ACCOUNT_NOTICE')).toEqual([]);
  expect(await history(1, 'ACCOUNT_NOTICE')).toMatchObject([{ current: 'ACCOUNT_OFFBOARDED' }]);
});

test('the history of all numbers of an account is one statement', async () => {
  const statements = await statementsOf(() => tell('account_update', ban('DISABLE')));
  const written = statements.filter((sql) => /insert into "?phone_number_history.*json/s.test(sql));
  expect(written).toHaveLength(1);
});

test('a measure that goes on, and its end, follow each other in the history', async () => {
  const ends = inAnHour();
  await tell('account_update', restriction('RESTRICTED_BIZ_INITIATED_MESSAGING', ends));
  hub.clock.advance({ hours: 1 });
  await hub.runJobsByClock();
  expect(await history(1, 'ACCOUNT_RESTRICTION')).toMatchObject([
    { previous: 'RESTRICTED', current: null },
    { previous: null, current: 'RESTRICTED' },
  ]);
});

test('an open page of a number learns of what concerns its account', async () => {
  const url = await listenAndPublish(hub);
  const { id } = await find(0);
  const stream = await openStream(
    url,
    owner,
    'subscription ($ids: [ID!]) { phoneNumberUpdated(ids: $ids) { history(first: 1) { nodes { kind } } } }',
    { ids: [encodeTypeId('number', id)] },
  );
  await tell('account_update', {
    event: 'ACCOUNT_VIOLATION',
    violation_info: { violation_type: 'ADULT' },
  });
  const message = (await stream.arrived(1))[0]?.data.phoneNumberUpdated;
  expect(message.history.nodes).toEqual([{ kind: 'ACCOUNT_VIOLATION' }]);
});

test('an alert about a number is told of the number', async () => {
  const alert_info = { alert_severity: 'WARNING', alert_type: 'PROFILE_PICTURE_LOST' };
  const value = { entity_type: 'PHONE_NUMBER', entity_id: numberId(1), alert_info };
  await tell('account_alerts', value);
  const { id, number } = await find(1);
  const [event] = await hub.services.orm.em.fork().find(Event, { type: 'account.alert' });
  expect(event).toMatchObject({
    subjectType: 'PhoneNumber',
    subjectId: id,
    payload: { number, alertType: 'PROFILE_PICTURE_LOST' },
  });
  expect(await history(1, 'ACCOUNT_NOTICE')).toMatchObject([{ current: 'PROFILE_PICTURE_LOST' }]);
  expect(await history(0, 'ACCOUNT_NOTICE')).toEqual([]);
});

test('what Meta tells of the PIN stands in the history of the number', async () => {
  await tell('security', { display_phone_number: e164(0).slice(1), event: 'PIN_RESET_REQUEST' });
  const { id } = await find(0);
  const history = await hub.services.orm.em
    .fork()
    .find(HistoryEntry, { phoneNumber: id, kind: 'PIN' });
  expect(history).toMatchObject([
    {
      detail: 'Somebody asked Meta to switch it off',
      source: 'META',
      previous: null,
      current: null,
    },
  ]);
});

test('the end of a restriction is told too', async () => {
  const ends = inAnHour();
  await tell('account_update', restriction('RESTRICTED_BIZ_INITIATED_MESSAGING', ends));
  hub.clock.advance({ hours: 1 });
  await hub.runJobsByClock();
  const events = await hub.services.orm.em
    .fork()
    .find(Event, { type: 'account.restriction' }, { orderBy: { id: 'asc' } });
  expect(events.map(({ payload }) => payload['current'])).toEqual(['RESTRICTED', null]);
});

test('what the Hub does not understand is kept as it came, and reads nothing', async () => {
  hub.sandbox.control.clearRequests();
  await tell('something_new', { answer: 42 });
  expect(requests()).toEqual([]);
  await tell('message_template_quality_update', { new_quality_score: 'RED' });
  expect(requests()).toEqual([`GET ${WABA}/message_templates`]);
  const { rows } = await hub.services.jobPool.query<{ body: string }>(
    'select body from meta_notices order by received_at, id',
  );
  expect(rows.map(({ body }) => body).join()).toMatch(/something_new.*"answer":42.*quality_score/);
});
