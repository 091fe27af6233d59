import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { request as fetchFrom } from 'undici';
import { z } from 'zod';
import { viewerOf } from '../context.ts';
import { BusinessProfile } from '../domains/business-profile/business-profile.entity.ts';
import { LARGEST_PICTURE_BYTES } from '../domains/business-profile/picture.rules.ts';
import { renewPictureAddress } from '../domains/business-profile/renew-picture-address.ts';
import { numberForPicture, uploadPicture } from '../domains/business-profile/upload-picture.ts';
import { PhoneNumber } from '../domains/phone-number/phone-number.entity.ts';
import { NotFound, UserErrors } from '../errors.ts';
import { IncomingFile } from '../lib/incoming-file.ts';
import { findInScope } from '../read/find-in-scope.ts';
import type { Services } from '../services.ts';
import { answerRefusal, callerContext } from './caller-context.ts';

const PATH = '/profile-pictures/:numberId';
const META_ANSWERS_WITHIN_MS = 10_000;
const META_HOSTS = /\.(?:whatsapp\.net|fbcdn\.net|fbsbx\.com)$/;

const shown = z.object({ workspace: z.string().optional() });

type Route = { Params: { numberId: string } };

/** Pictures of business profiles: taken on their way to Meta by PUT, and shown by GET. */
export async function profilePictureDoor(
  app: FastifyInstance,
  { services }: { services: Services },
) {
  app.removeAllContentTypeParsers();
  // The body stays a stream.
  app.addContentTypeParser(/^image\//, (_request, payload, done) => done(null, payload));
  app.setErrorHandler((error, _request, reply) => refuse(error, reply));

  app.put<Route>(PATH, { bodyLimit: Number.MAX_SAFE_INTEGER }, async (request, reply) => {
    const ctx = await callerContext(services, request, { scope: 'WRITE' });
    const number = await numberForPicture(ctx, request.params.numberId);
    // Meta wants to know the length before the first byte.
    const size = Number(request.headers['content-length'] ?? Number.NaN);
    const unfit = Number.isNaN(size) ? 411 : size > LARGEST_PICTURE_BYTES ? 413 : null;
    if (unfit !== null) return cutOff(unfit, reply);
    const content = request.body instanceof Readable ? request.body : Readable.from([]);
    const file = new IncomingFile(content, size);
    try {
      return { receipt: await uploadPicture(services, number, file) };
    } catch (error) {
      void file.discard();
      throw error;
    }
  });

  app.get<Route>(PATH, async (request, reply) => {
    const { workspace } = shown.parse(request.query);
    const ctx = await callerContext(services, request, { scope: 'READ', workspace });
    const number = await findInScope(ctx.em, PhoneNumber, viewerOf(ctx), request.params.numberId);
    if (number === null) throw new NotFound();
    const profile = await ctx.em.findOne(BusinessProfile, { phoneNumber: number });
    const picture =
      (await pictureAt(services, profile?.pictureUrl ?? null)) ??
      (await pictureAt(services, await renewPictureAddress(services, number)));
    if (picture === null) throw new NotFound();
    return reply
      .type(picture.type)
      .header('cache-control', 'private, max-age=3600')
      .send(picture.body);
  });
}

/** The picture at an address of Meta's; null when there is none, or none any more. */
async function pictureAt(services: Services, address: string | null) {
  const url = addressAtMeta(services, address);
  if (url === null) return null;
  const { statusCode, headers, body } = await fetchFrom(url, {
    signal: AbortSignal.timeout(META_ANSWERS_WITHIN_MS),
  });
  const type = String(headers['content-type'] ?? '');
  if (statusCode === 200 && /^image\/(?:jpeg|png|webp)\b/.test(type)) return { type, body };
  await body.dump();
  return null;
}

/** The address came from Meta, so it must lead there: to its hosts of pictures, or its API's. */
function addressAtMeta({ config }: Services, address: string | null): URL | null {
  const url = address === null ? null : URL.parse(address);
  if (url === null) return null;
  if (url.origin === new URL(config.META_GRAPH_URL).origin) return url;
  return url.protocol === 'https:' && META_HOSTS.test(url.hostname) ? url : null;
}

const UNFIT: Record<number, string> = {
  411: 'Send the picture with its content-length.',
  413: 'Use a picture of at most 5 MB.',
  415: 'Send an image.',
};

/** Answers before the picture has arrived; the connection ends with the answer. */
function cutOff(status: 411 | 413, reply: FastifyReply): FastifyReply {
  const message = UNFIT[status];
  return reply.code(status).header('connection', 'close').send({ code: 'BAD_USER_INPUT', message });
}

function refuse(error: unknown, reply: FastifyReply): FastifyReply {
  if (error instanceof UserErrors) return reply.code(422).send({ userErrors: error.errors });
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  const message = UNFIT[status];
  if (message) return reply.code(status).send({ code: 'BAD_USER_INPUT', message });
  return answerRefusal(reply, error);
}
