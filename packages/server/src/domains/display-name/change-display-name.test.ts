import { beforeEach, expect, test } from 'vitest';
import type { Caller } from '../../../test/graphql.ts';
import { startWithNumber } from '../../../test/number-at-meta.ts';
import type { NumberAtMeta } from '../../../test/number-at-meta.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';

const FIELDS = `displayName displayNameChangesLeft
  displayNameRequest {
    oldName newName status rejectionReason rejectionMessage requestedByName submittedAt decidedAt
    registration registerBy registeredAt failure { code traceId }
  }
  capabilities { action allowed reason }`;
const CHANGE = `mutation ($input: ChangeDisplayNameInput!) {
  changeDisplayName(input: $input) {
    phoneNumber { ${FIELDS} }
    userErrors { code path message retryable upstream { service code traceId } }
  }
}`;
const NUMBER = `query ($id: ID!) { phoneNumber(id: $id) { ${FIELDS} } }`;
const PATH = ['input', 'displayName'];

let at: NumberAtMeta;
beforeEach(async () => {
  at = await startWithNumber();
});

async function change(caller: Caller, input: object = {}) {
  const { data, errors } = await at.hub.graphql(caller, CHANGE, {
    input: { phoneNumberId: at.id, displayName: 'Nordwind Outdoor', ...input },
  });
  return { ...data?.changeDisplayName, errors };
}

async function number() {
  const { data, errors } = await at.hub.graphql(at.owner, NUMBER, { id: at.id });
  expect(errors).toEqual([]);
  return data.phoneNumber;
}

const atMeta = () => at.hub.sandbox.control.node(at.metaId);

const asked = (method: string, what = '') =>
  at.hub.sandbox.control
    .requests()
    .filter((request) => request.method === method && request.path.includes(what));

const requests = () =>
  at.hub.services.orm.em.fork().find(DisplayNameRequest, {}, { orderBy: { id: 'asc' } });

async function waitingJobs(): Promise<string[]> {
  const { rows } = await at.hub.services.jobPool.query<{ key: string }>(
    `select split_part(key, ':', 1) as key from graphile_worker.jobs order by key`,
  );
  return rows.map(({ key }) => key);
}

test('a name is asked for at Meta, told in history, event and audit log, and reviewed', async () => {
  const { phoneNumber, userErrors } = await change(at.owner, {
    displayName: '  Nordwind Outdoor ',
  });
  expect(userErrors).toEqual([]);
  expect(phoneNumber).toMatchObject({
    displayName: 'Nordwind 0',
    displayNameChangesLeft: 9,
    displayNameRequest: {
      oldName: 'Nordwind 0',
      newName: 'Nordwind Outdoor',
      status: 'PENDING',
      submittedAt: at.hub.clock.now().toISOString(),
      decidedAt: null,
      registration: null,
    },
  });
  const capability = phoneNumber.capabilities.find(
    (each: { action: string }) => each.action === 'CHANGE_DISPLAY_NAME',
  );
  expect(capability).toEqual({
    action: 'CHANGE_DISPLAY_NAME',
    allowed: false,
    reason: "“Nordwind Outdoor” is in Meta's review. One name at a time",
  });
  expect(atMeta()).toMatchObject({
    new_display_name: 'Nordwind Outdoor',
    new_name_status: 'PENDING_REVIEW',
  });
  const em = at.hub.services.orm.em.fork();
  expect(await em.find(HistoryEntry, { kind: 'DISPLAY_NAME_REQUEST' })).toMatchObject([
    { previous: 'Nordwind 0', current: 'Nordwind Outdoor', source: 'CLIENT' },
  ]);
  expect(await em.find(Event, { type: 'number.display_name_changed' })).toMatchObject([
    { payload: { status: 'PENDING', current: 'Nordwind Outdoor' } },
  ]);
  expect(await em.find(AuditEntry, { action: 'changeDisplayName' })).toMatchObject([
    { changes: { displayName: ['Nordwind 0', 'Nordwind Outdoor'] }, subjectId: at.uuid },
  ]);
});

test('one name at a time: a second request is refused and Meta hears nothing', async () => {
  await change(at.owner);
  const { userErrors } = await change(at.member, { displayName: 'Another name' });
  expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: ['input', 'phoneNumberId'] }]);
  expect(asked('POST', 'new_display_name')).toHaveLength(1);
  expect(await requests()).toHaveLength(1);
});

test('two people who save at the same moment make one request', async () => {
  const answers = await Promise.all([
    change(at.owner, { displayName: 'First name' }),
    change(at.member, { displayName: 'Second name' }),
  ]);
  expect(answers.flatMap(({ userErrors }) => userErrors).map(({ code }) => code)).toEqual([
    'NOT_ALLOWED',
  ]);
  expect(await requests()).toHaveLength(1);
});

test.each([
  ['', 'REQUIRED'],
  ['   ', 'REQUIRED'],
  ['N', 'TOO_SHORT'],
  ['x'.repeat(76), 'TOO_LONG'],
  ['!!!', 'INVALID'],
  ['Nord\nwind', 'INVALID'],
  ['Nordwind 0', 'INVALID'],
])('%j is refused as %s at its path', async (displayName, code) => {
  const { userErrors } = await change(at.owner, { displayName });
  expect(userErrors).toMatchObject([{ code, path: PATH }]);
  expect(await requests()).toEqual([]);
});

test('a name is counted in characters, not in units of a computer', async () => {
  expect((await change(at.owner, { displayName: `N${'🌲'.repeat(74)}` })).userErrors).not.toEqual([
    expect.objectContaining({ code: 'TOO_LONG' }),
  ]);
});

test('a partner without permission and an auditor are refused, a stranger finds nothing', async () => {
  expect((await change(at.partner)).errors).toMatchObject([
    { message: 'The client has not shared this number.', extensions: { code: 'FORBIDDEN' } },
  ]);
  expect((await change(at.auditor)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect((await change(at.stranger)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'phoneNumberId'] },
  ]);
  expect(await requests()).toEqual([]);
});

test("the operator's staff say why, and the client reads it", async () => {
  expect((await change(at.support)).userErrors).toMatchObject([
    { code: 'REQUIRED', path: ['input', 'reason'] },
  ]);
  expect((await change(at.support, { reason: 'Asked for on the phone' })).userErrors).toEqual([]);
  const em = at.hub.services.orm.em.fork();
  const entry = await em.findOneOrFail(AuditEntry, { action: 'changeDisplayName' });
  expect(entry.reason).toBe('Asked for on the phone');
  const organization = await em.findOneOrFail(Organization, { id: entry.organization });
  expect(organization.slug).toBe('nordwind');
});

test('what Meta refuses leaves no request behind, and its trace reaches the user', async () => {
  at.hub.sandbox.control.failNext({
    match: 'new_display_name',
    code: 100,
    message: 'No such name',
  });
  const { phoneNumber, userErrors } = await change(at.owner);
  expect(phoneNumber).toBeNull();
  expect(userErrors).toMatchObject([
    {
      code: 'UPSTREAM',
      path: PATH,
      retryable: false,
      upstream: { service: 'META', code: 100, traceId: expect.stringMatching(/./) },
    },
  ]);
  expect(await requests()).toEqual([]);
  expect(await number()).toMatchObject({ displayNameRequest: null, displayNameChangesLeft: 10 });
});

test('the name of an official business account is changed by support only', async () => {
  at.hub.sandbox.control.set(at.metaId, { is_official_business_account: true });
  await at.sync();
  expect((await change(at.owner)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', message: expect.stringContaining('support only') },
  ]);
});

test('after ten changes in 30 days the eleventh waits', async () => {
  for (let round = 0; round < 10; round += 1) {
    expect((await change(at.owner, { displayName: `Nordwind ${round + 1}` })).userErrors).toEqual(
      [],
    );
    await at.tell('phone_number_name_update', decided('REJECTED', `Nordwind ${round + 1}`));
    at.hub.clock.advance({ hours: 1 });
  }
  expect(await number()).toMatchObject({ displayNameChangesLeft: 0 });
  expect((await change(at.owner)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  at.hub.clock.advance({ days: 30 });
  expect(await number()).toMatchObject({ displayNameChangesLeft: 10 });
});

test('without an answer the Hub asks Meta whether it has the name', async () => {
  at.hub.sandbox.control.failNext({ match: 'new_display_name', kind: 'drop', after: true });
  expect((await change(at.owner)).userErrors).toEqual([]);
  expect(await number()).toMatchObject({
    displayNameRequest: { status: 'PENDING', submittedAt: expect.any(String) },
  });
  expect(asked('POST', 'new_display_name')).toHaveLength(1);
});

test('without an answer and without the name at Meta nothing has changed', async () => {
  at.hub.sandbox.control.failNext({ match: 'new_display_name', kind: 'drop' });
  expect((await change(at.owner)).userErrors).toMatchObject([
    { code: 'UPSTREAM', retryable: true },
  ]);
  expect(await requests()).toEqual([]);
});

test('while Meta is down the request waits, and a job brings it there', async () => {
  at.hub.sandbox.control.failNext({ kind: 'drop', times: 6 });
  expect((await change(at.owner)).userErrors).toEqual([]);
  expect(await number()).toMatchObject({
    displayNameRequest: { status: 'PENDING', submittedAt: null },
  });
  at.hub.sandbox.control.clearFaults();
  at.hub.clock.advance({ minutes: 5 });
  await at.runWaitingJobs();
  expect(await number()).toMatchObject({
    displayNameRequest: { status: 'PENDING', submittedAt: at.hub.clock.now().toISOString() },
  });
  expect(atMeta()).toMatchObject({ new_name_status: 'PENDING_REVIEW' });
});

test('a request that a dead process left behind is brought to Meta once', async () => {
  await change(at.owner);
  const em = at.hub.services.orm.em.fork();
  // As if the process had died before it heard Meta's answer.
  await em.nativeUpdate(DisplayNameRequest, {}, { submittedAt: null });
  expect(await waitingJobs()).toContain('submit_display_name');
  await at.runWaitingJobs();
  expect(await number()).toMatchObject({ displayNameRequest: { submittedAt: expect.any(String) } });
  expect(asked('POST', 'new_display_name')).toHaveLength(1);
});

test('what Meta refuses when nobody hears it is told at the request', async () => {
  at.hub.sandbox.control.failNext({ kind: 'drop', times: 6 });
  await change(at.owner);
  at.hub.sandbox.control.clearFaults();
  at.hub.sandbox.control.failNext({ match: 'new_display_name', code: 100, message: 'Too late' });
  await at.runWaitingJobs();
  expect(await number()).toMatchObject({
    displayNameRequest: { status: 'REJECTED', failure: { code: 100, traceId: expect.any(String) } },
  });
  expect((await change(at.owner)).userErrors).toEqual([]);
});

function decided(decision: 'APPROVED' | 'REJECTED', name: string, reason: string | null = null) {
  return {
    display_phone_number: '49302310000',
    decision,
    requested_verified_name: name,
    rejection_reason: reason,
  };
}

test('a rejection is told with its reason in plain words, and another name may be asked for', async () => {
  await change(at.owner);
  at.hub.sandbox.control.reject(at.metaId, 'NAME_NOT_CONSISTENT');
  await at.tell(
    'phone_number_name_update',
    decided('REJECTED', 'Nordwind Outdoor', 'NAME_NOT_CONSISTENT'),
  );
  expect(await number()).toMatchObject({
    displayName: 'Nordwind 0',
    displayNameRequest: {
      status: 'REJECTED',
      rejectionReason: 'NAME_NOT_CONSISTENT',
      rejectionMessage: expect.stringContaining('differs from how the business calls itself'),
      registration: null,
    },
  });
  expect((await change(at.owner, { displayName: 'Nordwind Berlin' })).userErrors).toEqual([]);
  expect(await number()).toMatchObject({
    displayNameRequest: { newName: 'Nordwind Berlin', status: 'PENDING' },
  });
});

test('a rejection whose webhook was lost comes with a sync, its reason later', async () => {
  await change(at.owner);
  at.hub.sandbox.control.reject(at.metaId);
  at.hub.clock.advance({ minutes: 5 });
  await at.sync();
  expect(await number()).toMatchObject({
    displayNameRequest: { status: 'REJECTED', rejectionReason: 'UNKNOWN' },
  });
  await at.tell(
    'phone_number_name_update',
    decided('REJECTED', 'Nordwind Outdoor', 'NAME_INDIVIDUAL_ISSUE'),
  );
  expect(await number()).toMatchObject({
    displayNameRequest: { rejectionReason: 'NAME_INDIVIDUAL_ISSUE' },
  });
});

test('a name that was asked for at Meta itself appears with the next sync', async () => {
  at.hub.sandbox.control.set(at.metaId, {
    new_display_name: 'Nordwind by hand',
    new_name_status: 'PENDING_REVIEW',
  });
  await at.sync();
  expect(await number()).toMatchObject({
    displayNameChangesLeft: 9,
    displayNameRequest: {
      newName: 'Nordwind by hand',
      status: 'PENDING',
      requestedByName: null,
    },
  });
  await at.sync();
  expect(await requests()).toHaveLength(1);
});
