import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, UserErrors } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { lockMembership, refuseLastOwner } from './lock-membership.ts';
import type { ChangeMemberRoleInput } from './member.inputs.ts';
import { roleProblems } from './member.rules.ts';
import { mayManageMembers } from './organization.policy.ts';

/** Gives a member of the workspace another role, at once for all sessions. */
export async function changeMemberRole(
  ctx: Context,
  input: ChangeMemberRoleInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayManageMembers(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  return ctx.em.transactional(async (em) => {
    const membership = await lockMembership(em, viewer, input.membershipId);
    const { organization, user, role } = membership;
    const problems = roleProblems(organization.kind, input.role);
    if (problems.length > 0) throw new UserErrors(...problems);
    if (role === input.role) return membership.id;
    refuseLastOwner(membership);
    membership.role = input.role;
    audit(em, ctx, {
      action: 'changeMemberRole',
      subject: membership,
      subjectType: 'Membership',
      subjectName: user.name,
      changes: { role: [role, input.role] },
    });
    return membership.id;
  });
}
