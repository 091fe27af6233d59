import type { Services } from '../../services.ts';
import { Notification } from './notification.entity.ts';

const KEPT_DAYS = 90;

export async function forgetNotifications({ orm, clock }: Services): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_DAYS * 24 * 60 * 60 * 1000);
  await orm.em.fork().nativeDelete(Notification, { at: { $lt: before } });
}
