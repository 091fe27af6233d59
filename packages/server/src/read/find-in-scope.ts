import type { EntityManager, FilterQuery } from '@mikro-orm/postgresql';
import type { ClassType } from 'type-graphql';
import { decodeTypeId } from '../lib/type-id.ts';
import type { Viewer } from '../viewer.ts';
import { rulesOf } from './entity.ts';
import type { ScopeRule } from './entity.ts';

/**
 * Loads the entity with an id of the API for a use case, if the viewer may see it: the rules of
 * `@Scope` that reads apply, as conditions of MikroORM.
 */
export async function findInScope<E extends { id: string }>(
  em: EntityManager,
  entity: ClassType<E>,
  viewer: Viewer,
  id: string,
): Promise<E | null> {
  const uuid = decodeTypeId(rulesOf(entity).prefix ?? '', id);
  if (uuid === null) return null;
  const conditions = { $and: [{ id: uuid }, scopeConditions(em, entity, viewer)] };
  return em.findOne(entity, conditions as FilterQuery<NoInfer<E>>);
}

/** What a row must meet for the viewer to see it, for queries of use cases. */
export function inScope<E extends object>(
  em: EntityManager,
  entity: ClassType<E>,
  viewer: Viewer,
): FilterQuery<E> {
  return scopeConditions(em, entity, viewer) as FilterQuery<E>;
}

interface Conditions {
  [key: string]: unknown;
}

const NOTHING: Conditions = { id: { $in: [] } };

function scopeConditions(em: EntityManager, entity: ClassType<object>, viewer: Viewer): Conditions {
  const { scopes, isShownTo } = rulesOf(entity);
  const rule = scopes?.[viewer.kind];
  if (!rule) throw new Error(`${entity.name} has no scope`);
  if (isShownTo && !isShownTo(viewer)) return NOTHING;
  return ruleConditions(em, entity, viewer, rule);
}

function ruleConditions(
  em: EntityManager,
  entity: ClassType<object>,
  viewer: Viewer,
  rule: ScopeRule,
): Conditions {
  if ('anyOf' in rule && Array.isArray(rule.anyOf)) {
    const rules: readonly ScopeRule[] = rule.anyOf;
    if (rules.length === 0) return NOTHING;
    return { $or: rules.map((each) => ruleConditions(em, entity, viewer, each)) };
  }
  if ('via' in rule && typeof rule.via === 'string') {
    const target = em.getMetadata().get(entity).properties[rule.via as never] as
      | { targetMeta?: { class: ClassType<object> } }
      | undefined;
    const targetClass = target?.targetMeta?.class;
    if (!targetClass) throw new Error(`${entity.name}.${rule.via} is no relation`);
    return { [rule.via]: scopeConditions(em, targetClass, viewer) };
  }
  return Object.fromEntries(
    Object.entries(rule).map(([property, key]) => {
      const value = viewer[key as keyof Viewer];
      return value === null ? ['id', { $in: [] }] : [property, value];
    }),
  );
}
