import {
  parseAsArrayOf,
  parseAsString,
  parseAsStringEnum,
  parseAsStringLiteral,
  useQueryStates,
} from 'nuqs';
import type {
  AccountStatus,
  PartnerPermission,
  PhoneNumberFilter,
  PhoneNumberOrderField,
  QualityRating,
} from '../../gql/operations.ts';
import type { NumbersSort } from './NumbersSort.tsx';
import { accountStatuses, partnerPermissions, qualityRatings } from './vocabulary.ts';

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];

export const ACCOUNT_STATUSES: AccountStatus[] = keysOf(accountStatuses);
/** Amber and red are the states somebody must act on. */
export const NEED_ACTION = ACCOUNT_STATUSES.filter((status) =>
  ['amber', 'red'].includes(accountStatuses[status].tone),
);

export const QUALITY_RATINGS: QualityRating[] = keysOf(qualityRatings);
export const PARTNER_PERMISSIONS: PartnerPermission[] = keysOf(partnerPermissions);

const SORTS = {
  created: 'CREATED_AT',
  number: 'NUMBER',
  name: 'DISPLAY_NAME',
  status: 'ACCOUNT_STATUS',
} as const satisfies Record<string, PhoneNumberOrderField>;

const DEFAULT_SORT = '-created';
const sortWords = Object.keys(SORTS).flatMap((word) => [word, `-${word}`]);

const parsers = {
  q: parseAsString.withDefault(''),
  status: parseAsArrayOf(parseAsStringEnum(ACCOUNT_STATUSES)).withDefault([]),
  quality: parseAsArrayOf(parseAsStringEnum(QUALITY_RATINGS)).withDefault([]),
  permission: parseAsStringEnum(PARTNER_PERMISSIONS),
  client: parseAsString,
  waba: parseAsString,
  country: parseAsArrayOf(parseAsString).withDefault([]),
  sort: parseAsStringLiteral(sortWords).withDefault(DEFAULT_SORT),
};

/** Everything that decides which numbers are shown, as it stands in the address. */
export type NumbersQuery = {
  q: string;
  status: AccountStatus[];
  quality: QualityRating[];
  permission: PartnerPermission | null;
  client: string | null;
  waba: string | null;
  country: string[];
  sort: string;
};

/** A change of some of it; null takes a part away. */
export type NumbersQueryChange = { [Part in keyof NumbersQuery]?: NumbersQuery[Part] | null };

export const useNumbersQuery = () => useQueryStates(parsers, { history: 'replace' });

export const NO_FILTER: NumbersQueryChange = {
  q: null,
  status: null,
  quality: null,
  permission: null,
  client: null,
  waba: null,
  country: null,
};

export const hasFilter = (query: NumbersQuery): boolean =>
  query.q !== '' ||
  query.status.length > 0 ||
  query.quality.length > 0 ||
  query.country.length > 0 ||
  query.permission !== null ||
  query.client !== null ||
  query.waba !== null;

export function filterOf(query: NumbersQuery): PhoneNumberFilter {
  return {
    ...(query.q.trim() && { search: query.q.trim() }),
    ...(query.status.length > 0 && { accountStatus: query.status }),
    ...(query.quality.length > 0 && { qualityRating: query.quality }),
    ...(query.country.length > 0 && { country: query.country }),
    ...(query.permission && { partnerPermission: query.permission }),
    ...(query.client && { clientId: query.client }),
    ...(query.waba && { wabaId: query.waba }),
  };
}

export function sortOf(word: string): NumbersSort {
  const descending = word.startsWith('-');
  const name = descending ? word.slice(1) : word;
  const entry = Object.entries(SORTS).find(([key]) => key === name);
  return { field: entry?.[1] ?? 'CREATED_AT', direction: descending ? 'DESC' : 'ASC' };
}

export function sortWord({ field, direction }: NumbersSort): string {
  const entry = Object.entries(SORTS).find(([, value]) => value === field);
  return `${direction === 'DESC' ? '-' : ''}${entry?.[0] ?? 'created'}`;
}
