import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { OrganizationApiKey } from '../api-key/organization-api-key.entity.ts';
import { audit } from '../audit/audit.ts';
import { removedLetter } from '../mail/letters.ts';
import { sendLetter } from '../mail/send-letter.ts';
import { lockMembership, refuseLastOwner } from './lock-membership.ts';
import type { RemoveMemberInput } from './member.inputs.ts';
import { Membership } from './membership.entity.ts';
import { mayManageMembers } from './organization.policy.ts';

/**
 * Ends a membership. Every request looks it up, so the person is out at once; who works nowhere
 * else is signed out. Returns the uuid that the membership had.
 */
export async function removeMember(ctx: Context, input: RemoveMemberInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayManageMembers(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const now = ctx.services.clock.now();
  return ctx.em.transactional(async (em) => {
    const membership = await lockMembership(em, viewer, input.membershipId);
    refuseLastOwner(membership);
    const { id, user, organization, role } = membership;
    const revokedApiKeys = input.revokeApiKeys ? await revokeKeysOf(em, membership, now) : 0;
    audit(em, ctx, {
      action: 'removeMember',
      subject: { id },
      subjectType: 'Membership',
      subjectName: user.name,
      changes: {
        role: [role, null],
        ...(revokedApiKeys > 0 && { revokedApiKeys: [null, revokedApiKeys] }),
      },
    });
    await em.remove(membership).flush();
    if ((await em.count(Membership, { user })) === 0) {
      await em.execute('delete from auth_sessions where user_id = ?', [user.id]);
    }
    await sendLetter(em, removedLetter(user.email, user.name, organization.name), now);
    return id;
  });
}

function revokeKeysOf(
  em: EntityManager,
  { user, organization }: Membership,
  now: Date,
): Promise<number> {
  return em.nativeUpdate(
    OrganizationApiKey,
    { organization, createdBy: user, revokedAt: null },
    { revokedAt: now },
  );
}
