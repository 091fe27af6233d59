import { collectSubfields } from 'graphql/execution/collectFields.js';
import { getNamedType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { columnOut, computedOut, idOut, wholeRowOut } from './columns.ts';
import { listTypes } from './connection.ts';
import { encodeCursor } from './cursor.ts';
import type { Row } from './database.ts';
import type { EntityModel, Model } from './model.ts';
import type { Slice } from './page-args.ts';
import { Child, Obj, Ref } from './plan.ts';
import type { Out, Plan, Resolver, Result } from './plan.ts';
import type { Read } from './read.ts';
import { Select } from './sql.ts';
import type { At } from './sql.ts';

/** Everything about the schema that compiling needs; made once by `attach`. */
export interface Wiring {
  readonly model: Model;
  /** The resolvers that the schema had, by `Type.field`. */
  readonly originals: ReadonlyMap<string, Resolver>;
}

/** Turns the selection below a field that reads into a plan. */
export class Compiler {
  constructor(
    private readonly wiring: Wiring,
    private readonly info: GraphQLResolveInfo,
  ) {}

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
      return this.#connection(type, nodes, rows, idAt);
    }
    const obj = this.#entity(select.root, nodes, rows);
    const value: Plan['value'] = (result, run) => {
      const refs = result.rows.map((row) => new Ref(obj, row, run));
      const { shape } = result.read;
      if (shape.kind === 'one') return refs[0] ?? null;
      if (shape.kind !== 'many') return refs;
      const byId = new Map(result.rows.map((row, at) => [row[idAt], refs[at]]));
      return shape.ids.map((id) => byId.get(id) ?? null);
    };
    const kinds = ['one', 'list', 'many'] as const;
    return { kinds, ...rows, idAt, rows: true, keys: false, count: false, value };
  }

  #connection(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    rows: Rows,
    idAt: number,
  ): Plan {
    const obj = new Obj<Result>(type);
    const wants = { rows: false, keys: false, count: false };
    const keysAt = () => rows.select.columns.length;
    const cursor = (result: Result, row: Row | undefined) => {
      if (!row) return null;
      const at = keysAt();
      return encodeCursor(result.order, row.slice(at, at + result.order.keys.length));
    };
    for (const [key, fieldNodes] of this.#subfields(type, nodes)) {
      const name = nameOf(fieldNodes);
      if (name === 'totalCount') {
        wants.count = true;
        obj.fields.set(key, { value: ({ total }) => total });
        continue;
      }
      wants.rows = true;
      if (name === 'nodes') {
        const node = this.#entity(rows.select.root, fieldNodes, rows);
        obj.fields.set(key, {
          value: (result, run) => result.rows.map((row) => new Ref(node, row, run)),
        });
      } else if (name === 'edges') {
        const edge = this.#edge(fieldNodes, type, rows, cursor, wants);
        obj.fields.set(key, {
          value: (result, run) => result.rows.map((row) => new Ref(edge, { result, row }, run)),
        });
      } else if (name === 'pageInfo') {
        const info = this.#pageInfo(fieldNodes, type, cursor, wants);
        obj.fields.set(key, { value: (result, run) => new Ref(info, result, run) });
      } else {
        throw new Error(`${type.name} has no ${name}`);
      }
    }
    return {
      kinds: ['page'],
      ...rows,
      idAt,
      ...wants,
      value: (result, run) => new Ref(obj, result, run),
    };
  }

  #edge(
    nodes: readonly FieldNode[],
    connection: GraphQLObjectType,
    rows: Rows,
    cursor: (result: Result, row: Row) => string | null,
    wants: { keys: boolean },
  ): Obj<{ result: Result; row: Row }> {
    const type = objectTypeOf(connection, 'edges');
    const obj = new Obj<{ result: Result; row: Row }>(type);
    for (const [key, fieldNodes] of this.#subfields(type, nodes)) {
      if (nameOf(fieldNodes) === 'node') {
        const node = this.#entity(rows.select.root, fieldNodes, rows);
        obj.fields.set(key, { value: ({ row }, run) => new Ref(node, row, run) });
      } else {
        wants.keys = true;
        obj.fields.set(key, { value: ({ result, row }) => cursor(result, row) });
      }
    }
    return obj;
  }

  #pageInfo(
    nodes: readonly FieldNode[],
    connection: GraphQLObjectType,
    cursor: (result: Result, row: Row | undefined) => string | null,
    wants: { keys: boolean },
  ): Obj<Result> {
    const type = objectTypeOf(connection, 'pageInfo');
    const obj = new Obj<Result>(type);
    const outs: { readonly [field: string]: (result: Result) => unknown } = {
      hasNextPage: ({ more, read }) => {
        const slice = sliceOf(read);
        return slice?.fromEnd ? slice.before !== null : more;
      },
      hasPreviousPage: ({ more, read }) => {
        const slice = sliceOf(read);
        return slice?.fromEnd ? more : (slice?.after ?? null) !== null;
      },
      startCursor: (result) => cursor(result, result.rows[0]),
      endCursor: (result) => cursor(result, result.rows.at(-1)),
    };
    for (const [key, fieldNodes] of this.#subfields(type, nodes)) {
      const name = nameOf(fieldNodes);
      const value = outs[name];
      if (!value) throw new Error(`PageInfo has no ${name}`);
      if (name.endsWith('Cursor')) wants.keys = true;
      obj.fields.set(key, { value });
    }
    return obj;
  }

  /** The selected fields of an entity at its place in a statement. */
  #entity(at: At, nodes: readonly FieldNode[], rows: Rows): Obj<Row> {
    const type = this.info.schema.getType(at.model.name);
    if (!isObjectType(type)) throw new Error(`${at.model.name} is no type of the schema`);
    const obj = new Obj<Row>(type);
    for (const [key, fieldNodes] of this.#subfields(type, nodes)) {
      obj.fields.set(key, this.#field(at, type, fieldNodes, rows));
    }
    return obj;
  }

  #field(at: At, type: GraphQLObjectType, nodes: readonly FieldNode[], rows: Rows): Out<Row> {
    const { model } = at;
    const { select } = rows;
    const name = nameOf(nodes);
    const computed = model.rules.computed.get(name);
    if (computed) return computedOut(select, at, computed);
    if (model.rules.reads.has(name)) return this.#child(at, type, nodes, rows);
    const relation = model.toOne.get(name);
    if (relation) {
      const joined = select.join(at, relation);
      const present = select.column(joined, joined.model.column('id'));
      const obj = this.#entity(joined, nodes, rows);
      return {
        value: (row, run) => (typeof row[present] === 'string' ? new Ref(obj, row, run) : null),
      };
    }
    if (name === 'id') return idOut(select, at);
    const column = model.columns.get(name);
    return column ? columnOut(select, at, column) : wholeRowOut(select, at);
  }

  #child(at: At, type: GraphQLObjectType, nodes: readonly FieldNode[], rows: Rows): Child {
    const [node] = nodes;
    const field = type.getFields()[nameOf(nodes)];
    const resolver = this.wiring.originals.get(`${type.name}.${field?.name}`);
    if (!field || !node || !resolver) throw new Error(`${type.name} has no ${nameOf(nodes)}`);
    const target = this.#entityBehind(field);
    const parentIdAt = rows.select.column(at, at.model.column('id'));
    const plan = this.plan(target, field, nodes);
    const child = new Child(plan, parentIdAt, at.model, field, node, resolver);
    rows.children.push(child);
    return child;
  }

  #entityBehind(field: GraphQLField<unknown, unknown>): EntityModel {
    const { name } = getNamedType(field.type);
    const entity = listTypes.get(name)?.entity.name ?? name;
    const model = this.wiring.model.named(entity);
    if (!model) throw new Error(`${name} is no entity or list of one`);
    return model;
  }

  #subfields(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ): [string, readonly FieldNode[]][] {
    const { schema, fragments, variableValues } = this.info;
    return [...collectSubfields(schema, fragments, variableValues, type, nodes)].filter(
      ([, fieldNodes]) => nameOf(fieldNodes) !== '__typename',
    );
  }
}

/** The statement that is being put together and the reads below its rows. */
interface Rows {
  readonly select: Select;
  readonly children: Child[];
}

function nameOf(nodes: readonly FieldNode[]): string {
  return nodes[0]?.name.value ?? '';
}

function sliceOf({ shape }: Read): Slice | null {
  return shape.kind === 'page' ? shape.slice : null;
}

function objectTypeOf(parent: GraphQLObjectType, field: string): GraphQLObjectType {
  const type = getNamedType(parent.getFields()[field]?.type);
  if (!isObjectType(type)) throw new Error(`${parent.name}.${field} is no object`);
  return type;
}
