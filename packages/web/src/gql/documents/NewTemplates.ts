import { type SkipToken, useSubscription } from '@apollo/client/react';
import type * as Types from '../types.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const TemplateAddedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TemplateAdded"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TemplateFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateAdded"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<Types.TemplateAddedSubscription, Types.TemplateAddedSubscriptionVariables>;
export function useTemplateAddedSubscription(options?: useSubscription.Options<Types.TemplateAddedSubscription, Types.TemplateAddedSubscriptionVariables> | SkipToken) {
  return useSubscription(TemplateAddedDocument, options ?? {});
}