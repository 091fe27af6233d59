import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { refused } from '../../errors.ts';
import { Organization } from '../organization/organization.entity.ts';
import type { TemplateDraft } from './template-draft.entity.ts';
import { REVIEW_FIRST } from './template-review.policy.ts';

/** Refuses to submit what a colleague has to look at first: here, or at the client whose it is. */
export async function refuseWithoutReview(
  em: EntityManager,
  ctx: Context,
  { waba }: TemplateDraft,
): Promise<void> {
  const demanding = await em.count(Organization, {
    requiresTemplateReview: true,
    $or: [{ id: viewerOf(ctx).organizationId }, { client: waba.client.id }],
  });
  if (demanding === 0) return;
  throw refused(REVIEW_FIRST, ['input', 'draftId']);
}
