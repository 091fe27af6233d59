import {
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringEnum,
  useQueryStates,
} from 'nuqs';
import type {
  TemplateCategory,
  TemplateFilter,
  TemplateQuality,
  TemplateStatus,
} from '../../gql/operations.ts';
import { templateCategories, templateQualities, templateStatuses } from './templateWords.ts';

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as Key[];

export const STATUSES: TemplateStatus[] = keysOf(templateStatuses);
export const QUALITIES: TemplateQuality[] = keysOf(templateQualities);
export const CATEGORIES: TemplateCategory[] = keysOf(templateCategories);

const parsers = {
  q: parseAsString.withDefault(''),
  status: parseAsArrayOf(parseAsStringEnum(STATUSES)).withDefault([]),
  category: parseAsArrayOf(parseAsStringEnum(CATEGORIES)).withDefault([]),
  quality: parseAsArrayOf(parseAsStringEnum(QUALITIES)).withDefault([]),
  language: parseAsArrayOf(parseAsString).withDefault([]),
  /** Of names that lack at least one of these languages. */
  missing: parseAsArrayOf(parseAsString).withDefault([]),
  /** Those that were archived in the Hub, which are left out otherwise. */
  archived: parseAsBoolean.withDefault(false),
  /** Which dialog is open. */
  dialog: parseAsStringEnum(['texts', 'export']),
  /** Whose preview is open. */
  template: parseAsString,
};

/** What of the templates is shown, as it stands in the address. */
export const useTemplatesQuery = () => useQueryStates(parsers, { history: 'replace' });

export type TemplatesQuery = ReturnType<typeof useTemplatesQuery>[0];
export type TemplatesQueryChange = { [Part in keyof TemplatesQuery]?: TemplatesQuery[Part] | null };

export const NO_FILTER = {
  q: null,
  status: null,
  category: null,
  quality: null,
  language: null,
  missing: null,
  archived: null,
} as const;

export function templateFilter(query: TemplatesQuery): TemplateFilter {
  const { q, status, category, quality, language, missing, archived } = query;
  return {
    ...(q !== '' && { search: q }),
    ...(status.length > 0 && { status }),
    ...(category.length > 0 && { category }),
    ...(quality.length > 0 && { quality }),
    ...(language.length > 0 && { language }),
    ...(missing.length > 0 && { missingLanguage: missing }),
    ...(archived && { isArchived: true }),
  };
}

/** Whether it may leave out some of the languages of a name. */
export const splitsNames = (filter: TemplateFilter): boolean =>
  Object.keys(filter).some((part) => part !== 'missingLanguage');
