import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';

/** Paths that belong to programs; everything else is a page of the single-page client. */
const NOT_PAGES =
  /^\/(?:graphql|auth|webhooks|health|metrics|introspect|assets|exports|attachments|receipts|profile-pictures|template-media)(?:[/?]|$)/;

/** The built client, GraphiQL, and what the client must know before it starts. */
export async function webDoor(app: FastifyInstance, { services }: { services: Services }) {
  const { config } = services;
  app.get('/config.json', () => ({
    productName: config.PRODUCT_NAME,
    links: {
      documentation: config.LINK_DOCUMENTATION,
      roadmap: config.LINK_ROADMAP,
      status: config.LINK_STATUS,
      support: config.LINK_SUPPORT,
    },
    inboxUrl: config.INBOX_URL,
    numberRetentionDays: config.NUMBER_RETENTION_DAYS,
    ...(config.MAIL_CATCHER_URL !== undefined && {
      sandboxMailUrl: config.MAIL_CATCHER_URL.replace(/\/messages$/, ''),
    }),
  }));

  const root = config.WEB_ROOT;
  if (root === undefined || !existsSync(path.join(root, 'index.html'))) return;
  await app.register(fastifyStatic, {
    root: path.resolve(root),
    index: false,
    preCompressed: true,
    setHeaders(reply, file) {
      const isHashed = path.relative(root, file).startsWith(`assets${path.sep}`);
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/', (_request, reply) => reply.sendFile('index.html'));
  app.get('/graphiql', (_request, reply) => reply.sendFile('graphiql.html'));
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || NOT_PAGES.test(request.url)) {
      return reply.code(404).send({ code: 'NOT_FOUND', message: 'Not found' });
    }
    return reply.sendFile('index.html');
  });
}
