import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { userError, UserErrors } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import type { Viewer } from '../../viewer.ts';
import { Invitation } from './invitation.entity.ts';

/** The workspace's open invitation with an id of the API, locked; refuses when there is none. */
export async function lockOpenInvitation(
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
