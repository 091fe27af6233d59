import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';
import { newSecret } from '../../lib/secret.ts';
import type { Viewer } from '../../viewer.ts';
import { invitationLetter } from '../mail/letters.ts';
import { sendLetter } from '../mail/send-letter.ts';
import type { Invitation } from './invitation.entity.ts';

const VALID_DAYS = 7;
const DAY_MILLISECONDS = 86_400_000;

/** What an invitation gets with every letter; the token itself stands in the letter only. */
export function newLink(now: Date): { token: string; tokenHash: string; expiresAt: Date } {
  const { text, hash } = newSecret('invite');
  const expiresAt = new Date(now.getTime() + VALID_DAYS * DAY_MILLISECONDS);
  return { token: text, tokenHash: hash, expiresAt };
}

/** Puts the letter with the link into the outbox, in the transaction that made the link. */
export function sendInvitation(
  em: EntityManager,
  { services }: Context,
  viewer: Viewer,
  { email, name }: Pick<Invitation, 'email' | 'name'>,
  token: string,
): Promise<void> {
  const url = `${services.config.PUBLIC_URL}/accept-invitation?token=${token}`;
  const letter = invitationLetter(email, name, {
    organization: viewer.organizationName,
    invitedBy: viewer.name,
    url,
  });
  return sendLetter(em, letter, services.clock.now());
}

/** Refuses when an address got more letters than anybody should. */
export async function refuseManyLetters(
  { services }: Context,
  email: string,
  path: readonly string[],
): Promise<void> {
  if ((await services.letterRequests.add(email)) === null) return;
  const message = 'This address got many letters already. Try again in an hour.';
  throw new UserErrors(userError('LIMIT_REACHED', message, path, { retryable: true }));
}
