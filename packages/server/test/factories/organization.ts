import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { Client } from '../../src/domains/client/client.entity.ts';
import { Organization } from '../../src/domains/organization/organization.entity.ts';
import { Partner } from '../../src/domains/partner/partner.entity.ts';
import type { PaymentModel } from '../../src/domains/partner/partner.entity.ts';

const at = new Date('2026-01-05T09:00:00Z');

let count = 0;
function next(): number {
  count += 1;
  return count;
}

/** A partner with its organization. */
export async function createPartner(
  em: EntityManager,
  given: { brandName?: string; paymentModel?: PaymentModel } = {},
): Promise<{ partner: Partner; organization: Organization }> {
  const brandName = given.brandName ?? `Partner ${next()}`;
  const partner = em.create(Partner, {
    id: uuid(),
    brandName,
    logoUrl: null,
    country: 'DE',
    currency: 'EUR',
    paymentModel: given.paymentModel ?? 'DIRECT_PAID',
    paymentProcessor: 'STRIPE_EU',
    plan: 'GROWTH',
    redirectUrl: null,
    clientsMayAddNumbers: true,
    autoAcceptPartnerChanges: false,
    createdAt: at,
  });
  const organization = em.create(Organization, {
    id: uuid(),
    kind: 'PARTNER',
    name: brandName,
    slug: slugOf(brandName),
    client: null,
    partner,
    createdAt: at,
  });
  await em.persist([partner, organization]).flush();
  return { partner, organization };
}

/** A client with its organization. */
export async function createClient(
  em: EntityManager,
  given: { name?: string; partner?: Partner | null } = {},
): Promise<{ client: Client; organization: Organization }> {
  const name = given.name ?? `Client ${next()}`;
  const client = em.create(Client, {
    id: uuid(),
    name,
    legalName: `${name} GmbH`,
    contactFullName: 'Ada Beispiel',
    contactEmail: `ada@${slugOf(name)}.example`,
    contactPhone: null,
    contactLanguage: 'de',
    addressStreet: 'Hauptstr. 1',
    addressZip: '10115',
    addressCity: 'Berlin',
    addressCountry: 'DE',
    website: null,
    timezone: 'Europe/Berlin',
    vatId: null,
    billingEmail: null,
    externalReference: null,
    maxNumbers: 5,
    status: 'ACTIVE',
    partner: given.partner ?? null,
    createdAt: at,
  });
  const organization = em.create(Organization, {
    id: uuid(),
    kind: 'CLIENT',
    name,
    slug: slugOf(name),
    client,
    partner: null,
    createdAt: at,
  });
  await em.persist([client, organization]).flush();
  return { client, organization };
}

/** The operator's organization. */
export async function createOperator(
  em: EntityManager,
  name = 'Operator',
): Promise<{ organization: Organization }> {
  const organization = em.create(Organization, {
    id: uuid(),
    kind: 'OPERATOR',
    name,
    slug: slugOf(name),
    client: null,
    partner: null,
    createdAt: at,
  });
  await em.persist(organization).flush();
  return { organization };
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
