import { beforeEach, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createNumberApiKey } from '../../../test/factories/number-api-key.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import {
  createClient,
  createOperator,
  createPartner,
} from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { NumberApiKey } from '../api-key/number-api-key.entity.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import type { Organization } from '../organization/organization.entity.ts';
import { findWrongStatuses } from '../phone-number/find-wrong-statuses.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { Cancellation } from './cancellation.entity.ts';

/** Of November 2026 in Berlin, where the client is. */
const LAST_INSTANT = '2026-11-30T22:59:59.999Z';

const FIELDS = `phoneNumber {
  id accountStatus terminatesAt billingStartedAt billingEndedAt cancelledNowTerminatesAt
  cancellation { status requestedByName terminatesAt timeZone processedAt deletesAt }
  apiKey { id }
  capabilities { action allowed reason }
} userErrors { code message path }`;

let hub: TestApp;
let client: Organization;
let partner: Organization;
let owner: Caller;
let number: PhoneNumber;
let id: string;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const managing = await createPartner(em);
  partner = managing.organization;
  const made = await createClient(em, { name: 'Nordwind', partner: managing.partner });
  client = made.organization;
  number = await createNumber(em, await createWaba(em, made.client), { number: '+493023125417' });
  id = encodeTypeId('number', number.id);
  owner = await as(hub, client, 'OWNER');
});

function cancel(caller: Caller, input: object = {}) {
  return hub.graphql(
    caller,
    `mutation ($input: CancelNumberInput!) { cancelNumber(input: $input) { ${FIELDS} } }`,
    {
      input: {
        phoneNumberId: id,
        confirmNumber: '+49 30 23125417',
        acceptConsequences: true,
        ...input,
      },
    },
  );
}

function change(name: 'withdrawCancellation' | 'reactivateNumber', caller: Caller, input = {}) {
  const type = name.replace(/^./, (first) => first.toUpperCase());
  return hub.graphql(
    caller,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${FIELDS} } }`,
    { input: { phoneNumberId: id, ...input } },
  );
}

async function stored(): Promise<PhoneNumber> {
  return hub.services.orm.em.fork().findOneOrFail(PhoneNumber, number.id);
}

async function events(): Promise<string[]> {
  const found = await hub.services.orm.em
    .fork()
    .find(Event, { subjectId: number.id }, { orderBy: { at: 'asc', id: 'asc' } });
  return found.map(({ type }) => type);
}

async function history(): Promise<(string | null)[]> {
  const rows = await hub.services.orm.em
    .fork()
    .find(
      HistoryEntry,
      { phoneNumber: number.id, kind: 'CANCELLATION' },
      { orderBy: { at: 'asc' } },
    );
  return rows.map(({ current }) => current);
}

describe('cancelNumber', () => {
  test('lets the number work to the end of the month of the client, and says so before', async () => {
    const before = await hub.graphql(
      owner,
      'query ($id: ID!) { phoneNumber(id: $id) { cancelledNowTerminatesAt } }',
      { id },
    );
    expect(before.data.phoneNumber.cancelledNowTerminatesAt).toBe(LAST_INSTANT);
    const { data, errors } = await cancel(owner);
    expect(errors).toEqual([]);
    expect(data.cancelNumber.userErrors).toEqual([]);
    expect(data.cancelNumber.phoneNumber).toMatchObject({
      accountStatus: 'PENDING_DELETION',
      terminatesAt: LAST_INSTANT,
      billingEndedAt: null,
      cancellation: { status: 'PENDING', terminatesAt: LAST_INSTANT, timeZone: 'Europe/Berlin' },
    });
    expect(await events()).toEqual(['number.cancellation_requested', 'number.status_changed']);
    expect(await history()).toEqual(['PENDING']);
    expect(
      await hub.services.orm.em.fork().find(AuditEntry, { action: 'cancelNumber' }),
    ).toMatchObject([{ subjectId: number.id, changes: { terminatesAt: [null, LAST_INSTANT] } }]);
    expect(await findWrongStatuses(hub.services.orm.em.fork())).toEqual([]);
  });

  test('takes the number typed without groups as well', async () => {
    const { data } = await cancel(owner, { confirmNumber: '+493023125417' });
    expect(data.cancelNumber).toMatchObject({ userErrors: [] });
  });

  test.each([
    [{ confirmNumber: '+49 30 2312' }, 'INVALID', ['input', 'confirmNumber']],
    [{ confirmNumber: '' }, 'INVALID', ['input', 'confirmNumber']],
    [{ acceptConsequences: false }, 'REQUIRED', ['input', 'acceptConsequences']],
  ])('names the path of what is wrong: %o', async (input, code, path) => {
    const { data } = await cancel(owner, input);
    expect(data.cancelNumber).toMatchObject({ phoneNumber: null, userErrors: [{ code, path }] });
    expect((await stored()).accountStatus).toBe('RUNNING');
  });

  test('is the owner’s: not of members, keys, partners or auditors', async () => {
    const em = hub.services.orm.em.fork();
    const operator = (await createOperator(em)).organization;
    const reasons = [];
    for (const caller of [
      await as(hub, client, 'MEMBER'),
      await asKey(hub, client),
      await as(hub, partner, 'OWNER'),
      await as(hub, operator, 'AUDITOR'),
      await as(hub, operator, 'FINANCE'),
    ]) {
      const { errors } = await cancel(caller);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
      reasons.push(errors[0]?.message);
    }
    expect(new Set(reasons)).toEqual(
      new Set([
        'Only owners can cancel a number.',
        'API keys cannot cancel a number.',
        'Only the client can cancel its number.',
        'Only administrators and support can cancel a number.',
      ]),
    );
    expect((await stored()).cancellationRequestedAt).toBeNull();
  });

  test('of the operator wants a reason, which the client reads in its log', async () => {
    const em = hub.services.orm.em.fork();
    const support = await as(hub, (await createOperator(em)).organization, 'SUPPORT');
    const silent = await cancel(support);
    expect(silent.data.cancelNumber.userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'reason'] },
    ]);
    const { data } = await cancel(support, { reason: 'Asked by phone, ticket 12' });
    expect(data.cancelNumber.userErrors).toEqual([]);
    expect(
      await em.find(AuditEntry, { action: 'cancelNumber', organization: client.id }),
    ).toMatchObject([{ reason: 'Asked by phone, ticket 12' }]);
  });

  test('happens once, and is not found for another tenant', async () => {
    const answers = await Promise.all([cancel(owner), cancel(owner), cancel(owner)]);
    const codes: string[] = answers.map(
      ({ data }) => data.cancelNumber.userErrors[0]?.message ?? 'ok',
    );
    expect(codes.toSorted()).toEqual(['Cancelled already.', 'Cancelled already.', 'ok']);
    const stranger = await createClient(hub.services.orm.em.fork(), { name: 'Somebody' });
    const { data } = await cancel(await as(hub, stranger.organization, 'OWNER'));
    expect(data.cancelNumber.userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'phoneNumberId'] },
    ]);
  });
});

test('withdrawn in time it leaves the number as it was, and its job does nothing', async () => {
  await cancel(owner);
  hub.clock.set('2026-11-30T22:59:00Z');
  const { data } = await change('withdrawCancellation', owner);
  expect(data.withdrawCancellation).toMatchObject({
    phoneNumber: { accountStatus: 'RUNNING', terminatesAt: null, cancellation: null },
    userErrors: [],
  });
  hub.clock.advance({ days: 200 });
  await hub.runJobsByClock();
  expect(await stored()).toMatchObject({ accountStatus: 'RUNNING', billingEndedAt: null });
  expect(await history()).toEqual(['PENDING', 'WITHDRAWN']);
  expect(await events()).toContain('number.cancellation_withdrawn');
});

test('it comes due when the clock passes the last instant, and not before', async () => {
  const em = hub.services.orm.em.fork();
  await createNumberApiKey(em, number, hub.clock.now());
  await cancel(owner);
  hub.clock.set(LAST_INSTANT);
  await hub.runJobsByClock();
  expect((await stored()).accountStatus).toBe('PENDING_DELETION');

  hub.clock.set('2026-11-30T23:00:00Z');
  const late = await change('withdrawCancellation', owner);
  expect(late.data.withdrawCancellation.userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', message: 'The subscription has ended.' },
  ]);
  await hub.runJobsByClock();
  await hub.runJobsByClock();
  expect(await stored()).toMatchObject({
    accountStatus: 'INACTIVE',
    deactivatedAt: new Date('2026-11-30T23:00:00Z'),
    billingEndedAt: new Date(LAST_INSTANT),
  });
  expect(await em.fork().count(NumberApiKey, { phoneNumber: number.id, revokedAt: null })).toBe(0);
  expect((await events()).slice(-3)).toEqual([
    'number.api_key_revoked',
    'number.cancellation_processed',
    'number.status_changed',
  ]);
  const audited = { action: 'processCancellation', organization: client.id };
  expect(await em.fork().find(AuditEntry, audited)).toMatchObject([{ actorKind: 'HUB' }]);
  expect(await findWrongStatuses(em.fork())).toEqual([]);
});

test('reactivated it runs, is billed anew and needs a new key', async () => {
  const em = hub.services.orm.em.fork();
  await createNumberApiKey(em, number, hub.clock.now());
  await cancel(owner);
  hub.clock.set('2026-12-10T08:00:00Z');
  await hub.runJobsByClock();
  const { data } = await change('reactivateNumber', owner);
  expect(data.reactivateNumber).toMatchObject({
    phoneNumber: {
      accountStatus: 'RUNNING',
      terminatesAt: null,
      billingStartedAt: '2026-12-10T08:00:00.000Z',
      billingEndedAt: null,
      cancellation: null,
      apiKey: null,
    },
    userErrors: [],
  });
  // Neither the deletion that was planned nor a second cancellation is disturbed by the first.
  hub.clock.advance({ days: 100 });
  await hub.runJobsByClock();
  expect((await stored()).accountStatus).toBe('RUNNING');
  expect((await cancel(owner)).data.cancelNumber.userErrors).toEqual([]);
  const found = await em.fork().find(Cancellation, {}, { orderBy: { requestedAt: 'asc' } });
  expect(found.map(({ status }) => status)).toEqual(['REACTIVATED', 'PENDING']);
});

test('nobody reactivates it: it is deleted after the retention period and stays so', async () => {
  await cancel(owner);
  hub.clock.set('2026-12-01T00:00:00Z');
  await hub.runJobsByClock();
  hub.clock.advance({ days: 89 });
  await hub.runJobsByClock();
  expect((await stored()).accountStatus).toBe('INACTIVE');
  hub.clock.advance({ days: 1 });
  await hub.runJobsByClock();
  expect(await stored()).toMatchObject({ accountStatus: 'DELETED', deletedAt: hub.clock.now() });
  const { data } = await change('reactivateNumber', owner);
  expect(data.reactivateNumber.userErrors).toMatchObject([{ message: 'The number is deleted.' }]);
});

test('withdrawing and reactivating what is not cancelled is refused, and so are partners', async () => {
  for (const name of ['withdrawCancellation', 'reactivateNumber'] as const) {
    const refused = await change(name, owner);
    expect(refused.data[name].userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const { errors } = await change(name, await as(hub, partner, 'OWNER'));
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  }
});
