import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AddressLimit } from '../domains/user/address-limit.ts';
import { findSessionPerson } from '../domains/user/find-session-person.ts';
import type { SessionPerson } from '../domains/user/find-session-person.ts';
import { tellOfLoginChange } from '../domains/user/tell-of-login-change.ts';
import type { LoginChange } from '../domains/user/tell-of-login-change.ts';
import type { Services } from '../services.ts';

const SIGN_IN = '/auth/sign-in/email';
const CHANGE_PASSWORD = '/auth/change-password';
const VERIFY_TOTP = '/auth/two-factor/verify-totp';
/** Anybody may ask for a letter to any address. */
const LETTERS = new Set(['/auth/request-password-reset', '/auth/send-verification-email']);

/** Doors behind which a login changes, by what is told about it. */
const CHANGES: Record<string, LoginChange> = {
  [CHANGE_PASSWORD]: 'changePassword',
  [VERIFY_TOTP]: 'enableTwoFactor',
  '/auth/two-factor/disable': 'disableTwoFactor',
  '/auth/two-factor/generate-backup-codes': 'renewRecoveryCodes',
};

/** Doors at which somebody who is signed in types the password again. */
const PASSWORDS = new Set([
  CHANGE_PASSWORD,
  '/auth/two-factor/enable',
  '/auth/two-factor/disable',
  '/auth/two-factor/generate-backup-codes',
]);

/** All that the Hub offers of better-auth, which can do much more. */
const DOORS = new Set([
  SIGN_IN,
  ...LETTERS,
  ...PASSWORDS,
  VERIFY_TOTP,
  '/auth/two-factor/verify-backup-code',
  '/auth/sign-out',
  '/auth/get-session',
  '/auth/list-sessions',
  '/auth/revoke-session',
  '/auth/revoke-sessions',
  '/auth/revoke-other-sessions',
  '/auth/reset-password',
  '/auth/verify-email',
]);

/**
 * The doors of better-auth, the brakes on guessing passwords and on sending letters, and what is
 * told when a login changes.
 */
export async function authDoor(app: FastifyInstance, { services }: { services: Services }) {
  const { auth, config } = services;

  app.route({
    method: ['GET', 'POST'],
    url: '/auth/*',
    handler: async (request, reply) => {
      const url = new URL(request.url, config.PUBLIC_URL);
      const { pathname } = url;
      if (!DOORS.has(pathname)) return reply.code(404).send({ message: 'Not found' });
      const person =
        pathname in CHANGES || PASSWORDS.has(pathname) ? await personOf(services, request) : null;
      const brake = brakeOf(services, pathname, request, person);
      const wait = brake && (await brake.limit.add(brake.key));
      if (wait) {
        return reply
          .code(429)
          .header('retry-after', wait)
          .send({ code: 'THROTTLED', message: 'Too many attempts. Try again later.' });
      }
      const response = await auth.handler(toWebRequest(request, url));
      if (brake?.counts) {
        if (response.ok) await brake.limit.forget(brake.key);
        else if (!(await brake.counts(response))) await brake.limit.takeBack(brake.key);
      }
      const change = CHANGES[pathname];
      // The second step of signing in goes through the same door as switching it on.
      const isNews = change !== 'enableTwoFactor' || person?.twoFactorEnabled === false;
      if (response.ok && change && person && isNews) {
        await tellOfLoginChange(services, person.userId, change, {
          ip: request.ip,
          userAgent: request.headers['user-agent'] ?? null,
          requestId: request.id,
        });
      }
      return sendWebResponse(reply, response);
    },
  });
}

interface Brake {
  limit: AddressLimit;
  key: string;
  /** Whether the refusal is one that counts; without it every request does. */
  counts?: (response: Response) => boolean | Promise<boolean>;
}

function brakeOf(
  { signInFailures, letterRequests, passwordFailures }: Services,
  pathname: string,
  request: FastifyRequest,
  person: SessionPerson | null,
): Brake | null {
  if (PASSWORDS.has(pathname)) {
    return person && { limit: passwordFailures, key: person.userId, counts: isWrongPassword };
  }
  const email = emailOf(request.body);
  if (email === null) return null;
  if (LETTERS.has(pathname)) return { limit: letterRequests, key: email };
  if (pathname !== SIGN_IN) return null;
  return { limit: signInFailures, key: email, counts: ({ status }) => status === 401 };
}

async function isWrongPassword(response: Response): Promise<boolean> {
  const body: unknown = await response.clone().json();
  return (
    typeof body === 'object' && body !== null && 'code' in body && body.code === 'INVALID_PASSWORD'
  );
}

function personOf(services: Services, { headers }: FastifyRequest): Promise<SessionPerson | null> {
  return findSessionPerson(services, headers.cookie ?? '');
}

function emailOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('email' in body)) return null;
  return typeof body.email === 'string' ? body.email : null;
}

function toWebRequest(request: FastifyRequest, url: URL): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  headers.set('x-hub-client-ip', request.ip);
  headers.delete('content-length');
  return new Request(url, {
    method: request.method,
    headers,
    ...(request.method === 'POST' && { body: JSON.stringify(bodyOf(request, url.pathname)) }),
  });
}

function bodyOf({ body }: FastifyRequest, pathname: string): object {
  const given = typeof body === 'object' && body !== null ? body : {};
  // Whoever had the password before is out.
  return pathname === CHANGE_PASSWORD ? { ...given, revokeOtherSessions: true } : given;
}

async function sendWebResponse(reply: FastifyReply, response: Response) {
  reply.code(response.status);
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') reply.header(name, value);
  });
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.send(await response.text());
}
