import type { EntityManager } from '@mikro-orm/postgresql';
import { isDeepStrictEqual } from 'node:util';
import type { MetaTemplate } from '../../upstream/meta/template-nodes.ts';
import { ALIVE, markDeleted } from './mark-deleted.ts';
import { withoutTerms } from './refresh-samples.ts';
import { recordTemplateChange, tellAnnouncedCategory } from './record-template-change.ts';
import { templateSearchText, wordingOf } from './template-list.ts';
import { confirmedAt } from './template-moments.rules.ts';
import type { Template } from './template.entity.ts';

/** What Meta says of a template, by property. */
export const factsOf = (facts: MetaTemplate) => ({
  ...statusFacts(facts),
  ...categoryFacts(facts),
  ...qualityFacts(facts),
  ...contentFacts(facts),
});

const statusFacts = (facts: MetaTemplate) => {
  const { status, statusRaw, rejectedReason, rejectionDetail, recommendation } = facts;
  return { status, statusRaw, rejectedReason, rejectionDetail, recommendation };
};

const categoryFacts = (facts: MetaTemplate) => {
  const { category, categoryRaw, previousCategory, correctCategory } = facts;
  return { category, categoryRaw, previousCategory, announcedCategory: correctCategory };
};

const qualityFacts = ({ quality, qualityRaw }: MetaTemplate) => ({ quality, qualityRaw });

const contentFacts = (facts: MetaTemplate) => {
  const { metaId, parameterFormat, components, messageSendTtlSeconds } = facts;
  return { metaId, parameterFormat, components, messageSendTtlSeconds };
};

/** Meta gives a sample another address each time, of which only the terms differ. */
export function isSameFact(field: string, before: unknown, value: unknown): boolean {
  if (isDeepStrictEqual(before, value)) return true;
  return field === 'components' && isDeepStrictEqual(withoutTerms(before), withoutTerms(value));
}

/** What a sync keeps for itself. */
const INTERNAL: ReadonlySet<string> = new Set(['searchText', 'wording']);

export const derivedFrom = (
  { name, language }: { name: string; language: string },
  { components }: MetaTemplate,
) => ({
  searchText: templateSearchText(name, components),
  wording: wordingOf(language, components),
});

/** Brings one template to what Meta says; returns the names of what differed. */
export function applyMetaTemplate(
  em: EntityManager,
  template: Template,
  facts: MetaTemplate,
  at: Date,
): string[] {
  const differing: string[] = [];
  const set = (values: Partial<Template>) => {
    for (const [field, value] of Object.entries(values)) {
      const before = template[field as keyof Template];
      if (isSameFact(field, before, value)) continue;
      Object.assign(template, { [field]: value });
      if (!INTERNAL.has(field) && !field.endsWith('Raw')) differing.push(field);
    }
  };
  const isNews = (own: Date) => confirmedAt(own, template.waba) <= at;
  if (isNews(template.statusAt)) {
    const { status: current, rejectionDetail, rejectedReason } = facts;
    const detail = rejectionDetail ?? rejectedReason;
    recordIfChanged(em, template, {
      kind: 'STATUS',
      previous: template.status,
      current,
      detail,
      at,
    });
    if (current === 'DELETED') markDeleted(template, at);
    else if (template.deletedAt !== null) Object.assign(template, ALIVE);
    if (current !== 'PAUSED') template.pauseEndsAt = null;
    set(statusFacts(facts));
    template.statusAt = at;
  }
  if (isNews(template.categoryAt)) {
    const { category: current, correctCategory } = facts;
    const { category: previous, announcedCategory } = template;
    recordIfChanged(em, template, { kind: 'CATEGORY', previous, current, at });
    tellAnnouncedCategory(em, template, { announced: correctCategory, holdsFrom: null, at });
    set(categoryFacts(facts));
    if (current !== previous) template.categoryChangeAt = at;
    else if (correctCategory !== announcedCategory) template.categoryChangeAt = null;
    template.categoryAt = at;
  }
  if (isNews(template.qualityAt)) {
    const { quality: current } = facts;
    recordIfChanged(em, template, { kind: 'QUALITY', previous: template.quality, current, at });
    set(qualityFacts(facts));
    template.qualityAt = at;
  }
  if (isNews(template.readAt)) {
    set({ ...contentFacts(facts), ...derivedFrom(template, facts) });
    template.readAt = at;
  }
  return differing;
}

export function recordIfChanged(
  em: EntityManager,
  template: Template,
  change: Parameters<typeof recordTemplateChange>[2],
): void {
  if (change.previous !== change.current) recordTemplateChange(em, template, change);
}
