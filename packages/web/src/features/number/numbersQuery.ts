import { useCallback } from 'react';
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
  SavedViewFragment,
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
  tag: parseAsArrayOf(parseAsString).withDefault([]),
  layout: parseAsStringEnum<'list' | 'cards'>(['list', 'cards']),
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
  tag: string[];
  /** Set by a saved view; otherwise as the person likes it. */
  layout: 'list' | 'cards' | null;
  sort: string;
};

/** A change of some of it; null takes a part away. */
export type NumbersQueryChange = { [Part in keyof NumbersQuery]?: NumbersQuery[Part] | null };

/**
 * The address is what the list shows. Back steps through the filters one by one; what is typed
 * into the search is one step.
 */
export function useNumbersQuery() {
  const [query, setQuery] = useQueryStates(parsers, { history: 'push' });
  const change = useCallback(
    (next: NumbersQueryChange) => {
      const isTyping = Object.keys(next).length === 1 && !!next.q && query.q !== '';
      void setQuery(next, { history: isTyping ? 'replace' : 'push' });
    },
    [query.q, setQuery],
  );
  return [query, change] as const;
}

export const NO_FILTER: NumbersQueryChange = {
  q: null,
  status: null,
  quality: null,
  permission: null,
  client: null,
  waba: null,
  country: null,
  tag: null,
};

export const hasFilter = (query: NumbersQuery): boolean =>
  query.q !== '' ||
  query.status.length > 0 ||
  query.quality.length > 0 ||
  query.country.length > 0 ||
  query.tag.length > 0 ||
  query.permission !== null ||
  query.client !== null ||
  query.waba !== null;

export function filterOf(query: Omit<NumbersQuery, 'sort' | 'layout'>): PhoneNumberFilter {
  return {
    ...(query.q.trim() && { search: query.q.trim() }),
    ...(query.status.length > 0 && { accountStatus: query.status }),
    ...(query.quality.length > 0 && { qualityRating: query.quality }),
    ...(query.country.length > 0 && { country: query.country }),
    ...(query.tag.length > 0 && { tag: query.tag }),
    ...(query.permission && { partnerPermission: query.permission }),
    ...(query.client && { clientId: query.client }),
    ...(query.waba && { wabaId: query.waba }),
  };
}

/** The filter of all numbers. */
export const NOTHING: Omit<NumbersQuery, 'sort' | 'layout'> = {
  q: '',
  client: null,
  waba: null,
  permission: null,
  country: [],
  tag: [],
  status: [],
  quality: [],
};

/** What a saved view puts into the address. */
export function queryOf({ filter, orderBy, layout }: SavedViewFragment): Partial<NumbersQuery> {
  return {
    ...(filter.search && { q: filter.search }),
    ...(filter.accountStatus && { status: [...filter.accountStatus] }),
    ...(filter.qualityRating && { quality: [...filter.qualityRating] }),
    ...(filter.country && { country: [...filter.country] }),
    ...(filter.tag && { tag: [...filter.tag] }),
    ...(filter.partnerPermission && { permission: filter.partnerPermission }),
    ...(filter.clientId && { client: filter.clientId }),
    ...(filter.wabaId && { waba: filter.wabaId }),
    ...(orderBy && { sort: sortWord(orderBy) }),
    layout: layout === 'CARDS' ? 'cards' : 'list',
  };
}

/** How many filters are on besides the search. */
export const filtersOn = (query: NumbersQuery): number =>
  [query.status, query.quality, query.country, query.tag].filter(({ length }) => length > 0)
    .length + [query.permission, query.client, query.waba].filter((value) => value !== null).length;

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
