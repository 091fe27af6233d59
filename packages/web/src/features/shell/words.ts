import type { MembershipRole, OrganizationKind } from '../../gql/operations.ts';

export const hubNames: Record<OrganizationKind, string> = {
  CLIENT: 'Client Hub',
  PARTNER: 'Partner Hub',
  OPERATOR: 'Operator console',
};

export const roleNames: Record<MembershipRole, string> = {
  OWNER: 'Owner',
  MEMBER: 'Member',
  ADMIN: 'Admin',
  SUPPORT: 'Support',
  FINANCE: 'Finance',
  AUDITOR: 'Auditor',
};
