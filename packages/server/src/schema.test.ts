import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLField, GraphQLNamedType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { printedSchema } from './print-schema.ts';
import { buildSchema } from './schema.ts';

const schema = buildSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  place: string;
  description: string | null | undefined;
}

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** Everything in the schema that has a name. */
function named(type: GraphQLNamedType): Described[] {
  const place = (name: string) => `${type.name}.${name}`;
  const fields = fieldsOf(type).flatMap((field) => [
    { place: place(field.name), description: field.description },
    ...field.args.map((arg) => ({
      place: `${place(field.name)}(${arg.name}:)`,
      description: arg.description,
    })),
  ]);
  const inner = isInputObjectType(type)
    ? Object.values(type.getFields())
    : isEnumType(type)
      ? type.getValues()
      : [];
  return [
    { place: type.name, description: type.description },
    ...fields,
    ...inner.map(({ name, description }) => ({ place: place(name), description })),
  ];
}

test('schema.graphql is the schema as it is printed from the code', () => {
  const file = readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8');
  expect(file === printedSchema(), 'run `pnpm run codegen`').toBe(true);
});

test('everything that has a name has a description, as a sentence', () => {
  // The root types need none: everything below them has one.
  const roots = ['Query', 'Mutation', 'Subscription'];
  const all = types.flatMap(named).filter(({ place }) => !roots.includes(place));
  const wrong = all
    .filter(({ description }) => !/^\S[^]*[.…]$/.test(description ?? ''))
    .map(({ place, description }) => `${place}: ${description ?? 'nothing'}`);
  expect(wrong).toEqual([]);
  expect(all.length).toBeGreaterThan(400);
});

describe('mutations', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

  test.each(mutations.map((field) => [field.name, field] as const))(
    '%s takes one input and answers with objects that may be null, and user errors',
    (name, field) => {
      const title = name.slice(0, 1).toUpperCase() + name.slice(1);
      expect(field.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual([
        `input: ${title}Input!`,
      ]);
      expect(String(field.type)).toBe(`${title}Payload!`);
      const fields = fieldsOf(getNamedType(field.type));
      const own = fields.filter((each) => each.name !== 'userErrors');
      expect(String(fields.find((each) => each.name === 'userErrors')?.type)).toBe('[UserError!]!');
      expect(own.map(({ type }) => String(type)).filter((type) => type.endsWith('!'))).toEqual([]);
    },
  );
});

test('every list of objects is a connection that takes first, after, last and before', () => {
  const connections = types
    .flatMap(fieldsOf)
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThan(8);
  for (const field of connections) {
    expect(String(field.type)).toMatch(/Connection!$/);
    const paging = field.args.slice(0, 4).map((arg) => `${arg.name}: ${String(arg.type)}`);
    expect([field.name, ...paging]).toEqual([
      field.name,
      'first: Int',
      'after: String',
      'last: Int',
      'before: String',
    ]);
  }
});

test('enums whose words are of Meta know UNKNOWN, and the words themselves stand beside them', () => {
  const raw = types.flatMap((type) =>
    fieldsOf(type)
      .filter(({ name }) => name.endsWith('Raw'))
      .map(({ name }) => ({ type, name: name.replace(/Raw$/, '') })),
  );
  expect(raw.length).toBeGreaterThan(4);
  for (const { type, name } of raw) {
    const field = fieldsOf(type).find((each) => each.name === name);
    const translated = field && getNamedType(field.type);
    const knowsUnknown = isEnumType(translated) && Boolean(translated.getValue('UNKNOWN'));
    expect([type.name, name, knowsUnknown]).toEqual([type.name, name, true]);
  }
});
