import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';

/** `/health` tells load balancers whether this process can answer. */
export async function healthDoor(app: FastifyInstance, { services }: { services: Services }) {
  app.get('/health', async (_request, reply) => {
    try {
      await services.readPool.query('select 1');
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
}
