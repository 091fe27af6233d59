import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClassType } from 'type-graphql';
import { Unauthenticated } from '../errors.ts';
import type { ReadContext } from './context.ts';
import { parameterText } from './codec.ts';
import { all, FALSE, idOf, Parameters, scopeOf, whereOf } from './conditions.ts';
import { modelOf } from './model.ts';
import type { Column, EntityModel, Model } from './model.ts';
import { written } from './read.ts';
import type { PropertyOf, Read, Where } from './read.ts';
import { expressionOf } from './sql.ts';

/** A value that the database takes from the changed row, as it was (`b`) or as it is (`a`). */
export class Derived {
  constructor(readonly sql: (model: EntityModel) => string) {}
}

/** The value of a property before the change. */
export function before(property: string): Derived {
  return new Derived((model) => `b.${model.column(property).name}`);
}

/** For an audit entry: property → [before, after]. */
export function changesOf(...properties: string[]): Derived {
  return new Derived((model) => {
    const pairs = properties.map((property) => {
      const { name } = model.column(property);
      return `'${property}', jsonb_build_array(b.${name}, a.${name})`;
    });
    return `jsonb_build_object(${pairs.join(', ')})`;
  });
}

type Plain = string | number | boolean | Date | null;

/** Values by property; a relation takes the uuid of its target. */
export type Cells<E> = {
  readonly [K in PropertyOf<E>]?: (E[K] extends Plain ? E[K] : E[K] | string) | Derived;
};

/** A row that tells of the change: history, audit, event. */
export interface NewRow {
  readonly entity: ClassType<object>;
  readonly cells: { readonly [property: string]: unknown };
}

/** A JSON object of values taken from the row. */
export function objectOf(pairs: { readonly [name: string]: Derived }): Derived {
  return new Derived((model) => {
    const parts = Object.entries(pairs).map(([name, value]) => `'${name}', ${value.sql(model)}`);
    return `jsonb_build_object(${parts.join(', ')})`;
  });
}

/** The value of a property after the change. */
export function after(property: string): Derived {
  return new Derived((model) => `a.${model.column(property).name}`);
}

/** A text that stands in the program, never one from outside. */
export function literal(text: string): Derived {
  if (!/^[A-Z_]+$/.test(text)) throw new Error(`${text} is no word of the program`);
  return new Derived(() => `'${text}'`);
}

export function newRow<E extends object>(entity: ClassType<E>, cells: Cells<E>): NewRow {
  return { entity, cells };
}

/** A function of the database that is called with the change, e.g. to add a job. */
export type Call = (parameter: (value: unknown, cast: string) => string) => string;

export interface Change<E> {
  /** What must hold besides, so that a rule on the row needs no look at it before. */
  readonly where?: Where<E>;
  readonly set: Cells<E>;
  readonly rows?: readonly NewRow[];
  readonly calls?: readonly Call[];
}

/** What changing needs of a request; the GraphQL context has it. */
interface Changing {
  readonly em: Pick<EntityManager, 'getMetadata'>;
  readonly read: ReadContext | null;
}

/**
 * Changes a row that the viewer may see and writes what goes with it, in one statement: all of it
 * happens or nothing. Returns the row for the payload; null when there is none to change. Not for
 * changes that may move the row out of the viewer's sight.
 */
export async function changeRow<E extends { id: string }>(
  { em, read }: Changing,
  entity: ClassType<E>,
  id: string,
  change: Change<E>,
): Promise<Read | null> {
  if (read === null) throw new Unauthenticated();
  const known = modelOf(em.getMetadata());
  const model = known.of(entity);
  const parameters = new Parameters(read.viewer);
  const own = `t.${idOf(model)} = ${parameters.add(id, 'uuid')}`;
  const condition = all([
    own,
    scopeOf(model, 't', parameters),
    whereOf(model, change.where ?? {}, 't', parameters),
  ]);
  if (condition === FALSE) return null;
  const columns = [...model.columns.values()].map((column) => expressionOf('t', column));
  const text = `with ${[
    `b as (select t.* from ${model.table} t where ${condition} for update)`,
    `a as (update ${model.table} t set ${assignments(model, change.set, parameters)} from b
       where t.${idOf(model)} = b.${idOf(model)} returning t.*)`,
    ...(change.rows ?? []).map((row, at) => `r${at} as (${insert(known, model, row, parameters)})`),
    ...(change.calls ?? []).map(
      (call, at) => `c${at} as (select ${call((...given) => parameters.add(...given))} from a)`,
    ),
  ].join(', ')}
    select ${columns.join(', ')} from a t ${(change.calls ?? []).map((_, at) => `cross join c${at}`).join(' ')}`;
  const [row] = await read.db.change({ text, values: parameters.values });
  return row
    ? written(entity, id, new Map(columns.map((column, at) => [column, row[at] ?? null])))
    : null;
}

function assignments(
  model: EntityModel,
  cells: { readonly [property: string]: unknown },
  parameters: Parameters,
): string {
  return Object.entries(cells)
    .map(([property, value]) => {
      const column = model.column(property);
      return `${column.name} = ${cell(model, column, value, parameters)}`;
    })
    .join(', ');
}

function insert(
  known: Model,
  changed: EntityModel,
  { entity, cells }: NewRow,
  parameters: Parameters,
): string {
  const model = known.of(entity);
  const given = Object.entries(cells).map(([property, value]) => {
    const column = model.column(property);
    return { name: column.name, value: cell(changed, column, value, parameters) };
  });
  const names = given.map(({ name }) => name).join(', ');
  const values = given.map(({ value }) => value).join(', ');
  return `insert into ${model.table} (${names}) select ${values} from a, b`;
}

function cell(
  changed: EntityModel,
  { codec, property }: Column,
  value: unknown,
  parameters: Parameters,
): string {
  if (value instanceof Derived) return value.sql(changed);
  if (value === null) return 'null';
  const text = codec.cast === 'jsonb' ? JSON.stringify(value) : parameterText(codec, value);
  if (text === null) throw new Error(`${property} cannot be ${JSON.stringify(value)}`);
  return parameters.add(text, codec.cast);
}
