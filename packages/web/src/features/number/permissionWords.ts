import type { PermissionFactsFragment } from '../../gql/operations.ts';
import { formatDate } from '../../lib/format.ts';

/** With whom a number is shared or not, since when, and who said so. */
export function permissionWords(number: PermissionFactsFragment): string {
  const { partner, permissionConsent: consent, partnerPermissionSince: since } = number;
  if (!partner) return 'no partner';
  if (number.partnerPermission === 'SHARED') {
    const by = consent?.kind === 'GRANTED' ? `, by ${consent.actorName}` : '';
    return `with ${partner.brandName}${since ? ` since ${formatDate(since)}` : ''}${by}`;
  }
  return consent?.kind === 'REVOKED'
    ? `revoked ${formatDate(consent.at)} by ${consent.actorName}`
    : `not given to ${partner.brandName}`;
}
