import type { Services } from '../../services.ts';
import { Mail } from './mail.entity.ts';

/** Hands a stored letter to the mailer. A crash in between may send it twice, never lose it. */
export async function sendMail(services: Services, { mailId }: { mailId: string }): Promise<void> {
  const em = services.orm.em.fork();
  const mail = await em.findOne(Mail, { id: mailId, sentAt: null });
  if (mail === null) return;
  await services.mailer.send({
    to: mail.recipient,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
  });
  // Links in letters open accounts; once sent, only the fact is kept.
  Object.assign(mail, { text: '', html: '', sentAt: services.clock.now() });
  await em.flush();
}
