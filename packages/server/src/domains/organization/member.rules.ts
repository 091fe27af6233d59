import { userError } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import type { MembershipRole, OrganizationKind } from './organization.enums.ts';

const LONGEST_NAME = 100;
const LONGEST_EMAIL = 254;

/** The roles that people can have in an organization of this kind, the mightiest first. */
export function rolesOf(kind: OrganizationKind): readonly [MembershipRole, ...MembershipRole[]] {
  return kind === 'OPERATOR' ? ['ADMIN', 'SUPPORT', 'FINANCE', 'AUDITOR'] : ['OWNER', 'MEMBER'];
}

/** The role without which nobody could manage the organization any more. */
export function mightiestRole(kind: OrganizationKind): MembershipRole {
  return rolesOf(kind)[0];
}

export function roleProblems(kind: OrganizationKind, role: MembershipRole): UserError[] {
  if (rolesOf(kind).includes(role)) return [];
  return [userError('INVALID', `Choose one of ${rolesOf(kind).join(', ')}.`, ['input', 'role'])];
}

export function nameProblems(name: string): UserError[] {
  const path = ['input', 'name'];
  if (name.trim() === '') return [userError('REQUIRED', 'Enter a name.', path)];
  if (name.trim().length > LONGEST_NAME) {
    return [userError('TOO_LONG', `Use at most ${LONGEST_NAME} characters.`, path)];
  }
  return [];
}

/** Whether it looks like an address at all; that it works shows when its letter is answered. */
export function emailProblems(email: string, path = ['input', 'email']): UserError[] {
  if (email.trim() === '') return [userError('REQUIRED', 'Enter an e-mail address.', path)];
  if (email.trim().length > LONGEST_EMAIL) {
    return [userError('TOO_LONG', `Use at most ${LONGEST_EMAIL} characters.`, path)];
  }
  if (!/^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/.test(email.trim())) {
    return [userError('INVALID', 'Enter an e-mail address such as name@company.com.', path)];
  }
  return [];
}
