import { Temporal } from 'temporal-polyfill';
import { knownTimeZone } from '../../lib/time-zone.ts';
import type { Services } from '../../services.ts';
import { sendLetter } from '../mail/send-letter.ts';
import { letterOf } from './notification-letters.ts';
import type { MailRecipient, ToMail } from './notification-letters.ts';

/** In the morning of the organization. */
const HOUR = 8;

interface Due extends MailRecipient {
  membershipId: string;
  timezone: string;
  /** When the oldest of what waits happened. */
  waitsSince: Date;
  /** When the last letter was written; null when there was none, or too long ago to be known. */
  lastAt: Date | null;
}

/**
 * Sends what waited for the daily letter when their last morning began, to those who have got none
 * since; asked every hour, so a morning without a worker is made up for. A letter and the note that
 * it is written are one transaction, so nobody gets one twice.
 */
export async function sendDigests(services: Services): Promise<void> {
  const now = services.clock.now();
  const { rows } = await services.jobPool.query<Due>(
    `select m.id as "membershipId", u.email, u.name, o.name as organization, o.slug,
       coalesce(c.timezone, 'UTC') as timezone, w.since as "waitsSince", l.at as "lastAt"
     from memberships m join users u on u.id = m.user_id
       join organizations o on o.id = m.organization_id left join clients c on c.id = o.client_id
       join (select membership_id, min(at) as since from notifications
         where email = 'DAILY' and mailed_at is null group by 1) w on w.membership_id = m.id
       left join lateral (select max(n.mailed_at) as at from notifications n
         where n.membership_id = m.id and n.email = 'DAILY') l on true`,
  );
  for (const due of rows) {
    const morning = lastMorning(due.timezone, now);
    const hadOne = due.lastAt !== null && due.lastAt >= morning;
    if (due.waitsSince < morning && !hadOne) await sendDigest(services, due);
  }
}

async function sendDigest({ orm, config, clock }: Services, due: Due): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const now = clock.now();
    const waiting = await em.execute<ToMail[]>(
      `with due as (update notifications set mailed_at = ? where membership_id = ?
         and email = 'DAILY' and mailed_at is null returning title, body, path, position)
       select title, body, path from due order by position`,
      [now, due.membershipId],
    );
    if (waiting.length === 0) return;
    await sendLetter(em, letterOf(due, waiting, config.PUBLIC_URL), now);
  });
}

/** The last time that it was eight in the morning. */
function lastMorning(timeZone: string, now: Date): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    knownTimeZone(timeZone),
  );
  const today = here.withPlainTime({ hour: HOUR });
  const last =
    Temporal.ZonedDateTime.compare(today, here) > 0 ? today.subtract({ days: 1 }) : today;
  return new Date(last.epochMilliseconds);
}
