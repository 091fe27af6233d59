import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { isDeepStrictEqual } from 'node:util';
import { v7 as uuid } from 'uuid';
import type { MetaTemplate } from '../../upstream/meta/template-nodes.ts';
import { Waba } from '../waba/waba.entity.ts';
import { recordTemplateChange, tellAnnouncedCategory } from './record-template-change.ts';
import { decideVersions } from './freeze-version.ts';
import { ALIVE, markDeleted } from './mark-deleted.ts';
import { templateSearchText, wordingOf } from './template-list.ts';
import type { TemplateSyncOutcome } from './template-sync.rules.ts';
import { Template } from './template.entity.ts';

const SHOWN_DIFFERENCES = 50;
const GONE: ReadonlySet<string> = new Set(['DELETED', 'PENDING_DELETION']);

type Listed = MetaTemplate & { name: string; language: string };

const keyOf = ({ name, language }: { name: string; language: string }) => `${name} ${language}`;

/**
 * Stores what Meta said about all templates of an account, with history and events. Templates that
 * Meta no longer lists stay, as DELETED. Applying the same facts again changes nothing but times.
 */
export async function applyMetaTemplates(
  em: EntityManager,
  wabaId: string,
  listed: readonly MetaTemplate[],
  at: Date,
): Promise<void> {
  const waba = await em.findOneOrFail(Waba, wabaId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (waba.templatesSyncedAt !== null && waba.templatesSyncedAt > at) return;
  const present = byKey(listed);
  const outcome: TemplateSyncOutcome = {
    created: 0,
    updated: 0,
    removed: 0,
    failed: listed.length - present.size,
    differences: [],
  };
  const note = (template: Template, fields: string[]) => {
    const { name, language } = template;
    if (outcome.differences.length < SHOWN_DIFFERENCES) {
      outcome.differences.push({ name, language, fields });
    }
  };
  const known = await em.find(
    Template,
    { waba },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const template of known) {
    const facts = present.get(keyOf(template));
    present.delete(keyOf(template));
    const fields = facts ? applyMetaTemplate(em, template, facts, at) : remove(em, template, at);
    if (fields.length === 0) continue;
    if (facts) outcome.updated += 1;
    else outcome.removed += 1;
    note(template, fields);
  }
  for (const facts of present.values()) {
    outcome.created += 1;
    note(createFromMeta(em, waba, facts, at), ['created']);
  }
  Object.assign(waba, {
    templatesSyncedAt: at,
    templatesSyncFailedAt: null,
    templatesSyncFailurePermanent: false,
    templatesSyncError: null,
    templatesSyncOutcome: outcome,
  });
  await decideVersions(em, { wabaId });
}

/** Of two with one name and language one is on its way out. */
function byKey(listed: readonly MetaTemplate[]): Map<string, Listed> {
  const found = new Map<string, Listed>();
  for (const entry of listed) {
    const { name, language } = entry;
    if (name === null || language === null) continue;
    const key = keyOf({ name, language });
    if (found.has(key) && GONE.has(entry.status)) continue;
    found.set(key, { ...entry, name, language });
  }
  return found;
}

function createFromMeta(em: EntityManager, waba: Waba, facts: Listed, at: Date): Template {
  const template = em.create(Template, {
    id: uuid(),
    waba,
    name: facts.name,
    language: facts.language,
    ...contents(facts),
    status: facts.status,
    statusRaw: facts.statusRaw,
    category: facts.category,
    categoryRaw: facts.categoryRaw,
    previousCategory: facts.previousCategory,
    announcedCategory: facts.correctCategory,
    quality: facts.quality,
    qualityRaw: facts.qualityRaw,
    rejectedReason: facts.rejectedReason,
    rejectionDetail: facts.rejectionDetail,
    recommendation: facts.recommendation,
    createdAt: at,
    syncedAt: at,
    statusAt: at,
    categoryAt: at,
    qualityAt: at,
  });
  em.persist(template);
  return template;
}

/** What a sync keeps for itself. */
const INTERNAL: ReadonlySet<string> = new Set(['searchText', 'wording']);

const contents = (facts: MetaTemplate & { name: string | null; language: string | null }) => ({
  metaId: facts.metaId,
  parameterFormat: facts.parameterFormat,
  components: facts.components,
  messageSendTtlSeconds: facts.messageSendTtlSeconds,
  searchText: templateSearchText(facts.name ?? '', facts.components),
  wording: wordingOf(facts.language ?? '', facts.components),
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
      if (isDeepStrictEqual(before, value)) continue;
      Object.assign(template, { [field]: value });
      if (!INTERNAL.has(field) && !field.endsWith('Raw')) differing.push(field);
    }
  };
  if (template.statusAt <= at) {
    const { status, statusRaw, rejectedReason, rejectionDetail, recommendation } = facts;
    const detail = rejectionDetail ?? rejectedReason;
    changed(em, template, {
      kind: 'STATUS',
      previous: template.status,
      current: status,
      detail,
      at,
    });
    if (status === 'DELETED') markDeleted(template, at);
    else if (template.deletedAt !== null) Object.assign(template, ALIVE);
    set({ status, statusRaw, rejectedReason, rejectionDetail, recommendation });
    template.statusAt = at;
  }
  if (template.categoryAt <= at) {
    const { category, categoryRaw, previousCategory, correctCategory } = facts;
    changed(em, template, { kind: 'CATEGORY', previous: template.category, current: category, at });
    tellAnnouncedCategory(em, template, correctCategory, at);
    set({ category, categoryRaw, previousCategory, announcedCategory: correctCategory });
    template.categoryAt = at;
  }
  if (template.qualityAt <= at) {
    const { quality, qualityRaw } = facts;
    changed(em, template, { kind: 'QUALITY', previous: template.quality, current: quality, at });
    set({ quality, qualityRaw });
    template.qualityAt = at;
  }
  if (template.syncedAt <= at) {
    set(contents({ ...facts, name: template.name, language: template.language }));
    template.syncedAt = at;
  }
  return differing;
}

function remove(em: EntityManager, template: Template, at: Date): string[] {
  if (template.status === 'DELETED' || template.statusAt > at) return [];
  changed(em, template, { kind: 'STATUS', previous: template.status, current: 'DELETED', at });
  markDeleted(template, at);
  Object.assign(template, { statusRaw: null, statusAt: at, syncedAt: at });
  return ['removed'];
}

function changed(
  em: EntityManager,
  template: Template,
  change: Parameters<typeof recordTemplateChange>[2],
): void {
  if (change.previous !== change.current) recordTemplateChange(em, template, change);
}
