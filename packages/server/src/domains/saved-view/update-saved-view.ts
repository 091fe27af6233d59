import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, UserErrors } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { lockViews, placeView, viewOf } from './find-views.ts';
import type { UpdateSavedViewInput } from './saved-view.inputs.ts';
import { maySaveViews } from './saved-view.policy.ts';
import { viewFilterProblems, viewNameProblems } from './saved-view.rules.ts';

/** Renames a view, changes what it shows or moves it; returns its uuid. */
export async function updateSavedView(ctx: Context, input: UpdateSavedViewInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = maySaveViews(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  const { name = null, filter = null, orderBy, layout, position = null } = input;
  const problems = [
    ...(name === null ? [] : viewNameProblems(name)),
    ...(filter === null ? [] : viewFilterProblems(filter)),
  ];
  if (problems.length > 0) throw new UserErrors(...problems);
  return ctx.em.transactional(async (em) => {
    const views = await lockViews(em, viewer);
    const view = viewOf(views, input.savedViewId);
    const before = view.name;
    view.name = name?.trim() ?? view.name;
    view.filterJson = filter ?? view.filterJson;
    view.orderJson = orderBy ?? view.orderJson;
    view.layout = layout ?? view.layout;
    if (position !== null) placeView(views, view, position);
    audit(em, ctx, {
      action: 'updateSavedView',
      subject: view,
      subjectType: 'SavedView',
      subjectName: view.name,
      changes: before === view.name ? {} : { name: [before, view.name] },
    });
    return view.id;
  });
}
