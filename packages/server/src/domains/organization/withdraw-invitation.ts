import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { lockOpenInvitation } from './find-open-invitation.ts';
import type { WithdrawInvitationInput } from './member.inputs.ts';
import { mayManageMembers } from './organization.policy.ts';

/** Makes the link of an invitation useless; returns the invitation's uuid. */
export async function withdrawInvitation(
  ctx: Context,
  input: WithdrawInvitationInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayManageMembers(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  return ctx.em.transactional(async (em) => {
    const invitation = await lockOpenInvitation(em, viewer, input.invitationId);
    invitation.withdrawnAt = ctx.services.clock.now();
    audit(em, ctx, {
      action: 'withdrawInvitation',
      subject: invitation,
      subjectType: 'Invitation',
      subjectName: invitation.email,
      changes: { withdrawnAt: [null, invitation.withdrawnAt] },
    });
    return invitation.id;
  });
}
