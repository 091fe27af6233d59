import { useState } from 'react';
import type { UserErrorNoticeFragment } from '../../gql/operations.ts';
import { failureOf } from '../../lib/failure.ts';
import { fieldErrors } from '../../lib/userErrors.ts';

export type Answer =
  | { userErrors: readonly Pick<UserErrorNoticeFragment, 'message' | 'path'>[] }
  | undefined;

/**
 * Runs one mutation of a dialog: whether it runs, and why it was refused. What was refused about
 * one of the fields stands apart.
 */
export function useAction<Field extends string = never>(fields: readonly Field[] = []) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  /** Tells whether it went well. */
  const run = async (mutate: () => Promise<Answer>): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    setErrors({});
    try {
      const refusals = (await mutate())?.userErrors ?? [];
      const { byField, rest } = fieldErrors(refusals, fields);
      setErrors(byField);
      setProblem(rest);
      return refusals.length === 0;
    } catch (error) {
      setProblem(failureOf(error).message);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, errors, run };
}
