import { randomUUID } from 'node:crypto';
import { OrganizationApiKey } from 'server/domains/api-key/organization-api-key.entity';
import { Client } from 'server/domains/client/client.entity';
import { invitationLetter } from 'server/domains/mail/letters';
import { sendLetter } from 'server/domains/mail/send-letter';
import { Invitation } from 'server/domains/organization/invitation.entity';
import { Membership } from 'server/domains/organization/membership.entity';
import { Organization } from 'server/domains/organization/organization.entity';
import { Partner } from 'server/domains/partner/partner.entity';
import { createUser, hashPassword } from 'server/domains/user/credentials';
import type { User } from 'server/domains/user/user.entity';
import { connectWaba } from 'server/domains/waba/connect-waba';
import { newSecret } from 'server/lib/secret';
import type { Services } from 'server/services';
import { accounts } from './accounts.ts';
import { daysAgo } from './days-ago.ts';
import type { Guest, Person } from './organization-story.ts';
import { clients, operator, partners } from './organizations.ts';
import { metaIds } from './world.ts';

type EntityManager = Services['orm']['em'];

export interface DemoApiKey {
  organization: string;
  key: string;
}

interface Demo {
  em: EntityManager;
  services: Services;
  now: Date;
  passwordHash: string;
  users: Map<string, User>;
  keys: DemoApiKey[];
}

/** Organizations with people, invitations and an API key each, and the accounts to be synced. */
export async function createOrganizations(
  em: EntityManager,
  services: Services,
  password: string,
): Promise<DemoApiKey[]> {
  const demo: Demo = {
    em,
    services,
    now: services.clock.now(),
    passwordHash: await hashPassword(services.auth, password),
    users: new Map(),
    keys: [],
  };
  await createOperator(demo);
  const partnerBySlug = await createPartners(demo);
  await createClients(demo, partnerBySlug);
  return demo.keys;
}

async function createOperator(demo: Demo): Promise<void> {
  const organization = demo.em.create(Organization, {
    id: randomUUID(),
    kind: 'OPERATOR',
    name: operator.name,
    slug: operator.slug,
    client: null,
    partner: null,
    createdAt: daysAgo(demo.now, 500),
  });
  await staff(demo, organization, operator);
}

async function createPartners(demo: Demo): Promise<Map<string, Partner>> {
  const bySlug = new Map<string, Partner>();
  const createdAt = daysAgo(demo.now, 480);
  for (const { slug, people, invited, ...facts } of partners) {
    const partner = demo.em.create(Partner, {
      id: randomUUID(),
      logoUrl: null,
      createdAt,
      ...facts,
    });
    const organization = demo.em.create(Organization, {
      id: randomUUID(),
      kind: 'PARTNER',
      name: facts.brandName,
      slug,
      client: null,
      partner,
      createdAt,
    });
    bySlug.set(slug, partner);
    await staff(demo, organization, { people, ...(invited && { invited }) });
  }
  return bySlug;
}

async function createClients(demo: Demo, partnerBySlug: Map<string, Partner>): Promise<void> {
  for (const story of clients) {
    const { contact, address } = story;
    const createdAt = daysAgo(demo.now, story.joinedDaysAgo);
    const client = demo.em.create(Client, {
      id: randomUUID(),
      name: story.name,
      legalName: story.legalName,
      contactFullName: contact.fullName,
      contactEmail: contact.email,
      contactPhone: contact.phone,
      contactLanguage: contact.language,
      addressStreet: address.street,
      addressZip: address.zip,
      addressCity: address.city,
      addressCountry: address.country,
      website: story.website,
      timezone: story.timezone,
      vatId: story.vatId,
      billingEmail: contact.email,
      externalReference: story.externalReference,
      maxNumbers: story.maxNumbers,
      status: 'ACTIVE',
      partner: story.partner === null ? null : (partnerBySlug.get(story.partner) ?? null),
      createdAt,
    });
    const organization = demo.em.create(Organization, {
      id: randomUUID(),
      kind: 'CLIENT',
      name: story.name,
      slug: story.slug,
      client,
      partner: null,
      createdAt,
    });
    await staff(demo, organization, story);
    for (const account of accounts.filter((each) => each.client === story.slug)) {
      await connectWaba(demo.em, {
        client,
        metaId: metaIds.waba(account.key),
        name: account.name,
        type: account.type,
        consentStatus: 'SIGNED',
        now: demo.now,
      });
    }
  }
}

async function staff(
  demo: Demo,
  organization: Organization,
  { people, invited = [] }: { people: Person[]; invited?: Guest[] },
): Promise<void> {
  const { em, now, passwordHash, users } = demo;
  await em.persist(organization).flush();
  for (const { name, email, role, hasTwoFactor = false } of people) {
    const createdAt = organization.createdAt;
    const known = users.get(email);
    const user = known ?? (await createUser(em, { email, name, passwordHash, now: createdAt }));
    user.twoFactorEnabled = hasTwoFactor;
    const lastSeenAt = seenBefore(now, users.size);
    users.set(email, user);
    em.persist(
      em.create(Membership, {
        id: randomUUID(),
        organization,
        user,
        role,
        createdAt,
        lastSeenAt,
      }),
    );
  }
  const host = users.get(people[0]?.email ?? '');
  for (const guest of invited) await invite(demo, organization, host, guest);
  createApiKey(demo, organization);
  await em.flush();
}

/** Some work here daily, some look in from time to time. */
function seenBefore(now: Date, index: number): Date {
  const minutes = [23, 190, 51, 1_500, 8_700][index % 5] ?? 0;
  return new Date(now.getTime() - (minutes + 7 * index) * 60_000);
}

async function invite(
  { em, services, now }: Demo,
  organization: Organization,
  host: User | undefined,
  guest: Guest,
): Promise<void> {
  const secret = newSecret('invite');
  const createdAt = daysAgo(now, guest.invitedDaysAgo);
  em.persist(
    em.create(Invitation, {
      id: randomUUID(),
      organization,
      email: guest.email,
      name: guest.name,
      role: guest.role,
      tokenHash: secret.hash,
      invitedBy: host ?? null,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + 7 * 86_400_000),
      acceptedAt: null,
      withdrawnAt: null,
    }),
  );
  const url = `${services.config.PUBLIC_URL}/accept-invitation?token=${secret.text}`;
  await sendLetter(
    em,
    invitationLetter(guest.email, guest.name, {
      organization: organization.name,
      invitedBy: host?.name ?? organization.name,
      url,
    }),
    now,
  );
}

function createApiKey({ em, now, keys }: Demo, organization: Organization): void {
  const secret = newSecret('hub_org');
  em.persist(
    em.create(OrganizationApiKey, {
      id: randomUUID(),
      organization,
      name: 'Demo key',
      prefix: secret.prefix,
      last4: secret.last4,
      secretHash: secret.hash,
      scopes: ['READ', 'WRITE'],
      ipAllowList: [],
      createdBy: null,
      createdAt: now,
      expiresAt: null,
      lastUsedAt: null,
      revokedAt: null,
    }),
  );
  keys.push({ organization: organization.slug, key: secret.text });
}
