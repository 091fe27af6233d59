import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { sha256 } from '../lib/secret.ts';
import type { Services } from '../services.ts';

const SIGN_IN = '/auth/sign-in/email';
/** Wrong passwords for one address before it has to wait, whether or not it has an account. */
const FAILURES = 10;
const WINDOW_SECONDS = 15 * 60;

/** The door of better-auth, and the brake on guessing passwords. */
export async function authDoor(app: FastifyInstance, { services }: { services: Services }) {
  const failures = new RateLimiterPostgres({
    storeClient: services.readPool,
    tableName: 'auth_failures',
    tableCreated: true,
    keyPrefix: 'sign_in',
    points: FAILURES,
    duration: WINDOW_SECONDS,
    clearExpiredByTimeout: false,
  });

  app.route({
    method: ['GET', 'POST'],
    url: '/auth/*',
    handler: async (request, reply) => {
      const account = request.url.startsWith(SIGN_IN) ? accountOf(request.body) : null;
      if (account !== null) {
        const failed = await failures.get(account);
        if (failed !== null && failed.consumedPoints >= FAILURES) {
          return reply
            .code(429)
            .header('retry-after', Math.ceil(failed.msBeforeNext / 1000))
            .send({ code: 'THROTTLED', message: 'Too many attempts. Try again later.' });
        }
      }
      const response = await services.auth.handler(toWebRequest(request, services));
      if (account !== null && response.status === 401) {
        await failures.penalty(account);
      }
      if (account !== null && response.ok) await failures.delete(account);
      return sendWebResponse(reply, response);
    },
  });
}

function accountOf(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('email' in body)) return null;
  return typeof body.email === 'string' ? sha256(body.email.trim().toLowerCase()) : null;
}

function toWebRequest(request: FastifyRequest, { config }: Services): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  headers.set('x-hub-client-ip', request.ip);
  headers.delete('content-length');
  return new Request(new URL(request.url, config.PUBLIC_URL), {
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
