import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { sha256 } from '../../lib/secret.ts';
import { User } from '../user/user.entity.ts';
import { Invitation } from './invitation.entity.ts';
import type { InvitationPreview } from './invitation.types.ts';

/** The invitation with this token while it can be accepted, with its organization. */
export function findOpenInvitation(
  em: EntityManager,
  token: string,
  now: Date,
  lockMode: LockMode = LockMode.NONE,
): Promise<Invitation | null> {
  return em.findOne(
    Invitation,
    { tokenHash: sha256(token), acceptedAt: null, withdrawnAt: null, expiresAt: { $gt: now } },
    { populate: ['organization'], strategy: 'select-in', lockMode },
  );
}

export async function findInvitation(
  { em, services }: Context,
  token: string,
): Promise<InvitationPreview | null> {
  const invitation = await findOpenInvitation(em, token, services.clock.now());
  if (invitation === null) return null;
  return {
    organizationName: invitation.organization.name,
    organizationKind: invitation.organization.kind,
    email: invitation.email,
    name: invitation.name,
    role: invitation.role,
    expiresAt: invitation.expiresAt,
    hasAccount: (await em.count(User, { email: invitation.email })) > 0,
  };
}
