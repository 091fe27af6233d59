import type { Services } from '../../services.ts';
import { MetaError } from '../../upstream/meta/meta-error.ts';
import { removeFromMeta } from './remove-template.ts';

/** Deletes a template that is marked: of a long list, or left halfway. */
export async function deleteTemplateAtMeta(
  services: Services,
  { templateId }: { templateId: string },
): Promise<void> {
  try {
    await removeFromMeta(services, templateId);
  } catch (error) {
    if (!(error instanceof MetaError) || error.retryable) throw error;
    const { code, subcode, traceId } = error;
    services.logger.warn({ templateId, code, subcode, traceId }, 'Meta deleted no template');
  }
}
