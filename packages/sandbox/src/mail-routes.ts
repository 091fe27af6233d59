import type { FastifyInstance } from 'fastify';
import type { Box } from './box.ts';
import { newMailSchema } from './mail.ts';
import { oneLine } from './world.ts';

/** A mail transport over HTTP that keeps what it is given. */
export function registerMail(app: FastifyInstance, box: Box): void {
  app.post('/mail/messages', (request, reply) => {
    const parsed = newMailSchema.safeParse(request.body);
    if (!parsed.success) return reply.code(400).send({ error: oneLine(parsed.error) });
    const mail = box.mail.add(parsed.data, box.clock.now());
    box.changed();
    return reply.code(201).send(mail);
  });
  app.get<{ Querystring: { to?: string } }>('/mail/messages', ({ query }) => ({
    data: box.mail.list(query.to),
  }));
  app.get<{ Params: { id: string } }>('/mail/messages/:id', ({ params }, reply) => {
    const mail = box.mail.find(params.id);
    return mail ? reply.send(mail) : reply.code(404).send({ error: 'There is no such message' });
  });
  app.delete('/mail/messages', () => {
    box.mail.clear();
    box.changed();
    return { ok: true };
  });
}
