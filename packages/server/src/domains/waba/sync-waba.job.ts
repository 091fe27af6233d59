import type { EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import type { Meta } from '../../upstream/meta/meta.ts';
import type { MetaPhoneNumber, MetaWaba } from '../../upstream/meta/nodes.ts';
import { applyMetaWaba } from './apply-meta-waba.ts';
import { Waba } from './waba.entity.ts';

/**
 * Reads an account with all its numbers from Meta, then stores everything in one transaction. A
 * crash before the end leaves nothing behind; the job runs again and comes to the same end.
 */
export async function syncWabaFromMeta(
  services: Services,
  { wabaId }: { wabaId: string },
): Promise<void> {
  const em = services.orm.em.fork();
  const waba = await em.findOne(Waba, wabaId);
  if (waba === null) return;
  // The moment of asking, so that a request which comes in meanwhile still counts as pending.
  const at = services.clock.now();
  try {
    if (waba.syncedAt === null) await services.meta.subscribeApp(waba.metaId);
    const facts = await readFromMeta(services.meta, waba.metaId);
    await em.transactional((tx) => applyMetaWaba(tx, waba.id, facts, at));
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    await rememberFailure(services.orm.em.fork(), waba.id, error, services.clock.now());
    services.logger.warn(
      { waba: waba.metaId, code: error.code, kind: error.kind, traceId: error.traceId },
      'sync failed',
    );
    // The queue tries again later, less and less often.
    if (error.retryable) throw error;
  }
}

export interface WabaFacts {
  waba: MetaWaba;
  numbers: MetaPhoneNumber[];
}

async function readFromMeta(meta: Meta, wabaMetaId: string): Promise<WabaFacts> {
  const waba = await meta.getWaba(wabaMetaId);
  const numbers: MetaPhoneNumber[] = [];
  for await (const page of meta.listPhoneNumbers(wabaMetaId)) numbers.push(...page);
  return { waba, numbers };
}

async function rememberFailure(
  em: EntityManager,
  wabaId: string,
  error: MetaError,
  at: Date,
): Promise<void> {
  await em.nativeUpdate(Waba, wabaId, {
    syncFailedAt: at,
    syncFailurePermanent: !error.retryable,
    syncErrorCode: error.code,
    syncErrorSubcode: error.subcode,
    syncErrorTraceId: error.traceId,
    syncErrorMessage: error.userMessage ?? error.upstreamMessage,
  });
}
