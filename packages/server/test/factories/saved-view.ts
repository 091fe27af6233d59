import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import type { Organization } from '../../src/domains/organization/organization.entity.ts';
import { SavedView } from '../../src/domains/saved-view/saved-view.entity.ts';
import type { User } from '../../src/domains/user/user.entity.ts';

export async function createSavedView(
  em: EntityManager,
  organization: Organization,
  user: User,
  name = 'Low quality',
): Promise<SavedView> {
  const view = em.create(SavedView, {
    id: uuid(),
    organization,
    user,
    name,
    filterJson: { qualityRating: ['RED'] },
    orderJson: null,
    layout: 'LIST',
    position: 0,
    createdAt: new Date('2026-03-01T10:00:00Z'),
  });
  await em.persist(view).flush();
  return view;
}
