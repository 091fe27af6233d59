import { LockMode } from '@mikro-orm/core';
import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { addJob } from '../../jobs/add-job.ts';
import { applyMetaTemplate } from './apply-meta-template.ts';
import { decideVersions } from './freeze-version.ts';
import { templateSyncJob } from './request-template-sync.ts';
import { Template } from './template.entity.ts';

/** Reads one template from Meta after a notice about it. */
export async function syncTemplateFromMeta(
  { orm, meta, clock }: Services,
  { templateId }: { templateId: string },
): Promise<void> {
  const em = orm.em.fork();
  const known = await em.findOne(Template, templateId);
  if (known === null) return;
  const at = clock.now();
  try {
    const facts = await meta.getTemplate(known.metaId);
    await orm.em.fork().transactional(async (transaction) => {
      const template = await transaction.findOneOrFail(Template, templateId, {
        lockMode: LockMode.PESSIMISTIC_WRITE,
      });
      // After the lock, for a sync of the account may have held it.
      await transaction.populate(template, ['waba.client']);
      applyMetaTemplate(transaction, template, facts, at);
      await decideVersions(transaction, { templateIds: [templateId] });
    });
  } catch (error) {
    if (!(error instanceof MetaError) || error.retryable) throw error;
    // Gone, most likely: the whole list tells.
    await em.transactional(async (transaction) => {
      const { payload, ...options } = templateSyncJob(known.waba.id);
      await addJob(transaction, 'sync_templates', payload, options);
    });
  }
}
