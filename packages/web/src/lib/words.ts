import type { OrganizationKind } from '../gql/operations.ts';
import { formatCount } from './format.ts';

/** What the list of numbers is called in each Hub. */
export const numbersTitle = (kind: OrganizationKind): string =>
  kind === 'PARTNER' ? 'WhatsApp accounts' : 'Numbers';

/** "1 number", "12 numbers", "10,000+ numbers". */
export const numbersWord = (count: number, isCapped = false): string =>
  `${formatCount(count, isCapped)} ${count === 1 ? 'number' : 'numbers'}`;
