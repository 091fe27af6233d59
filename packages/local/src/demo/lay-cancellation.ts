import { randomUUID } from 'node:crypto';
import { Cancellation } from 'server/domains/cancellation/cancellation.entity';
import { lastInstantOfMonth } from 'server/domains/cancellation/cancellation.rules';
import type { PhoneNumber } from 'server/domains/phone-number/phone-number.entity';
import { addJob } from 'server/jobs/add-job';
import type { Services } from 'server/services';
import { daysAgo } from './days-ago.ts';
import type { HubFacts } from './number-story.ts';

type EntityManager = Services['orm']['em'];

const RETENTION_DAYS = 90;

/** A cancellation that is pending, has taken effect, or ended with the deletion of the number. */
export function layCancellation(
  em: EntityManager,
  number: PhoneNumber,
  { requestedDaysAgo, endedDaysAgo, deletedDaysAgo }: NonNullable<HubFacts['cancellation']>,
  now: Date,
): void {
  const requestedAt = daysAgo(now, requestedDaysAgo);
  const ended = endedDaysAgo === undefined ? null : daysAgo(now, endedDaysAgo);
  const timeZone = number.client.timezone;
  const terminatesAt = ended ?? lastInstantOfMonth(now, timeZone);
  Object.assign(number, {
    cancellationRequestedAt: requestedAt,
    terminatesAt,
    deactivatedAt: ended,
    billingEndedAt: ended,
    deletedAt: deletedDaysAgo === undefined ? null : daysAgo(now, deletedDaysAgo),
  });
  em.persist(
    em.create(Cancellation, {
      id: randomUUID(),
      phoneNumber: number,
      status: ended === null ? 'PENDING' : 'PROCESSED',
      requestedAt,
      requestedByName: number.client.contactFullName,
      terminatesAt,
      timeZone,
      undoneAt: null,
      undoneByName: null,
      processedAt: ended,
      deletesAt: ended && new Date(ended.getTime() + RETENTION_DAYS * 86_400_000),
    }),
  );
}

/** The jobs that a cancellation leaves behind; call it when all of them are stored. */
export async function planEnds(em: EntityManager): Promise<void> {
  const found = await em.find(Cancellation, {}, { populate: ['phoneNumber'] });
  for (const { id, status, terminatesAt, deletesAt, phoneNumber } of found) {
    const payload = { cancellationId: id };
    if (status === 'PENDING') {
      const runAt = new Date(terminatesAt.getTime() + 1);
      await addJob(em, 'process_cancellation', payload, { runAt });
    } else if (deletesAt !== null && phoneNumber.deletedAt === null) {
      await addJob(em, 'delete_number', payload, { runAt: deletesAt });
    }
  }
}
