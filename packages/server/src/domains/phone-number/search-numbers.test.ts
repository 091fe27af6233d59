import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';

const ALL = ['+4915112345678', '+4915199', '+4915212345678', '+9912', '+995123456'];

let hub: TestApp;
let partner: Caller;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const made = await createPartner(em);
  const { client } = await createClient(em, { name: 'Nordwind 151', partner: made.partner });
  const waba = await createWaba(em, client);
  for (const number of ALL) (await createNumber(em, waba)).number = number;
  const { client: foreign } = await createClient(em);
  (await createNumber(em, await createWaba(em, foreign))).number = '+4915100000000';
  await em.flush();
  partner = await as(hub, made.organization, 'MEMBER');
});

async function found(search: string): Promise<string[]> {
  const { data, errors } = await hub.graphql(
    partner,
    `query ($search: String!) {
      phoneNumbers(first: 20, filter: { search: $search }, orderBy: { field: NUMBER, direction: ASC }) {
        nodes { number }
      }
    }`,
    { search },
  );
  expect(errors).toEqual([]);
  return data.phoneNumbers.nodes.map((each: { number: string }) => each.number);
}

test('digits after a plus sign are how the number begins', async () => {
  expect(await found('+4915112345678')).toEqual(['+4915112345678']);
  expect(await found('+49 1511 2345678')).toEqual(['+4915112345678']);
  expect(await found('+49 (151)')).toEqual(['+4915112345678', '+4915199']);
  expect(await found('+4915199')).toEqual(['+4915199']);
  expect(await found('+151')).toEqual([]);
  expect(await found('+99')).toEqual(['+9912', '+995123456']);
  expect(await found('+9')).toEqual(['+9912', '+995123456']);
});

test('digits without one stand anywhere', async () => {
  expect(await found('0151 123')).toEqual(['+4915112345678']);
  expect(await found('12345678')).toEqual(['+4915112345678', '+4915212345678']);
  // In the name of the client.
  expect(await found('151')).toEqual(ALL);
});
