import { beforeEach, expect, test } from 'vitest';
import { asKey } from '../../../test/as.ts';
import type { Caller } from '../../../test/graphql.ts';
import { startWithNumber } from '../../../test/number-at-meta.ts';
import type { NumberAtMeta } from '../../../test/number-at-meta.ts';
import { png } from '../../../test/pictures.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { BusinessProfile } from './business-profile.entity.ts';

const FIELDS = `businessProfile {
  about address description email websites vertical verticalRaw picturePath syncedAt syncState
  syncError { code traceId }
}`;
const UPDATE = `mutation ($input: UpdateBusinessProfileInput!) {
  updateBusinessProfile(input: $input) {
    phoneNumber { ${FIELDS} }
    userErrors { code path message upstream { code traceId } }
  }
}`;
const SYNC = `mutation ($id: ID!) {
  syncBusinessProfile(input: { phoneNumberId: $id }) {
    phoneNumber { ${FIELDS} }
    userErrors { code path retryable }
  }
}`;
const NUMBER = `query ($id: ID!) { phoneNumber(id: $id) { ${FIELDS} } }`;

let at: NumberAtMeta;
beforeEach(async () => {
  at = await startWithNumber();
});

async function update(caller: Caller, changes: object, more: object = {}) {
  const { data, errors } = await at.hub.graphql(caller, UPDATE, {
    input: { phoneNumberId: at.id, changes, ...more },
  });
  return { ...data?.updateBusinessProfile, errors };
}

async function profile() {
  const { data, errors } = await at.hub.graphql(at.owner, NUMBER, { id: at.id });
  expect(errors).toEqual([]);
  return data.phoneNumber.businessProfile;
}

/** As if somebody had used Meta's own pages. */
const changeAtMeta = (fields: object) => at.hub.sandbox.control.setProfile(at.metaId, fields);
const atMeta = () => at.hub.sandbox.control.profile(at.metaId);

const sentToMeta = () =>
  at.hub.sandbox.control
    .requests()
    .filter(({ method, path }) => method === 'POST' && path.includes('whatsapp_business_profile'));

test('the profile is read with the first sync and answers while Meta is down', async () => {
  changeAtMeta({ about: 'Gear for every weather', vertical: 'RETAIL' });
  at.hub.clock.advance({ hours: 25 });
  await at.sync();
  at.hub.sandbox.control.down();
  expect(await profile()).toMatchObject({
    about: 'Gear for every weather',
    vertical: 'RETAIL',
    websites: [],
    syncState: 'FRESH',
  });
});

test('only what differs is sent, and stored, told and audited', async () => {
  changeAtMeta({ about: 'Gear', email: 'shop@nordwind.example' });
  const { phoneNumber, userErrors } = await update(at.member, {
    about: 'Gear',
    description: ' Tents and boots ',
    websites: ['https://nordwind.example'],
    vertical: 'RETAIL',
  });
  expect(userErrors).toEqual([]);
  expect(phoneNumber.businessProfile).toMatchObject({
    about: 'Gear',
    description: 'Tents and boots',
    email: 'shop@nordwind.example',
    websites: ['https://nordwind.example'],
    vertical: 'RETAIL',
    syncState: 'FRESH',
  });
  expect(atMeta()).toMatchObject({
    description: 'Tents and boots',
    websites: ['https://nordwind.example'],
  });
  const em = at.hub.services.orm.em.fork();
  expect(await em.find(AuditEntry, { action: 'updateBusinessProfile' })).toMatchObject([
    { changes: { description: [null, 'Tents and boots'], vertical: [null, 'RETAIL'] } },
  ]);
  expect(await em.find(HistoryEntry, { kind: 'PROFILE', source: 'CLIENT' })).toHaveLength(1);
  expect(await em.count(Event, { type: 'number.profile_changed' })).toBe(1);
});

test('a field is emptied by null, and what was not meant stays', async () => {
  changeAtMeta({ about: 'Gear', address: 'Hauptstr. 1', email: 'shop@nordwind.example' });
  const { phoneNumber } = await update(at.owner, { address: null, websites: [] });
  expect(phoneNumber.businessProfile).toMatchObject({
    about: 'Gear',
    address: null,
    email: 'shop@nordwind.example',
  });
  at.hub.clock.advance({ minutes: 2 });
  await at.hub.graphql(at.owner, SYNC, { id: at.id });
  expect(await profile()).toMatchObject({ address: null, email: 'shop@nordwind.example' });
});

test.each([
  ['REQUIRED', ['about'], { about: '' }],
  ['TOO_LONG', ['about'], { about: 'x'.repeat(140) }],
  ['TOO_LONG', ['address'], { address: 'x'.repeat(257) }],
  ['TOO_LONG', ['description'], { description: 'x'.repeat(513) }],
  ['TOO_LONG', ['email'], { email: `${'x'.repeat(125)}@a.b` }],
  ['INVALID', ['email'], { email: 'nobody' }],
  ['INVALID', ['websites', '0'], { websites: ['nordwind.example'] }],
  ['TOO_LONG', ['websites', '1'], { websites: ['https://a.b', `https://${'x'.repeat(250)}`] }],
  ['TOO_LONG', ['websites'], { websites: ['https://a.b', 'https://a.c', 'https://a.d'] }],
  ['INVALID', ['vertical'], { vertical: 'UNKNOWN' }],
])('names the path of what is not right: %s %j', async (code, path, changes) => {
  const { userErrors } = await update(at.owner, changes);
  expect(userErrors[0]).toMatchObject({ code, path: ['input', 'changes', ...path] });
  expect(sentToMeta()).toEqual([]);
});

test('characters are counted as people see them', async () => {
  expect((await update(at.owner, { about: '🌲'.repeat(60) })).userErrors).toEqual([]);
});

test('an industry that is set is not emptied', async () => {
  changeAtMeta({ vertical: 'RETAIL' });
  expect((await update(at.owner, { vertical: null })).userErrors).toMatchObject([
    { code: 'REQUIRED', path: ['input', 'changes', 'vertical'] },
  ]);
});

test("Meta's refusal stands at its field", async () => {
  const changes = { about: 'Gear', description: 'x'.repeat(300) };
  expect((await update(at.owner, changes)).userErrors).toMatchObject([
    {
      code: 'UPSTREAM',
      path: ['input', 'changes', 'description'],
      upstream: { code: 100, traceId: expect.any(String) },
    },
  ]);
  expect(await profile()).toMatchObject({ about: null, description: null });
});

test('what somebody changed elsewhere in the meantime is not written over', async () => {
  changeAtMeta({ about: 'Gear', address: 'Hauptstr. 1' });
  const loaded = { about: 'Gear', address: 'Hauptstr. 1' };
  changeAtMeta({ about: 'Gear by somebody' });
  expect((await update(at.owner, { about: 'My gear' }, { loaded })).userErrors).toMatchObject([
    {
      code: 'CONFLICT',
      path: ['input', 'changes', 'about'],
      message: expect.stringContaining('Gear by somebody'),
    },
  ]);
  expect(atMeta()).toMatchObject({ about: 'Gear by somebody' });
  // Another field is nobody's conflict.
  expect((await update(at.owner, { address: 'Ring 2' }, { loaded })).userErrors).toEqual([]);
  const again = { loaded: { about: 'Gear by somebody' } };
  expect((await update(at.owner, { about: 'My gear' }, again)).userErrors).toEqual([]);
});

test('an auditor is refused, staff say why, a stranger finds nothing', async () => {
  expect((await update(at.auditor, { about: 'x' })).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  expect((await update(at.support, { about: 'x' })).userErrors).toMatchObject([
    { code: 'REQUIRED', path: ['input', 'reason'] },
  ]);
  expect((await update(at.stranger, { about: 'x' })).userErrors).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'phoneNumberId'] },
  ]);
  expect((await update(at.partner, { about: 'From the partner' })).userErrors).toEqual([]);
});

test('a profile that cannot be read says since when and why', async () => {
  at.hub.sandbox.control.failNext({ match: 'whatsapp_business_profile', code: 200, times: 9 });
  at.hub.clock.advance({ minutes: 1 });
  const { data } = await at.hub.graphql(at.owner, SYNC, { id: at.id });
  expect(data.syncBusinessProfile).toMatchObject({
    phoneNumber: null,
    userErrors: [{ code: 'UPSTREAM', path: ['input', 'phoneNumberId'], retryable: false }],
  });
  expect(await profile()).toMatchObject({ syncState: 'ERROR', syncError: { code: 200 } });
  expect((await at.hub.graphql(at.stranger, SYNC, { id: at.id })).data).toMatchObject({
    syncBusinessProfile: { userErrors: [{ code: 'NOT_FOUND' }] },
  });
});

async function upload(caller: Caller, content: Buffer, type = 'image/png') {
  const response = await at.hub.app.inject({
    method: 'PUT',
    url: `/profile-pictures/${at.id}`,
    headers: { ...caller, 'content-type': type },
    payload: content,
  });
  return { status: response.statusCode, body: response.json() };
}

test('a picture is checked, handed to Meta, put into the profile and shown', async () => {
  const content = png(640, 640);
  const { status, body } = await upload(at.owner, content);
  expect(status).toBe(200);
  expect(sentToMeta()).toEqual([]);
  const { phoneNumber, userErrors } = await update(at.owner, {}, { pictureReceipt: body.receipt });
  expect(userErrors).toEqual([]);
  const { picturePath } = phoneNumber.businessProfile;
  expect(picturePath).toMatch(new RegExp(`^/profile-pictures/${at.id}\\?v=`));
  const shown = await at.hub.app.inject({ url: picturePath, headers: at.owner });
  expect(shown.statusCode).toBe(200);
  expect(shown.headers['content-type']).toBe('image/png');
  expect(shown.rawPayload.equals(content)).toBe(true);
  const hidden = await at.hub.app.inject({ url: picturePath, headers: at.stranger });
  expect(hidden.statusCode).toBe(404);
});

test.each([
  ['text that calls itself a picture', Buffer.from('<svg onload="alert(1)"/>'), 'JPEG or PNG'],
  ['a picture that is not square', png(640, 480), 'square'],
  ['a picture too small', png(100, 100), '192'],
])('%s is refused by its content', async (_what, content, message) => {
  const { status, body } = await upload(at.owner, content, 'image/jpeg');
  expect(status).toBe(422);
  expect(body.userErrors).toMatchObject([
    { code: 'INVALID', path: ['picture'], message: expect.stringContaining(message) },
  ]);
});

test('a picture is at most 5 MB, an image, and of somebody who may', async () => {
  expect((await upload(at.owner, Buffer.alloc(5 * 1024 * 1024 + 1))).status).toBe(413);
  expect((await upload(at.owner, png(640, 640), 'text/plain')).status).toBe(415);
  expect((await upload(at.stranger, png(640, 640))).status).toBe(404);
  expect((await upload(at.auditor, png(640, 640))).status).toBe(403);
  expect((await upload({}, png(640, 640))).status).toBe(401);
});

test('an API key takes pictures with the scope WRITE only, and shows them with READ', async () => {
  const { client } = await at.find();
  const em = at.hub.services.orm.em.fork();
  const organization = await em.findOneOrFail(Organization, { client: client.id });
  const mayRead = await asKey(at.hub, organization, ['READ']);
  const mayWrite = await asKey(at.hub, organization, ['WRITE']);
  expect(await upload(mayRead, png(640, 640))).toMatchObject({
    status: 403,
    body: { code: 'FORBIDDEN', message: 'This API key lacks the scope WRITE.' },
  });
  const { body } = await upload(mayWrite, png(640, 640));
  const { phoneNumber } = await update(at.owner, {}, { pictureReceipt: body.receipt });
  const url = phoneNumber.businessProfile.picturePath;
  const see = async (headers: Caller) => (await at.hub.app.inject({ url, headers })).statusCode;
  expect(await see(mayWrite)).toBe(403);
  expect(await see(mayRead)).toBe(200);
});

test('what nobody expected is masked', async () => {
  const answer = await at.hub.app.inject({
    url: `/profile-pictures/${at.id}?workspace=a&workspace=b`,
    headers: at.owner,
  });
  expect(answer.statusCode).toBe(500);
  expect(answer.json()).toEqual({
    code: 'INTERNAL',
    message: 'Something went wrong on our side.',
  });
});

test('a picture whose address has ended is found again', async () => {
  const content = png(640, 640);
  const { body } = await upload(at.owner, content);
  const { phoneNumber } = await update(at.owner, {}, { pictureReceipt: body.receipt });
  const { picturePath: url } = phoneNumber.businessProfile;
  const em = at.hub.services.orm.em.fork();
  const profile = await em.findOneOrFail(BusinessProfile, { phoneNumber: at.uuid });
  profile.pictureUrl = String(profile.pictureUrl).replace(/[^/]+$/, 'ended');
  await em.flush();
  const see = async () => (await at.hub.app.inject({ url, headers: at.owner })).rawPayload;
  // Meta was asked just now.
  expect((await see()).equals(content)).toBe(false);
  at.hub.clock.advance({ minutes: 2 });
  expect((await see()).equals(content)).toBe(true);
  at.hub.sandbox.control.clearRequests();
  expect((await see()).equals(content)).toBe(true);
  expect(at.hub.sandbox.control.requests()).toEqual([]);
});

test('a receipt is good for its number and for an hour', async () => {
  const { body } = await upload(at.owner, png(640, 640));
  at.hub.clock.advance({ hours: 2 });
  for (const pictureReceipt of [body.receipt, 'v1.forged']) {
    expect((await update(at.owner, {}, { pictureReceipt })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'pictureReceipt'] },
    ]);
  }
});
