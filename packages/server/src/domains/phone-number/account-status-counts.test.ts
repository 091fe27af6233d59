import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import {
  createClient,
  createOperator,
  createPartner,
} from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { Database } from '../../read/database.ts';
import { countsBy } from '../../read/counts.ts';
import type { Viewer } from '../../viewer.ts';
import type { Organization } from '../organization/organization.entity.ts';
import { PhoneNumber } from './phone-number.entity.ts';
import { AccountStatus } from './phone-number.enums.ts';

let hub: TestApp;
let brightdesk: Organization;
let partnerId: string;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const made = await createPartner(em, { brandName: 'Brightdesk' });
  brightdesk = made.organization;
  partnerId = made.partner.id;
  const { client } = await createClient(em, { name: 'Nordwind', partner: made.partner });
  const waba = await createWaba(em, client);
  for (const status of ['RUNNING', 'RUNNING', 'RUNNING', 'RESTRICTED'] as const) {
    (await createNumber(em, waba)).accountStatus = status;
  }
  const { client: foreign } = await createClient(em, { name: 'Seeadler' });
  await createNumber(em, await createWaba(em, foreign));
  await em.flush();
});

async function counts(caller: Caller): Promise<Record<string, number>> {
  const { data, errors, headers } = await hub.graphql(
    caller,
    '{ accountStatusCounts { accountStatus count isCapped } }',
  );
  expect([errors, headers['x-request-id'] === undefined]).toEqual([[], false]);
  const told: { accountStatus: string; count: number }[] = data.accountStatusCounts;
  expect(told.map(({ accountStatus }) => accountStatus)).toEqual(Object.keys(AccountStatus));
  return Object.fromEntries(
    told.filter(({ count }) => count > 0).map((each) => [each.accountStatus, each.count]),
  );
}

test('numbers are counted by status, as far as the caller may see them', async () => {
  const em = hub.services.orm.em.fork();
  const { organization: operator } = await createOperator(em);
  const { organization: other } = await createPartner(em);
  expect(await counts(await as(hub, brightdesk, 'MEMBER'))).toEqual({ RUNNING: 3, RESTRICTED: 1 });
  expect(await counts(await as(hub, operator, 'AUDITOR'))).toEqual({ RUNNING: 4, RESTRICTED: 1 });
  expect(await counts(await as(hub, other, 'OWNER'))).toEqual({});
});

test('one statement counts all of them, and no further than the limit', async () => {
  const viewer: Viewer = {
    kind: 'partner',
    organizationId: brightdesk.id,
    organizationName: brightdesk.name,
    requiresTemplateReview: false,
    clientId: null,
    partnerId,
    userId: null,
    role: null,
    apiKeyId: null,
    apiKeyHint: null,
    scopes: null,
    name: 'Test',
  };
  const db = new Database(hub.services.readPool);
  const found = await countsBy(
    hub.services.orm.getMetadata(),
    { viewer, db, now: hub.clock.now(), countLimit: 2 },
    { entity: PhoneNumber, property: 'accountStatus', values: ['RUNNING', 'RESTRICTED', 'ERROR'] },
  );
  expect(found).toEqual([
    { value: 'RUNNING', count: 2, isCapped: true },
    { value: 'RESTRICTED', count: 1, isCapped: false },
    { value: 'ERROR', count: 0, isCapped: false },
  ]);
  expect(db.statements).toHaveLength(1);
});
