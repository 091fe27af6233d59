import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { addJob } from '../../jobs/add-job.ts';
import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { markDeleted } from './mark-deleted.ts';
import { recordTemplateChange } from './record-template-change.ts';
import { Template } from './template.entity.ts';

/** Time for the call itself, before a job looks whether it was left halfway. */
const UNTIL_SOMEBODY_LOOKS_MS = 2 * 60_000;

/** Marks a template before Meta hears of it, and has a job look after it. */
export async function markDeleting(
  em: EntityManager,
  template: Template,
  now: Date,
  isJob: boolean,
): Promise<void> {
  template.deletionRequestedAt = now;
  await em.flush();
  const runAt = isJob ? now : new Date(now.getTime() + UNTIL_SOMEBODY_LOOKS_MS);
  const jobKey = `delete_template:${template.id}`;
  await addJob(em, 'delete_template', { templateId: template.id }, { jobKey, runAt });
}

/**
 * Deletes a template that is marked at Meta, in its one language. Throws what Meta refused, after
 * the mark is gone; without an answer the mark stays and the job goes on asking.
 */
export async function removeFromMeta(services: Services, templateId: string): Promise<void> {
  const template = await services.orm.em
    .fork()
    .findOne(Template, templateId, { populate: ['waba'] });
  if (!template || template.deletionRequestedAt === null) return;
  try {
    await services.meta.deleteTemplate(template.waba.metaId, template.name, template.metaId);
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    const isThere = await isAtMeta(services, template.metaId);
    if (isThere === null) throw error;
    if (isThere) {
      await forgetRequest(services, templateId);
      throw error;
    }
  }
  await confirmDeletion(services, [templateId]);
}

/** Whether Meta has it; null while it does not tell. */
async function isAtMeta({ meta }: Services, metaId: string): Promise<boolean | null> {
  try {
    await meta.getTemplate(metaId);
    return true;
  } catch (error) {
    if (error instanceof MetaError) return error.kind === 'gone' ? false : null;
    throw error;
  }
}

async function forgetRequest({ orm }: Services, templateId: string): Promise<void> {
  await orm.em.fork().nativeUpdate(Template, templateId, { deletionRequestedAt: null });
}

/** They are no more at Meta: status, lock of the name, history and event. */
export async function confirmDeletion(
  { orm, clock }: Services,
  templateIds: readonly string[],
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    const templates = await em.find(
      Template,
      { id: { $in: [...templateIds] } },
      {
        orderBy: { id: 'asc' },
        populate: ['waba'],
        lockMode: LockMode.PESSIMISTIC_WRITE,
        lockTableAliases: ['t0'],
      },
    );
    const at = clock.now();
    for (const template of templates) {
      const { status: previous } = template;
      if (previous !== 'DELETED') {
        markDeleted(template, at);
        Object.assign(template, { statusRaw: null, statusAt: at });
        recordTemplateChange(em, template, { kind: 'STATUS', previous, current: 'DELETED', at });
      }
      template.deletionRequestedAt = null;
    }
  });
}
