import type { ClassType } from 'type-graphql';
import type { Viewer, ViewerKind } from '../viewer.ts';
import type { ReadContext } from './context.ts';

/**
 * Which rows a kind of viewer may see.
 * - `{}`: all of them;
 * - `{ client: 'clientId' }`: the column equals the viewer's value (a null value matches nothing);
 * - `{ via: 'waba' }`: to-one, the target is in its own scope; to-many, at least one row of it is;
 * - `{ anyOf: [a, b] }`: one of several (`{ anyOf: [] }` is nothing).
 */
export type ScopeRule =
  | { readonly via: string }
  | { readonly anyOf: readonly ScopeRule[] }
  | { readonly [property: string]: keyof Viewer };

export type Scopes = { readonly [K in ViewerKind]: ScopeRule };

/**
 * The columns a computed field reads, spelled after its first parameter: a key for every key,
 * nested for to-one relations. A mask that forgets one does not compile.
 */
export type Mask<Row> = {
  readonly [K in keyof Row]-?: NonNullable<Row[K]> extends
    | string
    | number
    | boolean
    | Date
    | readonly unknown[]
    ? true
    : Mask<NonNullable<Row[K]>> | true;
};

/** A mask as the read layer walks it. */
export interface AnyMask {
  readonly [property: string]: AnyMask | true;
}

export interface ComputedField {
  readonly compute: (row: never, context: ReadContext) => unknown;
  readonly mask: AnyMask;
}

/** What the decorators of this file said about one entity. */
export interface EntityRules {
  prefix?: string;
  scopes?: Scopes;
  /** Whom any row is shown at all. */
  isShownTo?: (viewer: Viewer) => boolean;
  readonly computed: Map<string, ComputedField>;
  readonly reads: Set<string>;
  readonly orUnknown: Map<
    string,
    { readonly known: ReadonlySet<string>; readonly unknown: string }
  >;
}

const rulesByEntity = new Map<object, EntityRules>();
const NO_RULES: EntityRules = { computed: new Map(), reads: new Set(), orUnknown: new Map() };
const entityByPrefix = new Map<string, ClassType<{ id: string }>>();

/** The rules declared on an entity class; empty where none are. */
export function rulesOf(entity: object): EntityRules {
  let rules = rulesByEntity.get(entity);
  if (!rules) {
    // Those of the class that it extends are complete by now.
    const base: unknown = Object.getPrototypeOf(entity);
    const { computed, reads, orUnknown } =
      typeof base === 'function' && base.name !== '' ? rulesOf(base) : NO_RULES;
    rules = {
      computed: new Map(computed),
      reads: new Set(reads),
      orUnknown: new Map(orUnknown),
    };
    rulesByEntity.set(entity, rules);
  }
  return rules;
}

/** The entity whose ids have this prefix. */
export function entityOfPrefix(prefix: string): ClassType<{ id: string }> | undefined {
  return entityByPrefix.get(prefix);
}

/** The prefix of the entity with this name. */
export function prefixOfEntity(name: string): string | undefined {
  for (const [prefix, entity] of entityByPrefix) if (entity.name === name) return prefix;
  return undefined;
}

/** The TypeID prefix of the entity's ids: `@Prefix('number')` → `number_01j…`. */
export function Prefix(prefix: string) {
  return (entity: ClassType<{ id: string }>): void => {
    const taken = entityByPrefix.get(prefix);
    if (taken) throw new Error(`${entity.name}: the prefix ${prefix} belongs to ${taken.name}`);
    entityByPrefix.set(prefix, entity);
    rulesOf(entity).prefix = prefix;
  };
}

/**
 * Which rows each kind of viewer may see; every statement that names the table applies it. Where
 * it depends on the role, `isShownTo` tells who sees any.
 */
export function Scope(scopes: Scopes, isShownTo?: (viewer: Viewer) => boolean) {
  return (entity: ClassType<object>): void => {
    const rules = rulesOf(entity);
    rules.scopes = scopes;
    if (isShownTo) rules.isShownTo = isShownTo;
  };
}

/**
 * A field without a column: `compute(row, context)` is pure and gets just the columns of the
 * mask, with to-one relations as nested objects (null when absent or out of the viewer's scope).
 */
export function Computed<Row extends object>(
  compute: (row: Row, context: ReadContext) => unknown,
  mask: Mask<NoInfer<Row>>,
) {
  return (prototype: Row, property: string): void => {
    rulesOf(prototype.constructor).computed.set(property, {
      compute,
      mask,
    });
  };
}

/**
 * A method of the entity that says what to read for each row, by `page`, `one` or `list` with
 * the option `by`. It is called once for all rows, on an empty instance: no `this` in it.
 */
export function Reads() {
  return (prototype: object, method: string): void => {
    rulesOf(prototype.constructor).reads.add(method);
  };
}

/** A text column whose values outside of the enum are shown as `UNKNOWN`. */
export function OrUnknown(values: { readonly UNKNOWN: string; readonly [name: string]: string }) {
  return (prototype: object, property: string): void => {
    const known = new Set(Object.values(values));
    rulesOf(prototype.constructor).orUnknown.set(property, { known, unknown: values.UNKNOWN });
  };
}
