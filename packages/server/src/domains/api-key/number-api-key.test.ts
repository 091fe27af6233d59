import { beforeEach, describe, expect, test } from 'vitest';
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
import { encodeTypeId } from '../../lib/type-id.ts';
import { sha256 } from '../../lib/secret.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import type { Organization } from '../organization/organization.entity.ts';
import type { PaymentModel } from '../partner/partner.entity.ts';
import { HistoryEntry } from '../phone-number/history-entry.entity.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { NumberApiKey } from './number-api-key.entity.ts';

const EXACTLY =
  'API keys are disabled for this number. The number was shared with your integration partner. With your permission the partner has access to the WhatsApp Business API on your behalf. To manage permissions go to “Organization Settings” or contact your partner.';

let hub: TestApp;

beforeEach(async () => {
  hub = await startApp();
});

interface Given {
  partner?: PaymentModel | null;
  permission?: 'SHARED' | 'MISSING';
}

interface Scene {
  number: PhoneNumber;
  id: string;
  client: Organization;
  partner: Organization | null;
}

/** A client with a number, with or without a partner. */
async function scene({ partner = null, permission = 'MISSING' }: Given = {}): Promise<Scene> {
  const em = hub.services.orm.em.fork();
  const managing =
    partner === null
      ? null
      : await createPartner(em, { brandName: 'Bright', paymentModel: partner });
  const made = await createClient(em, { name: 'Nordwind', partner: managing?.partner ?? null });
  const number = await createNumber(em, await createWaba(em, made.client), {
    partnerPermission: permission,
  });
  return {
    number,
    id: encodeTypeId('number', number.id),
    client: made.organization,
    partner: managing?.organization ?? null,
  };
}

const organization = (found: Organization | null): Organization => {
  if (found === null) throw new Error('There is no partner');
  return found;
};

function generate(caller: Caller, id: string) {
  return hub.graphql(
    caller,
    `mutation ($id: ID!) { generateApiKey(input: { phoneNumberId: $id }) {
      phoneNumber { id apiKey { id } }
      apiKey { id prefix last4 holder holderName createdByName createdAt lastUsedAt revokedAt }
      secret userErrors { code message path }
    } }`,
    { id },
  );
}

async function capability(caller: Caller, id: string, action = 'GENERATE_API_KEY') {
  const { data } = await hub.graphql(
    caller,
    'query ($id: ID!) { phoneNumber(id: $id) { capabilities { action allowed reason } } }',
    { id },
  );
  const found = data.phoneNumber.capabilities.find(
    (each: { action: string }) => each.action === action,
  );
  return { allowed: found.allowed, reason: found.reason };
}

describe('generateApiKey', () => {
  test('makes a key whose secret is told once and stored nowhere', async () => {
    const { number, id, client } = await scene();
    const { data, errors } = await generate(await as(hub, client, 'OWNER'), id);
    expect(errors).toEqual([]);
    const { apiKey, secret, phoneNumber, userErrors } = data.generateApiKey;
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^hub_live_[\w-]{43}$/);
    expect(apiKey).toEqual({
      id: phoneNumber.apiKey.id,
      prefix: 'hub_live_',
      last4: secret.slice(-4),
      holder: 'CLIENT',
      holderName: 'Nordwind',
      createdByName: expect.stringMatching(/^Person/),
      createdAt: hub.clock.now().toISOString(),
      lastUsedAt: null,
      revokedAt: null,
    });
    const em = hub.services.orm.em.fork();
    const [key] = await em.find(NumberApiKey, { phoneNumber: number.id });
    expect(key?.secretHash).toBe(sha256(secret));
    const hint = `hub_live_…${secret.slice(-4)}`;
    expect(await em.find(HistoryEntry, { kind: 'API_KEY' })).toMatchObject([
      { previous: null, current: hint, source: 'CLIENT', actorName: apiKey.createdByName },
    ]);
    expect(await em.find(Event, { type: 'number.api_key_generated' })).toMatchObject([
      { subjectId: number.id, payload: { current: hint } },
    ]);
    const audited = await em.find(AuditEntry, {
      action: 'generateApiKey',
      organization: client.id,
    });
    expect(audited).toMatchObject([{ subjectId: number.id, changes: { apiKey: [null, hint] } }]);
    const { rows } = await hub.services.readPool.query(
      `select (select json_agg(k) from number_api_keys k)::text
        || (select json_agg(a) from audit_entries a)::text
        || (select json_agg(e) from events e)::text as everything`,
    );
    expect(rows[0]?.everything).not.toContain(secret.slice('hub_live_'.length));
  });

  test('revokes the key before in the same transaction', async () => {
    const { number, id, client } = await scene();
    const owner = await as(hub, client, 'OWNER');
    const first = (await generate(owner, id)).data.generateApiKey;
    hub.clock.advance({ minutes: 1 });
    const second = (await generate(owner, id)).data.generateApiKey;
    const em = hub.services.orm.em.fork();
    const keys = await em.find(
      NumberApiKey,
      { phoneNumber: number.id },
      { orderBy: { createdAt: 'asc' } },
    );
    expect(keys.map(({ last4, revokedAt }) => [last4, revokedAt])).toEqual([
      [first.apiKey.last4, hub.clock.now()],
      [second.apiKey.last4, null],
    ]);
  });

  test('two at once leave one live key, and the secret that came last works', async () => {
    const { number, id, client } = await scene();
    const owner = await as(hub, client, 'OWNER');
    const answers = await Promise.all([1, 2, 3, 4].map(() => generate(owner, id)));
    expect(answers.map(({ data }) => data.generateApiKey.userErrors)).toEqual([[], [], [], []]);
    const live = await hub.services.orm.em
      .fork()
      .find(NumberApiKey, { phoneNumber: number.id, revokedAt: null });
    expect(live).toHaveLength(1);
    const hashes = answers.map(({ data }) => sha256(data.generateApiKey.secret));
    expect(hashes).toContain(live[0]?.secretHash);
  });

  test('tells the client who does not hold it exactly this', async () => {
    const { id, client } = await scene({ partner: 'DIRECT_PAID', permission: 'SHARED' });
    const owner = await as(hub, client, 'OWNER');
    expect(await capability(owner, id)).toEqual({ allowed: false, reason: EXACTLY });
    expect((await generate(owner, id)).data.generateApiKey).toMatchObject({
      secret: null,
      userErrors: [{ code: 'NOT_ALLOWED', message: EXACTLY, path: ['input', 'phoneNumberId'] }],
    });
  });

  test.each([
    ['client', null, 'MISSING', true],
    ['client', 'DIRECT_PAID', 'MISSING', true],
    ['client', 'DIRECT_PAID', 'SHARED', false],
    ['client', 'PARTNER_PAID', 'SHARED', false],
    ['client', 'PARTNER_PAID', 'MISSING', false],
    ['partner', 'DIRECT_PAID', 'MISSING', false],
    ['partner', 'DIRECT_PAID', 'SHARED', true],
    ['partner', 'PARTNER_PAID', 'SHARED', true],
    ['partner', 'PARTNER_PAID', 'MISSING', false],
  ] as const)(
    'by a %s, partner %s, permission %s: %s',
    async (who, partner, permission, allowed) => {
      const given = await scene({ partner, permission });
      const side = who === 'client' ? given.client : organization(given.partner);
      const holder = who === 'client' ? ['CLIENT', 'Nordwind'] : ['PARTNER', 'Bright'];
      for (const caller of [
        await as(hub, side, 'OWNER'),
        await as(hub, side, 'MEMBER'),
        await asKey(hub, side),
      ]) {
        const told = await capability(caller, given.id);
        const { apiKey, secret, userErrors } = (await generate(caller, given.id)).data
          .generateApiKey;
        const [refusal] = userErrors;
        expect({
          allowed: told.allowed,
          made: secret !== null,
          reason: told.reason?.replace(/\.?$/, '.'),
          holder: apiKey && [apiKey.holder, apiKey.holderName],
        }).toEqual({
          allowed,
          made: allowed,
          reason: refusal?.message,
          holder: allowed ? holder : null,
        });
      }
    },
  );

  test('is refused to the operator, to keys that only read, and for ended numbers', async () => {
    const { number, id, client } = await scene();
    const em = hub.services.orm.em.fork();
    const operator = await createOperator(em);
    for (const caller of [
      await as(hub, operator.organization, 'ADMIN'),
      await asKey(hub, client, ['READ']),
    ]) {
      const { errors } = await generate(caller, id);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    await hub.services.readPool.query(
      "update phone_numbers set account_status = 'INACTIVE' where id = $1",
      [number.id],
    );
    const { data } = await generate(await as(hub, client, 'OWNER'), id);
    expect(data.generateApiKey.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: 'The subscription of this number has ended.' },
    ]);
  });

  test('is not found for another tenant', async () => {
    const { id } = await scene();
    const stranger = await createClient(hub.services.orm.em.fork(), { name: 'Somebody' });
    const { data } = await generate(await as(hub, stranger.organization, 'OWNER'), id);
    expect(data.generateApiKey).toMatchObject({
      secret: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'phoneNumberId'] }],
    });
  });
});

describe('revokeApiKey', () => {
  const revoke = (caller: Caller, id: string) =>
    hub.graphql(
      caller,
      `mutation ($id: ID!) { revokeApiKey(input: { phoneNumberId: $id }) {
        phoneNumber { apiKey { id } } userErrors { code message path }
      } }`,
      { id },
    );

  test('ends the key for good, also that of the partner, and tells both', async () => {
    const { id, client, partner, number } = await scene({
      partner: 'DIRECT_PAID',
      permission: 'SHARED',
    });
    await generate(await as(hub, organization(partner), 'OWNER'), id);
    const { data } = await revoke(await as(hub, client, 'OWNER'), id);
    expect(data.revokeApiKey).toEqual({ phoneNumber: { apiKey: null }, userErrors: [] });
    const em = hub.services.orm.em.fork();
    expect(await em.count(NumberApiKey, { phoneNumber: number.id, revokedAt: null })).toBe(0);
    const [event] = await em.find(Event, { type: 'number.api_key_revoked' });
    expect(event).toMatchObject({ subjectId: number.id, client: { id: client.client?.id } });
    expect(await em.find(AuditEntry, { action: 'revokeApiKey' })).toHaveLength(1);
  });

  test('is refused to members who may not make the next one, and without a key', async () => {
    const { id, client } = await scene({ partner: 'DIRECT_PAID', permission: 'SHARED' });
    const member = await revoke(await as(hub, client, 'MEMBER'), id);
    expect(member.data.revokeApiKey.userErrors).toMatchObject([{ message: EXACTLY }]);
    const owner = await revoke(await as(hub, client, 'OWNER'), id);
    expect(owner.data.revokeApiKey.userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', message: 'There is no key to revoke.' },
    ]);
  });
});
