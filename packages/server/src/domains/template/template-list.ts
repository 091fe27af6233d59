import { searchText } from '../../lib/search-text.ts';
import type { Where } from '../../read/read.ts';
import type { Template } from './template.entity.ts';
import type { TemplateFilter } from './template.inputs.ts';

/** The conditions of a filter; what is not given is no condition. */
export function templateWhere(filter: TemplateFilter): Where<Template> {
  const anyOf = <T>(values: T[] | null | undefined) => (values ? { in: values } : undefined);
  return {
    searchText: filter.search ? { contains: searchText(filter.search) } : undefined,
    status: anyOf(filter.status),
    category: anyOf(filter.category),
    quality: anyOf(filter.quality),
    language: anyOf(filter.language),
  };
}

/** Longest part of the components that is searched. */
const SEARCHED = 8_000;

/** Name and all texts of the components, as the search looks for them. */
export function templateSearchText(name: string, components: readonly unknown[]): string {
  const texts: string[] = [];
  collect(components, texts, 0);
  return searchText([name, ...texts].join(' ').slice(0, SEARCHED));
}

function collect(value: unknown, texts: string[], depth: number): void {
  if (depth > 8 || typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && (key === 'text' || key === 'url')) texts.push(inner);
    else collect(inner, texts, depth + 1);
  }
}
