import { v7 as uuid } from 'uuid';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditEntry } from '../../src/domains/audit/audit-entry.entity.ts';
import { NumberApiKey } from '../../src/domains/api-key/number-api-key.entity.ts';
import { BusinessProfile } from '../../src/domains/business-profile/business-profile.entity.ts';
import { CommerceSettings } from '../../src/domains/commerce-settings/commerce-settings.entity.ts';
import { TwoStepPin } from '../../src/domains/two-step-pin/two-step-pin.entity.ts';
import { Cancellation } from '../../src/domains/cancellation/cancellation.entity.ts';
import type { Client } from '../../src/domains/client/client.entity.ts';
import { Event } from '../../src/domains/event/event.entity.ts';
import { Notification } from '../../src/domains/notification/notification.entity.ts';
import { Membership } from '../../src/domains/organization/membership.entity.ts';
import type { Organization } from '../../src/domains/organization/organization.entity.ts';
import { DisplayNameRequest } from '../../src/domains/phone-number/display-name-request.entity.ts';
import { TemplateChange } from '../../src/domains/template/template-change.entity.ts';
import { HistoryEntry } from '../../src/domains/phone-number/history-entry.entity.ts';
import { PhoneNumber } from '../../src/domains/phone-number/phone-number.entity.ts';
import { rulesOf } from '../../src/read/entity.ts';
import { decodeTypeId, encodeTypeId, prefixOf } from '../../src/lib/type-id.ts';
import type { ViewerKind } from '../../src/viewer.ts';
import { startApp } from '../app.ts';
import type { TestApp } from '../app.ts';
import { signIn } from '../as.ts';
import { createApiKey } from '../factories/api-key.ts';
import { createTemplateDraft } from '../factories/template-draft.ts';
import { createTemplateVersion } from '../factories/template-version.ts';
import { createTemplate } from '../factories/template.ts';
import { createInvitation } from '../factories/invitation.ts';
import { createNumber, createWaba } from '../factories/number.ts';
import { createConsent, createPermissionRequest } from '../factories/permission.ts';
import { createClient, createOperator, createPartner } from '../factories/organization.ts';
import { createPortfolio } from '../factories/portfolio.ts';
import { createTicket } from '../factories/ticket.ts';
import { createSavedView } from '../factories/saved-view.ts';
import { createRateCard } from '../factories/rate-card.ts';
import { createNumberTag, createTag } from '../factories/tag.ts';
import { createMember } from '../factories/user.ts';
import { nobody } from '../graphql.ts';
import type { Caller } from '../graphql.ts';
import { COLUMNS } from './matrix.table.ts';
import type { Column } from './matrix.table.ts';

/** Every tenant by its name; clients with the partner that manages them. */
export const TENANTS = {
  operator: { kind: 'operator', partner: null },
  alpha: { kind: 'partner', partner: null },
  beta: { kind: 'partner', partner: null },
  'client of alpha': { kind: 'client', partner: 'alpha' },
  'client of beta': { kind: 'client', partner: 'beta' },
  'direct client': { kind: 'client', partner: null },
} as const satisfies Record<string, { kind: ViewerKind; partner: string | null }>;
export type Tenant = keyof typeof TENANTS;

const STAFF = ['ADMIN', 'SUPPORT', 'FINANCE', 'AUDITOR'] as const;
const PEOPLE = ['OWNER', 'MEMBER'] as const;

const NAMES = [
  'operator',
  'alpha',
  'beta',
  'client of alpha',
  'client of beta',
  'direct client',
] as const satisfies Tenant[];

/** An object of the API, and whose it is. */
export interface Thing {
  readonly type: string;
  readonly id: string;
  readonly tenant: Tenant;
  readonly metaId: string | null;
  /** What finds it by text. */
  readonly search: string;
  /** Where it is one person's own, and of nobody else in the tenant. */
  readonly onlyFor?: Column;
}

export interface Identity {
  readonly column: Column;
  readonly tenant: Tenant | null;
  readonly headers: Caller;
  readonly userId: string | null;
}

export interface World {
  readonly hub: TestApp;
  readonly things: readonly Thing[];
  readonly organizations: ReadonlyMap<Tenant, Organization>;
  readonly callers: ReadonlyMap<Column, Identity>;
  /** Works for `client of alpha`, where they act, and owns `client of beta`. */
  readonly doubleAgent: { readonly headers: Caller; readonly things: readonly string[] };
}

/** A number that the tenant can put a tag on. */
const NUMBER_OF = {
  operator: { displayName: 'Kornblume Shop' },
  alpha: { displayName: 'Nordwind Shop' },
  beta: { displayName: 'Seeadler Shop' },
  'client of alpha': { displayName: 'Nordwind Shop' },
  'client of beta': { displayName: 'Seeadler Shop' },
  'direct client': { displayName: 'Kornblume Shop' },
} as const satisfies Record<Tenant, object>;

/** Types whose objects belong to an organization: nobody shares them, not even with a partner. */
const OF_ORGANIZATION = new Set([
  'Organization',
  'SupportTicket',
  'TicketAttachment',
  'TicketMessage',
  'TwoFactorDisableRequest',
  'User',
  'AuditEntry',
  'Membership',
  'Invitation',
  'Notification',
  'NumberTag',
  'OrganizationApiKey',
  'RateCard',
  'SavedView',
  'Tag',
]);

/** Types that not even the operator sees of others. */
const PRIVATE = new Set([
  'Invitation',
  'Notification',
  'NumberTag',
  'OrganizationApiKey',
  'SavedView',
  'Tag',
]);

/** Whether an object is the tenant's own, or in the hands of its partner or of its client. */
export function isOwn(tenant: Tenant, thing: Thing): boolean {
  if (thing.tenant === tenant) return true;
  if (OF_ORGANIZATION.has(thing.type)) return false;
  const isClientOfMine = TENANTS[thing.tenant].partner === tenant;
  const isMyPartner = TENANTS[tenant].partner === thing.tenant && thing.type === 'Partner';
  return isClientOfMine || isMyPartner;
}

/** Whom the audit log is not shown. */
const NO_AUDITORS: readonly Column[] = [
  'client MEMBER',
  'partner MEMBER',
  'operator SUPPORT',
  'operator FINANCE',
];

/** Whether the role of the caller keeps an object from them that their tenant may see. */
export function isKeptFrom(column: Column, { type, onlyFor }: Thing): boolean {
  // Each is one person's; in this world, the owner's.
  if (type === 'Notification') return !/OWNER$|ADMIN$/.test(column);
  if (onlyFor !== undefined) return column !== onlyFor;
  return type === 'AuditEntry' && NO_AUDITORS.includes(column);
}

/** What the product says about seeing; the operator sees all but what is private. */
export function maySee(tenant: Tenant, thing: Thing): boolean {
  if (isOwn(tenant, thing)) return true;
  return tenant === 'operator' && !PRIVATE.has(thing.type);
}

/** Meta's ids of numbers that the sandbox has, so that mutations find them there. */
const NUMBERS_AT_META = Array.from({ length: 5_000 }, (_, index) =>
  String(300_000_000_000_001 + index),
);
/** And of accounts, for templates. */
const WABAS_AT_META = ['200000000000001', '200000000000002', '200000000000003'];
let taken = 0;

/** Meta's id of a number that nobody here has yet. */
export function nextNumberAtMeta(): string {
  const id = NUMBERS_AT_META[taken];
  taken += 1;
  if (id === undefined) throw new Error('The sandbox has no more numbers');
  return id;
}

/** Two partners, a client of each, a client without a partner, the operator, and their things. */
export async function createWorld(): Promise<World> {
  const numbers = NUMBERS_AT_META.map((id, index) => ({
    id,
    display_phone_number: `+49 30 ${String(23_125_000 + index)}`,
  }));
  const hub = await startApp(
    { wabas: [{}, ...WABAS_AT_META.map((id) => ({ id }))], phoneNumbers: numbers },
    { COST_BUCKET: '1000000', COST_LIMIT: '1000000', INBOX_URL: 'https://inbox.example' },
  );
  const em = hub.services.orm.em.fork();
  const things: Thing[] = [];
  const add = (tenant: Tenant, entity: { id: string }, given: Given = {}): string => {
    const { prefix } = rulesOf(entity.constructor);
    const id = encodeTypeId(prefix ?? '', entity.id);
    const type = entity.constructor.name;
    things.push({ type, id, tenant, metaId: null, search: '', ...given });
    return id;
  };

  const alpha = await createPartner(em, { brandName: 'Alpha Software' });
  const beta = await createPartner(em, { brandName: 'Beta Software' });
  const organizations = new Map<Tenant, Organization>([
    ['operator', (await createOperator(em)).organization],
    ['alpha', alpha.organization],
    ['beta', beta.organization],
  ]);
  add('alpha', alpha.partner);
  add('beta', beta.partner);
  for (const [tenant, name, partner] of [
    ['client of alpha', 'Nordwind', alpha.partner],
    ['client of beta', 'Seeadler', beta.partner],
    ['direct client', 'Kornblume', null],
  ] as const) {
    const made = await createClient(em, { name, partner });
    organizations.set(tenant, made.organization);
    await addClientThings(hub, tenant, made.client, add);
  }

  const organizationOf = (tenant: Tenant): Organization => {
    const organization = organizations.get(tenant);
    if (!organization) throw new Error(`${tenant} has no organization`);
    return organization;
  };
  const callers = new Map<Column, Identity>([
    ['nobody', { column: 'nobody', tenant: null, headers: nobody, userId: null }],
  ]);
  const gone = await createMember(hub.services, em, organizationOf('client of beta'), 'OWNER');
  add('client of beta', gone);
  add('client of beta', await em.findOneOrFail(Membership, { user: gone }));
  add('operator', await createRateCard(em, { validFrom: '2025-07-01' }));
  for (const tenant of NAMES) {
    const organization = organizationOf(tenant);
    add(tenant, organization);
    if (tenant !== 'operator') await addTicket(hub, organization, (each) => add(tenant, each));
    for (const role of tenant === 'operator' ? STAFF : PEOPLE) {
      const user = await createMember(hub.services, em, organization, role);
      add(tenant, user);
      const membership = await em.findOneOrFail(Membership, { user });
      add(tenant, membership);
      if (role === 'OWNER' || role === 'ADMIN') {
        const notification = em.create(Notification, {
          id: uuid(),
          membership,
          user,
          organization,
          event: null,
          kind: 'QUALITY',
          severity: 'INFO',
          title: 'The quality is high',
          path: '/numbers',
          email: 'OFF',
          at: hub.clock.now(),
          position: '1',
        });
        await em.persist(notification).flush();
        add(tenant, notification);
      }
      const column = COLUMNS.find((each) => each.tenant === tenant && each.as === role);
      if (!column) continue;
      callers.set(column.name, {
        column: column.name,
        tenant,
        headers: await signIn(hub, user.email, organization.slug),
        userId: user.id,
      });
      if (role !== 'OWNER' && role !== 'ADMIN') continue;
      add(tenant, await createSavedView(em, organization, user), { onlyFor: column.name });
    }
    for (const { name, as } of COLUMNS.filter((each) => each.tenant === tenant)) {
      if (as !== 'key READ' && as !== 'key READ WRITE') continue;
      const { key, secret } = await createApiKey(hub.services, organization, {
        scopes: as === 'key READ' ? ['READ'] : ['READ', 'WRITE'],
      });
      add(tenant, key);
      callers.set(name, { column: name, tenant, headers: { 'x-api-key': secret }, userId: null });
    }
    const number = await em.findOneOrFail(PhoneNumber, NUMBER_OF[tenant]);
    const worn = await createNumberTag(em, await createTag(em, organization, 'VIP'), number);
    add(tenant, worn.tag);
    add(tenant, worn);
    add(tenant, (await createInvitation(hub.services, organization)).invitation);
    const { key } = await createApiKey(hub.services, organization, {
      name: 'Left behind',
      createdBy: gone,
    });
    add(tenant, key);
  }

  const agent = await createMember(hub.services, em, organizationOf('client of beta'), 'OWNER');
  const membershipThere = await em.findOneOrFail(Membership, { user: agent });
  add('client of beta', membershipThere);
  await createMember(hub.services, em, organizationOf('client of alpha'), 'MEMBER', {
    user: agent,
  });
  const membershipHere = await em.findOneOrFail(Membership, {
    user: agent,
    organization: organizationOf('client of alpha'),
  });
  add('client of alpha', membershipHere);
  add('client of alpha', agent);
  for (const tenant of NAMES) {
    const made = auditEntryOf(em, tenant, organizationOf(tenant), things);
    await em.persist(made).flush();
    add(tenant, made);
  }
  const there = things.find(
    ({ type, tenant }) => type === 'Organization' && tenant === 'client of beta',
  );
  return {
    hub,
    things,
    organizations,
    callers,
    doubleAgent: {
      headers: await signIn(hub, agent.email, organizationOf('client of alpha').slug),
      things: [encodeTypeId('member', membershipThere.id), there?.id ?? ''],
    },
  };
}

/** Something that the tenant's last person did to its number, or to a client where it has none. */
function auditEntryOf(
  em: EntityManager,
  tenant: Tenant,
  organization: Organization,
  things: readonly Thing[],
): AuditEntry {
  const uuidOf = (type: string) => {
    const { id = '' } =
      things.findLast((each) => each.type === type && each.tenant === tenant) ?? {};
    return decodeTypeId(prefixOf(id) ?? '', id);
  };
  return em.create(AuditEntry, {
    id: uuid(),
    organization: organization.id,
    actorKind: 'USER',
    actorId: uuidOf('User'),
    actorName: 'Somebody',
    actorOrganizationId: organization.id,
    actorOrganizationName: organization.name,
    action: 'actOfTheMatrix',
    subjectType: 'PhoneNumber',
    subjectId: uuidOf('PhoneNumber') ?? uuid(),
    changes: {},
    at: new Date('2026-11-22T12:00:00Z'),
  });
}

/** A ticket with a message and a file; of a client also a request to disable two-factor. */
async function addTicket(
  { services }: TestApp,
  organization: Organization,
  add: (entity: { id: string }) => void,
): Promise<void> {
  const { client } = organization;
  const phoneNumber =
    client && (await services.orm.em.fork().findOneOrFail(PhoneNumber, { client: client.id }));
  const made = await createTicket(services, organization, { phoneNumber });
  for (const each of [made.ticket, made.message, made.attachment]) add(each);
  if (made.request) add(made.request);
}

type Add = (tenant: Tenant, entity: { id: string }, given?: Given) => string;

type Given = Partial<Pick<Thing, 'metaId' | 'search' | 'onlyFor'>>;

async function addClientThings(
  { services }: TestApp,
  tenant: Tenant,
  client: Client,
  add: Add,
): Promise<void> {
  const em = services.orm.em.fork();
  const now = services.clock.now();
  const portfolio = await createPortfolio(em, client, now);
  const waba = await createWaba(em, client, { metaId: WABAS_AT_META.pop() ?? '' });
  waba.businessPortfolio = portfolio;
  const number = await createNumber(em, waba, {
    displayName: `${client.name} Shop`,
    metaId: nextNumberAtMeta(),
  });
  number.businessPortfolio = portfolio;
  const key = em.create(NumberApiKey, {
    id: uuid(),
    phoneNumber: number,
    prefix: 'hub_num_',
    last4: 'abcd',
    secretHash: `hash-of-${client.name}`,
    holder: 'CLIENT',
    holderName: client.name,
    createdByName: 'Somebody',
    createdAt: now,
  });
  const request = em.create(DisplayNameRequest, {
    id: uuid(),
    phoneNumber: number,
    oldName: `${client.name} Shop`,
    newName: `${client.name} Store`,
    status: 'REJECTED',
    requestedAt: now,
  });
  const entry = em.create(HistoryEntry, {
    id: uuid(),
    phoneNumber: number,
    kind: 'CREATED',
    source: 'HUB',
    at: now,
  });
  const event = em.create(Event, {
    id: uuid(),
    type: 'number.created',
    client,
    sharedClient: client,
    phoneNumber: number,
    subjectType: 'PhoneNumber',
    subjectId: number.id,
    payload: {},
    at: now,
    position: '1',
  });
  const profile = em.create(BusinessProfile, { id: uuid(), phoneNumber: number });
  const commerce = em.create(CommerceSettings, {
    id: uuid(),
    phoneNumber: number,
    isCatalogVisible: true,
    isCartEnabled: true,
  });
  const pin = em.create(TwoStepPin, { id: uuid(), phoneNumber: number });
  await em.persist([key, request, entry, event, profile, commerce, pin]).flush();
  const cancellation = em.create(Cancellation, {
    id: uuid(),
    phoneNumber: number,
    status: 'WITHDRAWN',
    requestedAt: now,
    requestedByName: 'Somebody',
    terminatesAt: now,
    timeZone: 'Europe/Berlin',
  });
  const components = [{ type: 'BODY', text: `Greetings of ${client.name} Shop` }];
  const template = await createTemplate(em, waba, now, { components });
  const change = em.create(TemplateChange, { id: uuid(), template, kind: 'STATUS', at: now });
  await em.persist([cancellation, change]).flush();
  add(tenant, await createTemplateDraft(em, waba, now));
  add(tenant, await createTemplateVersion(em, template, now));
  add(tenant, cancellation);
  if (client.partner !== null) {
    add(tenant, await createPermissionRequest(em, number, now));
    add(tenant, await createConsent(em, number, now));
  }
  add(tenant, client, { search: client.legalName });
  add(tenant, portfolio, { metaId: portfolio.metaId });
  add(tenant, waba, { metaId: waba.metaId, search: waba.name });
  add(tenant, number, { metaId: number.metaId, search: `${client.name} Shop` });
  add(tenant, template, { metaId: template.metaId, search: `${client.name} Shop` });
  for (const each of [key, request, entry, event, change, profile, commerce, pin])
    add(tenant, each);
}
