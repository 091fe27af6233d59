import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createWaba } from '../../../test/factories/number.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Client } from '../client/client.entity.ts';
import type { Organization } from '../organization/organization.entity.ts';
import type { Partner } from '../partner/partner.entity.ts';
import type { Waba } from '../waba/waba.entity.ts';
import { AuditEntry } from './audit-entry.entity.ts';
import { auditByHub } from './audit.ts';

let hub: TestApp;
let client: Client;
let ofClient: Organization;
let partner: Partner;
let ofPartner: Organization;
let waba: Waba;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  ({ partner, organization: ofPartner } = await createPartner(em, { brandName: 'Relay' }));
  ({ client, organization: ofClient } = await createClient(em, { name: 'Nordwind', partner }));
  waba = await createWaba(em, client);
});

async function syncBy(caller: Record<string, string>) {
  const { data } = await hub.graphql(
    caller,
    'mutation ($id: ID!) { syncWaba(input: { wabaId: $id }) { userErrors { code } } }',
    { id: encodeTypeId('waba', waba.id) },
  );
  expect(data.syncWaba.userErrors).toEqual([]);
  const [entry] = await entries('syncWaba');
  return entry;
}

function entries(action: string): Promise<AuditEntry[]> {
  const em = hub.services.orm.em.fork();
  return em.find(AuditEntry, { action }, { orderBy: { id: 'desc' } });
}

test('an entry tells with which key and program somebody acted, and for whom', async () => {
  const key = await asKey(hub, ofPartner);
  expect(await syncBy({ ...key, 'user-agent': 'crm/2.0' })).toMatchObject({
    organization: ofClient.id,
    actorKind: 'API_KEY',
    actorName: 'Test key',
    actorOrganizationId: ofPartner.id,
    actorOrganizationName: 'Relay',
    apiKeyHint: `hub_org_…${key['authorization']?.slice(-4)}`,
    userAgent: 'crm/2.0',
    ip: '127.0.0.1',
    subjectName: 'Nordwind WABA',
  });
});

test('an entry of a person names no key', async () => {
  expect(await syncBy(await as(hub, ofClient, 'OWNER'))).toMatchObject({
    actorKind: 'USER',
    apiKeyHint: null,
    actorOrganizationName: 'Nordwind',
  });
});

test('what the Hub does by itself stands in the log of the client or partner it concerns', async () => {
  const act = { subject: waba, subjectType: 'Waba', at: hub.clock.now() };
  await hub.services.orm.em.fork().transactional(async (em) => {
    auditByHub(em, { ...act, action: 'hubDid', client });
    auditByHub(em, { ...act, action: 'hubDid', partner });
    auditByHub(em, { ...act, action: 'metaDid', client, actor: 'META' });
  });
  const logs = (await entries('hubDid')).map(({ organization }) => organization);
  expect(logs.toSorted()).toEqual([ofClient.id, ofPartner.id].toSorted());
  expect(await entries('metaDid')).toMatchObject([
    { organization: ofClient.id, actorKind: 'META', actorName: 'Meta', actorId: null },
  ]);
});

describe('the log', () => {
  test.each([
    ['changed', "update audit_entries set reason = 'none'"],
    ['removed', 'delete from audit_entries'],
    ['emptied', 'truncate audit_entries'],
  ])('cannot be %s', async (_how, statement) => {
    await expect(hub.services.jobPool.query(statement)).rejects.toThrow(
      'audit entries are never changed or removed',
    );
  });
});
