import { v7 as uuid } from 'uuid';
import { Invitation } from '../../src/domains/organization/invitation.entity.ts';
import { Organization } from '../../src/domains/organization/organization.entity.ts';
import { newSecret, sha256 } from '../../src/lib/secret.ts';
import type { Services } from '../../src/services.ts';

let count = 0;

/** An invitation that can be accepted for a week, and the token of its link. */
export async function createInvitation(
  { orm, clock }: Services,
  organization: Organization,
  given: Partial<Pick<Invitation, 'email' | 'name' | 'role' | 'withdrawnAt'>> = {},
): Promise<{ invitation: Invitation; token: string }> {
  count += 1;
  const em = orm.em.fork();
  const token = newSecret('invite').text;
  const now = clock.now();
  const invitation = em.create(Invitation, {
    id: uuid(),
    organization: em.getReference(Organization, organization.id),
    email: given.email ?? `invited-${count}@example.com`,
    name: given.name ?? `Invited ${count}`,
    role: given.role ?? (organization.kind === 'OPERATOR' ? 'SUPPORT' : 'MEMBER'),
    tokenHash: sha256(token),
    invitedBy: null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + 7 * 86_400_000),
    acceptedAt: null,
    withdrawnAt: given.withdrawnAt ?? null,
  });
  await em.persist(invitation).flush();
  return { invitation, token };
}
