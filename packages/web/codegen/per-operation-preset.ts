import path from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { type DefinitionNode, type FragmentDefinitionNode, Kind } from 'graphql';

const definitionsOf = ({ document }: Types.DocumentFile): readonly DefinitionNode[] =>
  document?.definitions ?? [];

const isFragment = (definition: DefinitionNode): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION;

/**
 * One module for each file with operations, named like it: the bundler gives a route those that it
 * uses. A module holds its operations with the fragments they need, so it depends on no other.
 */
export const perOperation: Types.OutputPreset = {
  buildGeneratesSection: ({ baseOutputDir, documents, config, ...rest }) => {
    const externalFragments = documents
      .flatMap(definitionsOf)
      .filter(isFragment)
      .map((node) => ({
        name: node.name.value,
        onType: node.typeCondition.name.value,
        node,
        isExternal: true,
      }));
    return documents.flatMap((file) => {
      const definitions = definitionsOf(file).filter((definition) => !isFragment(definition));
      if (definitions.length === 0 || file.location === undefined) return [];
      const name = path.basename(file.location, '.graphql');
      return {
        ...rest,
        filename: path.join(baseOutputDir, `${name}.ts`),
        documents: [{ ...file, document: { kind: Kind.DOCUMENT, definitions } }],
        config: { ...config, externalFragments },
      };
    });
  },
};
