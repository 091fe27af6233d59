import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createClient, createOperator } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Client } from '../client/client.entity.ts';

const IMPORT = `mutation ($input: ImportRateCardInput!) { answer: importRateCard(input: $input) {
  rateCard { id currency validFrom isSample importedBy rates { market marketing utility authentication } }
  userErrors { code message path }
} }`;
const DELETE = `mutation ($input: DeleteRateCardInput!) { answer: deleteRateCard(input: $input) {
  rateCardId userErrors { code path } } }`;
const LIST = '{ rateCards(first: 10) { nodes { currency validFrom } totalCount } }';

const card = {
  currency: 'EUR',
  validFrom: '2026-07-01',
  rates: [
    { market: 'Rest of Western Europe', marketing: '0.0592', utility: '0.0171' },
    { market: 'germany', marketing: '0.1131', utility: ' 0.0456 ', authentication: '' },
  ],
};

let hub: TestApp;
let admin: Caller;
let owner: Caller;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  admin = await as(hub, (await createOperator(em)).organization, 'ADMIN');
  owner = await as(hub, (await createClient(em, { name: 'Nordwind' })).organization, 'OWNER');
});

async function run(document: string, input: object, caller = admin) {
  const { data, errors } = await hub.graphql(caller, document, { input });
  return { ...data?.answer, code: errors[0]?.extensions.code };
}

async function ratesOfClient() {
  const { messageRates } = await hub.services.orm.em
    .fork()
    .findOneOrFail(Client, { name: 'Nordwind' });
  return messageRates.map(({ market, marketing, validFrom }) => [market, marketing, validFrom]);
}

test('an imported card is kept, listed, audited and counts for the clients of its countries', async () => {
  const { rateCard, userErrors } = await run(IMPORT, card);
  expect(userErrors).toEqual([]);
  expect(rateCard).toMatchObject({
    isSample: false,
    rates: [
      { market: 'DE', marketing: '0.1131', utility: '0.0456', authentication: null },
      { market: 'Rest of Western Europe', marketing: '0.0592' },
    ],
  });
  expect(await ratesOfClient()).toEqual([['DE', '0.1131', '2026-07-01']]);
  const { data } = await hub.graphql(admin, LIST);
  expect(data.rateCards).toEqual({
    nodes: [{ currency: 'EUR', validFrom: '2026-07-01' }],
    totalCount: 1,
  });
  expect((await hub.graphql(owner, LIST)).data.rateCards.totalCount).toBe(0);
  expect(
    await hub.services.orm.em.fork().count(AuditEntry, {
      action: 'importRateCard',
      subjectName: 'EUR from 2026-07-01',
    }),
  ).toBe(1);
});

test('a card of the same day replaces, a deleted one gives way to what was before', async () => {
  await run(IMPORT, { ...card, validFrom: '2026-01-01' });
  const dearer = [{ market: 'DE', marketing: '0.2' }];
  const { rateCard } = await run(IMPORT, { ...card, rates: dearer });
  const again = await run(IMPORT, { ...card, rates: [{ market: 'DE', marketing: '0.3' }] });
  expect(again.rateCard.id).toBe(rateCard.id);
  expect(await ratesOfClient()).toEqual([
    ['DE', '0.3', '2026-07-01'],
    ['DE', '0.1131', '2026-01-01'],
  ]);
  const gone = await run(DELETE, { rateCardId: rateCard.id });
  expect(gone).toMatchObject({ rateCardId: rateCard.id, userErrors: [] });
  expect(await ratesOfClient()).toEqual([['DE', '0.1131', '2026-01-01']]);
});

test('a client that moves is counted at its new country', async () => {
  await run(IMPORT, card);
  const { errors } = await hub.graphql(
    owner,
    'mutation { updateClient(input: { address: { country: "AT" } }) { userErrors { code } } }',
  );
  expect(errors).toEqual([]);
  expect(await ratesOfClient()).toEqual([['Rest of Western Europe', '0.0592', '2026-07-01']]);
});

test('what is wrong is named at its place, and nothing is kept', async () => {
  const { userErrors } = await run(IMPORT, {
    currency: 'euro',
    validFrom: '2026-02-30',
    rates: [
      { market: 'Atlantis', marketing: '1' },
      { market: 'DE', marketing: '1,20' },
      { market: 'Germany', utility: '1' },
    ],
  });
  expect(userErrors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
    'input.currency',
    'input.validFrom',
    'input.rates.0.market',
    'input.rates.1.marketing',
    'input.rates.2.market',
  ]);
  expect((await run(IMPORT, { ...card, rates: [] })).userErrors).toMatchObject([
    { code: 'REQUIRED', path: ['input', 'rates'] },
  ]);
  expect(await ratesOfClient()).toEqual([]);
});

test('nobody but administrators and finance of the operator keeps cards', async () => {
  expect((await run(IMPORT, card, owner)).code).toBe('FORBIDDEN');
  const { rateCard } = await run(IMPORT, card);
  expect((await run(DELETE, { rateCardId: rateCard.id }, owner)).code).toBe('FORBIDDEN');
  const unknown = 'ratecard_01h2xcejqtf2nbrexx3vqjhp41';
  expect((await run(DELETE, { rateCardId: unknown })).userErrors).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'rateCardId'] },
  ]);
});
