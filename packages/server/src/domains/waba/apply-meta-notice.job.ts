import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../services.ts';
import type { MetaChange } from '../../upstream/meta/meta-change.ts';
import { decideToldName, isNameChange } from '../display-name/decide-told-name.ts';
import type { NameChange } from '../display-name/decide-told-name.ts';
import { lockNumbers } from '../phone-number/lock-numbers.ts';
import { updateAccountStatus } from '../phone-number/update-account-status.ts';
import { applyTemplateNotices } from '../template/apply-template-notices.ts';
import { applyRestrictions } from './apply-restrictions.ts';
import { MetaNotice } from './meta-notice.entity.ts';
import { changesAccount } from './meta-notice.rules.ts';
import { recordAccountChange } from './record-account-change.ts';
import type { AccountChange } from './record-account-change.ts';
import { isFoundReview } from './record-found-review.ts';
import { requestSync } from './request-sync.ts';
import { accountChangeOf, tellOfNumber } from './tell-of-notice.ts';
import { Waba } from './waba.entity.ts';

/**
 * Applies a stored webhook. Notices come twice and in any order, so a notice is a hint: the facts
 * are read from Meta by a sync. Only what the API does not tell is taken from the notice itself,
 * guarded by its time, and once: when it comes again it is nothing but a hint.
 */
export async function applyMetaNotice(
  { orm, meta, clock }: Services,
  { noticeId }: { noticeId: string },
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const notice = await em.findOne(MetaNotice, noticeId, { lockMode });
    if (notice === null) return;
    const isNews = notice.appliedAt === null;
    const now = clock.now();
    const told = meta.webhook.parse(Buffer.from(notice.body));
    const changes = told.filter(changesAccount);
    const wabas = await em.find(
      Waba,
      { metaId: { $in: changes.flatMap(({ wabaMetaId }) => wabaMetaId ?? []) } },
      { orderBy: { id: 'asc' }, lockMode },
    );
    await em.populate(wabas, ['client']);
    if (isNews) await takeWhatItTells(em, wabas, changes, { receivedAt: notice.receivedAt, now });
    await requestSync(em, wabas, now);
    await applyTemplateNotices(em, told, notice.receivedAt, isNews);
    notice.appliedAt ??= now;
  });
}

/** What the API does not tell: measures, decisions about names, and what is only worth telling. */
async function takeWhatItTells(
  em: EntityManager,
  wabas: readonly Waba[],
  changes: readonly MetaChange[],
  { receivedAt, now }: { receivedAt: Date; now: Date },
): Promise<void> {
  const told: { waba: Waba; change: AccountChange }[] = [];
  const names: { waba: Waba; change: NameChange; at: Date }[] = [];
  for (const change of changes) {
    const waba = wabas.find(({ metaId }) => metaId === change.wabaMetaId);
    if (waba === undefined) continue;
    const at = change.at ?? receivedAt;
    if (isNameChange(change)) names.push({ waba, change, at });
    if (await tellOfNumber(em, waba, change, at)) continue;
    if (await isKnownReview(em, waba, change, at)) continue;
    const news = [
      accountChangeOf(waba, change, at),
      await applyRestrictions(em, waba, change, { at, now }),
    ];
    for (const each of news) if (each) told.push({ waba, change: each });
  }
  const affected = await lockNumbers(em, {
    deletedAt: null,
    $or: [
      { waba: { $in: told.map(({ waba }) => waba) } },
      ...names.map(({ waba, change }) => ({ waba, number: change.number })),
    ],
  });
  for (const { waba, change } of told) {
    const ofAccount = affected.filter((number) => number.waba === waba);
    const named = ofAccount.filter(({ number }) => number === change.number);
    await recordAccountChange(em, waba, named.length > 0 ? named : ofAccount, change);
  }
  for (const { waba, change, at } of names) {
    const number = affected.find((each) => each.waba === waba && each.number === change.number);
    if (number) await decideToldName(em, number, change, at);
  }
  for (const number of affected) updateAccountStatus(em, number, { source: 'META', at: now });
}

async function isKnownReview(
  em: EntityManager,
  waba: Waba,
  change: MetaChange,
  at: Date,
): Promise<boolean> {
  if (change.kind !== 'account-review' || change.decision === null) return false;
  return isFoundReview(em, waba, change.decision, at);
}
