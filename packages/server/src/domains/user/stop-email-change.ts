import type { Context } from '../../context.ts';
import { Unauthenticated } from '../../errors.ts';
import { sha256 } from '../../lib/secret.ts';
import { auditInWorkspaces } from './audit-in-workspaces.ts';
import { gone } from './confirm-email-change.ts';
import { User } from './user.entity.ts';
import type { StopEmailChangeInput } from './viewer.inputs.ts';

/** Keeps the address as it is: by the link in the old one's letter, or by the person signed in. */
export async function stopEmailChange(ctx: Context, input: StopEmailChangeInput): Promise<string> {
  const now = ctx.services.clock.now();
  const { linkToken } = input;
  const userId = ctx.viewer?.userId ?? null;
  if (!linkToken && userId === null) throw new Unauthenticated();
  return ctx.em.transactional(async (em) => {
    const user = await em.findOne(User, {
      pendingEmail: { $ne: null },
      ...(linkToken ? { pendingEmailStopHash: sha256(linkToken) } : { id: userId ?? '' }),
    });
    if (user === null) throw gone();
    await auditInWorkspaces(em, user, {
      ...ctx,
      action: 'stopEmailChange',
      changes: { email: [user.pendingEmail, user.email] },
      at: now,
    });
    Object.assign(user, {
      pendingEmail: null,
      pendingEmailHash: null,
      pendingEmailStopHash: null,
      pendingEmailExpiresAt: null,
    });
    return user.email;
  });
}
