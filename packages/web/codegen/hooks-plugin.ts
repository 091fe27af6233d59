import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { Kind, type OperationDefinitionNode } from 'graphql';

const SKIPPABLE = ['useQuery', 'useSubscription'];

const HOOKS = {
  query: { hook: 'useQuery', suffix: 'Query' },
  mutation: { hook: 'useMutation', suffix: 'Mutation' },
  subscription: { hook: 'useSubscription', suffix: 'Subscription' },
} as const;

/**
 * Emits one typed hook per operation around `@apollo/client/react`, beside the documents that
 * typed-document-node writes into the same file, over the types of `types.ts`. An operation with a
 * required variable gets a required `options` argument.
 */
export const plugin: PluginFunction = (_schema, documents) => {
  const operations = documents
    .flatMap((file) => file.document?.definitions ?? [])
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const used = new Set<string>(operations.map((operation) => HOOKS[operation.operation].hook));
  const names = [...used].sort();
  if (SKIPPABLE.some((hook) => used.has(hook))) names.unshift('type SkipToken');
  return {
    prepend:
      names.length > 0
        ? [
            `import { ${names.join(', ')} } from '@apollo/client/react';`,
            `import type * as Types from '../types.ts';`,
          ]
        : [],
    content: operations.map(hookFor).join('\n'),
  };
};

function hookFor(operation: OperationDefinitionNode): string {
  if (!operation.name) throw new Error('Every operation needs a name: its hook is named after it.');
  const { hook, suffix } = HOOKS[operation.operation];
  const name = operation.name.value + suffix;
  const needsVariables = (operation.variableDefinitions ?? []).some(
    (variable) => variable.type.kind === Kind.NON_NULL_TYPE && !variable.defaultValue,
  );
  const optional = hook === 'useMutation' || !needsVariables ? '?' : '';
  const own = `${hook}.Options<Types.${name}, Types.${name}Variables>`;
  const optionsType = SKIPPABLE.includes(hook) ? `${own} | SkipToken` : own;
  const document = `${operation.name.value}Document`;
  return [
    `export function use${name}(options${optional}: ${optionsType}) {`,
    `  return ${hook}(${document}, options${optional && ' ?? {}'});`,
    '}',
  ].join('\n');
}
