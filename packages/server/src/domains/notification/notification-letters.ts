import type { Letter } from '../../upstream/mail/mailer.ts';
import { notificationLetter } from '../mail/letters.ts';

export interface ToMail {
  title: string;
  body: string | null;
  path: string;
}

export interface MailRecipient {
  email: string;
  name: string;
  organization: string;
  slug: string;
}

/** A longer letter helps nobody; the rest stands in the Hub. */
const MOST_LINES = 50;

/** One letter for one notification, or for all of a day. */
export function letterOf(
  { email, name, organization, slug }: MailRecipient,
  notifications: readonly ToMail[],
  publicUrl: string,
): Letter {
  const [only] = notifications;
  const isOne = notifications.length === 1 && only !== undefined;
  const told = notifications.slice(0, MOST_LINES);
  const more = notifications.length - told.length;
  return notificationLetter(email, name, {
    subject: isOne ? only.title : `${notifications.length} notifications of ${organization}`,
    lines: [
      ...told.map(({ title, body }) => (body === null ? title : `${title}. ${body}`)),
      ...(more > 0 ? [`And ${more} more.`] : []),
    ],
    url: `${publicUrl}/${slug}${isOne ? only.path : '/notifications'}`,
    organization,
  });
}
