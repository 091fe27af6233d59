import { type SkipToken, useQuery } from '@apollo/client/react';
import type * as Types from '../types.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

export const WaitingReviewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"templateDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"awaitsCaller"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<Types.WaitingReviewsQuery, Types.WaitingReviewsQueryVariables>;
export function useWaitingReviewsQuery(options?: useQuery.Options<Types.WaitingReviewsQuery, Types.WaitingReviewsQueryVariables> | SkipToken) {
  return useQuery(WaitingReviewsDocument, options ?? {});
}