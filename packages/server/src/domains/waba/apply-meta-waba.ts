import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { MetaWaba } from '../../upstream/meta/nodes.ts';
import { BusinessPortfolio } from '../business-portfolio/business-portfolio.entity.ts';
import { applyMetaNumber, createFromMeta, markMissing } from '../phone-number/apply-meta-number.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { recordChange } from '../phone-number/record-change.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import type { WabaFacts } from './sync-waba.job.ts';
import { Waba } from './waba.entity.ts';

/**
 * Stores what Meta said about an account: the account, its portfolio and its numbers, with
 * history, events and account statuses. Applying the same facts again changes nothing but times.
 */
export async function applyMetaWaba(
  em: EntityManager,
  wabaId: string,
  { waba: facts, numbers: listed }: WabaFacts,
  at: Date,
): Promise<void> {
  const waba = await em.findOneOrFail(Waba, wabaId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  await em.populate(waba, ['client.partner', 'businessPortfolio']);
  const portfolio = await applyPortfolio(em, waba, facts.portfolio, at);
  applyWaba(waba, facts, at);

  const known = await em.find(
    PhoneNumber,
    { $or: [{ waba }, ...(portfolio ? [{ businessPortfolio: portfolio.entity }] : [])] },
    { populate: ['waba', 'businessPortfolio', 'client'] },
  );
  const elsewhere = await em.find(
    PhoneNumber,
    {
      id: { $nin: known.map(({ id }) => id) },
      $or: [
        { metaId: { $in: listed.map(({ metaId }) => metaId) } },
        { number: { $in: listed.flatMap(({ number }) => number ?? []) }, deletedAt: null },
      ],
      client: waba.client,
    },
    { populate: ['waba', 'businessPortfolio', 'client'] },
  );
  const numbers = [...known, ...elsewhere];
  const present = new Set<PhoneNumber>();
  for (const entry of listed) {
    // Meta lists nothing usable for a number that is still being created.
    if (entry.number === null) continue;
    const found =
      numbers.find(({ metaId }) => metaId === entry.metaId) ??
      numbers.find(({ number, deletedAt }) => number === entry.number && deletedAt === null);
    const number = found ?? createFromMeta(em, waba, { ...entry, number: entry.number }, at);
    number.waba = waba;
    number.businessPortfolio = waba.businessPortfolio;
    applyMetaNumber(em, number, entry, at);
    present.add(number);
    if (!found) numbers.push(number);
  }
  for (const number of numbers) {
    const isGone = number.waba === waba && !present.has(number) && number.metaId !== null;
    if (isGone && number.deletedAt === null) markMissing(em, number, at);
    if (portfolio && number.businessPortfolio === portfolio.entity) {
      recordLimit(em, number, portfolio, at);
    }
    updateAccountStatus(em, number, { source: 'META', at });
  }
  if (portfolio) {
    portfolio.entity.phoneNumberCount = numbers.filter(
      (number) => number.businessPortfolio === portfolio.entity && number.deletedAt === null,
    ).length;
  }
}

function applyWaba(waba: Waba, facts: MetaWaba, at: Date): void {
  Object.assign(waba, {
    name: facts.name ?? waba.name,
    currency: facts.currency,
    timezoneId: facts.timezoneId,
    namespace: facts.namespace,
    accountReviewStatus: facts.accountReviewStatus,
    accountReviewStatusRaw: facts.accountReviewStatusRaw,
    businessVerificationStatus: facts.businessVerificationStatus,
    businessVerificationStatusRaw: facts.businessVerificationStatusRaw,
    syncedAt: at,
    syncFailurePermanent: false,
  });
  const status = facts.onBehalfOf?.status;
  if (waba.type === 'OBO' && facts.onBehalfOf && status && status !== 'UNKNOWN') {
    waba.messageOnBehalfName = facts.onBehalfOf.name;
    waba.messageOnBehalfStatus = status;
  }
}

interface AppliedPortfolio {
  entity: BusinessPortfolio;
  previousLimit: string | null;
}

async function applyPortfolio(
  em: EntityManager,
  waba: Waba,
  facts: MetaWaba['portfolio'],
  at: Date,
): Promise<AppliedPortfolio | null> {
  if (facts === null) return null;
  const found = await em.findOne(
    BusinessPortfolio,
    { metaId: facts.metaId },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const entity =
    found ??
    em.create(BusinessPortfolio, {
      id: uuid(),
      metaId: facts.metaId,
      name: facts.name ?? waba.name,
      client: waba.client,
      createdAt: at,
    });
  em.persist(entity);
  const previousLimit = found?.messagingLimit ?? null;
  Object.assign(entity, {
    name: facts.name ?? entity.name,
    verificationStatus: facts.verificationStatus,
    verificationStatusRaw: facts.verificationStatusRaw,
    messagingLimit: facts.messagingLimit,
    messagingLimitRaw: facts.messagingLimitRaw,
    syncedAt: at,
    syncFailurePermanent: false,
  });
  waba.businessPortfolio = entity;
  return { entity, previousLimit };
}

function recordLimit(
  em: EntityManager,
  number: PhoneNumber,
  { entity, previousLimit }: AppliedPortfolio,
  at: Date,
): void {
  if (previousLimit === null || previousLimit === entity.messagingLimit) return;
  recordChange(em, number, {
    kind: 'MESSAGING_LIMIT',
    previous: previousLimit,
    current: entity.messagingLimit,
    source: 'META',
    event: 'number.limit_changed',
    at,
  });
}
