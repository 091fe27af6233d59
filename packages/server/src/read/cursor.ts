import { BadUserInput } from '../errors.ts';
import { all, any, FALSE, TRUE } from './conditions.ts';
import type { Parameters } from './conditions.ts';
import type { Column, EntityModel } from './model.ts';
import type { AnyOrder } from './read.ts';

/** One sort key. PostgreSQL puts nulls last ascending and first descending, so turning is exact. */
export interface Key {
  readonly column: Column;
  readonly descending: boolean;
}

export interface SortOrder {
  readonly keys: readonly Key[];
  /** Stands in every cursor, so that a cursor of another order is known as such. */
  readonly name: string;
}

/** The keys of an order, with the id at the end so that no two rows are equal. */
export function sortOrder(model: EntityModel, order: AnyOrder): SortOrder {
  const named = order.some(([property]) => property === 'id')
    ? order
    : [...order, ['id', order.at(-1)?.[1] ?? 'asc'] as const];
  const keys = named.map(([property, direction]) => {
    const column = model.column(property);
    if (!column.codec.comparable) throw new Error(`${model.name}.${property} cannot be sorted by`);
    return { column, descending: direction === 'desc' };
  });
  const name = [model.name, ...named.map((key) => key.join(' '))].join(',');
  return { keys, name };
}

export function reversed(keys: readonly Key[]): readonly Key[] {
  return keys.map(({ column, descending }) => ({ column, descending: !descending }));
}

/** The place of a row: its sort keys in PostgreSQL's own texts, which lose no microsecond. */
export function encodeCursor(order: SortOrder, texts: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify([order.name, ...texts])).toString('base64url');
}

/** The texts of a cursor of this order; refuses anything that the order did not write itself. */
export function decodeCursor(
  order: SortOrder,
  argument: 'after' | 'before',
  cursor: string,
): readonly (string | null)[] {
  const [name, ...texts] = parse(cursor);
  const fits =
    name === order.name &&
    texts.length === order.keys.length &&
    order.keys.every(({ column }, at) => {
      const text = texts[at];
      return text === null
        ? column.nullable
        : typeof text === 'string' && column.codec.accepts(text);
    });
  if (!fits) throw new BadUserInput(`\`${argument}\` is no cursor of this list.`, { argument });
  return texts.map((text) => (typeof text === 'string' ? text : null));
}

function parse(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** The rows that come after these key values when sorted by these keys. */
export function beyond(
  keys: readonly Key[],
  texts: readonly (string | null)[],
  alias: string,
  parameters: Parameters,
): string {
  const [first] = keys;
  const uniform = keys.every((key) => key.descending === first?.descending && !key.column.nullable);
  if (!uniform || !first) return spelledOut(keys, texts, alias, parameters);
  const columns = keys.map(({ column }) => `${alias}.${column.name}`);
  const values = keys.map(({ column }, at) => parameters.add(texts[at] ?? null, column.codec.cast));
  return `(${columns.join(', ')}) ${first.descending ? '<' : '>'} (${values.join(', ')})`;
}

/** A row value cannot say nulls or mixed directions: key by key, `a > x or (a = x and …)`. */
function spelledOut(
  keys: readonly Key[],
  texts: readonly (string | null)[],
  alias: string,
  parameters: Parameters,
): string {
  const [key, ...rest] = keys;
  if (!key) return FALSE;
  const { column, descending } = key;
  const name = `${alias}.${column.name}`;
  const text = texts[0] ?? null;
  if (text === null) {
    const ties = all([`${name} is null`, spelledOut(rest, texts.slice(1), alias, parameters)]);
    return descending ? any([`${name} is not null`, ties]) : ties;
  }
  const value = parameters.add(text, column.codec.cast);
  const further = `${name} ${descending ? '<' : '>'} ${value}`;
  const ties = all([`${name} = ${value}`, spelledOut(rest, texts.slice(1), alias, parameters)]);
  const nullsFollow = column.nullable && !descending;
  // The plain comparison lets an index start at the first key.
  const guard =
    nullsFollow || rest.length === 0 ? TRUE : `${name} ${descending ? '<=' : '>='} ${value}`;
  return all([guard, any([further, nullsFollow ? `${name} is null` : FALSE, ties])]);
}
