import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { newSecret } from '../../lib/secret.ts';
import { audit } from '../audit/audit.ts';
import {
  confirmEmailLetter,
  emailChangeAskedLetter,
  emailHasAccountLetter,
} from '../mail/letters.ts';
import { sendLetter } from '../mail/send-letter.ts';
import { emailProblems } from '../organization/member.rules.ts';
import { refuseManyLetters } from '../organization/send-invitation.ts';
import { checkPassword } from './credentials.ts';
import { User } from './user.entity.ts';
import type { RequestEmailChangeInput } from './viewer.inputs.ts';

const VALID_MILLISECONDS = 86_400_000;
const EMAIL = ['input', 'email'];
const PASSWORD = ['input', 'password'];

/**
 * Asks the new address to confirm, and tells the old one, which can stop it. The old one stays
 * until then. Whether the new one has an account already is told to that address only.
 */
export async function requestEmailChange(
  ctx: Context,
  input: RequestEmailChangeInput,
): Promise<string> {
  const { services } = ctx;
  const { userId } = viewerOf(ctx);
  if (userId === null) throw new Forbidden('An API key is no person');
  const email = input.email.trim().toLowerCase();
  const problems = emailProblems(email);
  if (problems.length > 0) throw new UserErrors(...problems);
  const page = `${services.config.PUBLIC_URL}/change-email`;
  const now = services.clock.now();
  await refuseManyTries(ctx, userId);
  return ctx.em.transactional(async (em) => {
    const user = await em.findOneOrFail(User, userId);
    if (!(await checkPassword(em, services.auth, userId, input.password))) {
      throw new UserErrors(userError('INVALID', 'This is not your password.', PASSWORD));
    }
    await services.passwordFailures.forget(userId);
    if (email === user.email) {
      throw new UserErrors(userError('INVALID', 'This is your address already.', EMAIL));
    }
    await refuseManyLetters(ctx, email, EMAIL);
    const confirm = newSecret('email');
    const stop = newSecret('email');
    const isTaken = (await em.count(User, { email })) > 0;
    audit(em, ctx, {
      action: 'requestEmailChange',
      subject: user,
      subjectType: 'User',
      subjectName: user.name,
      changes: { email: [user.email, email] },
    });
    Object.assign(user, {
      pendingEmail: email,
      pendingEmailHash: confirm.hash,
      pendingEmailStopHash: stop.hash,
      pendingEmailExpiresAt: new Date(now.getTime() + VALID_MILLISECONDS),
    });
    const letter = isTaken
      ? emailHasAccountLetter(email, services.config.PUBLIC_URL)
      : confirmEmailLetter(email, user.name, `${page}?confirm=${confirm.text}`);
    await sendLetter(em, letter, now);
    const stopUrl = `${page}?stop=${stop.text}`;
    await sendLetter(em, emailChangeAskedLetter(user.email, user.name, email, stopUrl), now);
    return user.id;
  });
}

/** Whoever found a session open shall not find out the password. */
async function refuseManyTries({ services }: Context, userId: string): Promise<void> {
  if ((await services.passwordFailures.add(userId)) === null) return;
  const message = 'Too many wrong passwords. Try again in 15 minutes.';
  throw new UserErrors(userError('LIMIT_REACHED', message, PASSWORD, { retryable: true }));
}
