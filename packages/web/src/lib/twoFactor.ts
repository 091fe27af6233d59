import { authClient } from './authClient.ts';

type Refusal = { status?: number; message?: string | undefined; code?: string | undefined };
type Answer<Data> = { data: Data | null; error: Refusal | null };

const post = <Data>(path: string, body: Record<string, unknown>): Promise<Answer<Data>> =>
  authClient
    .$fetch<Data>(`/two-factor/${path}`, { method: 'POST', body })
    .catch(() => ({ data: null, error: {} }));

/** The doors of the second step, which the client without plugins does not name. */
export const twoFactor = {
  enable: (password: string) =>
    post<{ totpURI: string; backupCodes: string[] }>('enable', { password }),
  verifyCode: (code: string) => post<object>('verify-totp', { code }),
  verifyRecoveryCode: (code: string) => post<object>('verify-backup-code', { code }),
  renewRecoveryCodes: (password: string) =>
    post<{ backupCodes: string[] }>('generate-backup-codes', { password }),
  disable: (password: string) => post<object>('disable', { password }),
};
