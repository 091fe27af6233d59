import { viewerOf } from '../../context.ts';
import type { Context } from '../../context.ts';
import { userError, UserErrors } from '../../errors.ts';

const LONGEST_REASON = 500;

/**
 * Why the caller acts on a customer's object, for the audit entry. The operator's staff must say
 * it; customers may.
 */
export function reasonFor(ctx: Context, typed: string | null | undefined): string | null {
  const reason = typed?.trim() ?? '';
  const path = ['input', 'reason'];
  if (reason.length > LONGEST_REASON) {
    throw new UserErrors(userError('TOO_LONG', `Use at most ${LONGEST_REASON} characters.`, path));
  }
  if (reason === '' && viewerOf(ctx).kind === 'operator') {
    throw new UserErrors(
      userError('REQUIRED', 'Say why. The customer can read it in the audit log.', path),
    );
  }
  return reason === '' ? null : reason;
}
