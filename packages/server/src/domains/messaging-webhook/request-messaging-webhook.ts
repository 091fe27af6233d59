import type { EntityManager } from '@mikro-orm/postgresql';
import { addJobs } from '../../jobs/add-job.ts';
import type { NewJob } from '../../jobs/add-job.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';

const QUEUES = 16;

/** Jobs of one number run one after another, and those that wait are one. */
export function webhookJob(id: string): NewJob<'apply_messaging_webhook'> {
  return {
    payload: { phoneNumberId: id },
    jobKey: `apply_messaging_webhook:${id}`,
    queue: `apply_messaging_webhook:${Number.parseInt(id.slice(-2), 16) % QUEUES}`,
  };
}

/** Tells Meta again where messages go, for numbers that have an address, in the transaction. */
export async function reapplyMessagingWebhook(
  em: EntityManager,
  numbers: readonly PhoneNumber[],
  at: Date,
): Promise<void> {
  const affected = numbers.filter(({ messagingWebhookUrl }) => messagingWebhookUrl !== null);
  if (affected.length === 0) return;
  for (const number of affected) {
    number.messagingWebhookState = 'PENDING';
    number.messagingWebhookAskedAt = at;
  }
  await em.flush();
  await addJobs(
    em,
    'apply_messaging_webhook',
    affected.map(({ id }) => webhookJob(id)),
  );
}
