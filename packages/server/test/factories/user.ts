import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { Membership } from '../../src/domains/organization/membership.entity.ts';
import type { Organization } from '../../src/domains/organization/organization.entity.ts';
import type { MembershipRole } from '../../src/domains/organization/organization.enums.ts';
import { createUser, hashPassword } from '../../src/domains/user/credentials.ts';
import type { User } from '../../src/domains/user/user.entity.ts';
import type { Services } from '../../src/services.ts';

export const PASSWORD = 'correct horse battery';

/** Once for all: a hash takes as long as many a test. */
let passwordHash: Promise<string> | undefined;
let count = 0;

/** A person who works in an organization and signs in with {@link PASSWORD}. */
export async function createMember(
  services: Services,
  em: EntityManager,
  organization: Organization,
  role: MembershipRole,
  given: { email?: string; user?: User } = {},
): Promise<User> {
  count += 1;
  const now = services.clock.now();
  const user =
    given.user ??
    (await createUser(em, {
      email: given.email ?? `person-${count}@${organization.slug}.example`,
      name: `Person ${count}`,
      passwordHash: await (passwordHash ??= hashPassword(services.auth, PASSWORD)),
      now,
    }));
  em.persist(em.create(Membership, { id: uuid(), organization, user, role, createdAt: now }));
  await em.flush();
  return user;
}
