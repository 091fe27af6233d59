import { useState } from 'react';
import { failureOf } from './failure.ts';
import { fieldErrors } from './userErrors.ts';

type Said = { readonly message: string; readonly path?: readonly string[] };

/**
 * Runs what may be refused and keeps the refusal in words; tells whether it went well. What was
 * refused about one of the fields stands apart.
 */
export function useAttempt<Field extends string = never>(fields: readonly Field[] = []) {
  const [problem, setProblem] = useState<string>();
  const [errors, setErrors] = useState<Partial<Record<Field, string>>>({});
  const [busy, setBusy] = useState(false);
  const forget = () => {
    setProblem(undefined);
    setErrors({});
  };
  const attempt = async (run: () => Promise<readonly Said[] | undefined>): Promise<boolean> => {
    forget();
    setBusy(true);
    try {
      const refusals = (await run()) ?? [];
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
  return { problem, errors, busy, attempt, forget };
}
