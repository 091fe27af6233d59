import { userError, UserErrors } from '../../errors.ts';

const LONGEST = 500;

/** A few words of the caller, or null; refuses what is too long. */
export function remarkOf(typed: string | null | undefined, field: string): string | null {
  const remark = typed?.trim() ?? '';
  if (remark.length > LONGEST) {
    throw new UserErrors(
      userError('TOO_LONG', `Use at most ${LONGEST} characters.`, ['input', field]),
    );
  }
  return remark === '' ? null : remark;
}
