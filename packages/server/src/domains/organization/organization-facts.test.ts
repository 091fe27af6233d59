import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import type { Organization } from './organization.entity.ts';

let hub: TestApp;
let nordwind: Organization;
let relay: Organization;
let owner: Caller;
let partner: Caller;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const made = await createPartner(em, { brandName: 'Relay' });
  relay = made.organization;
  nordwind = (await createClient(em, { name: 'Nordwind', partner: made.partner })).organization;
  owner = await as(hub, nordwind, 'OWNER');
  partner = await as(hub, relay, 'OWNER');
});

const PAYLOADS = {
  updateClient: `client { name legalName contact { fullName email phone formattedPhone language }
    address { street zip city country } website timezone vatId billingEmail }`,
  updatePartner: 'partner { brandName country logoUrl }',
  updatePartnerIntegration: 'partner { redirectUrl clientsMayAddNumbers autoAcceptPartnerChanges }',
};

async function run(mutation: keyof typeof PAYLOADS, caller: Caller, input: object) {
  const title = mutation.slice(0, 1).toUpperCase() + mutation.slice(1);
  const { data, errors } = await hub.graphql(
    caller,
    `mutation ($input: ${title}Input!) {
      ${mutation}(input: $input) { ${PAYLOADS[mutation]} userErrors { code path } }
    }`,
    { input },
  );
  return errors[0]?.extensions.code ?? data[mutation];
}

async function lastAudit() {
  const { rows } = await hub.services.readPool.query<{ action: string; changes: object }>(
    'select action, changes from audit_entries order by id desc limit 1',
  );
  return rows[0];
}

describe('updateClient', () => {
  test('stores what is given, leaves the rest, and tells both values in the log', async () => {
    const { client, userErrors } = await run('updateClient', owner, {
      legalName: ' Nordwind Outdoor GmbH ',
      contact: { phone: '+49 (30) 2312-500' },
      address: { city: 'Potsdam', zip: '14467' },
      website: 'https://nordwind.example',
      timezone: 'Europe/Vienna',
      vatId: 'de 123 456 789',
      billingEmail: 'invoices@nordwind.example',
    });
    expect(userErrors).toEqual([]);
    expect(client).toEqual({
      name: 'Nordwind',
      legalName: 'Nordwind Outdoor GmbH',
      contact: {
        fullName: 'Ada Beispiel',
        email: 'ada@nordwind.example',
        phone: '+49302312500',
        formattedPhone: '+49 30 2312500',
        language: 'de',
      },
      address: { street: 'Hauptstr. 1', zip: '14467', city: 'Potsdam', country: 'DE' },
      website: 'https://nordwind.example',
      timezone: 'Europe/Vienna',
      vatId: 'DE123456789',
      billingEmail: 'invoices@nordwind.example',
    });
    expect(await lastAudit()).toEqual({
      action: 'updateClient',
      changes: {
        legalName: ['Nordwind GmbH', 'Nordwind Outdoor GmbH'],
        contactPhone: [null, '+49302312500'],
        addressZip: ['10115', '14467'],
        addressCity: ['Berlin', 'Potsdam'],
        website: [null, 'https://nordwind.example'],
        timezone: ['Europe/Berlin', 'Europe/Vienna'],
        vatId: [null, 'DE123456789'],
        billingEmail: [null, 'invoices@nordwind.example'],
      },
    });
  });

  test('empties what may be empty, and writes nothing where nothing changes', async () => {
    await run('updateClient', owner, { billingEmail: null, website: '' });
    const { client } = await run('updateClient', owner, { name: 'Nordwind' });
    expect(client).toMatchObject({ billingEmail: null, website: null });
    expect((await lastAudit())?.changes).not.toHaveProperty('name');
  });

  test('a new name shows in the workspace switcher', async () => {
    await run('updateClient', owner, { name: 'Nordwind Outdoor' });
    const { data } = await hub.graphql(owner, '{ viewer { organization { name slug } } }');
    expect(data.viewer.organization).toEqual({ name: 'Nordwind Outdoor', slug: 'nordwind' });
  });

  test.each([
    ['REQUIRED', ['name'], { name: ' ' }],
    ['TOO_LONG', ['legalName'], { legalName: 'x'.repeat(201) }],
    ['REQUIRED', ['contact', 'fullName'], { contact: { fullName: null } }],
    ['INVALID', ['contact', 'email'], { contact: { email: 'ada' } }],
    ['INVALID', ['contact', 'phone'], { contact: { phone: '030 1' } }],
    ['INVALID', ['contact', 'language'], { contact: { language: 'german' } }],
    ['REQUIRED', ['address', 'street'], { address: { street: '' } }],
    ['INVALID', ['address', 'country'], { address: { country: 'XX' } }],
    ['INVALID', ['website'], { website: 'nordwind' }],
    ['INVALID', ['timezone'], { timezone: 'Mars/Olympus' }],
    ['INVALID', ['vatId'], { vatId: '12' }],
    ['INVALID', ['billingEmail'], { billingEmail: 'invoices' }],
  ])('names the path of what is not right: %s %j', async (code, path, input) => {
    expect(await run('updateClient', owner, input)).toEqual({
      client: null,
      userErrors: [{ code, path: ['input', ...path] }],
    });
  });

  test('is for owners of a client', async () => {
    const website = 'https://other.example';
    expect(await run('updateClient', await as(hub, nordwind, 'MEMBER'), { website })).toBe(
      'FORBIDDEN',
    );
    expect(await run('updateClient', partner, { website })).toBe('FORBIDDEN');
  });
});

describe('updatePartner', () => {
  test('stores brand, country and logo', async () => {
    const logoUrl = 'https://relay.example/logo.svg';
    expect(await run('updatePartner', partner, { brandName: 'Relay One', logoUrl })).toEqual({
      partner: { brandName: 'Relay One', country: 'DE', logoUrl },
      userErrors: [],
    });
    expect(await lastAudit()).toEqual({
      action: 'updatePartner',
      changes: { brandName: ['Relay', 'Relay One'], logoUrl: [null, logoUrl] },
    });
  });

  test.each([
    ['REQUIRED', 'brandName', { brandName: null }],
    ['INVALID', 'country', { country: 'Germany' }],
    ['INVALID', 'logoUrl', { logoUrl: 'http://relay.example/logo.svg' }],
  ])('names the path of what is not right: %s %s', async (code, field, input) => {
    const { userErrors } = await run('updatePartner', partner, input);
    expect(userErrors).toEqual([{ code, path: ['input', field] }]);
  });

  test('is for owners of a partner', async () => {
    const input = { brandName: 'Mine' };
    expect(await run('updatePartner', await as(hub, relay, 'MEMBER'), input)).toBe('FORBIDDEN');
    expect(await run('updatePartner', owner, input)).toBe('FORBIDDEN');
  });
});

describe('updatePartnerIntegration', () => {
  test('stores redirect URL and switches, each alone too', async () => {
    const redirectUrl = 'http://localhost:3000/back';
    const all = { redirectUrl, clientsMayAddNumbers: false, autoAcceptPartnerChanges: true };
    expect((await run('updatePartnerIntegration', partner, all)).partner).toEqual(all);
    const { partner: after } = await run('updatePartnerIntegration', partner, {
      autoAcceptPartnerChanges: false,
    });
    expect(after).toEqual({ ...all, autoAcceptPartnerChanges: false });
    expect(await lastAudit()).toEqual({
      action: 'updatePartnerIntegration',
      changes: { autoAcceptPartnerChanges: [true, false] },
    });
  });

  test.each(['http://relay.example', 'https://relay.example/#code', 'relay'])(
    'refuses %s',
    async (redirectUrl) => {
      expect(await run('updatePartnerIntegration', partner, { redirectUrl })).toEqual({
        partner: null,
        userErrors: [{ code: 'INVALID', path: ['input', 'redirectUrl'] }],
      });
    },
  );

  test('is for owners of a partner', async () => {
    const input = { autoAcceptPartnerChanges: true };
    const member = await as(hub, relay, 'MEMBER');
    expect(await run('updatePartnerIntegration', member, input)).toBe('FORBIDDEN');
    expect(await run('updatePartnerIntegration', owner, input)).toBe('FORBIDDEN');
  });
});

describe('a change of facts that were read before', () => {
  const VERSIONS = `{ viewer { organization { client { version } partner { version } } } }`;
  const versionOf = async (caller: Caller): Promise<number> => {
    const { data } = await hub.graphql(caller, VERSIONS);
    const { client, partner: company } = data.viewer.organization;
    return (client ?? company).version;
  };
  const refused = [{ code: 'CONFLICT', path: ['input', 'expectedVersion'] }];

  test.each([
    ['updateClient', () => owner, { legalName: 'First' }, { legalName: 'Second' }],
    ['updatePartner', () => partner, { brandName: 'First' }, { brandName: 'Second' }],
    [
      'updatePartnerIntegration',
      () => partner,
      { redirectUrl: 'https://first.example/' },
      { redirectUrl: 'https://second.example/' },
    ],
  ] as const)('%s is refused when somebody was faster', async (mutation, caller, first, second) => {
    const expectedVersion = await versionOf(caller());
    const made = await run(mutation, caller(), { ...first, expectedVersion });
    expect(made.userErrors).toEqual([]);
    expect(await versionOf(caller())).toBe(expectedVersion + 1);
    const late = await run(mutation, caller(), { ...second, expectedVersion });
    expect(late.userErrors).toEqual(refused);
    const again = { ...first, expectedVersion: expectedVersion + 1 };
    expect(await run(mutation, caller(), again)).toMatchObject({ userErrors: [] });
    expect(await versionOf(caller())).toBe(expectedVersion + 1);
    expect(await run(mutation, caller(), second)).toMatchObject({ userErrors: [] });
  });
});
