import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden } from '../../errors.ts';
import { audit } from '../audit/audit.ts';
import { lockViews, viewOf } from './find-views.ts';
import type { DeleteSavedViewInput } from './saved-view.inputs.ts';
import { maySaveViews } from './saved-view.policy.ts';

/** Deletes a view; returns the uuid that it had. */
export async function deleteSavedView(ctx: Context, input: DeleteSavedViewInput): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = maySaveViews(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  return ctx.em.transactional(async (em) => {
    const view = viewOf(await lockViews(em, viewer), input.savedViewId);
    const { id, name } = view;
    audit(em, ctx, {
      action: 'deleteSavedView',
      subject: { id },
      subjectType: 'SavedView',
      subjectName: name,
      changes: { name: [name, null] },
    });
    em.remove(view);
    return id;
  });
}
