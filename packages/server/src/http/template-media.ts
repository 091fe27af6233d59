import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { LARGEST_MEDIA_BYTES, MEDIA_FORMATS } from '../domains/template/template-media.rules.ts';
import { uploadTemplateMedia } from '../domains/template/upload-template-media.ts';
import { BadUserInput, userError, UserErrors } from '../errors.ts';
import { IncomingFile } from '../lib/incoming-file.ts';
import type { Services } from '../services.ts';
import { answerRefusal, callerContext } from './caller-context.ts';

const query = z.object({ format: z.enum(MEDIA_FORMATS), workspace: z.string().optional() });
const length = z.coerce.number().int().positive();

/**
 * Samples of headers on their way to Meta: `PUT /template-media/draft_…?format=IMAGE` with the
 * content as body. Nothing is kept here; the answer is the handle for `example.header_handle`.
 */
export async function templateMediaDoor(
  app: FastifyInstance,
  { services }: { services: Services },
) {
  app.removeAllContentTypeParsers();
  // The body stays a stream.
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload));

  app.put<{ Params: { draftId: string } }>(
    '/template-media/:draftId',
    { bodyLimit: Number.MAX_SAFE_INTEGER },
    async (request, reply) => {
      try {
        const asked = query.safeParse(request.query);
        const size = length.safeParse(request.headers['content-length']);
        if (!asked.success) throw new BadUserInput(`Say the format: ${MEDIA_FORMATS.join(', ')}.`);
        if (!size.success) throw new BadUserInput('Send a file, with its content-length.');
        const ctx = await callerContext(services, request, {
          scope: 'WRITE',
          workspace: asked.data.workspace,
        });
        if (size.data > LARGEST_MEDIA_BYTES) {
          throw new UserErrors(userError('TOO_LONG', 'Use a file of at most 100 MB.', ['media']));
        }
        const content = request.body instanceof Readable ? request.body : Readable.from([]);
        const media = await uploadTemplateMedia(ctx, {
          draftId: request.params.draftId,
          format: asked.data.format,
          file: new IncomingFile(content, size.data),
        });
        return await reply.code(201).send(media);
      } catch (error) {
        // The rest of a file that nobody wants must not keep the connection.
        reply.header('connection', 'close');
        request.raw.resume();
        if (error instanceof UserErrors) {
          return reply.code(422).send({ userErrors: error.errors });
        }
        return answerRefusal(reply, error);
      }
    },
  );
}
