import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey, signIn } from '../../../test/as.ts';
import {
  createClient,
  createOperator,
  createPartner,
} from '../../../test/factories/organization.ts';
import { createMember } from '../../../test/factories/user.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Client } from '../client/client.entity.ts';
import type { Organization } from './organization.entity.ts';

const GRACE = 'grace@nordwind.example';

let hub: TestApp;
let nordwind: Organization;
let client: Client;
let agency: Organization;
let grace: Caller;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { organization, partner } = await createPartner(em, { brandName: 'Brightdesk' });
  agency = organization;
  ({ organization: nordwind, client } = await createClient(em, { name: 'Nordwind', partner }));
  await createMember(hub.services, em, nordwind, 'MEMBER', { email: GRACE });
  grace = await signIn(hub, GRACE, 'nordwind');
});

async function people(caller: Caller) {
  const { data, errors } = await hub.graphql(
    caller,
    `query ($id: ID!) { client(id: $id) {
      organization { members(first: 10) { nodes { lastSeenAt user { email } } } }
      partner { organization { name } }
    } }`,
    { id: encodeTypeId('client', client.id) },
  );
  expect(errors).toEqual([]);
  return data.client;
}

const seen = async (caller: Caller) =>
  (await people(caller)).organization.members.nodes.find(
    ({ user }: { user: { email: string } }) => user.email === GRACE,
  ).lastSeenAt;

const staff = async () =>
  as(hub, (await createOperator(hub.services.orm.em.fork())).organization, 'AUDITOR');

test('the operator reads who works at a client and at its partner; the two see only themselves', async () => {
  expect(await people(await staff())).toMatchObject({
    organization: { members: { nodes: [{ user: { email: GRACE } }] } },
    partner: { organization: { name: 'Brightdesk' } },
  });
  expect(await people(await as(hub, agency, 'OWNER'))).toEqual({
    organization: null,
    partner: { organization: { name: 'Brightdesk' } },
  });
  expect(await people(grace)).toMatchObject({
    organization: { members: { nodes: [{ user: { email: GRACE } }] } },
    partner: { organization: null },
  });
});

test('somebody is seen when they work in the workspace, to a quarter of an hour', async () => {
  const operator = await staff();
  expect(await seen(operator)).toBeNull();
  await hub.graphql(grace, '{ viewer { role } }');
  const first = hub.clock.now().toISOString();
  expect(await seen(operator)).toBe(first);
  hub.clock.advance({ minutes: 14 });
  await hub.graphql(grace, '{ viewer { role } }');
  expect(await seen(operator)).toBe(first);
  hub.clock.advance({ minutes: 1 });
  await hub.graphql(grace, '{ viewer { role } }');
  expect(await seen(operator)).toBe(hub.clock.now().toISOString());
});

test('when somebody was seen is told to themselves and to owners, not to colleagues and keys', async () => {
  const at = hub.clock.now().toISOString();
  expect(await seen(grace)).toBe(at);
  expect(await seen(await as(hub, nordwind, 'OWNER'))).toBe(at);
  expect(await seen(await as(hub, nordwind, 'MEMBER'))).toBeNull();
  expect(await seen(await asKey(hub, nordwind))).toBeNull();
});
