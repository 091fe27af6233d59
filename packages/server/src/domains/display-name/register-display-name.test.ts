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
    displayNameRequest {
      status registration registerBy registersAt registeredAt failure { code }
      capabilities { action allowed reason }
    }
  }
}`;
const REGISTER = `mutation ($input: RegisterDisplayNameInput!) {
  registerDisplayName(input: $input) {
    phoneNumber { displayNameRequest { registration } }
    userErrors { code path retryable }
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

async function number(caller: Caller = at.owner) {
  const { data, errors } = await at.hub.graphql(caller, NUMBER, { id: at.id });
  expect(errors).toEqual([]);
  return data.phoneNumber;
}

/** Why the caller may not register the name; null when it may. */
async function refusal(caller: Caller = at.owner): Promise<string | null> {
  const [{ action, allowed, reason }] = (await number(caller)).displayNameRequest.capabilities;
  expect({ action, allowed }).toEqual({
    action: 'REGISTER_DISPLAY_NAME',
    allowed: reason === null,
  });
  return reason;
}

const auditEntries = () =>
  at.hub.services.orm.em
    .fork()
    .find(
      AuditEntry,
      { action: { $in: ['registerDisplayName', 'setNumberPin'] } },
      { orderBy: { id: 'asc' } },
    );

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

test('what Meta refused once can be tried again, by the client with the kept PIN', async () => {
  await setPin('246810');
  at.hub.sandbox.control.failNext({ match: '/register', code: 133015, message: 'Wait' });
  await askForName();
  await approve();
  expect(await number()).toMatchObject({
    displayName: 'Nordwind 0',
    displayNameRequest: { registration: 'FAILED', failure: { code: 133015 } },
  });
  expect(await refusal(at.member)).toBeNull();
  expect(await register(at.member)).toMatchObject({
    phoneNumber: { displayNameRequest: { registration: 'WAITING' } },
    userErrors: [],
  });
  await at.hub.runJobs();
  expect(await number()).toMatchObject({
    displayName: NAME,
    displayNameRequest: { registration: 'DONE', failure: null },
  });
  expect(await refusal()).toBe('The name is in force');
  expect((await register()).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});

test('without a kept PIN one is asked for, set at Meta, kept and used', async () => {
  await askForName();
  await approve();
  expect((await register()).userErrors).toEqual([
    { code: 'REQUIRED', path: ['input', 'pin'], retryable: false },
  ]);
  expect((await register(at.owner, { pin: '12345' })).userErrors).toMatchObject([
    { code: 'INVALID', path: ['input', 'pin'] },
  ]);
  expect(await number()).toMatchObject({ displayNameRequest: { registration: 'NEEDS_PIN' } });
  expect(registrations()).toEqual([]);

  expect((await register(at.owner, { pin: '135791' })).userErrors).toEqual([]);
  await at.hub.runJobs();
  expect(registrations()).toHaveLength(1);
  expect(await number()).toMatchObject({
    displayName: NAME,
    displayNameRequest: { registration: 'DONE' },
  });
  const entries = await auditEntries();
  expect(entries.map(({ action }) => action)).toEqual(['setNumberPin', 'registerDisplayName']);
  expect(JSON.stringify(entries)).not.toContain('135791');
});

test('a PIN is given only by who may set it, and one that Meta refuses changes nothing', async () => {
  await askForName();
  await approve();
  expect((await register(at.member, { pin: '135791' })).errors).toMatchObject([
    { message: 'Only owners can set the PIN.', extensions: { code: 'FORBIDDEN' } },
  ]);
  at.hub.sandbox.control.failNext({ match: 'POST', code: 100, message: 'No such PIN' });
  expect((await register(at.owner, { pin: '135791' })).userErrors).toMatchObject([
    { code: 'UPSTREAM', path: ['input', 'pin'] },
  ]);
  await at.hub.runJobs();
  expect(registrations()).toEqual([]);
  expect(await number()).toMatchObject({
    displayName: 'Nordwind 0',
    displayNameRequest: { registration: 'NEEDS_PIN' },
  });
});

test('a PIN that Meta has refused is not tried again, another is', async () => {
  await setPin('246810');
  at.hub.sandbox.control.failNext({ match: '/register', code: 133005, message: 'Wrong PIN' });
  await askForName();
  await approve();
  expect((await register()).userErrors).toMatchObject([
    { code: 'REQUIRED', path: ['input', 'pin'] },
  ]);
  expect(registrations()).toHaveLength(1);
  expect((await register(at.owner, { pin: '112233' })).userErrors).toEqual([]);
  await at.hub.runJobs();
  expect(await number()).toMatchObject({ displayNameRequest: { registration: 'DONE' } });
});

test('the screen learns why not, and so does who tries all the same', async () => {
  await setPin('246810');
  await askForName();
  expect(await refusal()).toBe('No approved name waits for it');
  at.hub.sandbox.control.failNext({ match: '/register', code: 133016, message: 'Too many' });
  await approve();
  expect(await refusal(at.partner)).toBe('The client has not shared this number');
  expect(await refusal(at.auditor)).toBe('Auditors read only');
  expect(await refusal(at.support)).toMatch(
    /^Meta takes no registration of this number before \d+ \w+ \d{4}, \d\d:\d\d \S+$/,
  );
  expect((await register()).userErrors).toMatchObject([{ code: 'LIMIT_REACHED', retryable: true }]);
  at.hub.clock.advance({ days: 14 });
  expect(await refusal()).toBe(
    'The number was not registered within 14 days. Ask for the name again',
  );
});

test("the operator's staff try again with a reason that the client can read", async () => {
  await setPin('246810');
  at.hub.sandbox.control.failNext({ match: '/register', code: 133015, message: 'Wait' });
  await askForName();
  await approve();
  expect((await register(at.support, { reason: 'Asked for on the phone' })).userErrors).toEqual([]);
  await at.hub.runJobs();
  expect(await number()).toMatchObject({ displayNameRequest: { registration: 'DONE' } });
  expect((await auditEntries()).at(-1)).toMatchObject({
    action: 'registerDisplayName',
    reason: 'Asked for on the phone',
    changes: { registration: ['FAILED', 'WAITING'] },
  });
});

test('only those who may change the name may try again', async () => {
  expect((await register(at.partner)).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect((await register(at.stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await register(at.support)).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
});
