import type { Services } from '../../services.ts';
import { sendLetter } from '../mail/send-letter.ts';
import { letterOf } from './notification-letters.ts';
import type { MailRecipient, ToMail } from './notification-letters.ts';

/** In the morning of the organization. */
const HOUR = 8;

interface Due extends MailRecipient {
  membershipId: string;
  timezone: string;
}

/**
 * Sends what waits for the daily letter to those for whom it is morning; asked every hour. A letter
 * and the note that it is written are one transaction, so nobody gets one twice.
 */
export async function sendDigests(services: Services): Promise<void> {
  const now = services.clock.now();
  const { rows } = await services.jobPool.query<Due>(
    `select m.id as "membershipId", u.email, u.name, o.name as organization, o.slug,
       coalesce(c.timezone, 'UTC') as timezone
     from memberships m join users u on u.id = m.user_id
       join organizations o on o.id = m.organization_id left join clients c on c.id = o.client_id
     where exists (select from notifications n
       where n.membership_id = m.id and n.email = 'DAILY' and n.mailed_at is null)`,
  );
  for (const due of rows) if (hourIn(due.timezone, now) === HOUR) await sendDigest(services, due);
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

function hourIn(timeZone: string, at: Date): number {
  const hour = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone });
  return Number(hour.format(at));
}
