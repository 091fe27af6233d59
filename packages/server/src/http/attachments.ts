import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { viewerOf } from '../context.ts';
import { addAttachment } from '../domains/support/add-attachment.ts';
import { databaseStore } from '../domains/support/attachment-store.ts';
import { TicketAttachment } from '../domains/support/ticket-attachment.entity.ts';
import { BadUserInput, NotFound } from '../errors.ts';
import { findInScope } from '../read/find-in-scope.ts';
import type { Services } from '../services.ts';
import { answerRefusal, callerContext } from './caller-context.ts';

const upload = z.object({ ticketId: z.string(), workspace: z.string().optional() });
const download = z.object({ workspace: z.string().optional() });

/**
 * Files of tickets: `POST /attachments?ticketId=` with the content as body and its name,
 * percent-encoded, in the header `x-file-name`, which no foreign page can send; `GET
 * /attachments/:id`, for whoever sees the ticket, never to be shown in place.
 */
export async function attachmentsDoor(app: FastifyInstance, { services }: { services: Services }) {
  app.removeAllContentTypeParsers();
  // The body stays a stream.
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  app.post('/attachments', { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
    try {
      const asked = upload.safeParse(request.query);
      const name = nameOf(request.headers['x-file-name']);
      if (!asked.success || name === null) {
        throw new BadUserInput('Say which ticket, and the name in x-file-name.');
      }
      const { ticketId, workspace } = asked.data;
      const ctx = await callerContext(services, request, { scope: 'WRITE', workspace });
      const content = request.body instanceof Readable ? request.body : Readable.from([]);
      return await reply
        .code(201)
        .send({ id: await addAttachment(ctx, { ticketId, name, content }) });
    } catch (error) {
      return answerRefusal(reply, error);
    }
  });

  app.get<{ Params: { id: string } }>('/attachments/:id', async (request, reply) => {
    try {
      const { workspace } = download.parse(request.query);
      const ctx = await callerContext(services, request, { scope: 'READ', workspace });
      const found = await findInScope(ctx.em, TicketAttachment, viewerOf(ctx), request.params.id);
      if (!found?.isStored) throw new NotFound('There is no such file.');
      return await reply
        .type(found.contentType)
        .header('content-length', found.size)
        .header('content-disposition', disposition(found.name))
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('cache-control', 'private, no-store')
        .header('content-encoding', 'identity')
        .send(Readable.from(databaseStore(ctx.em).read(found.id)));
    } catch (error) {
      return answerRefusal(reply, error);
    }
  });
}

function nameOf(header: string | string[] | undefined): string | null {
  if (typeof header !== 'string' || header === '') return null;
  try {
    return decodeURIComponent(header);
  } catch {
    return null;
  }
}

/** The name for old browsers, and with all its letters for the others (RFC 6266). */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
