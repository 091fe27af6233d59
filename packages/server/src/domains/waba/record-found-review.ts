import type { EntityManager } from '@mikro-orm/postgresql';
import { Event } from '../event/event.entity.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { recordAccountChange } from './record-account-change.ts';
import type { AccountReviewStatus } from './waba.types.ts';
import type { Waba } from './waba.entity.ts';

const TYPE = 'account.review_changed';

/** Tells of a review that a sync found decided otherwise, unless a notice of Meta told of it. */
export async function recordFoundReview(
  em: EntityManager,
  waba: Waba,
  numbers: readonly PhoneNumber[],
  previous: AccountReviewStatus | null,
  at: Date,
): Promise<void> {
  const current = waba.accountReviewStatus;
  if (previous === null || current === null || previous === current) return;
  const told = await em.findOne(
    Event,
    { client: waba.client, type: TYPE, subjectId: waba.id },
    { orderBy: { at: 'desc', id: 'desc' } },
  );
  if (told?.payload['current'] === current) return;
  const ofAccount = numbers.filter((number) => number.waba === waba && number.deletedAt === null);
  const change = { kind: 'ACCOUNT_REVIEW', previous, current, event: TYPE, at } as const;
  await recordAccountChange(em, waba, ofAccount, change);
}

/** Whether a sync found already what a notice that comes late tells. */
export async function isFoundReview(
  em: EntityManager,
  waba: Waba,
  current: string,
  at: Date,
): Promise<boolean> {
  const next = await em.findOne(
    Event,
    { client: waba.client, type: TYPE, subjectId: waba.id, at: { $gte: at } },
    { orderBy: { at: 'asc', id: 'asc' } },
  );
  // A notice does not say what was before.
  return next?.payload['current'] === current && next.payload['previous'] !== null;
}
