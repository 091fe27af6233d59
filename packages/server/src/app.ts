import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import fastifyCompress from '@fastify/compress';
import Fastify, { LogController } from 'fastify';
import type { FastifyBaseLogger, FastifyError, FastifyInstance } from 'fastify';
import { accountsExportDoor } from './http/accounts-export.ts';
import { attachmentsDoor } from './http/attachments.ts';
import { auditLogExportDoor } from './http/audit-log-export.ts';
import { authDoor } from './http/auth.ts';
import { consentReceiptDoor } from './http/consent-receipt.ts';
import { graphqlDoor } from './http/graphql.ts';
import { healthDoor } from './http/health.ts';
import { introspectDoor } from './http/introspect.ts';
import { metaWebhook } from './http/meta-webhook.ts';
import { metricsDoor } from './http/metrics.ts';
import { numberHistoryExportDoor } from './http/number-history-export.ts';
import { profilePictureDoor } from './http/profile-pictures.ts';
import { templateMediaDoor } from './http/template-media.ts';
import { webDoor } from './http/web.ts';
import { buildSchema } from './schema.ts';
import type { Services } from './services.ts';

const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** All doors of the server. It never listens by itself. */
export async function createApp(services: Services): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = services.logger;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: services.config.TRUST_PROXY,
    requestIdHeader: false,
    genReqId: () => `req_${randomUUID()}`,
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).headers(SECURITY_HEADERS);
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error.statusCode !== undefined && error.statusCode < 500) {
      // The same shape as what doors refuse themselves, without words of the framework.
      return reply
        .code(error.statusCode)
        .type('application/json')
        .send({ code: 'BAD_USER_INPUT', message: error.message });
    }
    services.logger.error({ err: error, requestId: request.id }, error.message);
    return reply
      .code(500)
      .type('application/json')
      .send({ code: 'INTERNAL', message: 'Something went wrong on our side.' });
  });
  // Streams never end by themselves, and a server that stops waits for its answers.
  app.addHook('preClose', async () => services.live.stopStreams());
  await app.register(fastifyCompress, { threshold: 1024 });
  await app.register(healthDoor, { services });
  await app.register(metricsDoor, { services });
  await app.register(metaWebhook, { services });
  await app.register(authDoor, { services });
  await app.register(introspectDoor, { services });
  await app.register(profilePictureDoor, { services });
  const types = buildSchema();
  await app.register(graphqlDoor, { services, types });
  await app.register(accountsExportDoor, { services, types });
  await app.register(consentReceiptDoor, { services });
  await app.register(attachmentsDoor, { services });
  await app.register(templateMediaDoor, { services });
  await app.register(auditLogExportDoor, { services });
  await app.register(numberHistoryExportDoor, { services });
  await app.register(webDoor, { services });
  return app;
}
