import { v7 as uuid } from 'uuid';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';
import { lockViews, placeView } from './find-views.ts';
import { SavedView } from './saved-view.entity.ts';
import type { CreateSavedViewInput } from './saved-view.inputs.ts';
import { maySaveViews } from './saved-view.policy.ts';
import { MOST_VIEWS, viewFilterProblems, viewNameProblems } from './saved-view.rules.ts';

/** Keeps a view for the person who asks; returns its uuid. */
export async function createSavedView(ctx: Context, input: CreateSavedViewInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = maySaveViews(viewer);
  if (refusal !== null || viewer.userId === null) throw new Forbidden(refusal ?? 'Sign in');
  const user = ctx.em.getReference(User, viewer.userId);
  const problems = [...viewNameProblems(input.name), ...viewFilterProblems(input.filter)];
  if (problems.length > 0) throw new UserErrors(...problems);
  return ctx.em.transactional(async (em) => {
    const views = await lockViews(em, viewer);
    if (views.length >= MOST_VIEWS) {
      const text = `You have ${MOST_VIEWS} views already. Delete one first.`;
      throw new UserErrors(userError('LIMIT_REACHED', text, ['input', 'name']));
    }
    const view = em.create(SavedView, {
      id: uuid(),
      organization: em.getReference(Organization, viewer.organizationId),
      user,
      name: input.name.trim(),
      filterJson: input.filter,
      orderJson: input.orderBy ?? null,
      layout: input.layout,
      position: 0,
      createdAt: ctx.services.clock.now(),
    });
    placeView(views, view, input.position);
    em.persist(view);
    audit(em, ctx, {
      action: 'createSavedView',
      subject: view,
      subjectType: 'SavedView',
      subjectName: view.name,
    });
    return view.id;
  });
}
