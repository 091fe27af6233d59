type AuthError = { status?: number; message?: string | undefined; code?: string | undefined };

const BY_CODE: Record<string, string> = {
  EMAIL_NOT_VERIFIED: 'Confirm your e-mail address first. We have sent you a new link.',
  INVALID_TOKEN: 'This link is no longer valid. Ask for a new one.',
  TOKEN_EXPIRED: 'This link is no longer valid. Ask for a new one.',
  INVALID_PASSWORD: 'This is not your password.',
  INVALID_CODE: 'This code is not right. Wait for the next one and try again.',
  INVALID_BACKUP_CODE: 'This recovery code is not right, or was used already.',
  INVALID_TWO_FACTOR_COOKIE: 'This took too long. Start again with your password.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'Too many wrong codes. Start again with your password.',
  ACCOUNT_TEMPORARILY_LOCKED: 'Too many wrong codes. Try again in 15 minutes.',
};

/** What better-auth answered, in our words. Never tells whether an address has an account. */
export function authProblem(error: AuthError | null, otherwise: string): string | undefined {
  if (!error) return undefined;
  const known = error.code && BY_CODE[error.code];
  if (known) return known;
  if (error.status === 429) return 'Too many tries. Wait a minute, then try again.';
  if (error.status === undefined || error.status === 0) return 'The server did not answer.';
  if (error.status >= 500) return 'The server met a problem. Try again in a minute.';
  return otherwise;
}
