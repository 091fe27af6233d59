import type { OrganizationKind } from '../gql/operations.ts';

/** What the list of numbers is called in each Hub. */
export const numbersTitle = (kind: OrganizationKind): string =>
  kind === 'PARTNER' ? 'WhatsApp accounts' : 'Numbers';
