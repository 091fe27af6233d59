import { all, FALSE, idOf, Parameters, scopeOf, TRUE, whereOf } from './conditions.ts';
import type { Reached } from './conditions.ts';
import { beyond, decodeCursor, reversed, sortOrder } from './cursor.ts';
import type { Key, SortOrder } from './cursor.ts';
import type { Statement } from './database.ts';
import { isVia } from './model.ts';
import type { Column, EntityModel, ToOne } from './model.ts';
import type { Read } from './read.ts';
import type { Viewer } from '../viewer.ts';

/** A table in a select list: the entity's own, or a to-one target joined to it. */
export interface At {
  readonly alias: string;
  readonly model: EntityModel;
  readonly joins: Map<string, Join>;
}

export interface Join {
  readonly relation: ToOne;
  readonly from: At;
  readonly at: At;
}

/** How a column stands in a select list. */
export function expressionOf(alias: string, { name, codec }: Column): string {
  return codec.select?.(`${alias}.${name}`) ?? `${alias}.${name}`;
}

/** What one statement selects; grows while the selection is compiled, then stays as it is. */
export class Select {
  readonly root: At;
  readonly #columns: string[] = [];
  /** For each table the place of a column that is null only where the row is absent. */
  readonly #present = new Map<string, number>();
  readonly #joins: Join[] = [];

  constructor(model: EntityModel) {
    this.root = { alias: 't', model, joins: new Map() };
  }

  get columns(): readonly string[] {
    return this.#columns;
  }

  get joins(): readonly Join[] {
    return this.#joins;
  }

  /** The place of the column in the rows. */
  column({ alias }: At, column: Column): number {
    const expression = expressionOf(alias, column);
    const known = this.#columns.indexOf(expression);
    const place = known >= 0 ? known : this.#columns.push(expression) - 1;
    if (!column.nullable) this.#present.set(alias, place);
    return place;
  }

  /** The place of a column that tells whether a joined row is there: any selected one will do. */
  presence(at: At): number {
    return this.#present.get(at.alias) ?? this.column(at, at.model.column('id'));
  }

  /** Joins the target of a relation, once however often it is asked for. */
  join(from: At, relation: ToOne): At {
    const known = from.joins.get(relation.property);
    if (known) return known.at;
    const alias = `j${this.#joins.length}`;
    const join = { relation, from, at: { alias, model: relation.target, joins: new Map() } };
    from.joins.set(relation.property, join);
    this.#joins.push(join);
    return join.at;
  }
}

/** The statements of one `Read`, null where it is known beforehand that nothing can match. */
export interface Statements {
  /** Rows are: the selected columns, sort keys that are none of them, the parent's id at the end. */
  readonly rows: Statement | null;
  /** Where in the rows the sort keys are. */
  readonly keysAt: readonly number[];
  readonly count: Statement | null;
  readonly order: SortOrder;
}

export interface Wanted {
  readonly select: Select;
  readonly rows: boolean;
  readonly keys: boolean;
  readonly count: boolean;
  /** One more is counted, to know that there are more. */
  readonly countLimit: number;
}

/** Composes the statements of a `Read`; `parents` are the ids whose rows a read `by` collects. */
export function statementsOf(
  read: Read,
  wanted: Wanted,
  viewer: Viewer,
  parents: readonly string[] | null,
): Statements {
  const model = wanted.select.root.model;
  const order = sortOrder(model, read.order);
  const part = partOf(read, order);
  const columns = [...wanted.select.columns];
  const keysAt = wanted.keys ? order.keys.map((key) => placeOf(key, columns)) : [];
  const rows = () => {
    const parameters = new Parameters(viewer);
    return around(read, model, parents, parameters, (linked) =>
      rowsOf(read, wanted.select, columns, part, linked, parameters),
    );
  };
  const count = () => {
    const parameters = new Parameters(viewer);
    return around(read, model, parents, parameters, (linked) => {
      const condition = visibleAndMatching(read, model, parameters, linked);
      return condition === FALSE
        ? null
        : `select count(*) as total from (select 1 from ${model.table} t where ${condition} limit ${wanted.countLimit + 1}) c`;
    });
  };
  return {
    rows: wanted.rows ? rows() : null,
    count: wanted.count ? count() : null,
    keysAt,
    order,
  };
}

/** The place of a sort key among the columns, which grow by it if it is none of them. */
function placeOf({ column }: Key, columns: string[]): number {
  const name = `t.${column.name}`;
  const known = columns.indexOf(name);
  return known >= 0 ? known : columns.push(name) - 1;
}

interface Part {
  /** In the direction in which the rows are fetched. */
  readonly keys: readonly Key[];
  readonly limit: number | null;
  readonly boundaries: readonly {
    readonly keys: readonly Key[];
    readonly texts: readonly (string | null)[];
  }[];
}

/** Checks the cursors even where nothing will be asked of the database. */
function partOf({ shape }: Read, order: SortOrder): Part {
  if (shape.kind !== 'page') {
    return { keys: order.keys, limit: shape.kind === 'one' ? 1 : null, boundaries: [] };
  }
  const { after, before, fromEnd, size } = shape.slice;
  const backward = reversed(order.keys);
  const boundaries = [
    ...(after === null ? [] : [{ keys: order.keys, texts: decodeCursor(order, 'after', after) }]),
    ...(before === null ? [] : [{ keys: backward, texts: decodeCursor(order, 'before', before) }]),
  ];
  // One more than asked for tells whether the list goes on.
  return { keys: fromEnd ? backward : order.keys, limit: size + 1, boundaries };
}

function rowsOf(
  read: Read,
  select: Select,
  columns: readonly string[],
  part: Part,
  linked: string,
  parameters: Parameters,
): string | null {
  const model = select.root.model;
  const condition = all([
    visibleAndMatching(read, model, parameters, linked),
    ...part.boundaries.map((each) => beyond(each.keys, each.texts, 't', parameters)),
  ]);
  if (condition === FALSE) return null;
  const list = columns.map((expression, at) => `${expression} as c${at}`);
  const sorted = part.keys.map(
    ({ column, descending }) => `t.${column.name} ${descending ? 'desc' : 'asc'}`,
  );
  // Sorting by id for one row would tempt PostgreSQL to walk the primary key.
  const { kind } = read.shape;
  const unsorted = kind === 'many' || (kind === 'one' && read.order.length === 0);
  const order = unsorted ? '' : ` order by ${sorted.join(', ')}`;
  const limit = part.limit === null ? '' : ` limit ${part.limit}`;
  const found = `from ${model.table} t where ${condition}${order}${limit}`;
  const selected = `select ${list.join(', ')}`;
  if (select.joins.length === 0) return `${selected} ${found}`;
  // Where rows must be sorted first, only those of the page should be joined.
  const joins = select.joins.map((join) => joined(join, parameters)).join(' ');
  return `${selected} from (select t.* ${found}) t ${joins}${order}`;
}

function joined({ relation, from, at }: Join, parameters: Parameters): string {
  const { model, alias } = at;
  const reached: Reached = { as: 'target', relation: relation.property, from: from.model };
  const link = `${alias}.${idOf(model)} = ${from.alias}.${relation.column.name}`;
  // Whoever sees a row by way of this relation sees its target.
  const rule = from.model.scopes[parameters.viewer.kind];
  const isSeen = isVia(rule) && rule.via === relation.property;
  const visible = isSeen ? TRUE : checked(scopeOf(model, alias, parameters, reached));
  return `left join ${model.table} ${alias} on ${all([link, visible])}`;
}

/**
 * The same condition in a form that no index serves and no hash table of another table replaces. A
 * named statement is planned for a tenant of average size, and PostgreSQL would find the targets,
 * or what they hang on, by tenant rather than by their ids.
 */
function checked(condition: string): string {
  if (condition === TRUE || condition === FALSE) return condition;
  const looksElsewhere = condition.includes('select');
  return `(${looksElsewhere ? `select ${condition}` : condition}) is true`;
}

function visibleAndMatching(
  read: Read,
  model: EntityModel,
  parameters: Parameters,
  linked: string,
): string {
  const reached: Reached | undefined =
    read.by === null ? undefined : { as: 'child', relation: read.by };
  const { shape } = read;
  return all([
    linked,
    scopeOf(model, 't', parameters, reached),
    whereOf(model, read.where, 't', parameters),
    shape.kind === 'many' ? whereOf(model, { id: { in: shape.ids } }, 't', parameters) : TRUE,
  ]);
}

/**
 * Links rows to their parents: to one by a plain condition, which every index serves; to several
 * by running the same select for each of them inside one statement.
 */
function around(
  { by }: Read,
  model: EntityModel,
  parents: readonly string[] | null,
  parameters: Parameters,
  inner: (linked: string) => string | null,
): Statement | null {
  const { values } = parameters;
  if (by === null || parents === null) {
    const text = inner(TRUE);
    return text === null ? null : { text, values };
  }
  const [parent] = parents;
  if (parents.length === 1 && parent !== undefined) {
    const own = parameters.add(parent, 'uuid');
    const text = inner(linkTo(model, by, 't', own, parameters));
    return text === null ? null : { text: `select x.*, ${own} from (${text}) x`, values };
  }
  // As JSON, not as an array: PostgreSQL sees how short an array is, and then plans each time anew.
  const ids = parameters.add(JSON.stringify(parents), 'json');
  const text = inner(linkTo(model, by, 't', 'p.id', parameters));
  if (text === null) return null;
  return {
    text: `select x.*, p.id from (select p::uuid as id from json_array_elements_text(${ids}) p) p cross join lateral (${text}) x`,
    values,
  };
}

/** `by` as SQL: the row, or the row at the end of a chain of relations, points to the parent. */
function linkTo(
  model: EntityModel,
  by: string,
  alias: string,
  parent: string,
  parameters: Parameters,
): string {
  const [property = '', ...rest] = by.split('.');
  const column = model.column(property);
  if (rest.length === 0) return `${alias}.${column.name} = ${parent}`;
  const { target } = model.relation(property);
  const other = parameters.alias();
  const link = linkTo(target, rest.join('.'), other, parent, parameters);
  return `${alias}.${column.name} in (select ${other}.${idOf(target)} from ${target.table} ${other} where ${link})`;
}
