import { v7 as uuid } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import {
  createClient,
  createOperator,
  createPartner,
} from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import type { Client } from '../client/client.entity.ts';
import type { Organization } from '../organization/organization.entity.ts';
import type { Partner } from '../partner/partner.entity.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { emitNumberEvent } from '../phone-number/record-change.ts';
import { emitEvent } from './emit-event.ts';
import type { EventType } from './event.entity.ts';
import { forgetEvents } from './forget-events.job.ts';
import { publishEvents } from './publish-events.ts';

const EVENTS = `query ($after: String, $types: [EventType!]) {
  events(first: 100, after: $after, types: $types) {
    nodes { type payload subject { type id } phoneNumber { number } client { name } }
    pageInfo { endCursor }
  }
}`;

let hub: TestApp;
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
});

test('an event is there for the client, its partner and the operator, and nobody else', async () => {
  const em = hub.services.orm.em.fork();
  const stranger = await createClient(em, { name: 'Seeadler' });
  const rival = await createPartner(em, { brandName: 'Beta' });
  const operator = await createOperator(em);
  await emit('number.quality_changed');
  await publishEvents(hub.services);
  for (const organization of [client, partner, operator].map((each) => each.organization)) {
    expect(await typesFor(await asKey(hub, organization, ['READ']))).toEqual([
      'NUMBER_QUALITY_CHANGED',
    ]);
  }
  for (const organization of [stranger, rival].map((each) => each.organization)) {
    expect(await typesFor(await asKey(hub, organization, ['READ']))).toEqual([]);
  }
});

test('an event tells what happened to what', async () => {
  await emit('number.quality_changed', { previous: 'GREEN', current: 'RED' });
  await publishEvents(hub.services);
  const { data } = await hub.graphql(owner, EVENTS);
  expect(data.events.nodes).toEqual([
    {
      type: 'NUMBER_QUALITY_CHANGED',
      payload: { number: number.number, previous: 'GREEN', current: 'RED' },
      subject: { type: 'PhoneNumber', id: expect.stringMatching(/^number_/) },
      phoneNumber: { number: number.number },
      client: { name: 'Nordwind' },
    },
  ]);
});

test('a client that moves takes its events from one partner to the other', async () => {
  await emit('number.running');
  await publishEvents(hub.services);
  const em = hub.services.orm.em.fork();
  const next = await createPartner(em, { brandName: 'Beta' });
  await hub.services.jobPool.query('update clients set partner_id = $1', [next.partner.id]);
  expect(await typesFor(await asKey(hub, partner.organization))).toEqual([]);
  expect(await typesFor(await asKey(hub, next.organization))).toEqual(['NUMBER_RUNNING']);
});

test('a partner also sees what concerns it alone', async () => {
  await hub.services.orm.em.fork().transactional(async (em) => {
    const { id } = partner.partner;
    const subject = { type: 'Partner', id } as const;
    emitEvent(em, { type: 'webhook.test', subject, partner: id, at: hub.clock.now() });
  });
  await publishEvents(hub.services);
  expect(await typesFor(await asKey(hub, partner.organization))).toEqual(['WEBHOOK_TEST']);
  expect(await typesFor(owner)).toEqual([]);
});

test('only events of the wanted types are listed', async () => {
  await emit('number.running');
  await emit('number.quality_changed');
  await publishEvents(hub.services);
  const { data } = await hub.graphql(owner, EVENTS, { types: ['NUMBER_RUNNING'] });
  expect(data.events.nodes).toMatchObject([{ type: 'NUMBER_RUNNING' }]);
});

test('who reads on from a cursor misses nothing that commits late, and gets nothing twice', async () => {
  const { jobPool } = hub.services;
  const slow = await jobPool.connect();
  await slow.query('begin');
  await insert(slow, 'number.created');
  await insert(jobPool, 'number.running');
  await publishEvents(hub.services);
  const first = await hub.graphql(owner, EVENTS);
  expect(first.data.events.nodes).toMatchObject([{ type: 'NUMBER_RUNNING' }]);

  await slow.query('commit');
  slow.release();
  await publishEvents(hub.services);
  const after = first.data.events.pageInfo.endCursor;
  const { data } = await hub.graphql(owner, EVENTS, { after });
  expect(data.events.nodes).toMatchObject([{ type: 'NUMBER_CREATED' }]);
});

test('many publishers at once give each event one position', async () => {
  for (let count = 0; count < 40; count += 1) await emit('number.running');
  await Promise.all([1, 2, 3].map(() => publishEvents(hub.services)));
  const { rows } = await hub.services.jobPool.query(
    'select count(distinct position)::int as positions, count(*)::int as events from events',
  );
  expect(rows).toEqual([{ positions: 40, events: 40 }]);
});

test('events are kept for 30 days, and until somebody was told', async () => {
  await emit('number.running');
  await publishEvents(hub.services);
  await emit('number.quality_changed');
  hub.clock.advance({ days: 29 });
  await forgetEvents(hub.services);
  expect(await typesFor(owner)).toEqual(['NUMBER_RUNNING']);
  hub.clock.advance({ days: 2 });
  await forgetEvents(hub.services);
  await publishEvents(hub.services);
  expect(await typesFor(owner)).toEqual(['NUMBER_QUALITY_CHANGED']);
});

async function emit(type: EventType, payload = {}): Promise<void> {
  await hub.services.orm.em.fork().transactional(async (em) => {
    emitNumberEvent(em, number, type, payload, hub.clock.now());
  });
}

async function insert(
  connection: { query(text: string, values: unknown[]): Promise<unknown> },
  type: EventType,
): Promise<void> {
  await connection.query(
    `insert into events (id, type, client_id, shared_client_id, subject_type, subject_id, payload, at)
     values ($1, $2, $3, $3, 'PhoneNumber', $4, '{}', $5)`,
    [uuid(), type, client.client.id, number.id, hub.clock.now()],
  );
}

async function typesFor(caller: Caller): Promise<string[]> {
  const { data } = await hub.graphql(caller, EVENTS);
  return data.events.nodes.map(({ type }: { type: string }) => type);
}
