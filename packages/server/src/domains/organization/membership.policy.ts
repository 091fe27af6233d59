import { capability } from '../../capability.ts';
import type { Capability, Refusal } from '../../capability.ts';
import type { Viewer } from '../../viewer.ts';
import { mightiestRole } from './member.rules.ts';
import type { MembershipRole, OrganizationKind } from './organization.enums.ts';
import { mayManageMembers, OTHER_WORKSPACE } from './organization.policy.ts';

interface Member {
  role: MembershipRole;
  organization: { id: string; kind: OrganizationKind; ownerCount: number };
  user: { id: string; twoFactorEnabled: boolean; membershipCount: number };
}

/** Why a member must stay what they are: nobody else could manage the organization. */
export function isLastOwner({
  role,
  organization,
}: Pick<Member, 'role' | 'organization'>): Refusal {
  const mightiest = mightiestRole(organization.kind);
  if (role !== mightiest || organization.ownerCount > 1) return null;
  const title = mightiest === 'ADMIN' ? 'administrator' : 'owner';
  return `This is the last ${title}. Make somebody else ${title} first`;
}

interface Seen {
  lastSeenAt: Date | null;
  organization: { id: string };
  user: { id: string };
}

/** When somebody works is the business of those who look after people. */
export function lastSeenAt(
  { lastSeenAt: at, organization, user }: Seen,
  { viewer }: { viewer: Viewer },
): Date | null {
  const isManaged = organization.id === viewer.organizationId && mayManageMembers(viewer) === null;
  return viewer.kind === 'operator' || user.id === viewer.userId || isManaged ? at : null;
}

/** Whom the role lets do it to anybody; support helps customers who have lost their phone. */
export function mayResetTwoFactor(viewer: Viewer): Refusal {
  const isSupport = viewer.kind === 'operator' && viewer.role === 'SUPPORT';
  return isSupport ? null : mayManageMembers(viewer);
}

export function mayResetTwoFactorOf(viewer: Viewer, { organization, user }: Member): Refusal {
  const isOperator = viewer.kind === 'operator';
  if (!isOperator && organization.id !== viewer.organizationId) return OTHER_WORKSPACE;
  const refusal = mayResetTwoFactor(viewer);
  if (refusal !== null) return refusal;
  if (user.id === viewer.userId) return 'Change your own in your user settings';
  if (!user.twoFactorEnabled) return 'Two-factor authentication is off';
  if (!isOperator && user.membershipCount > 1) {
    return 'This person works in other organizations too, so only support can do it';
  }
  if (viewer.role === 'SUPPORT' && organization.kind === 'OPERATOR') {
    return 'Only administrators can do this for staff';
  }
  return null;
}

export function membershipCapabilities(
  member: Member,
  { viewer }: { viewer: Viewer },
): Capability[] {
  const isHere = member.organization.id === viewer.organizationId;
  const manage = isHere ? mayManageMembers(viewer) : OTHER_WORKSPACE;
  return [
    capability('CHANGE_MEMBER_ROLE', manage ?? isLastOwner(member)),
    capability('REMOVE_MEMBER', manage ?? isLastOwner(member)),
    capability('RESET_TWO_FACTOR', mayResetTwoFactorOf(viewer, member)),
  ];
}
