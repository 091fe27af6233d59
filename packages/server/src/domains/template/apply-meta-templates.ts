import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { MetaTemplate } from '../../upstream/meta/template-nodes.ts';
import { Waba } from '../waba/waba.entity.ts';
import {
  applyMetaTemplate,
  derivedFrom,
  factsOf,
  isSameFact,
  recordIfChanged,
} from './apply-meta-template.ts';
import { decideVersions } from './freeze-version.ts';
import { markDeleted } from './mark-deleted.ts';
import type { TemplateSyncOutcome } from './template-sync.rules.ts';
import { Template } from './template.entity.ts';

const SHOWN_DIFFERENCES = 50;
const GONE: ReadonlySet<string> = new Set(['DELETED', 'PENDING_DELETION']);
/** Looked at or written at once; between two batches the process looks after others. */
const BATCH = 250;

type Listed = MetaTemplate & { name: string; language: string };

const keyOf = ({ name, language }: { name: string; language: string }) => `${name} ${language}`;

/**
 * Stores what Meta said about all templates of an account, with history and events. Templates that
 * Meta no longer lists stay, as DELETED. What has not changed is not written: the moment of the
 * account counts for all of its templates.
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
  const note = (
    what: 'created' | 'updated' | 'removed',
    { name, language }: { name: string; language: string },
    fields: string[],
  ) => {
    outcome[what] += 1;
    if (outcome.differences.length < SHOWN_DIFFERENCES) {
      outcome.differences.push({ name, language, fields });
    }
  };
  const { differing, unknown } = await compare(em, wabaId, present, at);
  for await (const ids of inBatches(differing)) {
    // A unit of work compares all that it holds each time it writes.
    const part = em.fork({ keepTransactionContext: true });
    const templates = await part.find(
      Template,
      { id: { $in: ids } },
      { populate: ['waba.client'], orderBy: { id: 'asc' } },
    );
    for (const template of templates) {
      const facts = present.get(keyOf(template));
      const fields = facts
        ? applyMetaTemplate(part, template, facts, at)
        : remove(part, template, at);
      if (fields.length > 0) note(facts ? 'updated' : 'removed', template, fields);
    }
    await part.flush();
  }
  for await (const batch of inBatches(unknown)) {
    await em.insertMany(
      Template,
      batch.map((facts) => newTemplate(wabaId, facts, at)),
    );
    for (const facts of batch) note('created', facts, ['created']);
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

const MOMENTS = ['readAt', 'statusAt', 'categoryAt', 'qualityAt'] as const;

type Facts = ReturnType<typeof factsOf>;
type Known = Pick<
  Template,
  'id' | 'name' | 'language' | 'deletedAt' | (typeof MOMENTS)[number] | keyof Facts
>;

/**
 * Locks the templates of an account and tells which of them are not as Meta says, and which the
 * Hub does not know. There may be thousands, most of them unchanged: no entities are made of them.
 */
async function compare(
  em: EntityManager,
  wabaId: string,
  present: ReadonlyMap<string, Listed>,
  at: Date,
): Promise<{ differing: string[]; unknown: Listed[] }> {
  const rows = await em
    .createQueryBuilder(Template)
    .select('*')
    .where({ waba: wabaId })
    .orderBy({ id: 'asc' })
    .setLockMode(LockMode.PESSIMISTIC_WRITE)
    .execute<Known[]>('all');
  const unknown = new Map(present);
  const differing: string[] = [];
  for await (const batch of inBatches(rows)) {
    for (const known of batch) {
      const facts = present.get(keyOf(known));
      unknown.delete(keyOf(known));
      const isAsKnown = facts ? confirms(facts, known, at) : known.status === 'DELETED';
      if (!isAsKnown) differing.push(known.id);
    }
  }
  return { differing, unknown: [...unknown.values()] };
}

/** Whether applying the facts would change nothing but moments. */
function confirms(facts: Listed, known: Known, at: Date): boolean {
  const isBack = known.deletedAt !== null && facts.status !== 'DELETED';
  return (
    !isBack &&
    MOMENTS.every((moment) => known[moment] <= at) &&
    Object.entries(factsOf(facts)).every(([property, value]) =>
      isSameFact(property, known[property as keyof Facts], value),
    )
  );
}

async function* inBatches<T>(all: readonly T[]): AsyncGenerator<T[]> {
  for (let from = 0; from < all.length; from += BATCH) {
    if (from > 0) await othersTurn();
    yield all.slice(from, from + BATCH);
  }
}

function newTemplate(wabaId: string, facts: Listed, at: Date) {
  const { name, language } = facts;
  return {
    id: uuid(),
    waba: wabaId,
    name,
    language,
    ...factsOf(facts),
    ...derivedFrom(facts, facts),
    createdAt: at,
    readAt: at,
    statusAt: at,
    categoryAt: at,
    qualityAt: at,
  };
}

function remove(em: EntityManager, template: Template, at: Date): string[] {
  if (template.status === 'DELETED' || template.statusAt > at) return [];
  recordIfChanged(em, template, {
    kind: 'STATUS',
    previous: template.status,
    current: 'DELETED',
    at,
  });
  markDeleted(template, at);
  Object.assign(template, { statusRaw: null, statusAt: at, readAt: at });
  return ['removed'];
}
