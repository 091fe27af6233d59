import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { told } from '../../lib/told.ts';
import type { MetaPhoneNumber, MetaWaba } from '../../upstream/meta/nodes.ts';
import {
  applyMetaPortfolio,
  countNumbers,
  lockPortfolio,
} from '../business-portfolio/apply-meta-portfolio.ts';
import { settleDisplayNames } from '../display-name/settle-display-names.ts';
import { applyMetaNumber, createFromMeta, markMissing } from '../phone-number/apply-meta-number.ts';
import { lockNumbers } from '../phone-number/lock-numbers.ts';
import type { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { reapplyMessagingWebhook } from '../messaging-webhook/request-messaging-webhook.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import { repairTemplates } from '../template/request-template-sync.ts';
import { matchNumbers } from './match-numbers.ts';
import { recordFoundReview } from './record-found-review.ts';
import { Waba } from './waba.entity.ts';

export interface WabaFacts {
  waba: MetaWaba;
  numbers: MetaPhoneNumber[];
}

/**
 * Stores what Meta said about an account: the account, its portfolio and its numbers, with
 * history, events and account statuses. Applying the same facts again changes nothing but times,
 * and facts that were asked for earlier than those at hand change nothing.
 *
 * Returns the numbers that were left out because they are another client's.
 */
export async function applyMetaWaba(
  em: EntityManager,
  wabaId: string,
  { waba: facts, numbers: listed }: WabaFacts,
  at: Date,
): Promise<{ foreign: string[] }> {
  const waba = await em.findOneOrFail(Waba, wabaId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (waba.syncedAt !== null && waba.syncedAt > at) return { foreign: [] };
  await em.populate(waba, ['client.partner', 'businessPortfolio']);
  const portfolio = facts.portfolio
    ? await lockPortfolio(em, waba.client, facts.portfolio, at)
    : waba.businessPortfolio;
  const known = await lockNumbers(em, {
    $or: [
      {
        deletedAt: null,
        $or: [{ waba }, ...(portfolio ? [{ businessPortfolio: portfolio }] : [])],
      },
      { deletedAt: null, number: { $in: listed.flatMap(({ number }) => number ?? []) } },
      { metaId: { $in: listed.map(({ metaId }) => metaId) } },
    ],
  });
  const sharing = known.filter((number) => number.businessPortfolio === portfolio);
  const previousLimit = portfolio?.messagingLimit ?? null;
  const counted = new Set(known.map((number) => number.businessPortfolio?.id));

  const previousReview = waba.accountReviewStatus;
  applyWaba(waba, facts, at);
  if (portfolio && facts.portfolio) applyMetaPortfolio(portfolio, facts.portfolio, at);
  waba.businessPortfolio = portfolio;

  const { matched, unknown, foreign } = matchNumbers(waba, known, listed);
  const numbers = [...known];
  for (const entry of unknown) {
    const number = createFromMeta(em, waba, entry, at);
    numbers.push(number);
    matched.set(number, entry);
  }
  const settled = new Map<PhoneNumber, MetaPhoneNumber>();
  for (const [number, entry] of matched) {
    if (isKnownBetter(number, at)) continue;
    number.waba = waba;
    applyMetaNumber(em, number, entry, at);
    settled.set(number, entry);
  }
  await settleDisplayNames(em, settled, at);
  for (const number of numbers) {
    if (number.deletedAt !== null) continue;
    if (number.waba === waba) {
      number.businessPortfolio = portfolio;
      const isGone = number.metaId !== null && !matched.has(number);
      if (isGone && !isKnownBetter(number, at)) markMissing(number, at);
    }
    updateAccountStatus(em, number, { source: 'META', at });
  }
  // Meta forgets an address when a number moves or is set up anew; the Hub's is kept.
  const forgotten = [...matched].filter(([number, { webhookOverrideUrl }]) => {
    const { messagingWebhookState, messagingWebhookUrl } = number;
    return messagingWebhookState === 'APPLIED' && messagingWebhookUrl !== webhookOverrideUrl;
  });
  if (portfolio) recordLimit(em, sharing, previousLimit, portfolio.messagingLimit, at);
  await repairTemplates(em, waba, at);
  await em.flush();
  await recordFoundReview(em, waba, numbers, previousReview, at);
  await reapplyMessagingWebhook(
    em,
    forgotten.map(([number]) => number),
    at,
  );
  if (portfolio) counted.add(portfolio.id);
  await countNumbers(
    em,
    [...counted].filter((id) => id !== undefined),
  );
  return { foreign };
}

/** Another account's sync that asked later has placed the number since. */
function isKnownBetter(number: PhoneNumber, at: Date): boolean {
  return number.syncedAt !== null && number.syncedAt > at;
}

function applyWaba(waba: Waba, facts: MetaWaba, at: Date): void {
  const { name, currency, timezoneId, namespace, onBehalfOf } = facts;
  const { accountReviewStatus, accountReviewStatusRaw } = facts;
  const { businessVerificationStatus, businessVerificationStatusRaw } = facts;
  Object.assign(
    waba,
    told({ name, currency, timezoneId, namespace }),
    told({ accountReviewStatus, accountReviewStatusRaw }),
    told({ businessVerificationStatus, businessVerificationStatusRaw }),
    { syncedAt: at, syncFailedAt: null, syncFailurePermanent: false },
    { syncErrorCode: null, syncErrorSubcode: null, syncErrorTraceId: null, syncErrorMessage: null },
  );
  const status = onBehalfOf?.status;
  if (waba.type === 'OBO' && onBehalfOf && status && status !== 'UNKNOWN') {
    waba.messageOnBehalfName = onBehalfOf.name;
    waba.messageOnBehalfStatus = status;
  }
}

/** The limit is the portfolio's: all numbers that share it tell of the change. */
function recordLimit(
  em: EntityManager,
  numbers: readonly PhoneNumber[],
  previous: string | null,
  current: string | null,
  at: Date,
): void {
  if (previous === null || previous === current) return;
  for (const number of numbers) {
    if (number.deletedAt !== null || number.missingAtMetaSince !== null) continue;
    recordChange(em, number, {
      kind: 'MESSAGING_LIMIT',
      previous,
      current,
      source: 'META',
      event: 'number.limit_changed',
      at,
    });
  }
}
