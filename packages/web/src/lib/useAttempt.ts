import { useState } from 'react';
import { failureOf } from './failure.ts';

type Said = { readonly message: string };

/** Runs what may be refused and keeps the refusal in words; tells whether it went well. */
export function useAttempt() {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const attempt = async (run: () => Promise<readonly Said[] | undefined>): Promise<boolean> => {
    setProblem(undefined);
    setBusy(true);
    try {
      const refusals = (await run()) ?? [];
      if (refusals.length === 0) return true;
      setProblem(refusals.map(({ message }) => message).join(' '));
    } catch (error) {
      setProblem(failureOf(error).message);
    } finally {
      setBusy(false);
    }
    return false;
  };
  return { problem, busy, attempt, forget: () => setProblem(undefined) };
}
