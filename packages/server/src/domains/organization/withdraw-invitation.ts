import type { Context } from '../../context.ts';
import { audit } from '../audit/audit.ts';
import type { WithdrawInvitationInput } from './member.inputs.ts';
import { withOpenInvitation } from './with-open-invitation.ts';

/** Makes the link of an invitation useless; returns the invitation's uuid. */
export function withdrawInvitation(ctx: Context, input: WithdrawInvitationInput): Promise<string> {
  return withOpenInvitation(ctx, input.invitationId, (em, invitation) => {
    invitation.withdrawnAt = ctx.services.clock.now();
    audit(em, ctx, {
      action: 'withdrawInvitation',
      subject: invitation,
      subjectType: 'Invitation',
      subjectName: invitation.email,
      changes: { withdrawnAt: [null, invitation.withdrawnAt] },
    });
  });
}
