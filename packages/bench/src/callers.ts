import { v7 as uuid } from 'uuid';
import { Membership } from 'server/domains/organization/membership.entity';
import { Organization } from 'server/domains/organization/organization.entity';
import { OrganizationApiKey } from 'server/domains/api-key/organization-api-key.entity';
import { createUser, hashPassword } from 'server/domains/user/credentials';
import { User } from 'server/domains/user/user.entity';
import { newSecret, sha256 } from 'server/lib/secret';
import type { Services } from 'server/services';
import { benchServices } from './bench-services.ts';

const SLUG = 'bench-partner-0';
const PASSWORD = 'correct horse battery';

export interface Caller {
  userId: string;
  email: string;
}

/** Who asks: an API key and people of the largest partner. */
export interface Callers {
  partnerId: string;
  organizationId: string;
  apiKey: string;
  apiKeyHash: string;
  people: Caller[];
}

export async function createCallers(databaseUrl: string, people: number): Promise<Callers> {
  const services = await benchServices(databaseUrl);
  try {
    const em = services.orm.em.fork();
    const organization = await em.findOneOrFail(Organization, { slug: SLUG });
    const { text, hash } = await createKey(services, organization);
    const made: Caller[] = [];
    for (let index = 0; index < people; index += 1) {
      made.push(await person(services, organization, index));
    }
    const partnerId = organization.partner?.id;
    if (partnerId === undefined) throw new Error(`${SLUG} is no partner`);
    return {
      partnerId,
      organizationId: organization.id,
      apiKey: text,
      apiKeyHash: hash,
      people: made,
    };
  } finally {
    await services.close();
  }
}

async function createKey({ orm, clock }: Services, organization: Organization) {
  const em = orm.em.fork();
  const secret = newSecret('hub_org');
  const key = em.create(OrganizationApiKey, {
    id: uuid(),
    organization: em.getReference(Organization, organization.id),
    name: 'Bench',
    prefix: secret.prefix,
    last4: secret.last4,
    secretHash: secret.hash,
    scopes: ['READ', 'WRITE'],
    ipAllowList: [],
    createdBy: null,
    createdAt: clock.now(),
    expiresAt: null,
    lastUsedAt: null,
    revokedAt: null,
  });
  await em.persist(key).flush();
  return { text: secret.text, hash: sha256(secret.text) };
}

async function person(
  { orm, auth, clock }: Services,
  organization: Organization,
  index: number,
): Promise<Caller> {
  const em = orm.em.fork();
  const email = `person-${index}@bench.example`;
  const known = await em.findOne(User, { email });
  if (known !== null) return { userId: known.id, email };
  const now = clock.now();
  const passwordHash = await hashPassword(auth, PASSWORD);
  const user = await createUser(em, { email, name: 'Kim', passwordHash, now });
  const membership = em.create(Membership, {
    id: uuid(),
    organization: em.getReference(Organization, organization.id),
    user,
    role: 'OWNER',
    createdAt: now,
  });
  await em.persist(membership).flush();
  return { userId: user.id, email };
}

/** Signs a person in at our server; returns the cookie. */
export async function signIn(origin: string, publicUrl: string, email: string): Promise<string> {
  const response = await fetch(`${origin}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: publicUrl },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`sign-in: ${response.status} ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
