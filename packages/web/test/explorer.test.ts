import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { examples } from '../src/explorer/examples.ts';
import { readSchema } from './files.ts';

const schema = buildSchema(readSchema());

test.each(examples)('example $# of the explorer fits the schema', ({ query, variables }) => {
  expect(validate(schema, parse(query))).toEqual([]);
  expect(() => JSON.parse(variables ?? '{}')).not.toThrow();
});
