import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import type { Caller } from '../../../test/graphql.ts';
import { createNumber } from '../../../test/factories/number.ts';
import { WABA } from '../../../test/meta-world.ts';
import { startWithNumber } from '../../../test/number-at-meta.ts';
import type { NumberAtMeta } from '../../../test/number-at-meta.ts';
import { tableContents } from '../../../test/table-contents.ts';
import { createSealer } from '../../lib/secret.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';
import { Waba } from '../waba/waba.entity.ts';
import { pinContext } from './pin-seal.ts';
import { resealPins } from './reseal-pins.job.ts';
import { TwoStepPin } from './two-step-pin.entity.ts';

const FIELDS = 'twoStepPin { keptSince setByName pendingSince doubtfulSince failure { code } }';
const SET = `mutation ($input: SetNumberPinInput!) {
  setNumberPin(input: $input) {
    phoneNumber { ${FIELDS} }
    userErrors { code path retryable upstream { code traceId } }
  }
}`;
const NUMBER = `query ($id: ID!) { phoneNumber(id: $id) { ${FIELDS} } }`;

let at: NumberAtMeta;
beforeEach(async () => {
  at = await startWithNumber();
});

async function set(caller: Caller, input: object = {}) {
  const { data, errors } = await at.hub.graphql(caller, SET, {
    input: { phoneNumberId: at.id, pin: '246810', ...input },
  });
  return { ...data?.setNumberPin, errors };
}

async function kept() {
  const { data } = await at.hub.graphql(at.owner, NUMBER, { id: at.id });
  return data.phoneNumber.twoStepPin;
}

const stored = () =>
  at.hub.services.orm.em.fork().findOneOrFail(TwoStepPin, { phoneNumber: at.uuid });
const pinAtMeta = () => at.hub.sandbox.control.node(at.metaId);

test('a PIN goes to Meta and is kept sealed: nothing tells it again', async () => {
  const answer = await set(at.owner);
  const keptSince = at.hub.clock.now().toISOString();
  expect(answer).toMatchObject({
    phoneNumber: { twoStepPin: { keptSince, setByName: expect.any(String), pendingSince: null } },
    userErrors: [],
  });
  expect(pinAtMeta()).toMatchObject({ secrets: { pin: '246810' } });
  const { sealed } = await stored();
  const opened = at.hub.services.sealer.open(sealed ?? '', pinContext(at.uuid));
  expect(opened).toBe('246810');
  const everything = JSON.stringify(await tableContents(at.hub.services.orm.em.fork()));
  expect(everything).not.toContain('246810');
  expect(JSON.stringify(answer)).not.toContain('246810');
  const em = at.hub.services.orm.em.fork();
  expect(await em.count(AuditEntry, { action: 'setNumberPin', subjectId: at.uuid })).toBe(1);
  expect(await em.find(HistoryEntry, { kind: 'PIN' })).toMatchObject([{ source: 'CLIENT' }]);
  expect(await em.count(Event, { type: 'number.security_changed' })).toBe(1);
});

test.each(['12345', '1234567', '12345a', '      '])('%j is no PIN', async (pin) => {
  expect((await set(at.owner, { pin })).userErrors).toMatchObject([
    { code: 'INVALID', path: ['input', 'pin'] },
  ]);
  expect(await kept()).toBeNull();
});

test('members, partners without permission and strangers are refused', async () => {
  for (const caller of [at.member, at.partner, at.auditor]) {
    expect((await set(caller)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
  expect((await set(at.stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await set(at.support)).userErrors).toMatchObject([
    { code: 'REQUIRED', path: ['input', 'reason'] },
  ]);
  expect(await kept()).toBeNull();
});

test('a PIN that Meta refuses leaves the one before', async () => {
  await set(at.owner, { pin: '111111' });
  const before = await kept();
  at.hub.clock.advance({ minutes: 1 });
  at.hub.sandbox.control.failNext({ match: 'POST', code: 100, message: 'Invalid PIN' });
  expect((await set(at.owner, { pin: '222222' })).userErrors).toMatchObject([
    { code: 'UPSTREAM', path: ['input', 'pin'], upstream: { traceId: expect.any(String) } },
  ]);
  expect(await kept()).toEqual(before);
});

test('while Meta is silent both are kept, and a job finishes', async () => {
  await set(at.owner, { pin: '111111' });
  at.hub.sandbox.control.down();
  expect((await set(at.owner, { pin: '222222' })).userErrors).toEqual([]);
  expect(await kept()).toMatchObject({
    keptSince: expect.any(String),
    pendingSince: at.hub.clock.now().toISOString(),
  });
  at.hub.sandbox.control.up();
  at.hub.clock.advance({ minutes: 3 });
  await at.runWaitingJobs();
  expect(await kept()).toMatchObject({
    keptSince: at.hub.clock.now().toISOString(),
    pendingSince: null,
  });
  expect(pinAtMeta()).toMatchObject({ secrets: { pin: '222222' } });
}, 90_000);

const changedAtMeta = () =>
  at.tell('security', { display_phone_number: '49302310000', event: 'PIN_CHANGED' });

test('a PIN that Meta says was changed is doubtful until it is set again', async () => {
  await set(at.owner);
  at.hub.clock.advance({ minutes: 10 });
  await changedAtMeta();
  const since = at.hub.clock.now().toISOString();
  expect(await kept()).toMatchObject({ keptSince: expect.any(String), doubtfulSince: since });
  const em = at.hub.services.orm.em.fork();
  expect(await em.find(HistoryEntry, { kind: 'PIN', source: 'META' })).toMatchObject([
    { detail: 'Changed past the Hub: the kept one is doubtful' },
  ]);
  const { data } = await at.hub.graphql(
    at.owner,
    '{ notifications(first: 5) { nodes { title body } } }',
  );
  expect(data.notifications.nodes[0]).toEqual({
    title: 'The two-step PIN of +49 30 2310000 was changed',
    body: expect.stringContaining('Set the PIN again'),
  });
  await set(at.owner, { pin: '135791' });
  expect(await kept()).toMatchObject({ doubtfulSince: null });
});

test("Meta's word of the Hub's own change, or of one before, casts no doubt", async () => {
  await set(at.owner);
  await changedAtMeta();
  expect(await kept()).toMatchObject({ doubtfulSince: null });
  at.hub.sandbox.control.down();
  at.hub.clock.advance({ minutes: 10 });
  await set(at.owner, { pin: '135791' });
  await changedAtMeta();
  expect(await kept()).toMatchObject({ pendingSince: expect.any(String), doubtfulSince: null });
});

test('after a rotation of keys old seals open, and a job seals them anew', async () => {
  await set(at.owner);
  const before = (await stored()).sealed ?? '';
  const fresh = `fresh_1:${randomBytes(32).toString('base64')}`;
  const keys = `${fresh},${at.hub.services.config.HUB_SECRET_KEYS}`;
  const rotated = { ...at.hub.services, sealer: createSealer(keys) };
  expect(rotated.sealer.open(before, pinContext(at.uuid))).toBe('246810');

  await resealPins(rotated);
  const after = (await stored()).sealed ?? '';
  expect(after.startsWith('v1.fresh_1.')).toBe(true);
  expect(createSealer(fresh).open(after, pinContext(at.uuid))).toBe('246810');
  await resealPins(rotated);
  expect((await stored()).sealed).toBe(after);
});

test('what no key opens is left, and does not keep others from being sealed anew', async () => {
  await set(at.owner);
  const em = at.hub.services.orm.em.fork();
  const number = await createNumber(em, await em.findOneOrFail(Waba, { metaId: WABA }));
  const lost = createSealer(`lost:${randomBytes(32).toString('base64')}`);
  em.create(TwoStepPin, {
    // Before all others.
    id: '00000000-0000-7000-8000-000000000001',
    phoneNumber: number,
    sealed: lost.seal('111111', pinContext(number.id)),
  });
  await em.flush();
  const fresh = `fresh_1:${randomBytes(32).toString('base64')}`;
  const keys = `${fresh},${at.hub.services.config.HUB_SECRET_KEYS}`;
  await resealPins({ ...at.hub.services, sealer: createSealer(keys) });
  expect((await stored()).sealed).toMatch(/^v1\.fresh_1\./);
});
