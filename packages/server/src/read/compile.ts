import { collectSubfields } from 'graphql/execution/collectFields.js';
import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  FieldNode,
  GraphQLAbstractType,
  GraphQLField,
  GraphQLObjectType,
  GraphQLResolveInfo,
} from 'graphql';
import { columnOut, computedOut, idOut, wholeRowOut } from './columns.ts';
import { connectionPlan } from './compile-connection.ts';
import { listTypes } from './connection.ts';
import type { Row } from './database.ts';
import { columnJson } from './json.ts';
import type { Column, EntityModel, Model } from './model.ts';
import { plainJson } from './plain.ts';
import type { Selection } from './plain.ts';
import { Child, nameOf, nonNull, Obj, Ref, typenameOut } from './plan.ts';
import type { Out, Plan, Resolver, Result, Run } from './plan.ts';
import { Select } from './sql.ts';
import type { At } from './sql.ts';

/** Everything about the schema that compiling needs; made once by `attach`. */
export interface Wiring {
  readonly model: Model;
  /** The resolvers that the schema had, by `Type.field`. */
  readonly originals: ReadonlyMap<string, Resolver>;
}

/** The statement that is being put together and the reads below its rows. */
export interface Rows {
  readonly select: Select;
  readonly children: Child[];
}

/** Turns the selection below a field that reads into a plan. */
export class Compiler implements Selection {
  /** Why graphql-js must execute the operation; empty when all of it can be written. */
  readonly obstacles: string[] = [];

  constructor(
    private readonly wiring: Wiring,
    private readonly info: Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>,
  ) {}

  cannot(why: string): void {
    this.obstacles.push(why);
  }

  isProperty({ name }: GraphQLObjectType, field: string): boolean {
    return this.wiring.originals.get(`${name}.${field}`) === defaultFieldResolver;
  }

  subfields(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ): [string, readonly FieldNode[]][] {
    const { schema, fragments, variableValues } = this.info;
    return [...collectSubfields(schema, fragments, variableValues, type, nodes)];
  }

  /** The plan of a field; its type is a connection, or an entity (or interface), or a list of them. */
  plan(
    model: EntityModel,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): Plan {
    const type = getNamedType(field.type);
    const select = new Select(model);
    const idAt = select.column(select.root, model.column('id'));
    const rows: Rows = { select, children: [] };
    if (isObjectType(type) && listTypes.get(type.name)?.of === 'connection') {
      return connectionPlan(this, type, nodes, rows, idAt);
    }
    const obj = this.entity(select.root, nodes, rows);
    const each = <T>({ read, rows: found }: Result, of: (row: Row) => T): (T | null)[] => {
      if (read.shape.kind !== 'many') return found.map(of);
      const byId = new Map(found.map((row) => [row[idAt], row]));
      return read.shape.ids.map((id) => {
        const row = byId.get(id);
        return row ? of(row) : null;
      });
    };
    const value = (result: Result, run: Run) => {
      const refs = each(result, (row) => new Ref(obj, row, run));
      return result.read.shape.kind === 'one' ? (refs[0] ?? null) : refs;
    };
    const texts = (result: Result, run: Run) => each(result, (row) => obj.text(row, run));
    const text = (result: Result, run: Run) => {
      const written = texts(result, run).map((one) => one ?? 'null');
      return result.read.shape.kind === 'one' ? (written[0] ?? 'null') : `[${written.join(',')}]`;
    };
    const kinds: Plan['kinds'] = isListType(getNullableType(field.type))
      ? ['list', 'many']
      : ['one'];
    return { kinds, ...rows, idAt, rows: true, keys: false, count: false, value, text, texts };
  }

  /** The selected fields of an entity at its place in a statement. */
  entity(at: At, nodes: readonly FieldNode[], rows: Rows): Obj<Row> {
    const type = this.info.schema.getType(at.model.name);
    if (!isObjectType(type)) throw new Error(`${at.model.name} is no type of the schema`);
    const obj = new Obj<Row>(type);
    for (const [key, fieldNodes] of this.subfields(type, nodes)) {
      obj.add(key, this.#field(at, type, fieldNodes, rows));
    }
    return obj;
  }

  #field(at: At, type: GraphQLObjectType, nodes: readonly FieldNode[], rows: Rows): Out<Row> {
    const { model } = at;
    const { select } = rows;
    const name = nameOf(nodes);
    if (name === '__typename') return typenameOut(type);
    if (name === 'id') return idOut(select, at);
    const field = type.getFields()[name];
    if (!field) throw new Error(`${type.name} has no ${name}`);
    const mayNotBeNull = isNonNullType(field.type);
    const computed = model.rules.computed.get(name);
    if (computed) return computedOut(select, at, computed, plainJson(field.type, nodes, this));
    const relation = model.toOne.get(name);
    const column = model.columns.get(name);
    if (!relation && column) {
      const mayBeNull = column.nullable || !column.codec.comparable;
      const out = this.#column(select, at, column, field, nodes);
      return mayBeNull && mayNotBeNull ? nonNull(out) : out;
    }
    const out = relation
      ? this.#toOne(select.join(at, relation), nodes, rows)
      : model.rules.reads.has(name)
        ? this.#child(at, type, field, nodes, rows)
        : this.#custom(at, type, name, select);
    return mayNotBeNull ? nonNull(out) : out;
  }

  #column(
    select: Select,
    at: At,
    column: Column,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
  ): Out<Row> {
    const type = getNullableType(field.type);
    const { codec } = column;
    if (isLeafType(type) && codec.comparable) {
      return columnOut(select, at, column, columnJson(type, codec));
    }
    const write = plainJson(type, nodes, this);
    return columnOut(select, at, column, (text) => write(codec.parse(text)));
  }

  #toOne(joined: At, nodes: readonly FieldNode[], rows: Rows): Out<Row> {
    const obj = this.entity(joined, nodes, rows);
    const present = rows.select.presence(joined);
    const isThere = (row: Row) => typeof row[present] === 'string';
    return {
      value: (row, run) => (isThere(row) ? new Ref(obj, row, run) : null),
      text: (row, run) => (isThere(row) ? obj.text(row, run) : 'null'),
    };
  }

  #custom(at: At, type: GraphQLObjectType, name: string, select: Select): Out<Row> {
    this.cannot(`${type.name}.${name} has a resolver of its own`);
    return wholeRowOut(select, at);
  }

  #child(
    at: At,
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    rows: Rows,
  ): Child {
    const [node] = nodes;
    const resolver = this.wiring.originals.get(`${type.name}.${field.name}`);
    if (!node || !resolver) throw new Error(`${type.name} has no ${field.name}`);
    const target = this.entityBehind(field);
    const parentIdAt = rows.select.column(at, at.model.column('id'));
    const plan = this.plan(target, field, nodes);
    const child = new Child(plan, parentIdAt, at.model, field, node, resolver);
    rows.children.push(child);
    return child;
  }

  possibleTypes(type: GraphQLAbstractType): readonly GraphQLObjectType[] {
    return this.info.schema.getPossibleTypes(type);
  }

  entityBehind(field: GraphQLField<unknown, unknown>): EntityModel {
    const { name } = getNamedType(field.type);
    const entity = listTypes.get(name)?.entity.name ?? name;
    const model = this.wiring.model.named(entity);
    if (!model) throw new Error(`${name} is no entity or list of one`);
    return model;
  }
}
