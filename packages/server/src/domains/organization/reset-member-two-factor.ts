import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, refused, userError, UserErrors } from '../../errors.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import type { Viewer } from '../../viewer.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { emitEvent } from '../event/emit-event.ts';
import { loginChangedLetter } from '../mail/letters.ts';
import { sendLetter } from '../mail/send-letter.ts';
import { User } from '../user/user.entity.ts';
import type { ResetMemberTwoFactorInput } from './member.inputs.ts';
import { Membership } from './membership.entity.ts';
import { mayResetTwoFactor, mayResetTwoFactorOf } from './membership.policy.ts';

const PATH = ['input', 'membershipId'];

/**
 * Lets somebody who has lost their authenticator app sign in with the password alone, to set up
 * another. Every session of theirs ends, and they are told by letter. Returns the membership's uuid.
 */
export async function resetMemberTwoFactor(
  ctx: Context,
  input: ResetMemberTwoFactorInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const forbidden = mayResetTwoFactor(viewer);
  if (forbidden !== null) throw new Forbidden(forbidden);
  const reason = reasonFor(ctx, input.reason);
  const at = ctx.services.clock.now();
  return ctx.em.transactional(async (em) => {
    const membership = await findMember(em, viewer, input.membershipId);
    const refusal =
      mayResetTwoFactorOf(viewer, membership) ?? (await staffRefusal(em, viewer, membership));
    if (refusal !== null) throw refused(refusal, PATH);
    const { user } = membership;
    user.twoFactorEnabled = false;
    await em.execute('delete from auth_two_factors where user_id = ?', [user.id]);
    await em.execute('delete from auth_sessions where user_id = ?', [user.id]);
    tell(em, ctx, membership, reason, at);
    const change = `${viewer.name} of ${viewer.organizationName} switched your two-factor authentication off, so that you can set it up anew. All browsers were signed out.`;
    await sendLetter(em, loginChangedLetter(user.email, user.name, change), at);
    return membership.id;
  });
}

async function findMember(em: EntityManager, viewer: Viewer, id: string) {
  const found = await findInScope(em, Membership, viewer, id);
  const isOwn = found?.organization.id === viewer.organizationId;
  if (found === null || (viewer.kind !== 'operator' && !isOwn)) {
    throw new UserErrors(userError('NOT_FOUND', 'There is no such member.', PATH));
  }
  await em.findOneOrFail(User, found.user.id, { lockMode: LockMode.PESSIMISTIC_WRITE });
  return em.populate(found, ['organization', 'user'], { refresh: true });
}

/** Support must not open the door to whom it could not reset as a colleague. */
async function staffRefusal(
  em: EntityManager,
  viewer: Viewer,
  { user }: Membership,
): Promise<string | null> {
  if (viewer.role !== 'SUPPORT') return null;
  const isStaff = await em.count(Membership, { user, organization: { kind: 'OPERATOR' } });
  return isStaff > 0 ? 'Only administrators can do this for staff' : null;
}

function tell(
  em: EntityManager,
  ctx: Context,
  membership: Membership,
  reason: string | null,
  at: Date,
): void {
  const { organization, user } = membership;
  audit(em, ctx, {
    action: 'resetMemberTwoFactor',
    subject: membership,
    subjectType: 'Membership',
    subjectName: user.name,
    changes: { twoFactorEnabled: [true, false] },
    organization,
    reason,
  });
  emitEvent(em, {
    type: 'member.two_factor_reset',
    subject: { type: 'Membership', id: membership.id },
    client: organization.client?.id ?? null,
    partner: organization.partner?.id ?? null,
    isPrivate: true,
    payload: { name: user.name },
    actorId: viewerOf(ctx).userId,
    at,
  });
}
