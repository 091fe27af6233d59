import type { Services } from '../../services.ts';
import { UserErrors } from '../../errors.ts';
import { finishSubmission } from './send-template.ts';
import { TemplateDraft } from './template-draft.entity.ts';

/** Looks after a draft that may have been left halfway on its way to Meta. */
export async function submitTemplate(
  services: Services,
  { draftId }: { draftId: string },
): Promise<void> {
  const waiting = await services.orm.em.fork().count(TemplateDraft, {
    id: draftId,
    state: 'SUBMITTING',
  });
  if (waiting === 0) return;
  try {
    const templateId = await finishSubmission(services, draftId);
    // The queue tries again later, less and less often.
    if (templateId === null) throw new Error('Meta does not tell whether it has the template');
  } catch (error) {
    // The draft is open again and tells why.
    if (!(error instanceof UserErrors)) throw error;
  }
}
