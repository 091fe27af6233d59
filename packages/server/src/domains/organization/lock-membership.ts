import { LockMode } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { userError, UserErrors } from '../../errors.ts';
import { decodeTypeId } from '../../lib/type-id.ts';
import type { Viewer } from '../../viewer.ts';
import { mightiestRole } from './member.rules.ts';
import { Membership } from './membership.entity.ts';
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
export async function refuseLastOwner(em: EntityManager, membership: Membership): Promise<void> {
  const { organization, role } = membership;
  const mightiest = mightiestRole(organization.kind);
  if (role !== mightiest) return;
  const others = { organization, role: mightiest, id: { $ne: membership.id } };
  if ((await em.count(Membership, others)) > 0) return;
  const title = mightiest === 'ADMIN' ? 'administrator' : 'owner';
  throw new UserErrors(
    userError('NOT_ALLOWED', `This is the last ${title}. Make somebody else ${title} first.`, PATH),
  );
}
