import type { Context } from '../../context.ts';
import { audit } from '../audit/audit.ts';
import { reasonFor } from '../audit/reason-for.ts';
import { findTemplateDraft, lockDraft, requireWritable } from './find-template-draft.ts';
import type { DeleteTemplateDraftInput } from './template-draft.inputs.ts';

/** Throws a draft away; Meta's template that it edits stays as it is. Returns the uuid it had. */
export async function deleteTemplateDraft(
  ctx: Context,
  input: DeleteTemplateDraftInput,
): Promise<string> {
  const id = await findTemplateDraft(ctx, input.draftId);
  const reason = reasonFor(ctx, input.reason);
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const draft = await lockDraft(em, id);
    requireWritable(draft, null);
    audit(em, ctx, {
      action: 'deleteTemplateDraft',
      subject: { id },
      subjectType: 'TemplateDraft',
      subjectName: draft.name || null,
      client: draft.waba.client,
      changes: { name: [draft.name, null] },
      reason,
    });
    em.remove(draft);
  });
  return id;
}
