import { isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import { giveUp, leafJson } from './json.ts';
import type { TextOf } from './json.ts';

/** What writing needs to know of a selection while it is compiled. */
export interface Selection {
  /** The fields selected of this type, by response key. */
  subfields(type: GraphQLObjectType, nodes: readonly FieldNode[]): [string, readonly FieldNode[]][];
  /** Whether the field is just the property of its object. */
  isProperty(type: GraphQLObjectType, field: string): boolean;
  /** Notes that only graphql-js can answer here. */
  cannot(why: string): void;
}

/** Writes values that rules and use cases return, as graphql-js completes them. */
export function plainJson(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  selection: Selection,
): TextOf<unknown> {
  if (isNonNullType(type)) {
    const write = plainJson(type.ofType, nodes, selection);
    return (value) => (isAbsent(value) ? giveUp('null where none may be') : write(value));
  }
  const write = presentJson(type, nodes, selection);
  return (value) => (isAbsent(value) ? 'null' : write(present(value)));
}

function presentJson(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  selection: Selection,
): TextOf<unknown> {
  if (isLeafType(type)) return leafJson(type);
  if (isListType(type)) {
    const write = plainJson(type.ofType, nodes, selection);
    return (value) => `[${listed(value).map(write).join(',')}]`;
  }
  if (!isObjectType(type)) {
    selection.cannot(`${String(type)} is several types`);
    return () => giveUp('several types');
  }
  const parts = selection.subfields(type, nodes).map(([key, fieldNodes]) => {
    const name = fieldNodes[0]?.name.value ?? '';
    const field = type.getFields()[name];
    if (!field) return { key, name, write: () => `"${type.name}"` };
    if (!selection.isProperty(type, name)) selection.cannot(`${type.name}.${name} is resolved`);
    return { key, name, write: plainJson(field.type, fieldNodes, selection) };
  });
  return (value) => {
    const source = record(value);
    return `{${parts.map(({ key, name, write }) => `"${key}":${write(source[name])}`).join(',')}}`;
  };
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** Promises, errors and functions have a meaning of their own for graphql-js. */
export function present(value: unknown): unknown {
  if (typeof value === 'function' || value instanceof Error) return giveUp('no plain value');
  const isPromise = typeof value === 'object' && value !== null && 'then' in value;
  return isPromise ? giveUp('a promise') : value;
}

export function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : giveUp('no list');
}

export function record(value: unknown): { readonly [property: string]: unknown } {
  return isRecord(value) ? value : giveUp('no object');
}

function isRecord(value: unknown): value is { readonly [property: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
