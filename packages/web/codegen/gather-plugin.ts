import path from 'node:path';
import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { Kind } from 'graphql';

/** Gathers what `per-operation-preset.ts` makes under one address, beside all types. */
export const plugin: PluginFunction = (_schema, documents) => {
  const names = documents
    .filter(({ document }) =>
      document?.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION),
    )
    .map(({ location = '' }) => path.basename(location, '.graphql'))
    .sort();
  const twice = names.find((name, index) => names[index - 1] === name);
  if (twice) throw new Error(`Two files with operations are named ${twice}.graphql.`);
  return [
    `export type * from './types.ts';`,
    ...names.map((name) => `export * from './documents/${name}.ts';`),
  ].join('\n');
};
