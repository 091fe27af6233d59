import { beforeEach, expect, test, vi } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient } from '../../../test/factories/organization.ts';
import { deliver, notice } from '../../../test/meta-delivery.ts';
import {
  BUSINESS,
  e164,
  FOREIGN_WABA,
  metaWorld,
  numberAtMeta,
  numberId,
  OTHER_BUSINESS,
  OTHER_WABA,
  UNCONNECTED_WABA,
  WABA,
} from '../../../test/meta-world.ts';
import type { Client } from '../client/client.entity.ts';
import { Event } from '../event/event.entity.ts';
import { findWrongStatuses } from '../phone-number/find-wrong-statuses.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { requestSync } from './request-sync.ts';
import { Waba } from './waba.entity.ts';

let hub: TestApp;
let client: Client;

// Numbers 0 to 2 in one account, 3 in another of the same portfolio, 4 at somebody else's,
// 5 in an account that nobody connected.
beforeEach(async () => {
  hub = await startApp(
    metaWorld([
      numberAtMeta(0),
      numberAtMeta(1),
      numberAtMeta(2),
      numberAtMeta(3, { waba: OTHER_WABA }),
      numberAtMeta(4, { waba: FOREIGN_WABA }),
      numberAtMeta(5, { waba: UNCONNECTED_WABA }),
    ]),
  );
  ({ client } = await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' }));
  const stranger = await createClient(hub.services.orm.em.fork(), { name: 'Somebody' });
  await createConnectedWaba(hub, client, WABA);
  await createConnectedWaba(hub, client, OTHER_WABA);
  await createConnectedWaba(hub, stranger.client, FOREIGN_WABA);
  await hub.runJobs();
});

test.for([
  ['quality', { quality_rating: 'YELLOW' }, 'QUALITY', 'GREEN', 'YELLOW', 'number.quality_changed'],
  [
    'display name',
    { verified_name: 'Südwind' },
    'DISPLAY_NAME',
    'Nordwind 1',
    'Südwind',
    'number.display_name_changed',
  ],
] as const)(
  'a change of %s writes one history row and one event',
  async ([, fields, kind, previous, current, type]) => {
    hub.sandbox.control.set(numberId(1), fields);
    const told = await toldBy(() => sync(WABA));
    expect(told).toEqual([
      { number: e164(1), history: [{ kind, previous, current }], events: [[type, kind]] },
    ]);
    expect(await toldBy(() => sync(WABA))).toEqual([]);
  },
);

test('a review that a sync finds decided is told of, and not again by the notice that comes late', async () => {
  const decided = hub.clock.now();
  hub.sandbox.control.pauseWebhooks();
  hub.sandbox.control.set(WABA, { account_review_status: 'REJECTED' });
  hub.clock.advance({ minutes: 1 });
  const change = { kind: 'ACCOUNT_REVIEW', previous: 'APPROVED', current: 'REJECTED' };
  const told = await toldBy(() => sync(WABA));
  expect(told.map(({ history }) => history.find(({ kind }) => kind === 'ACCOUNT_REVIEW'))).toEqual([
    change,
    change,
    change,
  ]);
  expect(await reviews()).toMatchObject([{ payload: change }]);

  await deliver(hub, notice(WABA, 'account_review_update', { decision: 'REJECTED' }, decided));
  await hub.runJobs();
  expect(await reviews()).toHaveLength(1);

  hub.clock.advance({ minutes: 1 });
  const approved = notice(WABA, 'account_review_update', { decision: 'APPROVED' }, hub.clock.now());
  hub.sandbox.control.set(WABA, { account_review_status: 'APPROVED' });
  await deliver(hub, approved);
  await hub.runJobs();
  expect(await reviews()).toMatchObject([
    { payload: change },
    { payload: { current: 'APPROVED' } },
  ]);
});

test('a change of the state at Meta tells of itself and of the account status', async () => {
  hub.sandbox.control.set(numberId(1), { status: 'BANNED' });
  expect(await toldBy(() => sync(WABA))).toEqual([
    {
      number: e164(1),
      history: [
        { kind: 'CONNECTION', previous: 'CONNECTED', current: 'BANNED' },
        { kind: 'ACCOUNT_STATUS', previous: 'RUNNING', current: 'RESTRICTED' },
      ],
      events: [
        ['number.status_changed', 'CONNECTION'],
        ['number.status_changed', 'ACCOUNT_STATUS'],
      ],
    },
  ]);
  expect(await statuses()).toEqual(['RUNNING', 'RESTRICTED', 'RUNNING', 'RUNNING', 'RUNNING']);
});

test('what Meta leaves out of an answer is not forgotten', async () => {
  hub.sandbox.control.set(numberId(1), { verified_name: null });
  expect(await toldBy(() => sync(WABA))).toEqual([]);
  expect(await number(1)).toMatchObject({ displayName: 'Nordwind 1' });
});

test("a new limit reaches all numbers of the portfolio, another account's too, once", async () => {
  hub.sandbox.control.limit(BUSINESS, 'TIER_10K');
  const history = [{ kind: 'MESSAGING_LIMIT', previous: 'TIER_2K', current: 'TIER_10K' }];
  const events = [['number.limit_changed', 'MESSAGING_LIMIT']];
  expect(await toldBy(() => sync(WABA))).toEqual(
    [0, 1, 2, 3].map((index) => ({ number: e164(index), history, events })),
  );
  expect(await toldBy(() => sync(OTHER_WABA))).toEqual([]);
});

test('verification of the business decides the statuses of all numbers of the portfolio', async () => {
  for (const index of [0, 3]) hub.sandbox.control.set(numberId(index), { account_mode: 'SANDBOX' });
  hub.sandbox.control.set(BUSINESS, { verification_status: 'not_verified' });
  await sync(WABA);
  await sync(OTHER_WABA);
  const pending = 'PENDING_BUSINESS_VERIFICATION';
  expect(await statuses()).toEqual([pending, 'RUNNING', 'RUNNING', pending, 'RUNNING']);

  hub.sandbox.control.set(BUSINESS, { verification_status: 'pending' });
  await sync(WABA);
  expect((await number(3)).statusReasonCodes).toEqual(['BUSINESS_VERIFICATION_PENDING']);
  expect(await findWrongStatuses(hub.services.orm.em.fork())).toEqual([]);
});

test('a number that Meta no longer lists stays, is marked, and comes back', async () => {
  hub.sandbox.control.set(numberId(1), { waba: UNCONNECTED_WABA });
  expect(await toldBy(() => sync(WABA))).toEqual([
    {
      number: e164(1),
      history: [{ kind: 'ACCOUNT_STATUS', previous: 'RUNNING', current: 'INACTIVE' }],
      events: [['number.status_changed', 'ACCOUNT_STATUS']],
    },
  ]);
  const missing = await number(1);
  expect(missing.missingAtMetaSince).toEqual(hub.clock.now());
  expect(missing.statusReasonCodes).toEqual(['DELETED_AT_META']);
  expect(await sharedBy()).toBe(3);
  await sync(WABA);
  expect((await number(1)).missingAtMetaSince).toEqual(missing.missingAtMetaSince);

  hub.sandbox.control.set(numberId(1), { waba: WABA });
  await sync(WABA);
  expect(await number(1)).toMatchObject({ missingAtMetaSince: null, accountStatus: 'RUNNING' });
  expect(await sharedBy()).toBe(4);
});

test('a number that moved to another account of the client moves', async () => {
  hub.sandbox.control.set(numberId(1), { waba: OTHER_WABA });
  const { id } = await number(1);
  await sync(OTHER_WABA);
  await sync(WABA);
  expect(await number(1)).toMatchObject({
    id,
    waba: { metaId: OTHER_WABA },
    missingAtMetaSince: null,
    accountStatus: 'RUNNING',
  });
});

test('a number that moved and got a new id at Meta is known by its digits', async () => {
  const { id } = await number(1);
  hub.sandbox.control.set(numberId(1), {
    waba: UNCONNECTED_WABA,
    display_phone_number: '+49 30 777777',
  });
  hub.sandbox.control.set(numberId(5), {
    waba: OTHER_WABA,
    display_phone_number: `+49 ${e164(1).slice(3)}`,
  });
  await sync(WABA);
  expect(await number(1)).toMatchObject({ id, accountStatus: 'INACTIVE' });
  await sync(OTHER_WABA);
  expect(await number(5)).toMatchObject({
    id,
    number: e164(1),
    waba: { metaId: OTHER_WABA },
    accountStatus: 'RUNNING',
  });
});

test('an account that changes hands takes its numbers to the other portfolio', async () => {
  hub.sandbox.control.set(OTHER_WABA, { owner_business: OTHER_BUSINESS });
  await sync(OTHER_WABA);
  expect(await sharedBy()).toBe(3);
  const moved = await number(3);
  expect(moved.businessPortfolio).toMatchObject({ metaId: OTHER_BUSINESS, phoneNumberCount: 2 });
});

test('facts that were asked for earlier do not undo a move', async () => {
  const before = hub.clock.now();
  hub.sandbox.control.set(numberId(1), { waba: OTHER_WABA });
  await sync(OTHER_WABA);
  expect(await number(1)).toMatchObject({ waba: { metaId: OTHER_WABA } });

  hub.sandbox.control.set(numberId(1), { waba: WABA });
  hub.clock.set(new Date(before.getTime() - 30_000));
  await sync(WABA);
  expect(await number(1)).toMatchObject({ waba: { metaId: OTHER_WABA }, missingAtMetaSince: null });
});

test("another client's number is never taken, and the rest of the sync goes on", async () => {
  const warn = vi.spyOn(hub.services.logger, 'warn');
  hub.sandbox.control.set(numberId(4), { waba: WABA });
  hub.sandbox.control.set(numberId(0), { quality_rating: 'RED' });
  await sync(WABA);
  expect(warn).toHaveBeenCalledWith(
    { waba: WABA, numbers: [numberId(4)] },
    'numbers of another client left out',
  );
  expect(await number(4)).toMatchObject({
    waba: { metaId: FOREIGN_WABA },
    client: { name: 'Somebody' },
  });
  expect(await number(0)).toMatchObject({ qualityRating: 'RED' });
  const em = hub.services.orm.em.fork();
  expect(await em.findOneOrFail(Waba, { metaId: WABA })).toMatchObject({ syncFailedAt: null });
  expect(await em.count(PhoneNumber, { number: e164(4) })).toBe(1);
});

test('a number that was deleted in the Hub stays deleted while Meta lists it', async () => {
  const deletedAt = hub.clock.now();
  const em = hub.services.orm.em.fork();
  await em.nativeUpdate(
    PhoneNumber,
    { metaId: numberId(1) },
    { deletedAt, accountStatus: 'DELETED', statusReasonCodes: ['DELETED'] },
  );
  hub.sandbox.control.set(numberId(1), { quality_rating: 'RED' });
  expect(await toldBy(() => sync(WABA))).toEqual([]);
  expect(await number(1)).toMatchObject({ deletedAt, qualityRating: 'GREEN' });
});

async function sync(metaId: string): Promise<void> {
  hub.clock.advance({ minutes: 1 });
  const now = hub.clock.now();
  await hub.services.orm.em.fork().transactional(async (em) => {
    await requestSync(em, [await em.findOneOrFail(Waba, { metaId })], now);
  });
  await hub.runJobs();
}

/** History and events that something adds, by number. */
async function toldBy(act: () => Promise<void>) {
  const seen = await written();
  await act();
  const { history, events } = await written();
  const numbers = await hub.services.orm.em
    .fork()
    .find(PhoneNumber, {}, { orderBy: { number: 'asc' } });
  return numbers
    .map(({ id, number: digits }) => ({
      number: digits,
      history: history
        .slice(seen.history.length)
        .filter(({ phoneNumber }) => phoneNumber.id === id)
        .map(({ kind, previous, current }) => ({ kind, previous, current })),
      events: events
        .slice(seen.events.length)
        .filter(({ subjectId }) => subjectId === id)
        .map(({ type, payload }) => [type, payload['kind']]),
    }))
    .filter(({ history: told, events: sent }) => told.length + sent.length > 0);
}

function reviews(): Promise<Event[]> {
  const type = 'account.review_changed';
  return hub.services.orm.em.fork().find(Event, { type }, { orderBy: { at: 'asc' } });
}

async function written() {
  const em = hub.services.orm.em.fork();
  return {
    history: await em.find(HistoryEntry, {}, { orderBy: { at: 'asc', id: 'asc' } }),
    events: await em.find(Event, {}, { orderBy: { at: 'asc', id: 'asc' } }),
  };
}

function number(index: number) {
  return hub.services.orm.em
    .fork()
    .findOneOrFail(
      PhoneNumber,
      { metaId: numberId(index) },
      { populate: ['waba', 'client', 'businessPortfolio'] },
    );
}

async function statuses(): Promise<string[]> {
  const numbers = await hub.services.orm.em
    .fork()
    .find(PhoneNumber, {}, { orderBy: { number: 'asc' } });
  return numbers.map(({ accountStatus }) => accountStatus);
}

async function sharedBy(): Promise<number | undefined> {
  const found = await hub.services.orm.em
    .fork()
    .findOneOrFail(Waba, { metaId: WABA }, { populate: ['businessPortfolio'] });
  return found.businessPortfolio?.phoneNumberCount;
}
