import type { EntityManager } from '@mikro-orm/postgresql';
import { userError, UserErrors } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import type { Viewer } from '../../viewer.ts';
import { SavedView } from './saved-view.entity.ts';

/** The person's views in their order; nobody else changes one of them until the end. */
export async function lockViews(em: EntityManager, viewer: Viewer): Promise<SavedView[]> {
  await em.execute(
    'select 1 from memberships where user_id = ? and organization_id = ? for no key update',
    [viewer.userId, viewer.organizationId],
  );
  return em.find(
    SavedView,
    { organization: viewer.organizationId, user: viewer.userId },
    { orderBy: { position: 'asc', id: 'asc' } },
  );
}

/** The one with an id of the API. */
export function viewOf(views: readonly SavedView[], savedViewId: string): SavedView {
  const id = decodeTypeId('view', savedViewId);
  const view = views.find((each) => each.id === id);
  if (view) return view;
  throw new UserErrors(userError('NOT_FOUND', 'There is no such view.', ['input', 'savedViewId']));
}

/** Numbers the views by their order, with this one at its place. */
export function placeView(
  views: readonly SavedView[],
  view: SavedView,
  position: number | null | undefined,
): void {
  const others = views.filter((each) => each !== view);
  const at = Math.min(Math.max(position ?? others.length, 0), others.length);
  [...others.slice(0, at), view, ...others.slice(at)].forEach((each, index) => {
    each.position = index;
  });
}
