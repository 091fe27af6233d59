import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import type { MetaTemplate } from '../../upstream/meta/template-nodes.ts';
import { Waba } from '../waba/waba.entity.ts';
import { applyMetaTemplates } from './apply-meta-templates.ts';

/** Reads all templates of an account from Meta, then stores everything in one transaction. */
export async function syncTemplatesFromMeta(
  { orm, meta, clock, logger }: Services,
  { wabaId }: { wabaId: string },
): Promise<void> {
  const waba = await orm.em.fork().findOne(Waba, wabaId);
  if (waba === null) return;
  const at = clock.now();
  try {
    const listed: MetaTemplate[] = [];
    for await (const page of meta.listTemplates(waba.metaId)) listed.push(...page);
    await orm.em.fork().transactional((em) => applyMetaTemplates(em, waba.id, listed, at));
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    await orm.em.fork().nativeUpdate(Waba, waba.id, {
      templatesSyncFailedAt: at,
      templatesSyncFailurePermanent: !error.retryable,
      templatesSyncError: error.userMessage ?? error.upstreamMessage ?? error.message,
    });
    const { code, kind, traceId } = error;
    logger.warn({ waba: waba.metaId, code, kind, traceId }, 'sync of templates failed');
    // The queue tries again later, less and less often.
    if (error.retryable) throw error;
  }
}
