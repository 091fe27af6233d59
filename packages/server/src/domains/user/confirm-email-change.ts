import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import { sha256 } from '../../lib/secret.ts';
import { emailChangedLetter } from '../mail/letters.ts';
import { sendLetter } from '../mail/send-letter.ts';
import { auditInWorkspaces } from './audit-in-workspaces.ts';
import { User } from './user.entity.ts';
import type { ConfirmEmailChangeInput } from './viewer.inputs.ts';

const LINK = ['input', 'linkToken'];

/** The holder of the link owns the new address: it becomes the login name, and the old one is told. */
export async function confirmEmailChange(
  ctx: Context,
  input: ConfirmEmailChangeInput,
): Promise<string> {
  const now = ctx.services.clock.now();
  const change = ctx.em.transactional(async (em) => {
    const user = await em.findOne(
      User,
      { pendingEmailHash: sha256(input.linkToken), pendingEmailExpiresAt: { $gt: now } },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (user === null || user.pendingEmail === null) throw gone();
    const before = user.email;
    Object.assign(user, {
      email: user.pendingEmail,
      emailVerified: true,
      updatedAt: now,
      pendingEmail: null,
      pendingEmailHash: null,
      pendingEmailStopHash: null,
      pendingEmailExpiresAt: null,
    });
    await em.flush();
    await auditInWorkspaces(em, user, {
      ...ctx,
      action: 'confirmEmailChange',
      changes: { email: [before, user.email] },
      at: now,
    });
    await sendLetter(em, emailChangedLetter(before, user.name, user.email), now);
    return user.email;
  });
  return change.catch((error: unknown) => {
    if (!(error instanceof UniqueConstraintViolationException)) throw error;
    throw new UserErrors(
      userError('TAKEN', 'This address has got another account meanwhile.', LINK),
    );
  });
}

export function gone(): UserErrors {
  return new UserErrors(
    userError('NOT_FOUND', 'This link was used, stopped or has expired.', LINK),
  );
}
