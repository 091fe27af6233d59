import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'packages/web/src/**/*.graphql',
  generates: {
    'packages/web/src/gql/operations.ts': {
      plugins: [
        'typescript-operations',
        'typed-document-node',
        './packages/web/codegen/hooks-plugin.ts',
      ],
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
  },
};
export default config;
