import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import {
  createClient,
  createOperator,
  createPartner,
} from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';

let hub: TestApp;
let owner: Caller;
let partner: Caller;
let rival: Caller;
let support: Caller;
let finance: Caller;
let clientId: string;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const relay = await createPartner(em, { brandName: 'Relay' });
  const nordwind = await createClient(em, { name: 'Nordwind', partner: relay.partner });
  const other = await createPartner(em, { brandName: 'Other' });
  const { organization: operator } = await createOperator(em);
  clientId = encodeTypeId('client', nordwind.client.id);
  owner = await as(hub, nordwind.organization, 'OWNER');
  partner = await as(hub, relay.organization, 'MEMBER');
  rival = await as(hub, other.organization, 'OWNER');
  support = await as(hub, operator, 'SUPPORT');
  finance = await as(hub, operator, 'FINANCE');
});

test('a partner stores its own id of the client and how many numbers it may have', async () => {
  const { client, userErrors } = await update(partner, {
    maxNumbers: 12,
    externalReference: ' crm-7 ',
  });
  expect(userErrors).toEqual([]);
  expect(client).toEqual({ maxNumbers: 12, externalReference: 'crm-7' });
  const { data } = await hub.graphql(owner, `{ client(id: "${clientId}") { maxNumbers } }`);
  expect(data.client).toEqual({ maxNumbers: 12 });
  // What is not given stays, and what is emptied is empty.
  await update(partner, { maxNumbers: 13 });
  expect((await update(partner, { externalReference: '' })).client).toEqual({
    maxNumbers: 13,
    externalReference: null,
  });
});

test('staff say why, which the client reads in its log', async () => {
  expect((await update(support, { maxNumbers: 20 })).userErrors).toEqual([
    { code: 'REQUIRED', path: ['input', 'reason'] },
  ]);
  const { client } = await update(support, { maxNumbers: 20, reason: 'Agreed on the phone' });
  expect(client).toMatchObject({ maxNumbers: 20 });
  const { data } = await hub.graphql(
    owner,
    '{ auditEntries(first: 1) { nodes { action reason changes { field before after } } } }',
  );
  expect(data.auditEntries.nodes).toEqual([
    {
      action: 'updateClientTerms',
      reason: 'Agreed on the phone',
      changes: [{ field: 'maxNumbers', before: '13', after: '20' }],
    },
  ]);
});

test('is refused to the client itself and to finance, and not found for another partner', async () => {
  expect(await update(owner, { maxNumbers: 99 })).toBe('FORBIDDEN');
  expect(await update(finance, { maxNumbers: 99, reason: 'More' })).toBe('FORBIDDEN');
  expect((await update(rival, { maxNumbers: 99 })).userErrors).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'clientId'] },
  ]);
  const { data } = await hub.graphql(
    owner,
    `{ client(id: "${clientId}") { maxNumbers capabilities { action allowed reason } } }`,
  );
  expect(data.client).toEqual({
    maxNumbers: 20,
    capabilities: [
      {
        action: 'UPDATE_CLIENT_TERMS',
        allowed: false,
        reason: 'Only your partner or support can change this',
      },
    ],
  });
});

test.each([
  ['INVALID', 'maxNumbers', { maxNumbers: 0 }],
  ['INVALID', 'maxNumbers', { maxNumbers: 10_001 }],
  ['TOO_LONG', 'externalReference', { externalReference: 'x'.repeat(201) }],
])('refuses with %s what is wrong with %s', async (code, field, input) => {
  const { userErrors } = await update(partner, input);
  expect(userErrors).toEqual([{ code, path: ['input', field] }]);
});

async function update(caller: Caller, input: object) {
  const { data, errors } = await hub.graphql(
    caller,
    `mutation ($input: UpdateClientTermsInput!) {
      updateClientTerms(input: $input) {
        client { maxNumbers externalReference } userErrors { code path }
      }
    }`,
    { input: { clientId, ...input } },
  );
  return errors[0]?.extensions.code ?? data.updateClientTerms;
}
