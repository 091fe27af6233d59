import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { addJob } from '../../jobs/add-job.ts';
import type { Letter } from '../../upstream/mail/mailer.ts';
import { Mail } from './mail.entity.ts';

/** Puts a letter into the outbox, in the transaction of the change that caused it. */
export async function sendLetter(em: EntityManager, letter: Letter, now: Date): Promise<void> {
  const { to, ...rest } = letter;
  const mail = em.create(Mail, {
    id: uuid(),
    recipient: to,
    ...rest,
    createdAt: now,
    sentAt: null,
  });
  await em.persist(mail).flush();
  await addJob(em, 'send_mail', { mailId: mail.id });
}
