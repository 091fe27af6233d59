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

/** One letter for one notification, or for all of a day. */
export function letterOf(
  { email, name, organization, slug }: MailRecipient,
  notifications: readonly ToMail[],
  publicUrl: string,
): Letter {
  const [only] = notifications;
  const isOne = notifications.length === 1 && only !== undefined;
  return notificationLetter(email, name, {
    subject: isOne ? only.title : `${notifications.length} notifications of ${organization}`,
    lines: notifications.map(({ title, body }) => (body === null ? title : `${title}. ${body}`)),
    url: `${publicUrl}/${slug}${isOne ? only.path : '/notifications'}`,
    organization,
  });
}
