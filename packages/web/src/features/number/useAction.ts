import type { UserErrorNoticeFragment } from '../../gql/operations.ts';
import { useAttempt } from '../../lib/useAttempt.ts';

export type Answer =
  | { userErrors: readonly Pick<UserErrorNoticeFragment, 'message' | 'path'>[] }
  | undefined;

/** Runs one mutation of a dialog: whether it runs, and why it was refused. */
export function useAction<Field extends string = never>(fields: readonly Field[] = []) {
  const { attempt, busy, problem, errors } = useAttempt(fields);
  /** Tells whether it went well. */
  const run = (mutate: () => Promise<Answer>): Promise<boolean> =>
    attempt(async () => (await mutate())?.userErrors);
  return { busy, problem, errors, run };
}
