import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.ts';
import { refused, UserErrors } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { upstreamRefusal } from '../../upstream-failure.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { findTemplates, requireSome } from './find-templates.ts';
import type { Named } from './find-templates.ts';
import { markDeleting, removeFromMeta } from './remove-template.ts';
import { canBeDeleted } from './template-editing.rules.ts';
import { Template } from './template.entity.ts';
import type { DeleteTemplatesInput } from './template-life.inputs.ts';

/** So many are deleted while the caller waits, more by jobs. */
const WHILE_ONE_WAITS = 10;

/** What happened to one template of the input. */
export interface TemplateOutcome {
  index: number;
  templateId: string;
  userErrors: UserError[];
}

/** Deletes templates, each in its one language. One that is refused does not keep the others. */
export async function deleteTemplates(
  ctx: Context,
  input: DeleteTemplatesInput,
): Promise<TemplateOutcome[]> {
  const { templateIds } = input;
  const named = await findTemplates(ctx, templateIds);
  requireSome({ templateIds });
  const reason = reasonFor(ctx, input.reason);
  const isJob = named.length > WHILE_ONE_WAITS;
  const outcomes: TemplateOutcome[] = [];
  for (const each of named) {
    const { index, id: templateId } = each;
    const userErrors = await deleteOne(ctx, each, reason, isJob);
    outcomes.push({ index, templateId, userErrors });
  }
  return outcomes;
}

async function deleteOne(
  ctx: Context,
  { index, found, gone }: Named<Template>,
  reason: string | null,
  isJob: boolean,
): Promise<UserError[]> {
  if (!found) return [gone];
  const path = ['input', 'templateIds', String(index)];
  try {
    await ctx.services.orm.em.fork().transactional(async (em) => {
      const template = await lockTemplate(em, found.id);
      const refusal = canBeDeleted(template);
      if (refusal !== null) throw refused(refusal, path);
      audit(em, ctx, {
        action: 'deleteTemplate',
        subject: template,
        subjectType: 'Template',
        subjectName: `${template.name} (${template.language})`,
        client: template.waba.client,
        changes: { status: [template.status, 'DELETED'] },
        reason,
      });
      await markDeleting(em, template, ctx.services.clock.now(), isJob);
    });
    if (!isJob) await removeFromMeta(ctx.services, found.id);
    return [];
  } catch (error) {
    if (error instanceof UserErrors) return [...error.errors];
    if (error instanceof MetaError) return [upstreamRefusal(error, path)];
    throw error;
  }
}

/** The template with its account, and nobody else changes it until the end. */
export function lockTemplate(em: EntityManager, id: string): Promise<Template> {
  return em.findOneOrFail(Template, id, {
    populate: ['waba.client'],
    lockMode: LockMode.PESSIMISTIC_WRITE,
    lockTableAliases: ['t0'],
  });
}
