import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { Forbidden, userError, UserErrors } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import type { Viewer } from '../../viewer.ts';
import { Invitation } from './invitation.entity.ts';
import { mayManageMembers } from './organization.policy.ts';

/** Works on an open invitation of the workspace, for those who manage people; returns its uuid. */
export async function withOpenInvitation(
  ctx: Context,
  id: string,
  work: (em: EntityManager, invitation: Invitation, viewer: Viewer) => Promise<void> | void,
): Promise<string> {
  const viewer = viewerOf(ctx);
  const refusal = mayManageMembers(viewer);
  if (refusal !== null) throw new Forbidden(refusal);
  return ctx.em.transactional(async (em) => {
    const invitation = await lockOpenInvitation(em, viewer, id);
    await work(em, invitation, viewer);
    return invitation.id;
  });
}

/** The workspace's open invitation with an id of the API, locked; refuses when there is none. */
async function lockOpenInvitation(
  em: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<Invitation> {
  const uuid = decodeTypeId('invite', id);
  const invitation =
    uuid &&
    (await em.findOne(
      Invitation,
      { id: uuid, organization: viewer.organizationId, acceptedAt: null, withdrawnAt: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    ));
  if (invitation) return invitation;
  throw new UserErrors(
    userError('NOT_FOUND', 'There is no such open invitation.', ['input', 'invitationId']),
  );
}
