import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import type { Meta } from '../../upstream/meta/meta.ts';
import type { MetaPhoneNumber } from '../../upstream/meta/nodes.ts';
import { syncDueProfiles } from '../business-profile/sync-due-profiles.ts';
import { applyMetaWaba } from './apply-meta-waba.ts';
import type { WabaFacts } from './apply-meta-waba.ts';
import { Waba } from './waba.entity.ts';

/**
 * Reads an account with all its numbers from Meta, then stores everything in one transaction. A
 * crash before the end leaves nothing behind; the job runs again and comes to the same end.
 */
export async function syncWabaFromMeta(
  services: Services,
  { wabaId }: { wabaId: string },
): Promise<void> {
  const { orm, meta, clock, logger } = services;
  const waba = await orm.em.fork().findOne(Waba, wabaId);
  if (waba === null) return;
  // The moment of asking: a request that comes in meanwhile still counts as pending.
  const at = clock.now();
  try {
    // Access that was withdrawn and given again comes back without the subscription.
    const isUnsubscribed = waba.syncedAt === null || waba.syncFailurePermanent;
    if (isUnsubscribed) await meta.subscribeApp(waba.metaId);
    const facts = await readFromMeta(meta, waba.metaId);
    const { foreign } = await orm.em.fork().transactional(async (em) => {
      const applied = await applyMetaWaba(em, waba.id, facts, at);
      await syncDueProfiles(em, waba.id, at);
      return applied;
    });
    if (foreign.length > 0) {
      logger.warn({ waba: waba.metaId, numbers: foreign }, 'numbers of another client left out');
    }
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    await rememberFailure(services, waba, error, at);
    // The queue tries again later, less and less often.
    if (error.retryable) throw error;
  }
}

async function readFromMeta(meta: Meta, wabaMetaId: string): Promise<WabaFacts> {
  const waba = await meta.getWaba(wabaMetaId);
  const numbers: MetaPhoneNumber[] = [];
  for await (const page of meta.listPhoneNumbers(wabaMetaId)) numbers.push(...page);
  return { waba, numbers };
}

async function rememberFailure(
  { orm, logger }: Services,
  waba: Waba,
  error: MetaError,
  at: Date,
): Promise<void> {
  const { code, subcode, traceId, kind } = error;
  await orm.em.fork().nativeUpdate(Waba, waba.id, {
    syncFailedAt: at,
    syncFailurePermanent: !error.retryable,
    syncErrorCode: code,
    syncErrorSubcode: subcode,
    syncErrorTraceId: traceId,
    syncErrorMessage: error.userMessage ?? error.upstreamMessage ?? error.message,
  });
  logger.warn({ waba: waba.metaId, code, subcode, kind, traceId }, 'sync failed');
}
