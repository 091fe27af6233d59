import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Services } from '../services.ts';

const SIGN_IN = '/auth/sign-in/email';
/** Anybody may ask for a letter to any address. */
const LETTERS = new Set(['/auth/request-password-reset', '/auth/send-verification-email']);

/** All that the Hub offers of better-auth, which can do much more. */
const DOORS = new Set([
  SIGN_IN,
  ...LETTERS,
  '/auth/sign-out',
  '/auth/get-session',
  '/auth/list-sessions',
  '/auth/revoke-session',
  '/auth/revoke-sessions',
  '/auth/revoke-other-sessions',
  '/auth/reset-password',
  '/auth/change-password',
  '/auth/verify-email',
]);

/** The doors of better-auth, and the brake on guessing passwords and on sending letters. */
export async function authDoor(app: FastifyInstance, { services }: { services: Services }) {
  const { auth, signInFailures, letterRequests, config } = services;

  app.route({
    method: ['GET', 'POST'],
    url: '/auth/*',
    handler: async (request, reply) => {
      const url = new URL(request.url, config.PUBLIC_URL);
      if (!DOORS.has(url.pathname)) return reply.code(404).send({ message: 'Not found' });
      const limit =
        url.pathname === SIGN_IN
          ? signInFailures
          : LETTERS.has(url.pathname)
            ? letterRequests
            : null;
      const email = limit && emailOf(request.body);
      const wait = limit && email !== null ? await limit.add(email) : null;
      if (wait !== null) {
        return reply
          .code(429)
          .header('retry-after', wait)
          .send({ code: 'THROTTLED', message: 'Too many attempts. Try again later.' });
      }
      const response = await auth.handler(toWebRequest(request, url));
      if (limit === signInFailures && email !== null) {
        if (response.ok) await signInFailures.forget(email);
        else if (response.status !== 401) await signInFailures.takeBack(email);
      }
      return sendWebResponse(reply, response);
    },
  });
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
    ...(request.method === 'POST' && { body: JSON.stringify(request.body ?? {}) }),
  });
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
