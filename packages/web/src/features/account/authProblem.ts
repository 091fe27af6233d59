type AuthError = { status?: number; message?: string | undefined; code?: string | undefined };

/** What better-auth answered, in our words. Never tells whether an address has an account. */
export function authProblem(error: AuthError | null, otherwise: string): string | undefined {
  if (!error) return undefined;
  if (error.status === 429) return 'Too many tries. Wait a minute, then try again.';
  if (error.code === 'EMAIL_NOT_VERIFIED') {
    return 'Confirm your e-mail address first. We have sent you a new link.';
  }
  if (error.code === 'INVALID_TOKEN' || error.code === 'TOKEN_EXPIRED') {
    return 'This link is no longer valid. Ask for a new one.';
  }
  if (error.status === undefined || error.status === 0) return 'The server did not answer.';
  if (error.status >= 500) return 'The server met a problem. Try again in a minute.';
  return otherwise;
}
