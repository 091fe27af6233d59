import { beforeEach, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createNumberApiKey } from '../../../test/factories/number-api-key.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { listenAndPublish, openStream } from '../../../test/stream.ts';
import { statementsOf } from '../../../test/statements-of.ts';
import { until } from '../../../test/until.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { NumberApiKey } from '../api-key/number-api-key.entity.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import type { Organization } from '../organization/organization.entity.ts';
import type { PaymentModel } from '../partner/partner.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import type { Waba } from '../waba/waba.entity.ts';
import { PermissionConsent } from './permission-consent.entity.ts';
import { PermissionRequest } from './permission-request.entity.ts';

let hub: TestApp;
let client: Organization;
let partner: Organization;
let owner: Caller;
let theirs: Caller;
let waba: Waba;
let numbers: PhoneNumber[];
let ids: string[];

async function setUp(paymentModel: PaymentModel = 'DIRECT_PAID', count = 3): Promise<void> {
  hub = await startApp({}, { COST_LIMIT: '100000' });
  const em = hub.services.orm.em.fork();
  const managing = await createPartner(em, { brandName: 'Bright', paymentModel });
  partner = managing.organization;
  const made = await createClient(em, { name: 'Nordwind', partner: managing.partner });
  client = made.organization;
  waba = await createWaba(em, made.client);
  numbers = [];
  for (let index = 0; index < count; index += 1) numbers.push(await createNumber(em, waba));
  ids = numbers.map(({ id }) => encodeTypeId('number', id));
  owner = await as(hub, client, 'OWNER');
  theirs = await as(hub, partner, 'MEMBER');
}

beforeEach(() => setUp());

function update(caller: Caller, input: object) {
  return hub.graphql(
    caller,
    `mutation ($input: UpdatePartnerPermissionsInput!) { updatePartnerPermissions(input: $input) {
      phoneNumbers {
        id partnerPermission partnerPermissionSince
        permissionConsent { id kind actorName at } permissionRequest { id } apiKey { id }
      }
      consents { id kind source partnerName clientName actorName keysRevoked numbers { phoneNumberId number formattedNumber } }
      userErrors { code message path }
    } }`,
    { input },
  );
}

const writings = (number?: PhoneNumber) => ({
  number: number?.number,
  formattedNumber: number?.formattedNumber,
});

function request(caller: Caller, phoneNumberIds: string[], note?: string) {
  return hub.graphql(
    caller,
    `mutation ($input: RequestPartnerPermissionInput!) { requestPartnerPermission(input: $input) {
      phoneNumbers { id permissionRequest { id } }
      permissionRequests { id status note partnerName requestedByName requestedAt expiresAt }
      userErrors { code message path }
    } }`,
    { input: { phoneNumberIds, note } },
  );
}

async function permissions(): Promise<string[]> {
  const found = await hub.services.orm.em
    .fork()
    .find(
      PhoneNumber,
      { id: { $in: numbers.map(({ id }) => id) } },
      { orderBy: { createdAt: 'asc' } },
    );
  return found.map(({ partnerPermission }) => partnerPermission);
}

interface Capability {
  action: string;
  allowed: boolean;
  reason: string | null;
}

async function capabilities(caller: Caller, id: string | undefined): Promise<Capability[]> {
  const { data } = await hub.graphql(
    caller,
    'query ($id: ID!) { phoneNumber(id: $id) { capabilities { action allowed reason } } }',
    { id },
  );
  return data.phoneNumber.capabilities;
}

async function mayGenerate(caller: Caller, id: string | undefined): Promise<boolean> {
  const found = await capabilities(caller, id);
  return found.some(({ action, allowed }) => action === 'GENERATE_API_KEY' && allowed);
}

function end(name: 'withdraw' | 'decline', caller: Caller, requests: string[], more = {}) {
  return hub.graphql(
    caller,
    `mutation ($input: ${name === 'withdraw' ? 'Withdraw' : 'Decline'}PermissionRequestsInput!) {
      answer: ${name}PermissionRequests(input: $input) {
        permissionRequests { id status decidedByName declineReason phoneNumber { permissionRequest { id } } }
        userErrors { code path }
      }
    }`,
    { input: { ids: requests, ...more } },
  );
}

describe('updatePartnerPermissions', () => {
  test('shares numbers at once, with consent record, history, events and audit entries', async () => {
    expect(await mayGenerate(theirs, ids[0])).toBe(false);
    const { data, errors } = await update(owner, { share: [ids[0], ids[1]] });
    expect(errors).toEqual([]);
    const { phoneNumbers, consents, userErrors } = data.updatePartnerPermissions;
    expect(userErrors).toEqual([]);
    expect(consents).toEqual([
      {
        id: expect.stringMatching(/^consent_/),
        kind: 'GRANTED',
        source: 'PARTNER_SETTINGS',
        partnerName: 'Bright',
        clientName: 'Nordwind GmbH',
        actorName: expect.stringMatching(/^Person/),
        keysRevoked: false,
        numbers: [
          { phoneNumberId: ids[0], ...writings(numbers[0]) },
          { phoneNumberId: ids[1], ...writings(numbers[1]) },
        ],
      },
    ]);
    expect(phoneNumbers).toMatchObject(
      [ids[0], ids[1]].map((id) => ({
        id,
        partnerPermission: 'SHARED',
        partnerPermissionSince: hub.clock.now().toISOString(),
        permissionConsent: { id: consents[0].id, kind: 'GRANTED' },
      })),
    );
    expect(await permissions()).toEqual(['SHARED', 'SHARED', 'MISSING']);
    expect(await mayGenerate(theirs, ids[0])).toBe(true);
    expect(await mayGenerate(owner, ids[0])).toBe(false);
    const em = hub.services.orm.em.fork();
    expect(await em.count(Event, { type: 'number.permission_granted' })).toBe(2);
    expect(
      await em.find(AuditEntry, { action: 'updatePartnerPermissions', organization: client.id }),
    ).toMatchObject([
      { changes: { partnerPermission: ['MISSING', 'SHARED'] } },
      { changes: { partnerPermission: ['MISSING', 'SHARED'] } },
    ]);
  });

  test('an open subscription of the partner learns at once what it may no longer do', async () => {
    await update(owner, { share: [ids[0]] });
    const url = await listenAndPublish(hub);
    // What was shared has been told before anybody listens.
    const em = hub.services.orm.em.fork();
    await until(
      'the grant to be published',
      async () => (await em.count(Event, { position: null })) === 0,
    );
    const stream = await openStream(
      url,
      theirs,
      `subscription ($ids: [ID!]) {
        phoneNumberUpdated(ids: $ids) { partnerPermission capabilities { action allowed } }
      }`,
      { ids: [ids[0]] },
    );
    await update(owner, { revoke: [ids[0]] });
    const message = (await stream.arrived(1)).at(-1)?.data.phoneNumberUpdated;
    expect(message.partnerPermission).toBe('MISSING');
    expect(message.capabilities).toContainEqual({ action: 'GENERATE_API_KEY', allowed: false });
  });

  test('stops sharing at once; the key works on unless it is revoked with it', async () => {
    await update(owner, { share: ids });
    const em = hub.services.orm.em.fork();
    for (const number of numbers.slice(0, 2)) {
      await createNumberApiKey(em, number, hub.clock.now(), 'PARTNER');
    }
    const kept = await update(owner, { revoke: [ids[0]] });
    expect(kept.data.updatePartnerPermissions).toMatchObject({
      phoneNumbers: [{ partnerPermission: 'MISSING', apiKey: { id: expect.any(String) } }],
      consents: [{ kind: 'REVOKED', keysRevoked: false }],
    });
    expect(await mayGenerate(theirs, ids[0])).toBe(false);
    expect(await mayGenerate(owner, ids[0])).toBe(true);
    const ended = await update(owner, { revoke: [ids[1], ids[2]], revokeKeys: true });
    expect(ended.data.updatePartnerPermissions).toMatchObject({
      phoneNumbers: [{ apiKey: null }, { apiKey: null }],
      consents: [{ kind: 'REVOKED', keysRevoked: true }],
    });
    const live = await em.fork().find(NumberApiKey, { revokedAt: null });
    expect(live.map(({ phoneNumber }) => phoneNumber.id)).toEqual([numbers[0]?.id]);
    expect(await em.fork().count(Event, { type: 'number.permission_revoked' })).toBe(3);
    expect(await em.fork().count(Event, { type: 'number.api_key_revoked' })).toBe(1);
  });

  test('leaves alone what is so already, and a key of the client', async () => {
    await createNumberApiKey(
      hub.services.orm.em.fork(),
      await hub.services.orm.em
        .fork()
        .findOneOrFail(PhoneNumber, numbers[0]?.id ?? '', { populate: ['client'] }),
      hub.clock.now(),
      'CLIENT',
    );
    await update(owner, { share: [ids[0]] });
    const { data } = await update(owner, { share: [ids[0]], revoke: [ids[1]] });
    expect(data.updatePartnerPermissions).toMatchObject({ consents: [], userErrors: [] });
    const ended = await update(owner, { revoke: [ids[0]], revokeKeys: true });
    expect(ended.data.updatePartnerPermissions.phoneNumbers[0].apiKey).not.toBeNull();
    expect(await hub.services.orm.em.fork().count(PermissionConsent)).toBe(2);
  });

  test('refuses everything when one number is wrong, and names its place', async () => {
    const em = hub.services.orm.em.fork();
    const stranger = await createClient(em, { name: 'Somebody' });
    const foreign = await createNumber(em, await createWaba(em, stranger.client));
    const { data } = await update(owner, {
      share: [ids[0], encodeTypeId('number', foreign.id)],
      revoke: [ids[0]],
    });
    expect(data.updatePartnerPermissions).toMatchObject({
      phoneNumbers: null,
      userErrors: [
        { code: 'NOT_FOUND', path: ['input', 'share', '1'] },
        { code: 'INVALID', path: ['input', 'revoke', '0'] },
      ],
    });
    expect(await permissions()).toEqual(['MISSING', 'MISSING', 'MISSING']);
    const none = await update(owner, {});
    expect(none.data.updatePartnerPermissions.userErrors).toMatchObject([{ code: 'REQUIRED' }]);
    const many = await update(owner, { share: Array.from({ length: 101 }, () => ids[0]) });
    expect(many.data.updatePartnerPermissions.userErrors).toMatchObject([{ code: 'TOO_LONG' }]);
  });

  test('is refused to members, keys and partners, and to a client whose partner pays', async () => {
    for (const caller of [await as(hub, client, 'MEMBER'), await asKey(hub, client), theirs]) {
      const { errors } = await update(caller, { share: [ids[0]] });
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    await setUp('PARTNER_PAID');
    const { data } = await update(owner, { share: [ids[0]] });
    expect(data.updatePartnerPermissions.userErrors).toEqual([
      {
        code: 'NOT_ALLOWED',
        message:
          'Bright pays for your numbers and so holds their API keys. Ask Bright to change this.',
        path: ['input', 'share', '0'],
      },
    ]);
  });

  test('needs as many statements for fifty numbers as for two, but for rows in batches', async () => {
    await setUp('DIRECT_PAID', 52);
    const few = await statementsOf(() => update(owner, { share: ids.slice(0, 2) }));
    const many = await statementsOf(() => update(owner, { share: ids.slice(2) }));
    expect(many.length).toBeLessThanOrEqual(few.length + 4);
  });
});

describe('requestPartnerPermission', () => {
  test('asks for many numbers, which the client then sees, for 30 days', async () => {
    const { data, errors } = await request(theirs, [ids[0] ?? '', ids[2] ?? ''], ' For the shop ');
    expect(errors).toEqual([]);
    const { permissionRequests, phoneNumbers, userErrors } = data.requestPartnerPermission;
    expect(userErrors).toEqual([]);
    expect(permissionRequests).toHaveLength(2);
    expect(permissionRequests[0]).toEqual({
      id: phoneNumbers[0].permissionRequest.id,
      status: 'PENDING',
      note: 'For the shop',
      partnerName: 'Bright',
      requestedByName: expect.stringMatching(/^Person/),
      requestedAt: hub.clock.now().toISOString(),
      expiresAt: new Date(hub.clock.now().getTime() + 30 * 86_400_000).toISOString(),
    });
    const seen = await hub.graphql(
      owner,
      '{ permissionRequests(first: 10, status: PENDING) { totalCount nodes { phoneNumber { id } } } }',
    );
    expect(seen.data.permissionRequests.totalCount).toBe(2);
    const em = hub.services.orm.em.fork();
    expect(await em.count(Event, { type: 'number.permission_requested' })).toBe(2);
    expect(
      await em.count(AuditEntry, { action: 'requestPartnerPermission', organization: client.id }),
    ).toBe(2);
  });

  test('sharing answers it, and the consent says so', async () => {
    await request(theirs, [ids[0] ?? '']);
    const { data } = await update(owner, { share: [ids[0]] });
    expect(data.updatePartnerPermissions).toMatchObject({
      consents: [{ source: 'PERMISSION_REQUEST' }],
      phoneNumbers: [{ permissionRequest: null }],
    });
    const [answered] = await hub.services.orm.em.fork().find(PermissionRequest, {});
    expect(answered).toMatchObject({ status: 'GRANTED', decidedAt: hub.clock.now() });
  });

  test('is refused twice, for shared numbers, to clients; one wrong number refuses all', async () => {
    await request(theirs, [ids[0] ?? '']);
    await update(owner, { share: [ids[1]] });
    const { data } = await request(theirs, [ids[2] ?? '', ids[1] ?? '']);
    expect(data.requestPartnerPermission).toMatchObject({
      permissionRequests: null,
      userErrors: [{ code: 'NOT_ALLOWED', path: ['input', 'phoneNumberIds', '1'] }],
    });
    const again = await request(theirs, [ids[2] ?? '', ids[0] ?? '']);
    expect(again.data.requestPartnerPermission.userErrors).toMatchObject([
      {
        code: 'NOT_ALLOWED',
        message: 'The client has not answered the last request yet.',
        path: ['input', 'phoneNumberIds', '1'],
      },
    ]);
    const long = await request(theirs, [ids[2] ?? ''], 'x'.repeat(501));
    expect(long.data.requestPartnerPermission.userErrors).toMatchObject([
      { code: 'TOO_LONG', path: ['input', 'note'] },
    ]);
    expect((await request(owner, [ids[2] ?? ''])).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await hub.services.orm.em.fork().count(PermissionRequest)).toBe(1);
  });

  test.for([
    ['withdraws it', (requestId: string) => end('withdraw', theirs, [requestId])],
    ['sees it declined', (requestId: string) => end('decline', owner, [requestId])],
    [
      'has had the number shared, and lost it again',
      async () => {
        await update(owner, { share: [ids[0]] });
        await update(owner, { revoke: [ids[0]] });
      },
    ],
    [
      'has waited for 30 days',
      async () => {
        hub.clock.advance({ days: 30, hours: 1 });
        await hub.runJobsByClock();
      },
    ],
  ] as const)(
    'shows beforehand why it would be refused, until the partner %s',
    async ([, finish]) => {
      const asked = await request(theirs, [ids[0] ?? '']);
      const refused = await request(theirs, [ids[0] ?? '']);
      const [{ message }] = refused.data.requestPartnerPermission.userErrors;
      const action = 'REQUEST_PARTNER_PERMISSION';
      const capability = async () =>
        (await capabilities(theirs, ids[0])).find((each) => each.action === action);
      expect(`${(await capability())?.reason}.`).toBe(message);
      await finish(asked.data.requestPartnerPermission.permissionRequests[0].id);
      expect(await capability()).toEqual({ action, allowed: true, reason: null });
      const again = await request(theirs, [ids[0] ?? '']);
      expect(again.data.requestPartnerPermission.userErrors).toEqual([]);
    },
  );

  test('expires when nobody answers', async () => {
    await request(theirs, [ids[0] ?? '']);
    hub.clock.advance({ days: 29, hours: 23 });
    await hub.runJobsByClock();
    const em = hub.services.orm.em.fork();
    expect(await em.find(PermissionRequest, {})).toMatchObject([{ status: 'PENDING' }]);
    hub.clock.advance({ hours: 2 });
    await hub.runJobsByClock();
    expect(await em.fork().find(PermissionRequest, {})).toMatchObject([
      { status: 'EXPIRED', decidedAt: hub.clock.now() },
    ]);
    expect(await em.fork().count(Event, { type: 'number.permission_request_expired' })).toBe(1);
    expect(
      (await request(theirs, [ids[0] ?? ''])).data.requestPartnerPermission.userErrors,
    ).toEqual([]);
  });
});

describe('long lists', () => {
  /** All nodes of a list, page by page. */
  async function walk(caller: Caller, list: string, first: number, filter = '') {
    const ids: string[] = [];
    const sizes: number[] = [];
    let after: string | null = null;
    do {
      const answer: Awaited<ReturnType<typeof hub.graphql>> = await hub.graphql(
        caller,
        `query ($after: String) { list: ${list}(first: ${first}, after: $after ${filter}) {
          nodes { id } pageInfo { hasNextPage endCursor }
        } }`,
        { after },
      );
      expect(answer.errors).toEqual([]);
      const { nodes, pageInfo } = answer.data.list;
      sizes.push(nodes.length);
      ids.push(...nodes.map(({ id }: { id: string }) => id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(ids.length);
    return { ids, sizes };
  }

  test('of requests are walked page by page, by partner and client, and answered in parts', async () => {
    await setUp('DIRECT_PAID', 120);
    await request(theirs, ids.slice(0, 100));
    await request(theirs, ids.slice(100));
    for (const caller of [theirs, owner]) {
      const open = await walk(caller, 'permissionRequests', 50, 'status: PENDING');
      expect(open.sizes).toEqual([50, 50, 20]);
      const asked = await walk(
        caller,
        'phoneNumbers',
        50,
        'filter: { hasPermissionRequest: true }',
      );
      expect(asked.ids.toSorted()).toEqual(ids.toSorted());
    }
    await update(owner, { share: ids.slice(20) });
    const left = await walk(owner, 'phoneNumbers', 50, 'filter: { hasPermissionRequest: true }');
    expect(left.ids.toSorted()).toEqual(ids.slice(0, 20).toSorted());
    const rest = await walk(owner, 'phoneNumbers', 50, 'filter: { hasPermissionRequest: false }');
    expect(rest.sizes).toEqual([50, 50]);
    expect((await walk(theirs, 'permissionRequests', 50)).sizes).toEqual([50, 50, 20]);
  });

  test('of consents are walked page by page, newest first', async () => {
    const made: string[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      hub.clock.advance({ minutes: 1 });
      const { data } = await update(owner, { [turn % 2 === 0 ? 'share' : 'revoke']: [ids[0]] });
      made.unshift(data.updatePartnerPermissions.consents[0].id);
    }
    for (const caller of [owner, theirs]) {
      const consents = await walk(caller, 'permissionConsents', 10);
      expect(consents).toEqual({ ids: made, sizes: [10, 2] });
    }
  });
});

describe('the end of a request', () => {
  test('is the partner’s by withdrawing, the client’s by declining, once', async () => {
    const asked = await request(theirs, [ids[0] ?? '', ids[1] ?? '']);
    const [first, second] = asked.data.requestPartnerPermission.permissionRequests.map(
      ({ id }: { id: string }) => id,
    );
    const declined = await end('decline', owner, [first], { declineReason: 'Not this one' });
    expect(declined.data.answer).toMatchObject({
      permissionRequests: [
        {
          id: first,
          status: 'DECLINED',
          declineReason: 'Not this one',
          phoneNumber: { permissionRequest: null },
        },
      ],
      userErrors: [],
    });
    const withdrawn = await end('withdraw', theirs, [second]);
    expect(withdrawn.data.answer.permissionRequests).toMatchObject([{ status: 'WITHDRAWN' }]);
    const late = await end('withdraw', theirs, [first, second]);
    expect(late.data.answer.userErrors).toEqual([
      { code: 'NOT_ALLOWED', path: ['input', 'ids', '0'] },
      { code: 'NOT_ALLOWED', path: ['input', 'ids', '1'] },
    ]);
    expect(await permissions()).toEqual(['MISSING', 'MISSING', 'MISSING']);
  });

  test('is refused to the other side, to members of the client, and not found for others', async () => {
    const asked = await request(theirs, [ids[0] ?? '']);
    const [{ id }] = asked.data.requestPartnerPermission.permissionRequests;
    for (const [name, caller] of [
      ['withdraw', owner],
      ['decline', theirs],
      ['decline', await as(hub, client, 'MEMBER')],
    ] as const) {
      expect((await end(name, caller, [id])).errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const other = await createPartner(hub.services.orm.em.fork(), { brandName: 'Other' });
    const { data } = await end('withdraw', await as(hub, other.organization, 'OWNER'), [id]);
    expect(data.answer.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'ids', '0'] }]);
  });
});

describe('the receipt of a consent', () => {
  const get = (caller: Caller, path: string) =>
    hub.app.inject({ method: 'GET', url: path, headers: caller });

  async function consent(): Promise<string> {
    const { data } = await update(owner, { share: [ids[0]] });
    return data.updatePartnerPermissions.consents[0].id;
  }

  test('is a page or JSON, for client and partner, also by a link without header', async () => {
    const id = await consent();
    const { 'x-hub-organization': workspace = '', ...cookie } = owner;
    const page = await get(cookie, `/receipts/consents/${id}?workspace=${workspace}`);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-disposition']).toBe(`attachment; filename="${id}.html"`);
    for (const fact of [
      'Permission granted',
      'Nordwind GmbH',
      'Bright',
      numbers[0]?.number ?? '?',
    ]) {
      expect(page.body).toContain(fact);
    }
    const json = await get(theirs, `/receipts/consents/${id}?format=json`);
    expect(json.json()).toMatchObject({
      id,
      kind: 'GRANTED',
      client: 'Nordwind GmbH',
      partner: 'Bright',
      numbers: [{ phoneNumberId: ids[0], number: numbers[0]?.number }],
      decidedBy: { name: expect.stringMatching(/^Person/), email: expect.stringContaining('@') },
      decidedAt: hub.clock.now().toISOString(),
      source: 'PARTNER_SETTINGS',
    });
  });

  test('does not exist for others, and asks nobody in', async () => {
    const id = await consent();
    const stranger = await createClient(hub.services.orm.em.fork(), { name: 'Somebody' });
    const other = await as(hub, stranger.organization, 'OWNER');
    expect((await get(other, `/receipts/consents/${id}`)).statusCode).toBe(404);
    expect((await get(owner, '/receipts/consents/consent_0')).statusCode).toBe(404);
    expect((await get({}, `/receipts/consents/${id}`)).statusCode).toBe(401);
  });

  test('holds no markup of names', async () => {
    const em = hub.services.orm.em.fork();
    await em.nativeUpdate(PhoneNumber, numbers[0]?.id ?? '', { displayName: '<b>"Shop" & Co</b>' });
    const page = await get(owner, `/receipts/consents/${await consent()}`);
    expect(page.body).toContain('&lt;b&gt;&quot;Shop&quot; &amp; Co&lt;/b&gt;');
  });
});
