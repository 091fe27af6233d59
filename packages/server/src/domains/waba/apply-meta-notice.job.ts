import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../services.ts';
import type { MetaChange } from '../../upstream/meta/webhook.ts';
import { DisplayNameRequest } from '../phone-number/display-name-request.entity.ts';
import { MetaNotice } from './meta-notice.entity.ts';
import { requestSync } from './request-sync.ts';
import { Waba } from './waba.entity.ts';

/**
 * Applies a stored webhook. Notices come twice and in any order, so a notice is a hint: the facts
 * are read from Meta by a sync. Only what the API does not tell is taken from the notice itself,
 * guarded by its time.
 */
export async function applyMetaNotice(
  { orm, meta, clock }: Services,
  { noticeId }: { noticeId: string },
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const notice = await em.findOne(MetaNotice, { id: noticeId, appliedAt: null });
    if (notice === null) return;
    const changes = meta.webhook.parse(Buffer.from(notice.body));
    const touched = new Map<string, Waba>();
    for (const change of changes) {
      const waba = await wabaOf(em, change);
      if (waba === null) continue;
      touched.set(waba.id, waba);
      applyOwnFacts(waba, change);
      await decideName(em, waba, change, clock.now());
    }
    for (const waba of touched.values()) await requestSync(em, waba, clock.now());
    notice.appliedAt = clock.now();
  });
}

function wabaOf(em: EntityManager, { wabaMetaId }: MetaChange): Promise<Waba | null> {
  return wabaMetaId === null ? Promise.resolve(null) : em.findOne(Waba, { metaId: wabaMetaId });
}

/** Bans and restrictions of the whole account are told by webhook only; the newest one counts. */
function applyOwnFacts(waba: Waba, change: MetaChange): void {
  if (change.kind !== 'account' || change.at === null) return;
  if (waba.sanctionAt !== null && waba.sanctionAt >= change.at) return;
  if (change.banState === 'DISABLE') waba.sanction = 'DISABLED';
  else if (change.banState === 'REINSTATE') waba.sanction = null;
  else if (change.restrictions.length > 0) waba.sanction = 'RESTRICTED';
  else return;
  waba.sanctionAt = change.at;
}

/** Meta's reason for refusing a display name stands in the notice only. */
async function decideName(
  em: EntityManager,
  waba: Waba,
  change: MetaChange,
  now: Date,
): Promise<void> {
  if (change.kind !== 'phone-number-name' || change.requestedName === null) return;
  if (change.decision !== 'APPROVED' && change.decision !== 'REJECTED') return;
  const request = await em.findOne(DisplayNameRequest, {
    status: 'PENDING',
    newName: change.requestedName,
    phoneNumber: { waba, number: change.number },
  });
  if (request === null) return;
  request.status = change.decision;
  request.rejectionReason = change.decision === 'REJECTED' ? change.rejectionReason : null;
  request.decidedAt = change.at ?? now;
}
