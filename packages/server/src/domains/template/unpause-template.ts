import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { refused, userError, UserErrors } from '../../errors.ts';
import { addJob } from '../../jobs/add-job.ts';
import { findInScope } from '../../read/find-in-scope.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { upstreamRefusal } from '../../upstream-failure.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { lockTemplate } from './delete-templates.ts';
import { forbidReaders } from './find-template-draft.ts';
import { canBeUnpaused } from './template-editing.rules.ts';
import { Template } from './template.entity.ts';
import type { UnpauseTemplateInput } from './template-life.inputs.ts';

const PATH = ['input', 'templateId'];

/** Ends a pause at Meta; a sync brings what came of it. Returns the template's uuid. */
export async function unpauseTemplate(ctx: Context, input: UnpauseTemplateInput): Promise<string> {
  forbidReaders(ctx);
  const template = await findInScope(ctx.em, Template, viewerOf(ctx), input.templateId);
  if (!template) {
    throw new UserErrors(userError('NOT_FOUND', 'There is no such template.', PATH));
  }
  const reason = reasonFor(ctx, input.reason);
  const refusal = canBeUnpaused(template);
  if (refusal !== null) throw refused(refusal, PATH);
  try {
    await ctx.services.meta.unpauseTemplate(template.metaId);
  } catch (error) {
    if (error instanceof MetaError) throw new UserErrors(upstreamRefusal(error, PATH));
    throw error;
  }
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const paused = await lockTemplate(em, template.id);
    audit(em, ctx, {
      action: 'unpauseTemplate',
      subject: paused,
      subjectType: 'Template',
      subjectName: paused.name,
      client: paused.waba.client,
      reason,
    });
    const jobKey = `sync_template:${paused.id}`;
    await addJob(em, 'sync_template', { templateId: paused.id }, { jobKey });
  });
  return template.id;
}
