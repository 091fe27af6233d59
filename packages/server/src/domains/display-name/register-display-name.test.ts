import { beforeEach, expect, test } from 'vitest';
import type { Caller } from '../../../test/graphql.ts';
import { startWithNumber } from '../../../test/number-at-meta.ts';
import type { NumberAtMeta } from '../../../test/number-at-meta.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';

const NUMBER = `query ($id: ID!) {
  phoneNumber(id: $id) {
    displayName
    displayNameRequest { status registration registerBy registersAt registeredAt failure { code } }
  }
}`;
const REGISTER = `mutation ($input: RegisterDisplayNameInput!) {
  registerDisplayName(input: $input) {
    phoneNumber { displayNameRequest { registration } }
    userErrors { code path }
  }
}`;
const NAME = 'Nordwind Outdoor';

let at: NumberAtMeta;
beforeEach(async () => {
  at = await startWithNumber();
});

async function mutate(field: string, type: string, input: object, caller = at.owner) {
  const { data } = await at.hub.graphql(
    caller,
    `mutation ($input: ${type}!) { ${field}(input: $input) { userErrors { code message } } }`,
    { input: { phoneNumberId: at.id, ...input } },
  );
  expect(data[field].userErrors).toEqual([]);
}

const setPin = (pin: string) => mutate('setNumberPin', 'SetNumberPinInput', { pin });
const askForName = () =>
  mutate('changeDisplayName', 'ChangeDisplayNameInput', { displayName: NAME });

async function approve(): Promise<void> {
  at.hub.sandbox.control.approve(at.metaId);
  await at.tell('phone_number_name_update', {
    display_phone_number: '49302310000',
    decision: 'APPROVED',
    requested_verified_name: NAME,
    rejection_reason: null,
  });
}

async function register(caller: Caller = at.owner, input: object = {}) {
  const { data, errors } = await at.hub.graphql(caller, REGISTER, {
    input: { phoneNumberId: at.id, ...input },
  });
  return { ...data?.registerDisplayName, errors };
}

async function number() {
  const { data, errors } = await at.hub.graphql(at.owner, NUMBER, { id: at.id });
  expect(errors).toEqual([]);
  return data.phoneNumber;
}

const registrations = () =>
  at.hub.sandbox.control.requests().filter(({ path }) => path.includes('/register'));

test('an approved name is put in force by the kept PIN, without anybody', async () => {
  await setPin('246810');
  await askForName();
  const at14Days = new Date(at.hub.clock.now().getTime() + 14 * 24 * 3_600_000);
  await approve();
  expect(registrations()).toHaveLength(1);
  expect(at.hub.sandbox.control.node(at.metaId)).toMatchObject({ verified_name: NAME });
  expect(await number()).toMatchObject({
    displayName: NAME,
    displayNameRequest: {
      status: 'APPROVED',
      registration: 'DONE',
      registerBy: at14Days.toISOString(),
      registeredAt: at.hub.clock.now().toISOString(),
    },
  });
  const em = at.hub.services.orm.em.fork();
  expect(await em.find(HistoryEntry, { kind: 'DISPLAY_NAME' })).toMatchObject([
    { previous: 'Nordwind 0', current: NAME, source: 'HUB' },
  ]);
  const told = await em.find(Event, { type: 'number.display_name_changed' });
  expect(told.map(({ payload }) => payload['status'])).toEqual(['PENDING', 'APPROVED', 'IN_FORCE']);
  expect(JSON.stringify(await em.find(Event, {}))).not.toContain('246810');
});

test('an approval whose webhook was lost comes with a sync and is put in force as well', async () => {
  await setPin('246810');
  await askForName();
  at.hub.sandbox.control.approve(at.metaId);
  at.hub.clock.advance({ hours: 2 });
  await at.sync();
  expect(await number()).toMatchObject({
    displayName: NAME,
    displayNameRequest: { registration: 'DONE' },
  });
});

test('without a PIN somebody is told, and setting one is all that is needed', async () => {
  await askForName();
  await approve();
  expect(registrations()).toEqual([]);
  expect(await number()).toMatchObject({
    displayName: 'Nordwind 0',
    displayNameRequest: { status: 'APPROVED', registration: 'NEEDS_PIN' },
  });
  const em = at.hub.services.orm.em.fork();
  expect(await em.find(Event, { type: 'number.registration_failed' })).toMatchObject([
    { payload: { reason: 'NEEDS_PIN', displayName: NAME } },
  ]);
  await setPin('135791');
  await at.hub.runJobs();
  expect(await number()).toMatchObject({
    displayName: NAME,
    displayNameRequest: { registration: 'DONE' },
  });
});

test('a PIN that was changed past the Hub is not tried, somebody is told, and setting it again is enough', async () => {
  await setPin('246810');
  at.hub.clock.advance({ minutes: 10 });
  await at.tell('security', { display_phone_number: '49302310000', event: 'PIN_CHANGED' });
  await askForName();
  await approve();
  expect(registrations()).toEqual([]);
  expect(await number()).toMatchObject({
    displayName: 'Nordwind 0',
    displayNameRequest: { status: 'APPROVED', registration: 'PIN_DOUBTFUL' },
  });
  const told = await at.hub.graphql(
    at.owner,
    '{ notifications(first: 5) { nodes { title body } } }',
  );
  expect(told.data.notifications.nodes).toContainEqual({
    title: `The display name ${NAME} of +49 30 2310000 is not in force`,
    body: 'The PIN of the number was changed past the Hub: set it again.',
  });
  await setPin('135791');
  await at.hub.runJobs();
  expect(await number()).toMatchObject({
    displayName: NAME,
    displayNameRequest: { registration: 'DONE' },
  });
});

test('a PIN that Meta refuses is not tried again until another is set', async () => {
  await setPin('246810');
  at.hub.sandbox.control.set(at.metaId, { secrets: { pin: '000000' } });
  await askForName();
  await approve();
  expect(await number()).toMatchObject({
    displayNameRequest: { registration: 'PIN_REFUSED', failure: { code: 133005 } },
  });
  await at.runWaitingJobs();
  expect(registrations()).toHaveLength(1);
  at.hub.clock.advance({ minutes: 1 });
  await at.hub.sandbox.control.advance({ seconds: 60 });
  await setPin('112233');
  await at.hub.runJobs();
  expect(await number()).toMatchObject({ displayNameRequest: { registration: 'DONE' } });
});

test('after 133016 nothing is tried by itself, however long one waits', async () => {
  await setPin('246810');
  at.hub.sandbox.control.failNext({ match: '/register', code: 133016, message: 'Too many' });
  await askForName();
  await approve();
  expect(await number()).toMatchObject({ displayNameRequest: { registration: 'BLOCKED' } });
  at.hub.clock.advance({ days: 4 });
  await at.runWaitingJobs();
  await at.sync();
  expect(registrations()).toHaveLength(1);

  expect(await register()).toMatchObject({ userErrors: [] });
  await at.hub.runJobs();
  expect(await number()).toMatchObject({ displayNameRequest: { registration: 'DONE' } });
  const em = at.hub.services.orm.em.fork();
  expect(await em.count(AuditEntry, { action: 'registerDisplayName' })).toBe(1);
});

test('while Meta blocks registrations a person cannot try either', async () => {
  await setPin('246810');
  at.hub.sandbox.control.failNext({ match: '/register', code: 133016, message: 'Too many' });
  await askForName();
  await approve();
  expect((await register()).userErrors).toMatchObject([{ code: 'LIMIT_REACHED' }]);
});

test('the tenth registration within 72 hours is the last; the job waits for the next', async () => {
  await setPin('246810');
  const first = at.hub.clock.now();
  const times = Array.from({ length: 10 }, () => first.toISOString());
  await at.hub.services.orm.em
    .fork()
    .nativeUpdate(PhoneNumber, at.uuid, { registrationTimes: times });
  await askForName();
  await approve();
  expect(registrations()).toEqual([]);
  const free = new Date(first.getTime() + 72 * 3_600_000);
  expect(await number()).toMatchObject({
    displayNameRequest: { registration: 'WAITING', registersAt: free.toISOString() },
  });
  at.hub.clock.set(free);
  await at.runWaitingJobs();
  expect(await number()).toMatchObject({ displayNameRequest: { registration: 'DONE' } });
});

test('a lost answer costs no second registration', async () => {
  await setPin('246810');
  at.hub.sandbox.control.failNext({ match: '/register', kind: 'drop', after: true });
  await askForName();
  await approve();
  await at.runWaitingJobs();
  expect(registrations()).toHaveLength(1);
  expect(await number()).toMatchObject({
    displayName: NAME,
    displayNameRequest: { registration: 'DONE' },
  });
});

test('a name that nobody registered within 14 days has lapsed', async () => {
  await askForName();
  await approve();
  at.hub.clock.advance({ days: 14 });
  await at.runWaitingJobs();
  expect(await number()).toMatchObject({ displayNameRequest: { registration: 'LAPSED' } });
  expect((await register()).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', path: ['input', 'phoneNumberId'] },
  ]);
});

test('only those who may change the name may try again', async () => {
  expect((await register(at.partner)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect((await register(at.stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await register(at.support)).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
});
