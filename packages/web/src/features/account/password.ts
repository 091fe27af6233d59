const PASSWORD_MIN_LENGTH = 10;
const PASSWORD_MAX_LENGTH = 200;

export const PASSWORD_RULE = `At least ${PASSWORD_MIN_LENGTH} characters. A sentence of your own works well.`;

/** The same length rule as the server's; the server decides. */
export function passwordProblem(password: string): string | null {
  if (password.length < PASSWORD_MIN_LENGTH) {
    return `Use at least ${PASSWORD_MIN_LENGTH} characters, ${PASSWORD_MIN_LENGTH - password.length} more`;
  }
  if (password.length > PASSWORD_MAX_LENGTH) {
    return `Use at most ${PASSWORD_MAX_LENGTH} characters`;
  }
  return null;
}

export const emailProblem = (email: string): string | null =>
  /^\S+@\S+$/.test(email.trim()) ? null : 'Enter an e-mail address such as name@company.com';
