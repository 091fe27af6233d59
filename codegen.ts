import type { CodegenConfig } from '@graphql-codegen/cli';
import { perOperation } from './packages/web/codegen/per-operation-preset.ts';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'packages/web/src/**/*.graphql',
  generates: {
    'packages/web/src/gql/types.ts': {
      plugins: ['typescript-operations'],
      config: {
        useTypeImports: true,
        skipTypename: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          JSON: 'unknown',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
    'packages/web/src/gql/documents/': {
      preset: perOperation,
      plugins: ['typed-document-node', './packages/web/codegen/hooks-plugin.ts'],
      config: {
        useTypeImports: true,
        // Only tells it to name types as `Types.…`; the hooks bring the import.
        importOperationTypesFrom: 'Types',
      },
    },
    'packages/web/src/gql/operations.ts': {
      plugins: ['./packages/web/codegen/gather-plugin.ts'],
    },
  },
};
export default config;
