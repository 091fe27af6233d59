import type { FastifyInstance } from 'fastify';
import type { Box } from './box.ts';
import { inboxPage, messagePage, notFoundPage, PAGE_HEADERS } from './mail-pages.ts';
import { newMailSchema } from './mail.ts';
import { refuseOtherSites } from './same-site.ts';
import { oneLine } from './world.ts';

/** A mail transport over HTTP that keeps what it is given, and an inbox to read it in. */
export function registerMail(app: FastifyInstance, box: Box): void {
  app.register(
    async (routes) => {
      routes.addHook('onRequest', refuseOtherSites);
      registerMessages(routes, box);
      registerPages(routes, box);
    },
    { prefix: '/mail' },
  );
}

function registerMessages(routes: FastifyInstance, box: Box): void {
  routes.post('/messages', (request, reply) => {
    const parsed = newMailSchema.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ error: oneLine(parsed.error) });
    const mail = box.mail.add(parsed.data, box.clock.now());
    box.changed();
    return reply.code(201).send(mail);
  });
  routes.get<{ Querystring: { to?: string } }>('/messages', ({ query }) => ({
    data: box.mail.list(query.to),
  }));
  routes.get<{ Params: { id: string } }>('/messages/:id', ({ params }, reply) => {
    const mail = box.mail.find(params.id);
    return mail ? reply.send(mail) : reply.code(404).send({ error: 'There is no such message' });
  });
  routes.delete('/messages', () => {
    box.mail.clear();
    box.changed();
    return { ok: true };
  });
}

function registerPages(routes: FastifyInstance, box: Box): void {
  routes.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, _body, done) => done(null),
  );
  routes.get<{ Querystring: { to?: string } }>('/', ({ query }, reply) =>
    reply.headers(PAGE_HEADERS).send(inboxPage(box.mail.list(query.to), query.to)),
  );
  routes.get<{ Params: { id: string }; Querystring: { view?: string } }>(
    '/:id',
    ({ params, query }, reply) => {
      const mail = box.mail.find(params.id);
      if (!mail) return reply.code(404).headers(PAGE_HEADERS).send(notFoundPage());
      const view =
        mail.html === '' || (query.view === 'text' && mail.text !== '') ? 'text' : 'html';
      return reply.headers(PAGE_HEADERS).send(messagePage(mail, view));
    },
  );
  routes.post('/clear', (_request, reply) => {
    box.mail.clear();
    box.changed();
    return reply.redirect('/mail', 303);
  });
}
