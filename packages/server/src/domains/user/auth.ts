import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { v7 as uuid } from 'uuid';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Letter } from '../../upstream/mail/mailer.ts';
import { loginChangedLetter, resetPasswordLetter, verifyEmailLetter } from '../mail/letters.ts';

interface AuthOptions {
  /** A pool of its own: it must read timestamps as Dates. */
  pool: Pool;
  secret: string;
  publicUrl: string;
  /** What authenticator apps show. */
  productName: string;
  isProduction: boolean;
  logger: Logger;
  send: (letter: Letter) => Promise<void>;
  /** Somebody proved by a letter that this address is theirs. */
  passwordWasReset: (email: string) => Promise<void>;
  signedIn: (userId: string) => Promise<void>;
}

/** E-mail and password, verification, reset and sessions. People come by invitation only. */
export function createAuth(options: AuthOptions) {
  const { pool, secret, publicUrl, isProduction, logger, send } = options;
  const page = (path: string, token: string) => `${publicUrl}/${path}?token=${token}`;
  return betterAuth({
    appName: 'Hub',
    baseURL: publicUrl,
    basePath: '/auth',
    secret,
    database: pool,
    telemetry: { enabled: false },
    // Wrong passwords and the like are no events of ours; they would be told as warnings.
    logger: {
      log: (level, message, ...details) =>
        level === 'error' ? logger.error({ details }, message) : logger.debug({ details }, message),
    },
    // On one's own machine both names are typed.
    trustedOrigins: [publicUrl, publicUrl.replace('//127.0.0.1', '//localhost')],
    // Failures are counted per account in the database, see http/auth.ts.
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => uuid() },
      useSecureCookies: isProduction && publicUrl.startsWith('https:'),
      cookiePrefix: 'hub',
      // Left out, it would be off in tests.
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: ['x-hub-client-ip'] },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: ({ user, token }) =>
        send(resetPasswordLetter(user.email, user.name, page('reset-password', token))),
      async onPasswordReset({ user }) {
        await options.passwordWasReset(user.email);
        const change = 'Your password was reset. All browsers were signed out.';
        await send(loginChangedLetter(user.email, user.name, change));
      },
    },
    emailVerification: {
      sendOnSignIn: true,
      expiresIn: 86_400,
      autoSignInAfterVerification: false,
      sendVerificationEmail: ({ user, token }) =>
        send(verifyEmailLetter(user.email, user.name, page('verify-email', token))),
    },
    plugins: [
      twoFactor({
        issuer: options.productName,
        // Ten wrong codes in a row lock the second step for a quarter of an hour.
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 15 * 60 },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'auth_two_factors',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
    databaseHooks: {
      session: { create: { after: ({ userId }) => options.signedIn(userId) } },
    },
    user: {
      modelName: 'users',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      modelName: 'auth_sessions',
      expiresIn: 60 * 60 * 24 * 14,
      updateAge: 60 * 60 * 24,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      modelName: 'auth_accounts',
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'auth_verifications',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
