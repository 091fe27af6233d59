import { getNamedType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLObjectType } from 'graphql';
import type { Compiler, Rows } from './compile.ts';
import { encodeCursor } from './cursor.ts';
import type { Row } from './database.ts';
import { giveUp, quote } from './json.ts';
import type { Slice } from './page-args.ts';
import { nameOf, Obj, Ref, textOfAll, typenameOut } from './plan.ts';
import type { Out, Plan, Result } from './plan.ts';
import type { Read } from './read.ts';

/** What of a list was selected. */
interface Wants {
  rows: boolean;
  keys: boolean;
  count: boolean;
}

interface EdgeSource {
  readonly result: Result;
  readonly row: Row;
}

/** The plan of a page: its objects, edges, page information and count. */
export function connectionPlan(
  compiler: Compiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  rows: Rows,
  idAt: number,
): Plan {
  const obj = new Obj<Result>(type);
  const wants: Wants = { rows: false, keys: false, count: false };
  const cursor = ({ order, keysAt }: Result, row: Row) =>
    encodeCursor(
      order,
      keysAt.map((at) => row[at] ?? null),
    );
  for (const [key, fieldNodes] of compiler.subfields(type, nodes)) {
    obj.add(key, partOf(compiler, type, fieldNodes, rows, cursor, wants));
  }
  return {
    kinds: ['page'],
    ...rows,
    idAt,
    ...wants,
    value: (result, run) => new Ref(obj, result, run),
    text: (result, run) => obj.text(result, run),
    texts: () => giveUp('pages are no list'),
  };
}

type CursorOf = (result: Result, row: Row) => string;

function partOf(
  compiler: Compiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  rows: Rows,
  cursor: CursorOf,
  wants: Wants,
): Out<Result> {
  const name = nameOf(nodes);
  switch (name) {
    case '__typename':
      return typenameOut(type);
    case 'totalCount':
      wants.count = true;
      return { value: ({ total }) => total, text: ({ total }) => String(total) };
    case 'totalCountIsCapped':
      wants.count = true;
      return { value: ({ isCapped }) => isCapped, text: ({ isCapped }) => String(isCapped) };
    case 'nodes': {
      wants.rows = true;
      const node = compiler.entity(rows.select.root, nodes, rows);
      return {
        value: (result, run) => result.rows.map((row) => new Ref(node, row, run)),
        text: (result, run) => textOfAll(result.rows, node, run),
      };
    }
    case 'edges': {
      wants.rows = true;
      const edge = edgeObj(compiler, objectTypeOf(type, name), nodes, rows, cursor, wants);
      const edgesOf = (result: Result) => result.rows.map((row) => ({ result, row }));
      return {
        value: (result, run) => edgesOf(result).map((each) => new Ref(edge, each, run)),
        text: (result, run) => textOfAll(edgesOf(result), edge, run),
      };
    }
    case 'pageInfo': {
      wants.rows = true;
      const info = pageInfoObj(compiler, objectTypeOf(type, name), nodes, cursor, wants);
      return {
        value: (result, run) => new Ref(info, result, run),
        text: (result, run) => info.text(result, run),
      };
    }
    default:
      throw new Error(`${type.name} has no ${name}`);
  }
}

function edgeObj(
  compiler: Compiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  rows: Rows,
  cursor: CursorOf,
  wants: Wants,
): Obj<EdgeSource> {
  const obj = new Obj<EdgeSource>(type);
  for (const [key, fieldNodes] of compiler.subfields(type, nodes)) {
    const name = nameOf(fieldNodes);
    if (name === '__typename') {
      obj.add(key, typenameOut(type));
    } else if (name === 'node') {
      const node = compiler.entity(rows.select.root, fieldNodes, rows);
      obj.add(key, {
        value: ({ row }, run) => new Ref(node, row, run),
        text: ({ row }, run) => node.text(row, run),
      });
    } else {
      wants.keys = true;
      obj.add(key, {
        value: ({ result, row }) => cursor(result, row),
        text: ({ result, row }) => quote(cursor(result, row)),
      });
    }
  }
  return obj;
}

function pageInfoObj(
  compiler: Compiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  cursor: CursorOf,
  wants: Wants,
): Obj<Result> {
  const obj = new Obj<Result>(type);
  const cursorOfRow = (result: Result, row: Row | undefined) => (row ? cursor(result, row) : null);
  const values: { readonly [field: string]: (result: Result) => string | boolean | null } = {
    __typename: () => type.name,
    hasNextPage: ({ more, read }) => {
      const slice = sliceOf(read);
      return slice?.fromEnd ? slice.before !== null : more;
    },
    hasPreviousPage: ({ more, read }) => {
      const slice = sliceOf(read);
      return slice?.fromEnd ? more : (slice?.after ?? null) !== null;
    },
    startCursor: (result) => cursorOfRow(result, result.rows[0]),
    endCursor: (result) => cursorOfRow(result, result.rows.at(-1)),
  };
  for (const [key, fieldNodes] of compiler.subfields(type, nodes)) {
    const name = nameOf(fieldNodes);
    const value = values[name];
    if (!value) throw new Error(`PageInfo has no ${name}`);
    if (name.endsWith('Cursor')) wants.keys = true;
    obj.add(key, { value, text: (result) => JSON.stringify(value(result)) });
  }
  return obj;
}

function sliceOf({ shape }: Read): Slice | null {
  return shape.kind === 'page' ? shape.slice : null;
}

function objectTypeOf(parent: GraphQLObjectType, field: string): GraphQLObjectType {
  const type = getNamedType(parent.getFields()[field]?.type);
  if (!isObjectType(type)) throw new Error(`${parent.name}.${field} is no object`);
  return type;
}
