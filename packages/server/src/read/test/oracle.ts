/*
 * A second, slow implementation of what the read layer promises: all rows in memory, scope,
 * conditions, order and cursors in plain JavaScript. It knows the decorators and what a `Read`
 * says, and nothing else of the read layer.
 */
import type { EntityMetadata } from '@mikro-orm/core';
import { BadUserInput } from '../../errors.ts';
import type { Viewer } from '../../viewer.ts';
import { rulesOf } from '../entity.ts';
import type { AnyMask, ScopeRule } from '../entity.ts';
import type { AnyOrder, AnyWhere, Read } from '../read.ts';
import { compareRanks, ranked } from './tables.ts';
import type { Cell, OracleRow, Tables } from './tables.ts';

/** What a connection is made of. */
export interface Page {
  readonly rows: readonly OracleRow[];
  readonly order: AnyOrder;
  readonly total: number;
  readonly isCapped: boolean;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Everything one viewer may see. */
export class Oracle {
  readonly #visible = new Map<string, ReadonlySet<OracleRow>>();

  constructor(
    private readonly tables: Tables,
    readonly viewer: Viewer,
    readonly now: Date,
    private readonly countLimit = Infinity,
  ) {}

  table(name: string): readonly OracleRow[] {
    return this.tables.get(name) ?? [];
  }

  visible(meta: EntityMetadata): ReadonlySet<OracleRow> {
    let rows = this.#visible.get(meta.className);
    if (!rows) {
      const { scopes, isShownTo = () => true } = rulesOf(meta.class);
      const rule = scopes?.[this.viewer.kind];
      if (!rule) throw new Error(`${meta.className} has no scope`);
      const isShown = isShownTo(this.viewer);
      rows = new Set(
        this.table(meta.className).filter((row) => isShown && this.#allows(rule, row)),
      );
      this.#visible.set(meta.className, rows);
    }
    return rows;
  }

  #allows(rule: ScopeRule, row: OracleRow): boolean {
    if ('anyOf' in rule && Array.isArray(rule.anyOf)) {
      return rule.anyOf.some((each: ScopeRule) => this.#allows(each, row));
    }
    if ('via' in rule && row.meta.props.some(({ name }) => name === rule.via)) {
      const property = row.meta.props.find(({ name }) => name === rule.via);
      const target = property?.targetMeta;
      if (!property || !target) throw new Error(`${rule.via} is no relation`);
      return property.kind === '1:m'
        ? [...this.visible(target)].some(
            (other) => other.cells.get(property.mappedBy)?.value === row.id,
          )
        : this.follow(row, property.name) !== null;
    }
    return Object.entries(rule).every(([property, key]) => {
      const mine = Object.entries(this.viewer).find(([name]) => name === key)?.[1] ?? null;
      return mine !== null && row.cells.get(property)?.value === mine;
    });
  }

  /** The target of a to-one relation, null when out of sight. */
  follow(row: OracleRow, relation: string): OracleRow | null {
    const target = row.meta.props.find(({ name }) => name === relation)?.targetMeta;
    if (!target) throw new Error(`${row.meta.className}.${relation} is no relation`);
    const id = row.cells.get(relation)?.value;
    return [...this.visible(target)].find((other) => other.id === id) ?? null;
  }

  meets(row: OracleRow, where: AnyWhere): boolean {
    return Object.entries(where).every(([property, condition]) => {
      if (condition === undefined) return true;
      if (property === 'and' && Array.isArray(condition)) {
        return condition.every((each: AnyWhere) => this.meets(row, each));
      }
      if (property === 'or' && Array.isArray(condition)) {
        return condition.some((each: AnyWhere) => this.meets(row, each));
      }
      if (property === 'none' && typeof condition === 'object' && condition !== null) {
        const { sharing, where: unwanted } = condition as { sharing: string[]; where: AnyWhere };
        return ![...this.visible(row.meta)].some(
          (other) =>
            sharing.every((name) => {
              const mine = row.cells.get(name)?.text ?? null;
              return mine !== null && mine === other.cells.get(name)?.text;
            }) && this.meets(other, unwanted),
        );
      }
      const many = row.meta.props.find(({ name, kind }) => name === property && kind === '1:m');
      if (many?.targetMeta && typeof condition === 'object' && condition !== null) {
        const some = 'some' in condition ? { ...(condition.some as AnyWhere) } : {};
        return [...this.visible(many.targetMeta)].some(
          (other) => other.cells.get(many.mappedBy)?.value === row.id && this.meets(other, some),
        );
      }
      const cell = row.cells.get(property);
      if (!cell) throw new Error(`${row.meta.className}.${property} has no column`);
      const is = (value: unknown) => value !== null && cell.text !== null && equal(cell, value);
      if (condition === null) return cell.text === null;
      if (typeof condition !== 'object' || condition instanceof Date) return is(condition);
      if ('in' in condition && Array.isArray(condition.in)) return condition.in.some(is);
      if ('not' in condition)
        return condition.not === null ? cell.text !== null : !is(condition.not);
      if ('since' in condition || 'until' in condition) {
        const { since, until } = condition as Record<string, Date | string | null | undefined>;
        const at = cell.value;
        if (!(at instanceof Date) && typeof at !== 'string') return !since && !until;
        return (!since || at >= since) && (!until || at < until);
      }
      if ('contains' in condition) {
        return cell.text !== null && cell.text.includes(String(condition.contains));
      }
      const target = this.follow(row, property);
      return target !== null && this.meets(target, { ...condition });
    });
  }

  /** What a `Read` finds, below a parent with this id if it is one `by`. */
  find(
    read: Read,
    meta: EntityMetadata,
    parent?: string,
  ): OracleRow[] | Page | (OracleRow | null)[] {
    const { shape } = read;
    const order: AnyOrder = read.order.some(([name]) => name === 'id')
      ? read.order
      : [...read.order, ['id', read.order.at(-1)?.[1] ?? 'asc']];
    const boundaries =
      shape.kind === 'page'
        ? {
            after: boundary(meta, order, 'after', shape.slice.after),
            before: boundary(meta, order, 'before', shape.slice.before),
          }
        : {};
    const sorted = [...this.visible(meta)]
      .filter((row) => parent === undefined || this.#pointer(row, read.by ?? '') === parent)
      .filter((row) => this.meets(row, read.where))
      .toSorted((a, b) =>
        compareBy(
          order,
          (key) => a.cells.get(key)?.rank,
          (key) => b.cells.get(key)?.rank,
        ),
      );
    if (shape.kind === 'many') {
      return shape.ids.map((id) => sorted.find((row) => row.id === id) ?? null);
    }
    if (shape.kind !== 'page') return sorted;
    const { after, before } = boundaries;
    const between = sorted.filter(
      (row) =>
        (!after ||
          compareBy(
            order,
            (key) => row.cells.get(key)?.rank,
            (key) => after.get(key),
          ) > 0) &&
        (!before ||
          compareBy(
            order,
            (key) => row.cells.get(key)?.rank,
            (key) => before.get(key),
          ) < 0),
    );
    const { size, fromEnd } = shape.slice;
    const rows = fromEnd ? between.slice(-size) : between.slice(0, size);
    const more = between.length > size;
    return {
      rows,
      order,
      total: Math.min(sorted.length, this.countLimit),
      isCapped: sorted.length > this.countLimit,
      hasNextPage: fromEnd ? before !== null : more,
      hasPreviousPage: fromEnd ? more : after !== null,
    };
  }

  #pointer(row: OracleRow, by: string): unknown {
    const [property = '', ...rest] = by.split('.');
    const id = row.cells.get(property)?.value;
    const target = row.meta.props.find(({ name }) => name === property)?.targetMeta;
    if (rest.length === 0) return id;
    const next = this.table(target?.className ?? '').find((other) => other.id === id);
    return next && this.#pointer(next, rest.join('.'));
  }

  /** The object that a computed field's rule gets. */
  masked(row: OracleRow, mask: AnyMask): { [property: string]: unknown } {
    return Object.fromEntries(
      Object.entries(mask).map(([property, inner]) => {
        if (inner === true) return [property, row.cells.get(property)?.value];
        const target = this.follow(row, property);
        return [property, target && this.masked(target, inner)];
      }),
    );
  }
}

function equal(cell: Cell, value: unknown): boolean {
  if (value instanceof Date) return cell.rank === BigInt(value.getTime()) * 1000n;
  if (typeof cell.rank === 'bigint') return String(value) === cell.text;
  if (typeof value === 'boolean') return cell.rank === (value ? 1 : 0);
  return typeof cell.rank === 'number' ? cell.rank === Number(value) : cell.text === value;
}

type Ranks = (key: string) => Cell['rank'] | undefined;

function compareBy(order: AnyOrder, a: Ranks, b: Ranks): number {
  for (const [key, direction] of order) {
    const difference = compareRanks(a(key) ?? null, b(key) ?? null);
    if (difference !== 0) return direction === 'desc' ? -difference : difference;
  }
  return 0;
}

function orderName(meta: EntityMetadata, order: AnyOrder): string {
  return [meta.className, ...order.map((key) => key.join(' '))].join(',');
}

export function cursorOf(row: OracleRow, order: AnyOrder): string {
  const texts = order.map(([key]) => row.cells.get(key)?.text ?? null);
  return Buffer.from(JSON.stringify([orderName(row.meta, order), ...texts])).toString('base64url');
}

function boundary(
  meta: EntityMetadata,
  order: AnyOrder,
  argument: string,
  cursor: string | null,
): ReadonlyMap<string, Cell['rank']> | null {
  if (cursor === null) return null;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = null;
  }
  const refuse = () => new BadUserInput(`\`${argument}\` is no cursor of this list.`);
  if (!Array.isArray(parts) || parts[0] !== orderName(meta, order)) throw refuse();
  if (parts.length !== order.length + 1) throw refuse();
  return new Map(
    order.map(([key], at) => {
      const text: unknown = parts[at + 1];
      const type = meta.props.find(({ name }) => name === key)?.columnTypes[0]?.replace(/\(.*/, '');
      const iso = type === 'timestamptz' || type === 'boolean';
      if (text === null) return [key, null];
      if (typeof text !== 'string') throw refuse();
      const plain = !iso
        ? text
        : type === 'boolean'
          ? String(text === 't')
          : text.replace(' ', 'T').replace(/\+00$/, 'Z');
      return [key, ranked(type ?? '', plain).rank];
    }),
  );
}
