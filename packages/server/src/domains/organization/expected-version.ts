import { userError, UserErrors } from '../../errors.ts';

/** Refuses a change of facts that were read before somebody else changed them. */
export function expectVersion(
  { version }: { version: number },
  expected: number | null | undefined,
): void {
  if (expected === undefined || expected === null || expected === version) return;
  const message = 'Somebody has changed these facts since you opened them. Look at them again.';
  throw new UserErrors(userError('CONFLICT', message, ['input', 'expectedVersion']));
}
