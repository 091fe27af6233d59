import type { MetadataStorage } from '@mikro-orm/core';
import {
  defaultFieldResolver,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { GraphQLField, GraphQLObjectType, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { NotFound, Unauthenticated } from '../errors.ts';
import { computedOut } from './columns.ts';
import { Compiler } from './compile.ts';
import type { Wiring } from './compile.ts';
import { listTypes, PageInfo } from './connection.ts';
import type { HasReadContext, ReadContext } from './context.ts';
import { fetchRoot } from './fetch.ts';
import { modelOf } from './model.ts';
import type { EntityModel } from './model.ts';
import { Ref, Run, WholeRow } from './plan.ts';
import type { Plan, Resolver } from './plan.ts';
import { Plans } from './plans.ts';
import { Read } from './read.ts';
import { Select } from './sql.ts';
import { Company, together } from './together.ts';

type Field = GraphQLField<unknown, unknown>;

export interface Attached {
  readonly schema: GraphQLSchema;
  /** Answers whole operations without executing them. */
  readonly plans: Plans;
}

/**
 * Wires the schema to the read layer: fields of entities and connections answer from a plan, and
 * any other field may answer with a `Read`, which is fetched with the selection below it. Throws
 * when an entity of the schema lacks a scope or a field has nothing behind it.
 */
export function attach(schema: GraphQLSchema, metadata: MetadataStorage): Attached {
  const originals = new Map<string, Resolver>();
  const wiring: Wiring = { model: modelOf(metadata), originals };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) {
      const resolveType = type.resolveType;
      type.resolveType = (value, ...rest) =>
        value instanceof Ref ? value.type.name : resolveType?.(value, ...rest);
    }
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const model = wiring.model.named(type.name);
    if (model) checkFields(model, type);
    for (const field of Object.values(type.getFields())) {
      const original = originalOf(schema, type, field);
      originals.set(`${type.name}.${field.name}`, original);
      if (model || listTypes.has(type.name) || type.name === PageInfo.name) {
        field.resolve = fromPlan(wiring, type, field, original);
      } else if (isReadable(wiring, field)) {
        field.resolve = async (source, args, context, info) =>
          deliver(wiring, field, await original(source, args, context, info), context, info);
      } else {
        field.resolve = original;
      }
    }
  }
  return { schema, plans: new Plans(wiring) };
}

/** What answers the field by itself. */
function originalOf(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): Resolver {
  if (type === schema.getMutationType()) return once(field.resolve ?? defaultFieldResolver);
  const isMethod = getMetadataStorage().fieldResolvers.some(
    (each) =>
      each.methodName === field.name &&
      getMetadataStorage().objectTypes.some(
        ({ name, target }) => name === type.name && target === each.getObjectType?.(),
      ),
  );
  const isRoot = type === schema.getQueryType() || type === schema.getSubscriptionType();
  return (isMethod || isRoot ? field.resolve : undefined) ?? defaultFieldResolver;
}

/**
 * A mutation runs once for a request, whoever asks: when a plan has run it and then gives up,
 * graphql-js gets the same result or error.
 */
function once(original: Resolver): Resolver {
  const outcomes = new WeakMap<object, Map<unknown, unknown>>();
  return (source, args, context, info) => {
    if (typeof context !== 'object' || context === null) {
      return original(source, args, context, info);
    }
    const known = outcomes.get(context) ?? new Map<unknown, unknown>();
    outcomes.set(context, known);
    // One context may serve several operations, where several fields may have one key.
    const place = info.fieldNodes[0];
    if (!known.has(place)) {
      known.set(place, (async () => original(source, args, context, info))());
    }
    return known.get(place);
  };
}

/** What a newcomer forgets is said at the start of the server, not at the first request. */
function checkFields(model: EntityModel, type: GraphQLObjectType): void {
  void model.scopes;
  const own = new Set(getMetadataStorage().fieldResolvers.map(({ schemaName }) => schemaName));
  for (const { name } of Object.values(type.getFields())) {
    const known =
      model.columns.has(name) || model.rules.computed.has(name) || model.rules.reads.has(name);
    if (!known && !own.has(name)) {
      throw new Error(`${type.name}.${name} is no column and has no @Computed, @Reads or resolver`);
    }
  }
  for (const computed of model.rules.computed.values()) {
    const select = new Select(model);
    computedOut(select, select.root, computed, () => '');
  }
  if (type.getFields()['id'] && model.rules.prefix === undefined) {
    throw new Error(`${type.name} has no @Prefix`);
  }
}

/** Whether the field may answer with a `Read`. */
function isReadable({ model }: Wiring, { type }: Field): boolean {
  const named = getNamedType(type);
  return (
    isInterfaceType(named) || listTypes.has(named.name) || model.named(named.name) !== undefined
  );
}

function fromPlan(
  wiring: Wiring,
  type: GraphQLObjectType,
  field: Field,
  original: Resolver,
): Resolver {
  return (source, args, context, info) => {
    if (!(source instanceof Ref)) {
      throw new Error(`${type.name}.${field.name}: objects of this type come from a Read`);
    }
    const value = source.value(String(info.path.key));
    return value instanceof WholeRow
      ? custom(wiring, field, original, value, args, context, info)
      : value;
  };
}

async function custom(
  wiring: Wiring,
  field: Field,
  original: Resolver,
  { row }: WholeRow,
  args: Parameters<Resolver>[1],
  context: unknown,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  return deliver(wiring, field, await original(row, args, context, info), context, info);
}

/** Fetches a `Read`, or a list of single ones together; lets any other value pass. */
async function deliver(
  wiring: Wiring,
  field: Field,
  value: unknown,
  context: unknown,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  if (value instanceof Read) {
    const found = await fetchRead(wiring, field, value, context, info);
    if (found === null && isNonNullType(field.type)) throw new NotFound();
    return found;
  }
  const isListOfReads = Array.isArray(value) && value.some((each) => each instanceof Read);
  if (!isListOfReads) return value;
  return together(value, async (read) => {
    const found = await fetchRead(wiring, field, read, context, info);
    return Array.isArray(found) ? found : [];
  });
}

const company = new Company<unknown>();

async function fetchRead(
  wiring: Wiring,
  field: Field,
  read: Read,
  context: unknown,
  info: GraphQLResolveInfo,
  kinds?: Plan['kinds'],
): Promise<unknown> {
  if (read.among !== null) {
    return company.one(read.among, info.fieldNodes, async (all) => {
      const found = await fetchRead(wiring, field, all, context, info, ['many']);
      return Array.isArray(found) ? found : [];
    });
  }
  const run = new Run(readContextOf(context), context, info);
  const plan = new Compiler(wiring, info).plan(
    wiring.model.of(read.entity),
    field,
    info.fieldNodes,
  );
  return plan.value(await fetchRoot(kinds ? { ...plan, kinds } : plan, read, run), run);
}

function readContextOf(context: unknown): ReadContext {
  const read = (context as HasReadContext | undefined)?.read;
  if (!read) throw new Unauthenticated();
  return read;
}
