import type { FastifyInstance } from 'fastify';
import { viewerOf } from '../context.ts';
import { introspectNumberKey } from '../domains/api-key/introspect-number-key.ts';
import { Forbidden } from '../errors.ts';
import type { Services } from '../services.ts';
import { answerRefusal, callerContext } from './caller-context.ts';

/**
 * Token introspection (RFC 7662) of the keys of numbers: what carries messages asks here whether a
 * key is alive, and so the Hub knows when it was last used. For API keys of the operator.
 */
export async function introspectDoor(app: FastifyInstance, { services }: { services: Services }) {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    (_request, body, done) => done(null, new URLSearchParams(body.toString())),
  );

  app.post<{ Body: unknown }>('/introspect', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      const ctx = await callerContext(services, request, { scope: 'READ' });
      const { kind, apiKeyId } = viewerOf(ctx);
      if (kind !== 'operator' || apiKeyId === null) {
        throw new Forbidden('Only an API key of the operator asks about keys of numbers');
      }
      const token = request.body instanceof URLSearchParams ? request.body.get('token') : null;
      if (token === null || token === '') {
        const message = 'Send the key as `token` in a form.';
        return await reply.code(400).send({ code: 'BAD_USER_INPUT', message });
      }
      return await reply.send(await introspectNumberKey(services, token));
    } catch (error) {
      return answerRefusal(reply, error);
    }
  });
}
