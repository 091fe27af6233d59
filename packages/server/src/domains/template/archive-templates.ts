import type { Context } from '../../context.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { lockTemplate } from './delete-templates.ts';
import type { TemplateOutcome } from './delete-templates.ts';
import { findTemplates, requireSome } from './find-templates.ts';
import type { ArchiveTemplatesInput } from './template-life.inputs.ts';

/** Takes templates out of the lists of the Hub, or back into them. Meta hears nothing of it. */
export async function archiveTemplates(
  ctx: Context,
  input: ArchiveTemplatesInput,
): Promise<TemplateOutcome[]> {
  const { templateIds } = input;
  const named = await findTemplates(ctx, templateIds);
  requireSome({ templateIds });
  const reason = reasonFor(ctx, input.reason);
  const now = ctx.services.clock.now();
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const ids = named.flatMap(({ found }) => found?.id ?? []).toSorted();
    for (const id of new Set(ids)) {
      const template = await lockTemplate(em, id);
      const before = template.archivedAt;
      template.archivedAt = input.isArchived ? (before ?? now) : null;
      audit(em, ctx, {
        action: input.isArchived ? 'archiveTemplate' : 'unarchiveTemplate',
        subject: template,
        subjectType: 'Template',
        subjectName: `${template.name} (${template.language})`,
        client: template.waba.client,
        changes: { archivedAt: [before, template.archivedAt] },
        reason,
      });
    }
  });
  return named.map(({ index, id: templateId, found, gone }) => ({
    index,
    templateId,
    userErrors: found ? [] : [gone],
  }));
}
