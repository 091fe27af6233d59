import type { Collection } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';
import { BadUserInput } from '../errors.ts';
import { decodeTypeId } from '../lib/type-id.ts';
import { rulesOf } from './entity.ts';
import { sliceOf } from './page-args.ts';
import type { PageArgs, Slice } from './page-args.ts';

type Plain = string | number | boolean | Date | readonly unknown[];
export type PropertyOf<E> = {
  [K in keyof E]: E[K] extends (...args: never[]) => unknown ? never : K;
}[keyof E] &
  string;

/** From `since` on and before `until`; an end that is not given is open. */
interface Range<V> {
  readonly since: V | null | undefined;
  readonly until: V | null | undefined;
}

/** What a property must be. `undefined` is no condition, `null` is "has no value". */
export type Condition<V> = [V] extends [Collection<infer Item>]
  ? { readonly some: Where<Item> }
  : [V] extends [Plain]
    ?
        | V
        | { readonly in: readonly V[] }
        | { readonly not: V | null }
        | ([V] extends [string] ? { readonly contains: string } : never)
        | ([V] extends [Date | string] ? Range<V> : never)
    : string | { readonly in: readonly string[] } | { readonly not: string | null } | Where<V>;

/**
 * Conditions on the properties of an entity; all must hold. A to-one relation takes a uuid or
 * conditions on the target, which then must be in the viewer's scope; a to-many one takes `some`,
 * which at least one visible row must meet. `contains` ignores case and needs a column with a
 * trigram index; `none` wants an index of what is shared.
 */
export type Where<E> = {
  readonly [K in PropertyOf<E>]?: Condition<NonNullable<E[K]>> | null | undefined;
} & {
  readonly and?: readonly Where<E>[] | undefined;
  readonly or?: readonly Where<E>[] | undefined;
  readonly none?: NoneLike<E> | undefined;
};

/** No visible row that has the same values of `sharing` meets the conditions. */
interface NoneLike<E> {
  readonly sharing: readonly PropertyOf<E>[];
  readonly where: Where<E>;
}

/** Sort keys, first one first. The id is added at the end, in the direction of the last key. */
export type Order<E> = readonly (readonly [PropertyOf<E>, 'asc' | 'desc'])[];

export interface ReadOptions<E> {
  /**
   * In a method with `@Reads()`: the property of the rows that points to the parent: a to-one
   * relation (`'client'`), a chain of them (`'waba.businessPortfolio'`), or `'id'` where both
   * share one id.
   */
  readonly by?: PropertyOf<E> | `${PropertyOf<E>}.${string}`;
  readonly order?: Order<E>;
}

/** Conditions as the read layer walks them. */
export interface AnyWhere {
  readonly [property: string]: unknown;
}

export type AnyOrder = readonly (readonly [string, 'asc' | 'desc'])[];

/** Where in a read of many a single one stands. */
export interface Among {
  readonly all: Read;
  readonly at: number;
}

/** What to read, as data. The selection decides which columns; the viewer, which rows. */
export class Read {
  constructor(
    readonly entity: ClassType<object>,
    readonly shape:
      | { readonly kind: 'one' }
      | { readonly kind: 'list' }
      | { readonly kind: 'page'; readonly slice: Slice }
      | { readonly kind: 'many'; readonly ids: readonly string[] },
    readonly where: AnyWhere,
    readonly by: string | null,
    readonly order: AnyOrder,
    /** Known already: the texts of the row by select expression. */
    readonly row: ReadonlyMap<string, string | null> | null = null,
    /** One of several that stand in a list of plain objects: fetched by one read for all of them. */
    readonly among: Among | null = null,
  ) {}
}

/** The one row that matches; null when there is none. Refuses to look up nothing. */
export function one<E extends object>(
  entity: ClassType<E>,
  where: Where<E>,
  options: ReadOptions<E> = {},
): Read {
  const by = options.by ?? null;
  if (by === null && Object.values(where).every((condition) => condition === undefined)) {
    throw new BadUserInput(`Say which one: ${Object.keys(where).join(' or ')}.`);
  }
  return new Read(entity, { kind: 'one' }, where, by, options.order ?? []);
}

/** One page of the rows that match, as a connection. */
export function page<E extends object>(
  entity: ClassType<E>,
  args: PageArgs,
  where: Where<E> = {},
  options: ReadOptions<E> = {},
): Read {
  const slice = sliceOf(args);
  return new Read(entity, { kind: 'page', slice }, where, options.by ?? null, options.order ?? []);
}

/** All rows that match, as a plain list: only for what is small by nature. */
export function list<E extends object>(
  entity: ClassType<E>,
  where: Where<E> = {},
  options: ReadOptions<E> = {},
): Read {
  return new Read(entity, { kind: 'list' }, where, options.by ?? null, options.order ?? []);
}

/** The rows with these uuids, each at its place, null where there is none. */
export function many<E extends object>(entity: ClassType<E>, ids: readonly string[]): Read {
  return new Read(entity, { kind: 'many', ids }, {}, null, []);
}

/** The uuid that no row has. */
const NIL = '00000000-0000-0000-0000-000000000000';

/** The same for ids of the API; what is none of this entity's finds nothing. */
function manyOf<E extends object>(entity: ClassType<E>, ids: readonly string[]): Read {
  const prefix = rulesOf(entity).prefix ?? '';
  return many(
    entity,
    ids.map((id) => decodeTypeId(prefix, id) ?? NIL),
  );
}

/**
 * A read for each of these ids of the API, to stand in the results of a mutation for many: however
 * many they are, they are fetched by one statement.
 */
export function eachOf<E extends object>(entity: ClassType<E>, ids: readonly string[]): Read[] {
  const all = manyOf(entity, ids);
  if (all.shape.kind !== 'many') return [];
  return all.shape.ids.map(
    (id, at) => new Read(entity, { kind: 'one' }, { id }, null, [], null, { all, at }),
  );
}

/**
 * A row that was just written, with the texts of all its columns: where a payload selects no
 * relation to one, nothing is read.
 */
export function written<E extends object>(
  entity: ClassType<E>,
  id: string,
  row: ReadonlyMap<string, string | null>,
): Read {
  return new Read(entity, { kind: 'one' }, { id }, null, [], row);
}

/** A condition that nothing meets. */
const NOTHING: { readonly in: readonly [] } = { in: [] };

/**
 * The condition for an id from the API: a uuid for a well-formed id of this entity, nothing for
 * any other text, no condition at all for an id that was not given.
 */
export function idOf(
  entity: ClassType<object>,
  id: string | null | undefined,
): string | { readonly in: readonly [] } | undefined {
  if (id === null || id === undefined) return undefined;
  return decodeTypeId(rulesOf(entity).prefix ?? '', id) ?? NOTHING;
}
