import { v7 as uuid } from 'uuid';
import { OrganizationApiKey } from '../../src/domains/api-key/organization-api-key.entity.ts';
import { Organization } from '../../src/domains/organization/organization.entity.ts';
import { newSecret } from '../../src/lib/secret.ts';
import type { Services } from '../../src/services.ts';

/** A key that works, and its secret. */
export async function createApiKey(
  { orm, clock }: Services,
  organization: Organization,
  given: Partial<
    Pick<OrganizationApiKey, 'name' | 'scopes' | 'ipAllowList' | 'createdBy' | 'expiresAt'>
  > = {},
): Promise<{ key: OrganizationApiKey; secret: string }> {
  const em = orm.em.fork();
  const secret = newSecret('hub_org');
  const key = em.create(OrganizationApiKey, {
    id: uuid(),
    organization: em.getReference(Organization, organization.id),
    name: given.name ?? 'Test key',
    prefix: secret.prefix,
    last4: secret.last4,
    secretHash: secret.hash,
    scopes: given.scopes ?? ['READ', 'WRITE'],
    ipAllowList: given.ipAllowList ?? [],
    createdBy: given.createdBy ?? null,
    createdAt: clock.now(),
    expiresAt: given.expiresAt ?? null,
    lastUsedAt: null,
    revokedAt: null,
  });
  await em.persist(key).flush();
  return { key, secret: secret.text };
}
