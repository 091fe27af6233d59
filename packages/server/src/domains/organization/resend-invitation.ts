import type { Context } from '../../context.ts';
import { audit } from '../audit/audit.ts';
import type { ResendInvitationInput } from './member.inputs.ts';
import { newLink, refuseManyLetters, sendInvitation } from './send-invitation.ts';
import { withOpenInvitation } from './with-open-invitation.ts';

/** Sends an invitation again with a link of its own; the link before stops working. */
export function resendInvitation(ctx: Context, input: ResendInvitationInput): Promise<string> {
  return withOpenInvitation(ctx, input.invitationId, async (em, invitation, viewer) => {
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
  });
}
