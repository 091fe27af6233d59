import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { numbersPage, shellOf } from './answers.ts';
import { likeBrowser } from './browser.ts';
import { GraphqlStandIn } from './graphql-stand-in.ts';
import { openPage } from './open-page.tsx';

likeBrowser();

let server: GraphqlStandIn;
/** Lets the answer of the page come. */
let answer: () => void;

beforeEach(async () => {
  server = new GraphqlStandIn();
  await server.start();
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  answer = resolve;
  const later = (given: { data: unknown }) => async () => {
    await asked;
    return given;
  };
  server.answers = {
    Shell: () => ({ data: shellOf('CLIENT') }),
    SavedViews: () => ({ data: { savedViews: [] } }),
    NumbersPage: later(numbersPage(2)),
    OverviewPage: later({ data: overview }),
    ClientsPage: later({ data: { clients: { ...clients, pageInfo } } }),
    TagsPage: later({ data: { viewer: here({}), tags: { ...tags, pageInfo } } }),
    UsersPage: later({ data: { viewer: here({ kind: 'CLIENT', members, invitations: nobody }) } }),
    ApiKeysPage: later({ data: { viewer: here({ apiKeys: { ...apiKeys, pageInfo } }) } }),
    RateCardsPage: later({ data: { viewer: here({}), rateCards } }),
    AuditLogPage: later({ data: { auditEntries: { ...auditEntries, pageInfo } } }),
    IntegrationPage: later({ data: { viewer: here({ partner }) } }),
    PartnerSettingsPage: later({ data: partnerSettings }),
    PermissionsPage: later({ data: permissions }),
    NotificationSettingsPage: later({ data: { viewer: { ...here({}), membership } } }),
    UserSettingsPage: later({ data: { viewer: { ...here({}), user } } }),
  };
});
afterEach(() => server.stop());

const waiting = () =>
  waitFor(
    () => {
      const found = document.querySelector<HTMLElement>('[inert][aria-busy="true"]');
      if (!found) throw new Error('Nothing waits.');
      return found;
    },
    { timeout: 15_000 },
  );

const wordsOf = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

test('numbers wait in the columns in which they will stand', async () => {
  openPage('/nordwind/numbers');
  const skeleton = await waiting();
  const heads = wordsOf(skeleton, 'thead th');
  const widths = [...skeleton.querySelectorAll('col')].map(({ style }) => style.width);
  answer();
  const table = await screen.findByRole('table', { name: 'Numbers' });
  expect(wordsOf(table, 'thead th')).toEqual(heads);
  expect([...table.querySelectorAll('col')].map(({ style }) => style.width)).toEqual(widths);
  expect(skeleton.isConnected).toBe(false);
});

test('on a phone they wait as the cards that they will be', async () => {
  likePhone();
  openPage('/nordwind/numbers');
  const skeleton = await waiting();
  expect(skeleton.querySelector('table')).toBeNull();
  const labels = wordsOf(skeleton, 'dt');
  const count = skeleton.children.length;
  answer();
  const list = await screen.findByRole('list', { name: 'Numbers' });
  const [card] = await within(list).findAllByRole('listitem');
  expect(card && wordsOf(card, 'dt')).toEqual(labels.slice(0, labels.length / count));
});

test('the overview greets from the start, and its cards wait in their places', async () => {
  server.answers['Shell'] = () => ({ data: shellOf('PARTNER') });
  openPage('/nordwind/overview');
  const skeleton = await waiting();
  const greeting = screen.getByRole('heading', { level: 1, name: /^Good .+, Jonas$/ });
  const [titles, labels] = [wordsOf(skeleton, 'h2'), wordsOf(skeleton, 'dt')];
  const heads = wordsOf(skeleton, 'th[scope="col"]');
  answer();
  await screen.findByRole('link', { name: 'All 1 clients' });
  expect(greeting.isConnected).toBe(true);
  expect(wordsOf(document.body, 'h2')).toEqual(titles);
  expect(wordsOf(document.body, 'dt')).toEqual(labels);
  expect(wordsOf(document.body, 'th[scope="col"]')).toEqual(heads);
});

test('clients wait in the columns in which they will stand', async () => {
  server.answers['Shell'] = () => ({ data: shellOf('PARTNER') });
  openPage('/nordwind/clients');
  const heads = wordsOf(await waiting(), 'thead th');
  answer();
  const table = await screen.findByRole('table', { name: 'Clients' });
  expect(wordsOf(table, 'thead th')).toEqual(heads);
});

test.each([
  ['tags', 'Tags'],
  ['users', 'Users'],
  ['api-keys', 'API keys'],
  ['rate-cards', 'Rate cards'],
  ['audit-log', 'Audit log'],
])('the settings of %s wait in the columns in which they will stand', async (page, name) => {
  openPage(`/nordwind/settings/${page}`);
  const heads = wordsOf(await waiting(), 'thead th');
  answer();
  const table = await screen.findByRole('table', { name });
  expect(wordsOf(table, 'thead th')).toEqual(heads);
  expect(document.querySelector('[inert]')).toBeNull();
});

test('the integration waits with its headings and fields', async () => {
  server.answers['Shell'] = () => ({ data: shellOf('PARTNER') });
  openPage('/nordwind/settings/integration');
  const skeleton = await waiting();
  const [titles, labels] = [wordsOf(skeleton, 'h2'), wordsOf(skeleton, 'label')];
  answer();
  await screen.findByText(partner.id);
  expect(wordsOf(document.body, 'h2')).toEqual(titles);
  expect(wordsOf(document.body, 'form label')).toEqual(labels);
});

test.each([
  ['CLIENT', 'partner', 'Permissions'],
  ['PARTNER', 'permissions', 'Numbers without permission'],
] as const)('the settings of a %s under %s wait with their columns', async (kind, page, name) => {
  server.answers['Shell'] = () => ({ data: shellOf(kind) });
  openPage(`/nordwind/settings/${page}`);
  const skeleton = await waiting();
  const [titles, heads] = [wordsOf(skeleton, 'h2'), wordsOf(skeleton, 'thead th')];
  answer();
  const table = await screen.findByRole('table', { name });
  expect(wordsOf(document.body, 'h2')).toEqual(titles);
  expect(wordsOf(table, 'thead th')).toEqual(heads);
  expect(document.querySelector('[inert]')).toBeNull();
});

test('kinds of notifications stand there before it is known what was chosen', async () => {
  openPage('/nordwind/settings/notifications');
  const kinds = wordsOf(await waiting(), 'th');
  answer();
  await screen.findByRole('switch', { name: 'Quality rating in the Hub' });
  expect(kinds).toEqual(expect.arrayContaining(wordsOf(document.body, 'th')));
});

test('the own settings wait with their headings, and nothing moves below them', async () => {
  openPage('/nordwind/settings');
  const skeleton = await waiting();
  const titles = wordsOf(document.body, 'h2');
  expect(wordsOf(skeleton, 'h2')).toEqual(titles.slice(0, skeleton.children.length));
  answer();
  await screen.findByText('ada@nordwind.example');
  expect(wordsOf(document.body, 'h2')).toEqual(titles);
});

/** Until the test ends the window is as narrow as a phone. */
function likePhone() {
  const wide = window.matchMedia;
  onTestFinished(() => void vi.stubGlobal('matchMedia', wide));
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query === '(max-width: 719px)', media: query }),
  );
}

const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const none = { __typename: 'PhoneNumberConnection', totalCount: 0, totalCountIsCapped: false };
const clients = {
  __typename: 'ClientConnection',
  nodes: [
    {
      __typename: 'Client',
      id: 'client_1',
      name: 'Nordwind',
      legalName: 'Nordwind GmbH',
      externalReference: null,
      status: 'ACTIVE',
      contact: {
        __typename: 'Contact',
        fullName: 'Ada Nord',
        email: 'ada@nordwind.example',
      },
      phoneNumbers: none,
      needAction: none,
    },
  ],
  totalCount: 1,
  totalCountIsCapped: false,
};
const overview = {
  accountStatusCounts: [
    { __typename: 'AccountStatusCount', accountStatus: 'RUNNING', count: 3, isCapped: false },
  ],
  clients,
  qualityLow: { ...none, nodes: [] },
  permissionMissing: { ...none, nodes: [] },
  events: { __typename: 'EventConnection', nodes: [] },
};

/** The viewer of a page, in the workspace that all of them are in. */
function here(facts: object) {
  const organization = { __typename: 'Organization', id: 'org_1', capabilities: [], ...facts };
  return { __typename: 'Viewer', user: { __typename: 'User', id: 'user_1' }, organization };
}

const at = '2026-11-01T09:00:00Z';
const tags = {
  __typename: 'TagConnection',
  nodes: [
    {
      __typename: 'Tag',
      id: 'tag_1',
      name: 'Support',
      color: 'BLUE',
      createdAt: at,
      numberTags: { ...none, __typename: 'NumberTagConnection' },
    },
  ],
};
const members = {
  __typename: 'MembershipConnection',
  nodes: [
    {
      __typename: 'Membership',
      id: 'member_1',
      role: 'MEMBER',
      createdAt: at,
      capabilities: [],
      user: {
        __typename: 'User',
        id: 'user_1',
        name: 'Jonas Keller',
        email: 'j@nordwind.example',
        twoFactorEnabled: false,
      },
    },
  ],
  pageInfo,
  totalCount: 1,
};
const nobody = { __typename: 'InvitationConnection', nodes: [], pageInfo };
const apiKeys = {
  __typename: 'OrganizationApiKeyConnection',
  nodes: [
    {
      __typename: 'OrganizationApiKey',
      id: 'orgkey_1',
      name: 'CI',
      prefix: 'hub_ab',
      last4: 'wxyz',
      scopes: ['READ'],
      ipAllowList: [],
      createdAt: at,
      createdBy: null,
      expiresAt: null,
      lastUsedAt: null,
      revokedAt: null,
      state: 'ACTIVE',
    },
  ],
};
const rateCards = {
  __typename: 'RateCardConnection',
  nodes: [
    {
      __typename: 'RateCard',
      id: 'ratecard_1',
      currency: 'EUR',
      validFrom: '2026-10-01',
      isSample: false,
      importedBy: 'Ada Lindqvist',
      importedAt: at,
      rates: [],
    },
  ],
};
const auditEntries = {
  __typename: 'AuditEntryConnection',
  nodes: [
    {
      __typename: 'AuditEntry',
      id: 'audit_1',
      at,
      actorKind: 'USER',
      actorName: 'Jonas Keller',
      actorOrganizationName: null,
      apiKeyHint: null,
      action: 'updateViewer',
      subjectType: 'User',
      subjectTitle: 'Jonas Keller',
      reason: null,
      organization: { __typename: 'Organization', id: 'org_1', name: 'Nordwind' },
      changes: [],
    },
  ],
};
const partner = {
  __typename: 'Partner',
  id: 'partner_01j0000000e0000000000000000',
  version: 1,
  redirectUrl: null,
  clientsMayAddNumbers: true,
  autoAcceptPartnerChanges: false,
};

const aNumber = {
  __typename: 'PhoneNumber',
  id: 'number_1',
  formattedNumber: '+1 415 555 0100',
  displayName: 'Nordwind',
  permissionRequest: null,
};
const numbersOf = (facts: object) => ({
  __typename: 'PhoneNumberConnection',
  nodes: [{ ...aNumber, ...facts }],
  pageInfo,
  totalCount: 1,
  totalCountIsCapped: false,
});
const partnerSettings = {
  viewer: here({
    client: {
      __typename: 'Client',
      id: 'client_1',
      partner: { ...partner, brandName: 'Sendwell', paymentModel: 'DIRECT_PAID' },
    },
  }),
  permissionRequests: {
    __typename: 'PermissionRequestConnection',
    nodes: [],
    pageInfo,
    totalCount: 0,
    totalCountIsCapped: false,
  },
  phoneNumbers: numbersOf({ country: 'US', partnerPermission: 'MISSING', apiKey: null }),
  permissionConsents: { __typename: 'PermissionConsentConnection', nodes: [], pageInfo },
};
const permissions = {
  permissionRequests: { __typename: 'PermissionRequestConnection', nodes: [], pageInfo },
  phoneNumbers: numbersOf({
    client: { __typename: 'Client', id: 'client_1', name: 'Nordwind' },
    capabilities: [],
  }),
};
const membership = {
  __typename: 'Membership',
  id: 'member_1',
  notificationPreferences: [
    { __typename: 'NotificationPreference', kind: 'QUALITY', isInHub: true, email: 'OFF' },
  ],
};
const user = {
  __typename: 'User',
  id: 'user_1',
  name: 'Ada Nord',
  email: 'ada@nordwind.example',
  pendingEmail: null,
  twoFactorEnabled: false,
};
