import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refused, userError, UserErrors } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import type { Viewer } from '../../viewer.ts';
import { Membership } from './membership.entity.ts';
import { isLastOwner } from './membership.policy.ts';
import { Organization } from './organization.entity.ts';

const PATH = ['input', 'membershipId'];

/**
 * The membership of the workspace with an id of the API. Its organization is locked until the end
 * of the transaction, so that of two owners who remove each other one stays.
 */
export async function lockMembership(
  em: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<Membership> {
  const organization = await em.findOneOrFail(Organization, viewer.organizationId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  const uuid = decodeTypeId('member', id);
  const membership =
    uuid && (await em.findOne(Membership, { id: uuid, organization }, { populate: ['user'] }));
  if (membership) return membership;
  throw new UserErrors(userError('NOT_FOUND', 'There is no such member.', PATH));
}

/** Refuses to leave a locked organization without anybody who can manage it. */
export function refuseLastOwner(membership: Membership): void {
  const reason = isLastOwner(membership);
  if (reason !== null) throw refused(reason, PATH);
}
