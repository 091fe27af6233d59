import { parseAsArrayOf, parseAsString, parseAsStringEnum, useQueryStates } from 'nuqs';
import type { TemplateCategory, TemplateFilter, TemplateStatus } from '../../gql/operations.ts';
import { templateCategories, templateStatuses } from './templateWords.ts';

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];

export const STATUSES: TemplateStatus[] = keysOf(templateStatuses);
export const CATEGORIES: TemplateCategory[] = keysOf(templateCategories);

const parsers = {
  q: parseAsString.withDefault(''),
  status: parseAsArrayOf(parseAsStringEnum(STATUSES)).withDefault([]),
  category: parseAsArrayOf(parseAsStringEnum(CATEGORIES)).withDefault([]),
  /** Whose preview is open. */
  template: parseAsString,
};

/** What of the templates is shown, as it stands in the address. */
export const useTemplatesQuery = () => useQueryStates(parsers, { history: 'replace' });

export type TemplatesQuery = ReturnType<typeof useTemplatesQuery>[0];
export type TemplatesQueryChange = { [Part in keyof TemplatesQuery]?: TemplatesQuery[Part] | null };

export const NO_FILTER = { q: null, status: null, category: null } as const;

export function templateFilter({ q, status, category }: TemplatesQuery): TemplateFilter {
  return {
    ...(q !== '' && { search: q }),
    ...(status.length > 0 && { status }),
    ...(category.length > 0 && { category }),
  };
}
