import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics } from 'prom-client';
import { sha256 } from '../lib/secret.ts';
import type { Services } from '../services.ts';

/** `/metrics` for Prometheus, which shows the token; without a configured token there is no door. */
export async function metricsDoor(app: FastifyInstance, { services }: { services: Services }) {
  const { registry } = services.metrics;
  const { METRICS_TOKEN: token } = services.config;
  if (token === undefined) return;
  collectDefaultMetrics({ register: registry });
  const expected = Buffer.from(sha256(`Bearer ${token}`));
  app.get('/metrics', async (request, reply) => {
    const given = Buffer.from(sha256(request.headers.authorization ?? ''));
    if (!timingSafeEqual(given, expected)) return reply.code(401).send();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}
