import { ApolloLink } from '@apollo/client';
import { tap } from 'rxjs';
import { failureOf } from './failure.ts';

/** Mutations that take from an allowance of Meta's. The server wants a key with most. */
export const SPENDING_OPERATIONS: ReadonlySet<string> = new Set([
  'ApplyTemplates',
  'ApproveTemplateReview',
  'ChangeDisplayName',
  'CopyTemplates',
  'RegisterDisplayName',
  'SubmitTemplateDraft',
]);

/**
 * Gives each action that spends something a key of its own. Whoever presses again because no answer
 * came sends the same key, so that it takes effect once.
 */
export function createIdempotencyLink(): ApolloLink {
  const unanswered = new Map<string, string>();
  return new ApolloLink((operation, forward) => {
    const { operationName = '', variables } = operation;
    if (!SPENDING_OPERATIONS.has(operationName)) return forward(operation);
    const action = JSON.stringify([operationName, variables]);
    const key = unanswered.get(action) ?? newKey();
    unanswered.set(action, key);
    operation.setContext(({ headers }) => ({ headers: { ...headers, 'Idempotency-Key': key } }));
    return forward(operation).pipe(
      tap({
        next: ({ data }) => {
          if (!isStillRunning(data)) unanswered.delete(action);
        },
        error: (error) => {
          if (failureOf(error).code !== 'NETWORK') unanswered.delete(action);
        },
      }),
    );
  });
}

// `crypto.randomUUID` is there on https only.
const newKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-');

type Refusal = { code?: unknown; retryable?: unknown };
type Payload = { userErrors?: readonly Refusal[] } | null;

/** Whether the answer is that the first request with this key has none yet. */
function isStillRunning(data: Record<string, Payload> | null | undefined): boolean {
  return Object.values(data ?? {}).some((payload) =>
    payload?.userErrors?.some(
      ({ code, retryable }) => code === 'IDEMPOTENCY_IN_PROGRESS' && retryable === true,
    ),
  );
}
