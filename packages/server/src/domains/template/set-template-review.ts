import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { Organization } from '../organization/organization.entity.ts';
import { mayUpdateOrganization } from '../organization/organization.policy.ts';
import type { SetTemplateReviewInput } from './template-review.inputs.ts';

/** Switches the review of templates for the caller's own organization; returns its uuid. */
export async function setTemplateReview(
  ctx: Context,
  { isRequired }: SetTemplateReviewInput,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayUpdateOrganization(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  await ctx.services.orm.em.fork().transactional(async (em) => {
    const organization = await em.findOneOrFail(Organization, viewer.organizationId, {
      populate: ['client'],
    });
    const { requiresTemplateReview: before } = organization;
    organization.requiresTemplateReview = isRequired;
    if (organization.client) organization.client.requiresTemplateReview = isRequired;
    audit(em, ctx, {
      action: 'setTemplateReview',
      subject: organization,
      subjectType: 'Organization',
      subjectName: organization.name,
      changes: { requiresTemplateReview: [before, isRequired] },
    });
  });
  return viewer.organizationId;
}
