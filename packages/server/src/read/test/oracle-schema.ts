import type { EntityMetadata, MetadataStorage } from '@mikro-orm/core';
import {
  defaultFieldResolver,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { TypeID } from 'typeid-js';
import { NotFound } from '../../errors.ts';
import { rulesOf } from '../entity.ts';
import { Read } from '../read.ts';
import type { AnyOrder } from '../read.ts';
import { cursorOf } from './oracle.ts';
import type { Oracle, Page } from './oracle.ts';
import type { OracleRow } from './tables.ts';

/** Gives a freshly built schema the oracle's resolvers; the context holds the `oracle`. */
export function attachOracle(schema: GraphQLSchema, metadata: MetadataStorage): GraphQLSchema {
  const metas = new Map([...metadata].map((meta) => [meta.className, meta]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) {
      type.resolveType = (value) => (isRow(value) ? value.meta.className : undefined);
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = resolverOf(field, field.resolve ?? defaultFieldResolver, metas);
    }
  }
  return schema;
}

type Metas = ReadonlyMap<string, EntityMetadata>;
type Field = GraphQLField<unknown, { readonly oracle: Oracle }>;
type Resolver = GraphQLFieldResolver<unknown, { readonly oracle: Oracle }>;

function resolverOf(field: Field, original: Resolver, metas: Metas): Resolver {
  return async (source, args, context, info) => {
    const { oracle } = context;
    if (isPage(source)) return fromPage(source, field.name);
    if (isEdge(source)) {
      return field.name === 'node' ? source.row : cursorOf(source.row, source.order);
    }
    if (isRow(source) && isOwn(field.name, source)) {
      return fromRow(field, source, oracle, metas, () => {
        const instance: unknown = Object.create(source.meta.class.prototype);
        return original(instance, args, context, info);
      });
    }
    const whole = isRow(source) ? wholeRow(source) : source;
    const value: unknown = await original(whole, args, context, info);
    if (Array.isArray(value)) return value.map((each: unknown) => found(each, oracle, metas));
    const object = found(value, oracle, metas);
    if (value instanceof Read && object === null && isNonNullType(field.type)) throw new NotFound();
    return object;
  };
}

/** Whether a column, relation, rule or read of the entity answers the field. */
function isOwn(field: string, { meta, cells }: OracleRow): boolean {
  const { computed, reads } = rulesOf(meta.class);
  return cells.has(field) || computed.has(field) || reads.has(field);
}

async function fromRow(
  field: Field,
  row: OracleRow,
  oracle: Oracle,
  metas: Metas,
  read: () => unknown,
): Promise<unknown> {
  const { computed, reads, prefix = '' } = rulesOf(row.meta.class);
  const rule = computed.get(field.name);
  if (rule) {
    const compute = rule.compute as (row: unknown, context: unknown) => unknown;
    return compute(oracle.masked(row, rule.mask), oracle);
  }
  if (reads.has(field.name)) return found(await read(), oracle, metas, row.id);
  if (field.name === 'id') return TypeID.fromUUID(prefix, row.id).toString();
  const isRelation = metas.has(getNamedType(field.type).name);
  return isRelation ? oracle.follow(row, field.name) : row.cells.get(field.name)?.value;
}

/** What a `Read` finds; any other value is what it is. */
function found(value: unknown, oracle: Oracle, metas: Metas, parent?: string): unknown {
  if (!(value instanceof Read)) return value;
  const meta = metas.get(value.entity.name);
  if (!meta) throw new Error(`${value.entity.name} is no entity`);
  const result = oracle.find(value, meta, parent);
  return value.shape.kind === 'one' && Array.isArray(result) ? (result[0] ?? null) : result;
}

function wholeRow({ cells }: OracleRow): { [property: string]: unknown } {
  return Object.fromEntries([...cells].map(([name, { value }]) => [name, value]));
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
    case 'totalCountIsCapped':
      return page.isCapped;
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
