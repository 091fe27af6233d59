import { v7 as uuid } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as, asKey, signIn } from '../../test/as.ts';
import { createApiKey } from '../../test/factories/api-key.ts';
import { createNumber, createWaba } from '../../test/factories/number.ts';
import { createClient, createOperator, createPartner } from '../../test/factories/organization.ts';
import { createTicket } from '../../test/factories/ticket.ts';
import { createMember } from '../../test/factories/user.ts';
import { nobody } from '../../test/graphql.ts';
import type { Caller } from '../../test/graphql.ts';
import { listenAndPublish, openStream } from '../../test/stream.ts';
import type { TestStream } from '../../test/stream.ts';
import { until } from '../../test/until.ts';
import { BusinessProfile } from '../domains/business-profile/business-profile.entity.ts';
import type { Client } from '../domains/client/client.entity.ts';
import { CommerceSettings } from '../domains/commerce-settings/commerce-settings.entity.ts';
import type { EventType } from '../domains/event/event.entity.ts';
import type { Organization } from '../domains/organization/organization.entity.ts';
import type { Partner } from '../domains/partner/partner.entity.ts';
import { PhoneNumber } from '../domains/phone-number/phone-number.entity.ts';
import { emitNumberEvent } from '../domains/phone-number/record-change.ts';
import { TwoStepPin } from '../domains/two-step-pin/two-step-pin.entity.ts';
import { encodeTypeId } from '../lib/type-id.ts';

const NUMBERS = `subscription ($ids: [ID!]) {
  phoneNumberUpdated(ids: $ids) { id qualityRating client { name } capabilities { action reason } }
}`;
const EVENTS = `subscription ($after: String, $types: [EventType!]) {
  eventStream(after: $after, types: $types) { cursor event { type phoneNumber { number } } }
}`;

let hub: TestApp;
let url: string;
let client: { client: Client; organization: Organization };
let partner: { partner: Partner; organization: Organization };
let number: PhoneNumber;
let owner: Caller;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  partner = await createPartner(em, { brandName: 'Alpha' });
  client = await createClient(em, { name: 'Nordwind', partner: partner.partner });
  number = await createNumber(em, await createWaba(em, client.client));
  owner = await as(hub, client.organization, 'OWNER');
  url = await listenAndPublish(hub);
});

test('a changed number comes as a query would show it', async () => {
  const stream = await openStream(url, owner, NUMBERS);
  await rate('RED');
  const [message] = await stream.arrived(1);
  const id = encodeTypeId('number', number.id);
  const { data } = await hub.graphql(
    owner,
    `{ phoneNumber(id: "${id}") { id qualityRating client { name } capabilities { action reason } } }`,
  );
  expect(message).toEqual({ data: { phoneNumberUpdated: data.phoneNumber } });
  expect(data.phoneNumber.qualityRating).toBe('RED');
});

test('a change is told to those who may see the number, and to nobody else', async () => {
  const em = hub.services.orm.em.fork();
  const stranger = await createClient(em, { name: 'Seeadler' });
  const rival = await createPartner(em, { brandName: 'Beta' });
  const operator = await createOperator(em);
  const open = async ({ organization }: { organization: Organization }) =>
    openStream(url, await asKey(hub, organization, ['READ']), NUMBERS);
  const insiders = await Promise.all([client, partner, operator].map(open));
  const outsiders = await Promise.all([stranger, rival].map(open));
  const byId = await openStream(url, await asKey(hub, stranger.organization), NUMBERS, {
    ids: [encodeTypeId('number', number.id)],
  });
  await rate('YELLOW');
  for (const stream of insiders) await stream.arrived(1);
  for (const stream of [...outsiders, byId]) expect(stream.messages).toEqual([]);
});

test('a change of what belongs to a number is told, a new reading of the same is not', async () => {
  const stream = await openStream(url, owner, NUMBERS);
  const em = hub.services.orm.em.fork();
  const phoneNumber = em.getReference(PhoneNumber, number.id);
  const settings = { id: uuid(), phoneNumber, isCatalogVisible: true, isCartEnabled: true };
  em.create(CommerceSettings, settings);
  await em.flush();
  await stream.arrived(1);
  const profile = em.create(BusinessProfile, { id: uuid(), phoneNumber });
  await em.flush();
  await stream.arrived(2);
  em.create(TwoStepPin, { id: uuid(), phoneNumber });
  await em.flush();
  await stream.arrived(3);
  profile.syncedAt = hub.clock.now();
  await em.flush();
  profile.about = 'Gear';
  await em.flush();
  expect(await stream.arrived(4)).toHaveLength(4);
});

test('only the numbers asked for are told of, and several changes come as one', async () => {
  const em = hub.services.orm.em.fork();
  const other = await createNumber(em, await createWaba(em, client.client));
  const stream = await openStream(url, owner, NUMBERS, {
    ids: [encodeTypeId('number', other.id)],
  });
  await rate('RED');
  await hub.services.orm.em.fork().transactional(async (inner) => {
    for (const rating of ['RED', 'YELLOW', 'GREEN', 'RED']) {
      await inner.execute('update phone_numbers set quality_rating = ? where id = ?', [
        rating,
        other.id,
      ]);
    }
  });
  await emit('number.running', other);
  await until('the event was published', isPublished);
  expect(await stream.arrived(1)).toMatchObject([
    { data: { phoneNumberUpdated: { id: encodeTypeId('number', other.id) } } },
  ]);
});

test('a sync that finds nothing new tells nothing', async () => {
  const stream = await openStream(url, owner, NUMBERS);
  await hub.services.jobPool.query('update phone_numbers set synced_at = now()');
  await rate('RED');
  await stream.arrived(1);
  expect(stream.messages).toHaveLength(1);
});

test('a partner hears no more of a number that moved to another', async () => {
  const em = hub.services.orm.em.fork();
  const next = await createPartner(em, { brandName: 'Beta' });
  const before = await openStream(url, await asKey(hub, partner.organization), NUMBERS);
  const after = await openStream(url, await asKey(hub, next.organization), NUMBERS);
  await hub.services.jobPool.query('update clients set partner_id = $1', [next.partner.id]);
  await hub.services.jobPool.query('update phone_numbers set partner_id = $1', [next.partner.id]);
  await after.arrived(1);
  await rate('RED');
  await until('the change', () => after.messages.length > 1);
  expect(before.messages).toEqual([]);
});

test('events come in order, and go on from a cursor without a gap and without a repetition', async () => {
  const first = await openStream(url, owner, EVENTS);
  await emit('number.created');
  await emit('number.running');
  const seen = await first.arrived(2);
  first.close();

  const slow = await hub.services.jobPool.connect();
  await slow.query('begin');
  await slow.query(
    `insert into events (id, type, client_id, shared_client_id, subject_type, subject_id, payload, at)
     values ('00000000-0000-7000-8000-000000000000', 'number.live', $1, $1, 'PhoneNumber', $2, '{}', now())`,
    [client.client.id, number.id],
  );
  for (let count = 0; count < 120; count += 1) await emit('number.quality_changed');
  await until('they are published', isPublished);
  const { cursor } = seen[0]?.data.eventStream ?? {};
  const second = await openStream(url, owner, EVENTS, { after: cursor });
  await second.arrived(121);
  await slow.query('commit');
  slow.release();
  await emit('number.ready');
  await second.arrived(123);
  expect(second.messages.map(({ data }) => data.eventStream.event.type)).toEqual([
    'NUMBER_RUNNING',
    ...Array.from({ length: 120 }, () => 'NUMBER_QUALITY_CHANGED'),
    'NUMBER_LIVE',
    'NUMBER_READY',
  ]);
});

test('a stream of some types leaves the others out', async () => {
  const stream = await openStream(url, owner, EVENTS, { types: ['NUMBER_READY'] });
  await emit('number.running');
  await emit('number.ready');
  expect(await stream.arrived(1)).toMatchObject([
    { data: { eventStream: { event: { type: 'NUMBER_READY' } } } },
  ]);
});

test.each(['client', 'partner'] as const)(
  'a ticket of the %s is told to it and to the operator, not to the other side',
  async (side) => {
    const em = hub.services.orm.em.fork();
    const operator = (await createOperator(em)).organization;
    const [own, other] =
      side === 'client'
        ? [client.organization, partner.organization]
        : [partner.organization, client.organization];
    const open = async (organization: Organization) =>
      openStream(url, await asKey(hub, organization, ['READ']), EVENTS);
    const insiders = await Promise.all([own, operator].map(open));
    const outsider = await open(other);
    const support = await as(hub, operator, 'SUPPORT');
    const { ticket } = await createTicket(hub.services, own);
    await answer(support, ticket.id);
    // Told to both sides, so that what the outsider has heard of by then is all that it hears.
    await emit('number.ready');
    const types = (stream: TestStream) =>
      stream.messages.map(({ data }) => data.eventStream.event.type);
    for (const stream of insiders) {
      await until('the ticket', () => types(stream).includes('TICKET_UPDATED'));
    }
    await until('the number', () => types(outsider).includes('NUMBER_READY'));
    expect(types(outsider)).toEqual(['NUMBER_READY']);
  },
);

async function answer(caller: Caller, ticket: string): Promise<void> {
  const { data, errors } = await hub.graphql(
    caller,
    'mutation ($input: AddTicketMessageInput!) { addTicketMessage(input: $input) { userErrors { message path } } }',
    { input: { ticketId: encodeTypeId('ticket', ticket), body: 'Which number is it?' } },
  );
  expect(errors).toEqual([]);
  expect(data.addTicketMessage.userErrors).toEqual([]);
}

test('the end of a session ends its streams at once', async () => {
  const stream = await openStream(url, owner, NUMBERS);
  await hub.app.inject({
    method: 'POST',
    url: '/auth/sign-out',
    headers: { ...owner, origin: 'http://hub.test', 'content-type': 'application/json' },
    payload: '{}',
  });
  await stream.ended();
  expect(stream.messages).toMatchObject([
    { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  ]);
});

test('a revoked key ends its streams at once, and no other', async () => {
  const { key, secret } = await createApiKey(hub.services, client.organization, {
    scopes: ['READ'],
  });
  const revoked = await openStream(url, { 'x-api-key': secret }, EVENTS);
  const other = await openStream(url, await asKey(hub, client.organization), EVENTS);
  await hub.graphql(
    owner,
    `mutation { revokeOrganizationApiKey(input: { id: "${encodeTypeId('key', key.id)}" }) {
      userErrors { code } } }`,
  );
  await revoked.ended();
  expect(revoked.messages.at(-1)?.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  await emit('number.ready');
  await other.arrived(1);
  expect(revoked.messages).toHaveLength(1);
});

test('who leaves an organization hears nothing more of it', async () => {
  const em = hub.services.orm.em.fork();
  const user = await createMember(hub.services, em, client.organization, 'MEMBER');
  const member = await signIn(hub, user.email, client.organization.slug);
  const stream = await openStream(url, member, NUMBERS);
  await hub.services.jobPool.query('delete from memberships where user_id = $1', [user.id]);
  await stream.ended();
  expect(stream.messages).toMatchObject([{ errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
});

test.for([
  ['nobody', 'without a login', NUMBERS, {}, 401, 'UNAUTHENTICATED'],
  ['writer', 'without the scope', NUMBERS, {}, 403, 'FORBIDDEN'],
  ['owner', 'with a query', '{ viewer { role } }', {}, 400, 'BAD_USER_INPUT'],
  [
    'owner',
    'with a field that there is not',
    'subscription { phoneNumberUpdated { nothing } }',
    {},
    400,
    'BAD_USER_INPUT',
  ],
  ['owner', 'with half a document', 'subscription {', {}, 400, 'BAD_USER_INPUT'],
  ['owner', 'with ids that are none', NUMBERS, { ids: {} }, 400, 'BAD_USER_INPUT'],
  [
    'owner',
    'with too many ids',
    NUMBERS,
    { ids: Array.from({ length: 101 }, () => 'x') },
    400,
    'BAD_USER_INPUT',
  ],
  ['owner', 'with no cursor', EVENTS, { after: 'no cursor' }, 400, 'BAD_USER_INPUT'],
  [
    'owner',
    'with what costs too much',
    `subscription { phoneNumberUpdated { client { phoneNumbers(first: 100) { nodes {
      history(first: 100) { nodes { id } } } } } } }`,
    {},
    400,
    'COST_EXCEEDED',
  ],
] as const)('%s is refused %s', async ([who, , query, variables, status, code]) => {
  const callers: Record<string, Caller> = {
    nobody,
    owner,
    writer: await asKey(hub, client.organization, ['WRITE']),
  };
  const refused = await openStream(url, callers[who] ?? nobody, query, variables);
  expect(refused.status).toBe(status);
  expect(refused.messages[0]?.errors).toMatchObject([
    { extensions: { code, requestId: expect.stringMatching(/^req_/) } },
  ]);
});

test('a caller has at most 20 streams, and gets a place back when one ends', async () => {
  const streams = await Promise.all(
    Array.from({ length: 20 }, () => openStream(url, owner, NUMBERS)),
  );
  expect((await openStream(url, owner, NUMBERS)).status).toBe(429);
  const other = await as(hub, client.organization, 'MEMBER');
  expect((await openStream(url, other, NUMBERS)).status).toBe(200);
  streams[0]?.close();
  await until(
    'there is a place',
    async () => (await openStream(url, owner, NUMBERS)).status === 200,
  );
});

test('when the process cannot hear of changes it ends streams, then listens again', async () => {
  const stream = await openStream(url, owner, EVENTS);
  await hub.services.readPool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where query ilike 'listen hub%' and datname = current_database()`,
  );
  await stream.ended();
  const next = await openStream(url, owner, EVENTS);
  await emit('number.ready');
  expect(await next.arrived(1)).toHaveLength(1);
});

test('a server that stops ends its streams', async () => {
  const stream = await openStream(url, owner, NUMBERS);
  const closed = hub.app.close();
  await stream.ended();
  await closed;
  expect(stream.messages).toEqual([]);
});

test('nothing on the way may keep, change or compress a stream', async () => {
  const { headers } = await openStream(url, { ...owner, 'accept-encoding': 'gzip' }, NUMBERS);
  expect(headers.get('content-encoding')).toBeNull();
  expect(headers.get('cache-control')).toBe('no-cache, no-transform');
  expect(headers.get('x-accel-buffering')).toBe('no');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a request that cannot be read is refused in the form of GraphQL', async () => {
  const answer = await hub.app.inject({
    method: 'POST',
    url: '/graphql/stream',
    headers: { 'content-type': 'application/json' },
    payload: '{',
  });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors).toMatchObject([
    { extensions: { code: 'BAD_USER_INPUT', requestId: expect.stringMatching(/^req_/) } },
  ]);
});

test('a subscription elsewhere than at /graphql/stream is refused', async () => {
  const { errors } = await hub.graphql(owner, 'subscription { phoneNumberUpdated { id } }');
  expect(errors).not.toEqual([]);
});

async function rate(qualityRating: 'RED' | 'YELLOW'): Promise<void> {
  const em = hub.services.orm.em.fork();
  (await em.findOneOrFail(PhoneNumber, number.id)).qualityRating = qualityRating;
  await em.flush();
}

async function emit(type: EventType, about = number): Promise<void> {
  await hub.services.orm.em.fork().transactional(async (em) => {
    emitNumberEvent(em, about, type, {}, hub.clock.now());
  });
}

async function isPublished(): Promise<boolean> {
  const { rowCount } = await hub.services.jobPool.query(
    'select from events where position is null limit 1',
  );
  return rowCount === 0;
}
