import type { MembershipRole, OrganizationKind } from '../../gql/operations.ts';

type Words = { name: string; rights: string };

export const roleWords: Record<MembershipRole, Words> = {
  OWNER: { name: 'Owner', rights: 'Everything, with users, keys, billing and cancellation' },
  MEMBER: { name: 'Member', rights: 'Daily work: numbers, templates, profiles' },
  ADMIN: { name: 'Admin', rights: 'Everything, with users' },
  SUPPORT: { name: 'Support', rights: 'Customers and tickets' },
  FINANCE: { name: 'Finance', rights: 'Balances, payments and refunds' },
  AUDITOR: { name: 'Auditor', rights: 'Reads everything, changes nothing' },
};

/** What people can be in an organization of this kind. The server decides. */
export const rolesOf = (kind: OrganizationKind): MembershipRole[] =>
  kind === 'OPERATOR' ? ['ADMIN', 'SUPPORT', 'FINANCE', 'AUDITOR'] : ['OWNER', 'MEMBER'];

export const roleChoices = (kind: OrganizationKind) =>
  rolesOf(kind).map((role) => ({ value: role, label: roleWords[role].name }));
