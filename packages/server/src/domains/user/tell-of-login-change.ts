import type { Services } from '../../services.ts';
import { loginChangedLetter } from '../mail/letters.ts';
import { sendLetter } from '../mail/send-letter.ts';
import { auditInWorkspaces } from './audit-in-workspaces.ts';
import { User } from './user.entity.ts';

/** What can change about a login beside the address, in the words of letter and log. */
const LOGIN_CHANGES = {
  changePassword: 'Your password was changed. Other browsers were signed out.',
  enableTwoFactor: 'Two-factor authentication was switched on.',
  disableTwoFactor: 'Two-factor authentication was switched off.',
  renewRecoveryCodes: 'New recovery codes were made. The ones before do not work any more.',
} as const;
export type LoginChange = keyof typeof LOGIN_CHANGES;

interface Origin {
  ip: string;
  userAgent: string | null;
  requestId: string;
}

/** Tells the person and the logs of their workspaces, so that nobody does it unnoticed. */
export async function tellOfLoginChange(
  { orm, clock }: Services,
  userId: string,
  change: LoginChange,
  origin: Origin,
): Promise<void> {
  const at = clock.now();
  await orm.em.fork().transactional(async (em) => {
    const user = await em.findOneOrFail(User, userId);
    await auditInWorkspaces(em, user, { ...origin, action: change, at });
    await sendLetter(em, loginChangedLetter(user.email, user.name, LOGIN_CHANGES[change]), at);
  });
}
