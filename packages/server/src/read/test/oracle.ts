/*
 * A second, slow implementation of what the read layer promises: all rows in memory, scope,
 * conditions, order and cursors in plain JavaScript, executed by graphql-js field by field. It
 * knows the decorators and what a `Read` says, and nothing else of the read layer.
 */
import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import {
  defaultFieldResolver,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { TypeID } from 'typeid-js';
import { BadUserInput, NotFound } from '../../errors.ts';
import type { Viewer } from '../../viewer.ts';
import { rulesOf } from '../entity.ts';
import type { AnyMask, ScopeRule } from '../entity.ts';
import { Read } from '../read.ts';
import type { AnyOrder, AnyWhere } from '../read.ts';

/** One row: for each property the JavaScript value, PostgreSQL's text, and what sorts like it. */
interface Cell {
  readonly value: unknown;
  readonly text: string | null;
  readonly rank: Buffer | bigint | number | null;
}
interface OracleRow {
  readonly meta: EntityMetadata;
  readonly id: string;
  readonly cells: ReadonlyMap<string, Cell>;
}
export type Tables = ReadonlyMap<string, readonly OracleRow[]>;

export async function loadTables(pool: pg.Pool, metadata: MetadataStorage): Promise<Tables> {
  const tables = new Map<string, OracleRow[]>();
  for (const meta of metadata) {
    if (meta.abstract || meta.embeddable || !meta.tableName) continue;
    const { rows } = await pool.query<{ [column: string]: unknown }>(
      `select * from "${meta.tableName}"`,
    );
    const { rows: texts } = await pool.query<{ all: { [column: string]: string | null } }>(
      `select (select jsonb_object_agg(key, case when value = 'null' then null else value #>> '{}' end)
         from jsonb_each(to_jsonb(t))) as all from "${meta.tableName}" t`,
    );
    tables.set(
      meta.className,
      rows.map((row, at) => oracleRow(meta, row, texts[at]?.all ?? {})),
    );
  }
  return tables;
}

function oracleRow(
  meta: EntityMetadata,
  row: { readonly [column: string]: unknown },
  texts: { readonly [column: string]: string | null },
): OracleRow {
  const cells = new Map<string, Cell>();
  for (const property of columnsOf(meta)) {
    const name = property.fieldNames[0] ?? '';
    const type = (property.columnTypes[0] ?? '').replace(/\(.*/, '');
    const text = texts[name] ?? null;
    const raw = row[name];
    const enumOf = rulesOf(meta.class).orUnknown.get(property.name);
    const strange = enumOf && typeof raw === 'string' && !enumOf.known.has(raw);
    const plain = type === 'date' || text === null ? text : raw;
    const value = strange ? enumOf.unknown : plain;
    cells.set(property.name, { value, ...ranked(type, text) });
  }
  return { meta, id: String(row['id']), cells };
}

function ranked(type: string, text: string | null): Pick<Cell, 'text' | 'rank'> {
  if (text === null) return { text, rank: null };
  switch (type) {
    case 'integer':
    case 'int':
    case 'smallint':
    case 'numeric':
      return { text, rank: Number(text) };
    case 'bigint':
      return { text, rank: BigInt(text) };
    case 'boolean':
      return { text: text === 'true' ? 't' : 'f', rank: text === 'true' ? 1 : 0 };
    case 'timestamptz': {
      const [seconds = '', fraction = ''] = text.replace(/(Z|[+-]\d\d:\d\d)$/, '').split('.');
      const micros = BigInt(Date.parse(`${seconds}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0'));
      return {
        text: `${seconds.replace('T', ' ')}${fraction && `.${fraction}`}+00`,
        rank: micros,
      };
    }
    default:
      return { text, rank: Buffer.from(text) };
  }
}

function columnsOf(meta: EntityMetadata): EntityProperty[] {
  return meta.props.filter(
    (property) =>
      property.persist !== false &&
      property.fieldNames?.length === 1 &&
      property.kind !== '1:m' &&
      !(property.kind === '1:1' && !property.owner),
  );
}

function compareRanks(a: Cell['rank'], b: Cell['rank']): number {
  if (Buffer.isBuffer(a) && Buffer.isBuffer(b)) return Buffer.compare(a, b);
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

interface Page {
  readonly rows: readonly OracleRow[];
  readonly order: AnyOrder;
  readonly total: number;
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
  ) {}

  table(name: string): readonly OracleRow[] {
    return this.tables.get(name) ?? [];
  }

  visible(meta: EntityMetadata): ReadonlySet<OracleRow> {
    let rows = this.#visible.get(meta.className);
    if (!rows) {
      const rule = rulesOf(meta.class).scopes?.[this.viewer.kind];
      if (!rule) throw new Error(`${meta.className} has no scope`);
      rows = new Set(this.table(meta.className).filter((row) => this.#allows(rule, row)));
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
      const cell = row.cells.get(property);
      if (!cell) throw new Error(`${row.meta.className}.${property} has no column`);
      const is = (value: unknown) => value !== null && cell.text !== null && equal(cell, value);
      if (condition === null) return cell.text === null;
      if (typeof condition !== 'object' || condition instanceof Date) return is(condition);
      if ('in' in condition && Array.isArray(condition.in)) return condition.in.some(is);
      if ('not' in condition)
        return condition.not === null ? cell.text !== null : !is(condition.not);
      if ('contains' in condition) {
        const part = String(condition.contains).toLowerCase();
        return cell.text !== null && cell.text.toLowerCase().includes(part);
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
      total: sorted.length,
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

function cursorOf(row: OracleRow, order: AnyOrder): string {
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

/** Gives a freshly built schema the oracle's resolvers; the context holds the `oracle`. */
export function attachOracle(schema: GraphQLSchema, metadata: MetadataStorage): GraphQLSchema {
  const metas = new Map([...metadata].map((meta) => [meta.className, meta]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type))
      type.resolveType = (value) => (isRow(value) ? value.meta.className : undefined);
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const meta = metas.get(type.name);
    const rules = meta && rulesOf(meta.class);
    for (const field of Object.values(type.getFields())) {
      const original = field.resolve ?? defaultFieldResolver;
      const named = getNamedType(field.type).name;
      const deliver = async (value: unknown, oracle: Oracle, parent?: string): Promise<unknown> => {
        if (Array.isArray(value)) {
          return Promise.all(value.map(async (each: unknown) => deliverOne(each, oracle)));
        }
        const found = await deliverOne(value, oracle, parent);
        if (
          value instanceof Read &&
          found === null &&
          isNonNullType(field.type) &&
          parent === undefined
        ) {
          throw new NotFound();
        }
        return found;
      };
      const deliverOne = async (
        value: unknown,
        oracle: Oracle,
        parent?: string,
      ): Promise<unknown> => {
        if (!(value instanceof Read)) return value;
        const of = metas.get(value.entity.name);
        if (!of) throw new Error(`${value.entity.name} is no entity`);
        const found = oracle.find(value, of, parent);
        return value.shape.kind === 'one' && Array.isArray(found) ? (found[0] ?? null) : found;
      };
      field.resolve = async (source, args, context: { oracle: Oracle }, info) => {
        const { oracle } = context;
        if (isPage(source)) return fromPage(source, field.name);
        if (isEdge(source))
          return field.name === 'node' ? source.row : cursorOf(source.row, source.order);
        if (!isRow(source) || !meta || !rules) {
          return deliver(await original(source, args, context, info), oracle);
        }
        const computed = rules.computed.get(field.name);
        if (computed) {
          const rule = computed.compute as (row: unknown, context: unknown) => unknown;
          return rule(oracle.masked(source, computed.mask), oracle);
        }
        if (rules.reads.has(field.name)) {
          const read: unknown = await original(
            Object.create(meta.class.prototype),
            args,
            context,
            info,
          );
          return deliver(read, oracle, source.id);
        }
        if (field.name === 'id') return TypeID.fromUUID(rules.prefix ?? '', source.id).toString();
        if (metas.has(named) && source.cells.has(field.name))
          return oracle.follow(source, field.name);
        const cell = source.cells.get(field.name);
        if (cell) return cell.value;
        const whole = Object.fromEntries(
          [...source.cells].map(([name, { value }]) => [name, value]),
        );
        return deliver(await original(whole, args, context, info), oracle);
      };
    }
  }
  return schema;
}

function isRow(value: unknown): value is OracleRow {
  return typeof value === 'object' && value !== null && 'cells' in value;
}

function isPage(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && 'rows' in value && 'order' in value;
}

function isEdge(value: unknown): value is { row: OracleRow; order: AnyOrder } {
  return typeof value === 'object' && value !== null && 'row' in value && 'order' in value;
}

function fromPage(page: Page, field: string): unknown {
  const { rows, order } = page;
  const cursorAt = (row: OracleRow | undefined) => (row ? cursorOf(row, order) : null);
  switch (field) {
    case 'totalCount':
      return page.total;
    case 'nodes':
      return rows;
    case 'edges':
      return rows.map((row) => ({ row, order }));
    case 'pageInfo':
      return page;
    case 'startCursor':
      return cursorAt(rows[0]);
    case 'endCursor':
      return cursorAt(rows.at(-1));
    case 'hasNextPage':
      return page.hasNextPage;
    case 'hasPreviousPage':
      return page.hasPreviousPage;
    default:
      throw new Error(`What is ${field}?`);
  }
}
