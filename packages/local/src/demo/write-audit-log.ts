import { randomUUID } from 'node:crypto';
import { AuditEntry } from 'server/domains/audit/audit-entry.entity';
import { Membership } from 'server/domains/organization/membership.entity';
import { Organization } from 'server/domains/organization/organization.entity';
import { PhoneNumber } from 'server/domains/phone-number/phone-number.entity';
import type { Services } from 'server/services';
import { daysAgo } from './days-ago.ts';

type EntityManager = Services['orm']['em'];

interface Act {
  daysAgo: number;
  /** Slug of the organization in whose log it stands. */
  log: string;
  /** E-mail of who did it; a program of the log's organization without one. */
  by?: string;
  action: string;
  subjectType: string;
  subjectName: string;
  /** The number that it is about, as the sync has brought it. */
  number?: string;
  changes?: Record<string, [unknown, unknown]>;
  reason?: string;
}

const ACTS: readonly Act[] = [
  {
    daysAgo: 41,
    log: 'nordwind-outdoor',
    by: 'jonas@nordwind.example',
    action: 'inviteMember',
    subjectType: 'Invitation',
    subjectName: 'aylin@nordwind.example',
    changes: { email: [null, 'aylin@nordwind.example'], role: [null, 'MEMBER'] },
  },
  {
    daysAgo: 40,
    log: 'nordwind-outdoor',
    by: 'aylin@nordwind.example',
    action: 'acceptInvitation',
    subjectType: 'Membership',
    subjectName: 'Aylin Koç',
    changes: { role: [null, 'MEMBER'] },
  },
  {
    daysAgo: 12,
    log: 'nordwind-outdoor',
    by: 'jonas@nordwind.example',
    action: 'updateClient',
    subjectType: 'Client',
    subjectName: 'Nordwind Outdoor',
    changes: { billingEmail: [null, 'invoices@nordwind.example'] },
  },
  {
    daysAgo: 6,
    log: 'nordwind-outdoor',
    by: 'tomasz@harbour.example',
    action: 'syncWaba',
    subjectType: 'Waba',
    subjectName: 'Nordwind Outdoor',
    reason: 'The customer reported an old quality rating by phone',
  },
  {
    daysAgo: 3,
    log: 'nordwind-outdoor',
    action: 'syncWaba',
    subjectType: 'Waba',
    subjectName: 'Nordwind Outdoor',
  },
  {
    daysAgo: 1,
    log: 'nordwind-outdoor',
    by: 'jonas@nordwind.example',
    action: 'inviteMember',
    subjectType: 'Invitation',
    subjectName: 'frida@nordwind.example',
    changes: { email: [null, 'frida@nordwind.example'], role: [null, 'MEMBER'] },
  },
  {
    daysAgo: 30,
    log: 'brightdesk',
    by: 'marta@brightdesk.example',
    action: 'createOrganizationApiKey',
    subjectType: 'OrganizationApiKey',
    subjectName: 'CRM connector',
    changes: { name: [null, 'CRM connector'], scopes: [null, ['READ', 'WRITE']] },
  },
  {
    daysAgo: 9,
    log: 'brightdesk',
    by: 'marta@brightdesk.example',
    action: 'updatePartnerIntegration',
    subjectType: 'Partner',
    subjectName: 'Brightdesk',
    changes: { autoAcceptPartnerChanges: [true, false] },
  },
  ...aboutNumber('+494066969101', [
    {
      daysAgo: 20,
      log: 'nordwind-outdoor',
      by: 'marta@brightdesk.example',
      action: 'generateApiKey',
      changes: { apiKey: [null, 'hub_live_…7Qx2'] },
    },
    {
      daysAgo: 20,
      log: 'nordwind-outdoor',
      by: 'marta@brightdesk.example',
      action: 'setMessagingWebhook',
      changes: { messagingWebhookUrl: [null, 'https://hooks.brightdesk.example/whatsapp'] },
    },
    {
      daysAgo: 11,
      log: 'nordwind-outdoor',
      by: 'tomasz@harbour.example',
      action: 'updateBusinessProfile',
      changes: { about: ['Outdoor gear', 'Outdoor gear in Hamburg since 1974'] },
      reason: 'Asked for on the phone, ticket 4127',
    },
    {
      daysAgo: 46,
      log: 'nordwind-outdoor',
      by: 'jonas@nordwind.example',
      action: 'changeDisplayName',
      changes: { displayName: ['Nordwind', 'Nordwind Outdoor'] },
    },
    {
      daysAgo: 5,
      log: 'nordwind-outdoor',
      by: 'jonas@nordwind.example',
      action: 'setNumberPin',
      changes: { pin: [null, 'set'] },
    },
    {
      daysAgo: 2,
      log: 'nordwind-outdoor',
      by: 'jonas@nordwind.example',
      action: 'updateCommerceSettings',
      changes: { isCatalogVisible: [false, true] },
    },
  ]),
  {
    daysAgo: 2,
    log: 'brightdesk',
    by: 'marta@brightdesk.example',
    action: 'inviteMember',
    subjectType: 'Invitation',
    subjectName: 'lena@brightdesk.example',
    changes: { email: [null, 'lena@brightdesk.example'], role: [null, 'MEMBER'] },
  },
];

function aboutNumber(
  number: string,
  acts: readonly Omit<Act, 'number' | 'subjectType' | 'subjectName'>[],
): Act[] {
  return acts.map((act) => ({
    ...act,
    number,
    subjectType: 'PhoneNumber',
    subjectName: number,
  }));
}

/** What people and programs did before the demo began. */
export async function writeAuditLog(em: EntityManager, now: Date): Promise<void> {
  const organizations = await em.find(Organization, {});
  const members = await em.find(Membership, {}, { populate: ['user', 'organization'] });
  for (const { log, by, daysAgo: days, number, changes = {}, ...act } of ACTS) {
    const subject = number && (await em.findOneOrFail(PhoneNumber, { number }));
    const owner = organizations.find(({ slug }) => slug === log);
    if (!owner) throw new Error(`The demo has no ${log}`);
    const member = members.find(({ user }) => user.email === by);
    em.persist(
      em.create(AuditEntry, {
        ...act,
        id: randomUUID(),
        organization: owner.id,
        actorKind: member ? 'USER' : 'API_KEY',
        actorId: member?.user.id ?? null,
        actorName: member?.user.name ?? 'Demo key',
        actorOrganizationId: member?.organization.id ?? owner.id,
        actorOrganizationName: member?.organization.name ?? owner.name,
        apiKeyHint: member ? null : 'hub_org_…k3Qe',
        subjectId: subject ? subject.id : randomUUID(),
        changes,
        ip: '203.0.113.24',
        userAgent: member ? 'Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0' : 'crm-connector/2.1',
        at: daysAgo(now, days),
      }),
    );
  }
  await em.flush();
}
