import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { plugin } from '../codegen/hooks-plugin.ts';

const schema = buildSchema('type Query { a: Int } type Mutation { b: Int }');

async function emit(source: string) {
  const output = await plugin(schema, [{ document: parse(source) }], {});
  if (typeof output === 'string') throw new Error('The plugin tells its imports apart.');
  return { imports: output.prepend, code: output.content };
}

test('a query becomes a hook that is named after it', async () => {
  const { imports, code } = await emit('query NumbersPage { a }');
  expect(imports).toEqual([
    "import { type SkipToken, useQuery } from '@apollo/client/react';",
    "import type * as Types from '../types.ts';",
  ]);
  expect(code).toContain('export function useNumbersPageQuery(options?: ');
  expect(code).toContain('return useQuery(NumbersPageDocument, options ?? {});');
});

test('a query with a required variable makes its options required', async () => {
  const { code } = await emit('query One($id: ID!) { a }');
  expect(code).toContain('export function useOneQuery(options: ');
});

test('a required variable with a default leaves the options optional', async () => {
  const { code } = await emit('query Some($first: Int! = 5) { a }');
  expect(code).toContain('export function useSomeQuery(options?: ');
});

test('a mutation takes its variables when it is called, so its options stay optional', async () => {
  const { imports, code } = await emit('mutation DoIt($id: ID!) { b }');
  expect(imports).toContain("import { useMutation } from '@apollo/client/react';");
  expect(code).toContain('export function useDoItMutation(options?: ');
});

test('fragments alone bring neither hooks nor imports', async () => {
  expect(await emit('fragment A on Query { a }')).toEqual({ imports: [], code: '' });
});

test('an operation without a name is refused, because its hook would have none', async () => {
  await expect(emit('{ a }')).rejects.toThrow('Every operation needs a name');
});
