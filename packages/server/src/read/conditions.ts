import type { Viewer } from '../viewer.ts';
import { parameterText } from './codec.ts';
import type { Column, EntityModel, ToMany, ToOne } from './model.ts';
import { isAnyOf, isVia } from './model.ts';
import type { ScopeRule } from './entity.ts';
import type { AnyWhere } from './read.ts';

/** The values of one statement and the names it has used for tables. */
export class Parameters {
  readonly values: unknown[] = [];
  #aliases = 0;

  constructor(readonly viewer: Viewer) {}

  add(value: unknown, cast: string): string {
    this.values.push(value);
    return `$${this.values.length}::${cast}`;
  }

  alias(): string {
    return `s${this.#aliases++}`;
  }
}

export const TRUE = 'true';
export const FALSE = 'false';

export function all(conditions: readonly string[]): string {
  if (conditions.includes(FALSE)) return FALSE;
  const real = conditions.filter((condition) => condition !== TRUE);
  return real.length === 0 ? TRUE : real.join(' and ');
}

export function any(conditions: readonly string[]): string {
  if (conditions.includes(TRUE)) return TRUE;
  const real = conditions.filter((condition) => condition !== FALSE);
  if (real.length === 0) return FALSE;
  return real.length === 1
    ? (real[0] ?? FALSE)
    : `(${real.map((each) => `(${each})`).join(' or ')})`;
}

/**
 * How rows are reached, where that already implies a `via` rule: as the rows that point to a
 * visible parent by `relation`, or as the target of `relation` of visible `from` rows.
 */
export type Reached =
  | { readonly as: 'child'; readonly relation: string }
  | { readonly as: 'target'; readonly relation: string; readonly from: EntityModel };

/** The rows of the table `alias` that the viewer may see. */
export function scopeOf(
  model: EntityModel,
  alias: string,
  parameters: Parameters,
  reached?: Reached,
): string {
  const { isShownTo } = model.rules;
  if (isShownTo && !isShownTo(parameters.viewer)) return FALSE;
  const rule = model.scopes[parameters.viewer.kind];
  return scopeRule(model, rule, alias, parameters, reached);
}

function scopeRule(
  model: EntityModel,
  rule: ScopeRule,
  alias: string,
  parameters: Parameters,
  reached: Reached | undefined,
): string {
  if (isAnyOf(rule)) {
    if (rule.anyOf.some((each) => isVia(each) && implied(model, each.via, reached))) return TRUE;
    return any(rule.anyOf.map((each) => scopeRule(model, each, alias, parameters, reached)));
  }
  if (isVia(rule)) {
    return implied(model, rule.via, reached) ? TRUE : via(model, rule.via, alias, parameters);
  }
  return all(
    Object.entries(rule).map(([property, key]) => {
      const column = model.column(property);
      const value = parameters.viewer[key];
      return value === null ? FALSE : equals(column, alias, value, parameters);
    }),
  );
}

function implied(model: EntityModel, property: string, reached: Reached | undefined): boolean {
  if (reached?.as === 'child') return reached.relation === property;
  const back = model.toMany.get(property);
  return (
    reached !== undefined && back?.target === reached.from && back.mappedBy === reached.relation
  );
}

function via(model: EntityModel, property: string, alias: string, parameters: Parameters): string {
  const many = model.toMany.get(property);
  const other = parameters.alias();
  if (many) {
    const back = many.target.relation(many.mappedBy);
    const visible = scopeOf(many.target, other, parameters);
    return exists(
      many.target,
      other,
      `${other}.${back.column.name} = ${alias}.${idOf(model)}`,
      visible,
    );
  }
  const relation = model.relation(property);
  const visible = scopeOf(relation.target, other, parameters);
  return target(relation, alias, other, visible);
}

function target(relation: ToOne, alias: string, other: string, condition: string): string {
  const pointer = `${alias}.${relation.column.name}`;
  if (condition === TRUE) return relation.column.nullable ? `${pointer} is not null` : TRUE;
  return exists(
    relation.target,
    other,
    `${other}.${idOf(relation.target)} = ${pointer}`,
    condition,
  );
}

function exists(model: EntityModel, alias: string, link: string, condition: string): string {
  if (condition === FALSE) return FALSE;
  return `exists (select 1 from ${model.table} ${alias} where ${all([link, condition])})`;
}

export function idOf(model: EntityModel): string {
  return model.column('id').name;
}

/** The rows of the table `alias` that meet the conditions of a `Read`. */
export function whereOf(
  model: EntityModel,
  where: AnyWhere,
  alias: string,
  parameters: Parameters,
): string {
  return all(
    Object.entries(where).map(([property, condition]) => {
      if (condition === undefined) return TRUE;
      if (property === 'and' || property === 'or') {
        if (!Array.isArray(condition)) throw new Error(`${property} takes a list`);
        const parts = condition.map((each: AnyWhere) => whereOf(model, each, alias, parameters));
        return property === 'and' ? all(parts) : any(parts);
      }
      if (property === 'none') return noneMeets(model, condition, alias, parameters);
      return propertyMeets(model, property, condition, alias, parameters);
    }),
  );
}

function propertyMeets(
  model: EntityModel,
  property: string,
  condition: unknown,
  alias: string,
  parameters: Parameters,
): string {
  const many = model.toMany.get(property);
  if (many) return someMeet(model, many, condition, alias, parameters);
  const column = model.column(property);
  if (!column.codec.comparable) throw new Error(`${model.name}.${property} cannot be compared`);
  if (condition === null) return `${alias}.${column.name} is null`;
  if (!isConditions(condition)) return equals(column, alias, condition, parameters);
  if ('in' in condition) return oneOf(column, alias, condition.in, parameters);
  if ('not' in condition) return differs(column, alias, condition.not, parameters);
  if ('since' in condition || 'until' in condition) {
    return between(column, alias, condition, parameters);
  }
  if ('contains' in condition) {
    if (!model.hasTrigrams(column))
      throw new Error(`${model.name}.${property} has no trigram index`);
    return contains(column, alias, condition.contains, parameters);
  }
  const relation = model.relation(property);
  const other = parameters.alias();
  const visible = scopeOf(relation.target, other, parameters);
  return target(
    relation,
    alias,
    other,
    all([visible, whereOf(relation.target, condition, other, parameters)]),
  );
}

function someMeet(
  model: EntityModel,
  { property, target: rows, mappedBy }: ToMany,
  condition: unknown,
  alias: string,
  parameters: Parameters,
): string {
  if (!isConditions(condition) || !isConditions(condition['some'])) {
    throw new Error(`${model.name}.${property} takes some`);
  }
  const other = parameters.alias();
  const link = `${other}.${rows.relation(mappedBy).column.name} = ${alias}.${idOf(model)}`;
  const visible = scopeOf(rows, other, parameters);
  return exists(
    rows,
    other,
    link,
    all([visible, whereOf(rows, condition['some'], other, parameters)]),
  );
}

function noneMeets(
  model: EntityModel,
  condition: unknown,
  alias: string,
  parameters: Parameters,
): string {
  const given: AnyWhere = isConditions(condition) ? condition : {};
  const { sharing, where } = given;
  if (!Array.isArray(sharing) || !isConditions(where)) {
    throw new Error(`${model.name}: none takes sharing and where`);
  }
  const before = parameters.values.length;
  const shared: readonly string[] = sharing.map(String);
  const other = parameters.alias();
  const links = shared.map((property) => {
    const { name } = model.column(property);
    return `${other}.${name} = ${alias}.${name}`;
  });
  // Rows of one visible parent are all visible.
  const rule = model.scopes[parameters.viewer.kind];
  const relation = isVia(rule) && shared.includes(rule.via) ? rule.via : null;
  const reached = relation === null ? undefined : ({ as: 'child', relation } as const);
  const visible = scopeOf(model, other, parameters, reached);
  const meets = all([visible, whereOf(model, where, other, parameters)]);
  if (meets !== FALSE) return `not ${exists(model, other, all(links), meets)}`;
  // Values that no statement names would have no type.
  parameters.values.length = before;
  return TRUE;
}

function isConditions(value: unknown): value is AnyWhere {
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

function equals(column: Column, alias: string, value: unknown, parameters: Parameters): string {
  const text = parameterText(column.codec, value);
  if (text === null) return FALSE;
  return `${alias}.${column.name} = ${parameters.add(text, column.codec.cast)}`;
}

function oneOf(column: Column, alias: string, values: unknown, parameters: Parameters): string {
  if (!Array.isArray(values)) throw new Error(`${column.property}: in takes a list`);
  const texts = values
    .map((value: unknown) => parameterText(column.codec, value))
    .filter((text) => text !== null);
  if (texts.length === 0) return FALSE;
  // PostgreSQL walks an index in order for one value, but sorts for a list of one.
  if (texts.length === 1) return equals(column, alias, texts[0], parameters);
  return `${alias}.${column.name} = any(${parameters.add(texts, `${column.codec.cast}[]`)})`;
}

function differs(column: Column, alias: string, value: unknown, parameters: Parameters): string {
  if (value === null) return `${alias}.${column.name} is not null`;
  const text = parameterText(column.codec, value);
  if (text === null) return TRUE;
  return `${alias}.${column.name} is distinct from ${parameters.add(text, column.codec.cast)}`;
}

function between(
  column: Column,
  alias: string,
  { since, until }: AnyWhere,
  parameters: Parameters,
): string {
  const compared = (operator: string, value: unknown) => {
    if (value === undefined || value === null) return TRUE;
    const text = parameterText(column.codec, value);
    if (text === null) return FALSE;
    return `${alias}.${column.name} ${operator} ${parameters.add(text, column.codec.cast)}`;
  };
  return all([compared('>=', since), compared('<', until)]);
}

function contains(column: Column, alias: string, value: unknown, parameters: Parameters): string {
  const text = parameterText(column.codec, value);
  if (text === null) return FALSE;
  const pattern = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return `${alias}.${column.name} like ${parameters.add(pattern, 'text')}`;
}
