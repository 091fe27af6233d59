import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { request as fetchFrom } from 'undici';
import { BusinessProfile } from '../domains/business-profile/business-profile.entity.ts';
import { LARGEST_PICTURE_BYTES } from '../domains/business-profile/picture.rules.ts';
import { numberForPicture, uploadPicture } from '../domains/business-profile/upload-picture.ts';
import { PhoneNumber } from '../domains/phone-number/phone-number.entity.ts';
import { NotFound, Unauthenticated, UserErrors } from '../errors.ts';
import { isTold } from '../graphql/error-plugin.ts';
import { findInScope } from '../read/find-in-scope.ts';
import type { Services } from '../services.ts';
import type { Viewer } from '../viewer.ts';
import { identify } from './identify.ts';

const PATH = '/profile-pictures/:numberId';
const META_ANSWERS_WITHIN_MS = 10_000;
const META_HOSTS = /\.(?:whatsapp\.net|fbcdn\.net|fbsbx\.com)$/;

type Route = { Params: { numberId: string } };

/** Pictures of business profiles: taken on their way to Meta by PUT, and shown by GET. */
export async function profilePictureDoor(
  app: FastifyInstance,
  { services }: { services: Services },
) {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(/^image\//, { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  app.setErrorHandler((error, request, reply) => refuse(services, error, request, reply));

  // A caller who may not is refused before the picture is received.
  app.put<Route>(
    PATH,
    {
      bodyLimit: LARGEST_PICTURE_BYTES,
      onRequest: async (request) => {
        const viewer = await caller(services, request);
        await numberForPicture(services.orm.em.fork(), viewer, request.params.numberId);
      },
    },
    async (request) => {
      const viewer = await caller(services, request);
      const em = services.orm.em.fork();
      const number = await numberForPicture(em, viewer, request.params.numberId);
      const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      return { receipt: await uploadPicture(services, number, content) };
    },
  );

  app.get<Route>(PATH, async (request, reply) => {
    const viewer = await caller(services, request);
    const em = services.orm.em.fork();
    const number = await findInScope(em, PhoneNumber, viewer, request.params.numberId);
    const profile = number && (await em.findOne(BusinessProfile, { phoneNumber: number }));
    const url = addressAtMeta(services, profile?.pictureUrl ?? null);
    if (url === null) throw new NotFound();
    const picture = await fetchFrom(url, {
      signal: AbortSignal.timeout(META_ANSWERS_WITHIN_MS),
    });
    const type = String(picture.headers['content-type'] ?? '');
    if (picture.statusCode !== 200 || !/^image\/(?:jpeg|png|webp)\b/.test(type)) {
      await picture.body.dump();
      throw new NotFound();
    }
    return reply.type(type).header('cache-control', 'private, max-age=3600').send(picture.body);
  });
}

async function caller(services: Services, request: FastifyRequest): Promise<Viewer> {
  const viewer = await identify(services, request);
  if (viewer === null) throw new Unauthenticated();
  return viewer;
}

/** The address came from Meta, so it must lead there: to its hosts of pictures, or its API's. */
function addressAtMeta({ config }: Services, address: string | null): URL | null {
  const url = address === null ? null : URL.parse(address);
  if (url === null) return null;
  if (url.origin === new URL(config.META_GRAPH_URL).origin) return url;
  return url.protocol === 'https:' && META_HOSTS.test(url.hostname) ? url : null;
}

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };

function refuse(
  { logger }: Services,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  if (error instanceof UserErrors) return reply.code(422).send({ userErrors: error.errors });
  if (isTold(error)) {
    const code = String(error.extensions['code']);
    return reply.code(STATUS[code] ?? 400).send({ message: error.message, code });
  }
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 413 || status === 415) {
    const message = status === 413 ? 'Use a picture of at most 5 MB.' : 'Send an image.';
    return reply.code(status).send({ message, code: 'BAD_USER_INPUT' });
  }
  if (status < 500)
    return reply.code(status).send({ message: 'Bad request', code: 'BAD_USER_INPUT' });
  logger.error({ err: error, requestId: request.id });
  return reply.code(status).send({ message: 'Something went wrong.', code: 'INTERNAL' });
}
