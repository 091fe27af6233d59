import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { plugin as gather } from '../codegen/gather-plugin.ts';
import { perOperation } from '../codegen/per-operation-preset.ts';

const schema = buildSchema('type Query { a: Int b: Int }');
const file = (location: string, source: string) => ({ location, document: parse(source) });

const files = [
  file('src/pages/APage.graphql', 'query APage { ...A }'),
  file('src/features/a/A.graphql', 'fragment A on Query { a }'),
  file('src/features/b/B.graphql', 'fragment B on Query { b } query B { ...B }'),
];

test('a file with operations becomes a module of its own, fragments alone do not', async () => {
  const made = await perOperation.buildGeneratesSection({
    baseOutputDir: 'gql/documents',
    presetConfig: {},
    plugins: [],
    pluginMap: {},
    config: {},
    schema: parse('type Query { a: Int }'),
    documents: files,
  });
  expect(made.map(({ filename }) => filename)).toEqual([
    'gql/documents/APage.ts',
    'gql/documents/B.ts',
  ]);
  // Each brings the fragments that it may need, and only its own operations.
  for (const { config, documents } of made) {
    const known: { name: string }[] = config['externalFragments'];
    expect(known.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(documents.flatMap(({ document }) => document?.definitions ?? [])).toHaveLength(1);
  }
});

test('all of them are found under one address', async () => {
  expect(await gather(schema, files, {})).toBe(
    [
      "export type * from './types.ts';",
      "export * from './documents/APage.ts';",
      "export * from './documents/B.ts';",
    ].join('\n'),
  );
});

test('two files of one name are refused, because one would hide the other', async () => {
  const twice = [...files, file('src/features/c/B.graphql', 'query C { b }')];
  await expect(async () => gather(schema, twice, {})).rejects.toThrow(
    'Two files with operations are named B.graphql.',
  );
});
