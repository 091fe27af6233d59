import type { Services } from '../../services.ts';
import { Event } from './event.entity.ts';

/** As long as `events` and `eventStream` promise. */
const EVENTS_KEPT_DAYS = 30;

/** Removes what was published long ago; what nobody has been told of yet stays. */
export async function forgetEvents({ orm, clock }: Services): Promise<void> {
  const before = new Date(clock.now().getTime() - EVENTS_KEPT_DAYS * 24 * 60 * 60 * 1000);
  await orm.em.fork().nativeDelete(Event, { at: { $lt: before }, position: { $ne: null } });
}
