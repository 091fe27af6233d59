import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { refused } from '../../errors.ts';
import { Organization } from '../organization/organization.entity.ts';
import type { Waba } from '../waba/waba.entity.ts';
import { REVIEW_FIRST } from './template-review.policy.ts';

/** Refuses to submit what a colleague has to look at first: here, or at the client whose it is. */
export async function refuseWithoutReview(
  em: EntityManager,
  ctx: Context,
  { waba }: { waba: Waba },
): Promise<void> {
  if (await isReviewDemanded(em, ctx, waba)) throw refused(REVIEW_FIRST, ['input', 'draftId']);
}

/** Whether nothing goes to Meta from here without a colleague, or not from this client. */
export async function isReviewDemanded(
  em: EntityManager,
  ctx: Context,
  waba: Waba,
): Promise<boolean> {
  const demanding = await em.count(Organization, {
    requiresTemplateReview: true,
    $or: [{ id: viewerOf(ctx).organizationId }, { client: waba.client.id }],
  });
  return demanding > 0;
}
