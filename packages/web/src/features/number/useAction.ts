import { useState } from 'react';
import { failureOf } from '../../lib/failure.ts';

type Answer = { userErrors: readonly { message: string }[] } | undefined;

/** Runs one mutation of a dialog: whether it runs, and why it was refused. */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  /** Tells whether it went well. */
  const run = async (mutate: () => Promise<Answer>): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    try {
      const refusals = (await mutate())?.userErrors ?? [];
      if (refusals.length > 0) setProblem(refusals.map(({ message }) => message).join(' '));
      return refusals.length === 0;
    } catch (error) {
      setProblem(failureOf(error).message);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
