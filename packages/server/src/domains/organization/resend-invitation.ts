import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { lockOpenInvitation } from './find-open-invitation.ts';
import type { ResendInvitationInput } from './member.inputs.ts';
import { mayManageMembers } from './organization.policy.ts';
import { newLink, refuseManyLetters, sendInvitation } from './send-invitation.ts';

/** Sends an invitation again with a link of its own; the link before stops working. */
export async function resendInvitation(
  ctx: Context,
  input: ResendInvitationInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayManageMembers(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  return ctx.em.transactional(async (em) => {
    const invitation = await lockOpenInvitation(em, viewer, input.invitationId);
    await refuseManyLetters(ctx, invitation.email, ['input', 'invitationId']);
    const { token, tokenHash, expiresAt } = newLink(ctx.services.clock.now());
    audit(em, ctx, {
      action: 'resendInvitation',
      subject: invitation,
      subjectType: 'Invitation',
      subjectName: invitation.email,
      changes: { expiresAt: [invitation.expiresAt, expiresAt] },
    });
    Object.assign(invitation, { tokenHash, expiresAt });
    await sendInvitation(em, ctx, viewer, invitation, token);
    return invitation.id;
  });
}
