import { LockMode } from '@mikro-orm/core';
import type { Services } from '../../services.ts';
import { sendLetter } from '../mail/send-letter.ts';
import { letterOf } from './notification-letters.ts';
import { Notification } from './notification.entity.ts';

/** Puts the letter into the mail outbox, once, with the note that it is there. */
export async function mailNotification(
  { orm, clock, config }: Services,
  { notificationId }: { notificationId: string },
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const found = await em.findOne(
      Notification,
      { id: notificationId, mailedAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (found === null) return;
    await em.populate(found, ['user', 'organization']);
    const { user, organization } = found;
    const now = clock.now();
    found.mailedAt = now;
    const recipient = {
      email: user.email,
      name: user.name,
      organization: organization.name,
      slug: organization.slug,
    };
    await sendLetter(em, letterOf(recipient, [found], config.PUBLIC_URL), now);
  });
}
