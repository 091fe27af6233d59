import type { ApolloServerPlugin } from '@apollo/server';
import { Kind } from 'graphql';
import type { DocumentNode, SelectionSetNode } from 'graphql';
import type { Context } from '../context.ts';
import { Forbidden, Unauthenticated } from '../errors.ts';
import type { Viewer } from '../viewer.ts';

/** Root fields that need no caller: a link in a letter is opened in any browser. */
const PUBLIC_FIELDS = new Set([
  'invitation',
  'acceptInvitation',
  'confirmEmailChange',
  'stopEmailChange',
  '__typename',
]);

/** Who may run which kind of operation; what a caller sees is decided by scopes and policies. */
export const accessPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, contextValue: { viewer } }) {
        if (!operation) return;
        if (viewer === null) {
          const fields = rootFields(document, operation.selectionSet);
          if ([...fields].every((field) => PUBLIC_FIELDS.has(field))) return;
          throw new Unauthenticated();
        }
        checkScopes(viewer, operation.operation === 'mutation' ? 'WRITE' : 'READ');
      },
    };
  },
};

/** What an API key may be used for; people are not limited so. */
export function checkScopes({ scopes }: Viewer, needed: 'READ' | 'WRITE'): void {
  if (scopes === null || scopes.includes(needed)) return;
  throw new Forbidden(`This API key lacks the scope ${needed}`);
}

/** Names of the fields that an operation selects at its root, through fragments too. */
export function rootFields(document: DocumentNode, selection: SelectionSetNode): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const walk = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) names.add(node.name.value);
      else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet);
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = document.definitions.find(
          (definition) =>
            definition.kind === Kind.FRAGMENT_DEFINITION &&
            definition.name.value === node.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION) walk(fragment.selectionSet);
      }
    }
  };
  walk(selection);
  return names;
}
