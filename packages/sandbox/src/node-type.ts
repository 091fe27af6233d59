import { GraphError, unknownField } from './errors.ts';
import type { FieldNode } from './fields.ts';
import type { GraphCall } from './graph-call.ts';
import { page, type EdgeOptions } from './paging.ts';

export type Json = Record<string, unknown>;

/** A readable field. `check` runs before any row is read, so that an empty list refuses a wrong field too. */
export interface Field<Row> {
  check(selected: FieldNode): void;
  read(row: Row, selected: FieldNode, call: GraphCall): unknown;
}

export interface NodeType<Row> {
  name: string;
  /** What a request without `fields` returns, besides the id. */
  defaults: readonly string[];
  fields: Record<string, Field<Row>>;
}

export function plain<Row>(
  read: (row: Row, call: GraphCall) => string | number | boolean | undefined,
): Field<Row> {
  return {
    check(selected) {
      if (selected.fields)
        throw new GraphError({
          code: 100,
          message: `(#100) Subfields are not supported by ${selected.name}`,
        });
    },
    read: (row, _selected, call) => read(row, call),
  };
}

/** An object or list of objects that is not a node: subfields pick keys. */
export function structure<Row>(read: (row: Row, call: GraphCall) => unknown): Field<Row> {
  return {
    check() {},
    read: (row, selected, call) => pick(read(row, call), selected.fields),
  };
}

function pick(value: unknown, fields: readonly FieldNode[] | undefined): unknown {
  if (!fields) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => pick(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  const picked = fields
    .filter(({ name }) => entries.has(name))
    .map((field) => [field.name, pick(entries.get(field.name), field.fields)]);
  return Object.fromEntries(picked);
}

export function child<Row, Child extends { id: string }>(
  type: () => NodeType<Child>,
  read: (row: Row, call: GraphCall) => Child | undefined,
): Field<Row> {
  return {
    check: (selected) => checkSelection(type(), selected.fields),
    read(row, selected, call) {
      const found = read(row, call);
      return found && readNode(type(), found, selected.fields, call);
    },
  };
}

export function edge<Row extends { id: string }, Child extends { id: string }>(
  type: () => NodeType<Child>,
  options: EdgeOptions<Row, Child>,
): Field<Row> {
  return {
    check: (selected) => checkSelection(type(), selected.fields),
    read(row, selected, call) {
      const params = selected.modifiers;
      const { rows, paging } = page(row, selected.name, options, params, selected.fields, call);
      return { data: rows.map((item) => readNode(type(), item, selected.fields, call)), paging };
    },
  };
}

function lookUp<Row>(type: NodeType<Row>, name: string): Field<Row> | undefined {
  return Object.hasOwn(type.fields, name) ? type.fields[name] : undefined;
}

export function checkSelection<Row>(
  type: NodeType<Row>,
  fields: readonly FieldNode[] | undefined,
): void {
  for (const selected of fields ?? []) {
    const field = lookUp(type, selected.name);
    if (!field) throw unknownField(selected.name, type.name);
    field.check(selected);
  }
}

/** Only requested fields come back, always with the id; a field without a value is left out, never null. */
export function readNode<Row extends { id: string }>(
  type: NodeType<Row>,
  row: Row,
  fields: readonly FieldNode[] | undefined,
  call: GraphCall,
): Json {
  const selected =
    fields ??
    type.defaults.map((name) => ({
      name,
      modifiers: new Map<string, string>(),
      fields: undefined,
    }));
  const answer: Json = {};
  for (const field of selected) {
    const value = lookUp(type, field.name)?.read(row, field, call);
    if (value !== undefined) answer[field.name] = value;
  }
  answer['id'] = row.id;
  return answer;
}
