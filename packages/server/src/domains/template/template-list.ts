import { createHash } from 'node:crypto';
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
    archivedAt: filter.isArchived ? { not: null } : null,
    and: filter.missingLanguage
      ? [{ status: { not: 'DELETED' } }, { or: [...new Set(filter.missingLanguage)].map(lacking) }]
      : undefined,
  };
}

/** Of a name that Meta has, but not in this language. */
const lacking = (language: string): Where<Template> => ({
  none: { sharing: ['waba', 'name'], where: { language, status: { not: 'DELETED' } } },
});

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

/** Stands for what body and footer say; Meta rejects a second template that says the same. */
export function wordingOf(language: string, components: unknown): string | null {
  const parts: readonly unknown[] = Array.isArray(components) ? components : [];
  const texts = ['BODY', 'FOOTER'].map((kind) => parts.map((part) => textIn(part, kind)).join(''));
  if ((texts[0] ?? '').trim() === '') return null;
  return createHash('sha256')
    .update([language, ...texts].join('\0'))
    .digest('base64url');
}

function textIn(part: unknown, kind: string): string {
  if (typeof part !== 'object' || part === null || !('type' in part) || !('text' in part))
    return '';
  const isOfKind = typeof part.type === 'string' && part.type.toUpperCase() === kind;
  return isOfKind && typeof part.text === 'string' ? part.text : '';
}
