import { once } from 'node:events';
import type { OutgoingHttpHeaders } from 'node:http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, execute, GraphQLError } from 'graphql';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse';
import type { Response } from 'graphql-sse';
import { BadUserInput, Unauthenticated } from '../errors.ts';
import { checkScopes } from '../graphql/access-plugin.ts';
import { formatError } from '../graphql/error-plugin.ts';
import { prepareSubscription, RefusedDocument } from '../graphql/prepare-subscription.ts';
import type { Prepared } from '../graphql/prepare-subscription.ts';
import type { Services } from '../services.ts';
import { callerOf } from '../viewer.ts';
import { identify } from './identify.ts';
import { OpenStream } from './open-stream.ts';
import { StreamLimits } from './stream-limits.ts';

/** A client that takes nothing for so long is gone. */
const DRAIN_MS = 30_000;

/**
 * `/graphql/stream`: subscriptions as server-sent events, each on a connection of its own, so that
 * any process can answer and cookies and keys travel as with every other request.
 */
export function graphqlStream(
  app: FastifyInstance,
  { services, schema }: { services: Services; schema: GraphQLSchema },
): void {
  const limits = new StreamLimits(services.metrics.streams);
  const handle = createHandler<FastifyRequest, { reply: FastifyReply }>({
    // No token: each stream is one request.
    authenticate: () => null,
    async onSubscribe({ raw: request, context: { reply } }, { query, operationName, variables }) {
      try {
        const viewer = await identify(services, request);
        if (viewer === null) throw new Unauthenticated();
        checkScopes(viewer, 'READ');
        const prepared = prepareSubscription(
          schema,
          { query, operationName, variables },
          services.config,
        );
        const release = limits.take(callerOf(viewer));
        const stream = new OpenStream(services, request, viewer);
        const close = () => {
          stream.end();
          release();
        };
        reply.raw.once('close', close);
        if (reply.raw.destroyed) close();
        await stream.watch();
        const source = await sourceOf(prepared, stream);
        if (source instanceof RefusedDocument) {
          stream.end();
          throw source;
        }
        return results(prepared, source, { stream, reply, services });
      } catch (error) {
        return refused(error, { request, services });
      }
    },
  });

  // What cannot be read is refused before there is a handler.
  const errorHandler = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    const { statusCode = 500 } = error;
    const isUnreadable = statusCode < 500;
    const cause = isUnreadable ? new BadUserInput(error.message) : error;
    const [body, init] = refused(cause, { request, services });
    void reply
      .code(isUnreadable ? statusCode : init.status)
      .headers({ ...init.headers })
      .send(body);
  };

  app.post('/graphql/stream', { errorHandler }, async (request, reply) => {
    const [body, init] = await handle({
      method: request.method,
      url: request.url,
      // Whoever asks here wants a stream, also without saying so.
      headers: { get: (name) => (name === 'accept' ? 'text/event-stream' : header(request, name)) },
      body: () => bodyOf(request),
      raw: request,
      context: { reply },
    });
    // A connection that is kept after its stream would hold up a server that stops.
    reply.header('connection', 'close');
    if (body === null || typeof body === 'string') {
      return reply
        .code(init.status)
        .headers({ ...init.headers })
        .send(body);
    }
    reply.hijack();
    reply.raw.writeHead(200, {
      ...definedHeaders(reply),
      'content-type': 'text/event-stream; charset=utf-8',
      // Nothing on the way may keep what belongs to the reader.
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    reply.raw.once('close', () => void body.return(undefined));
    for await (const part of body) {
      if (reply.raw.destroyed) break;
      reply.raw.write(part);
    }
    reply.raw.end();
  });
}

/** The ids of what is to be told, or why the fields refuse to tell. */
async function sourceOf(
  prepared: Prepared,
  stream: OpenStream,
): Promise<AsyncIterable<unknown> | RefusedDocument> {
  const source = await createSourceEventStream({
    ...prepared,
    contextValue: await stream.again(),
  });
  return Symbol.asyncIterator in source ? source : new RefusedDocument(source.errors ?? []);
}

/** Each message is answered for the caller as they are at that moment. */
async function* results(
  prepared: Prepared,
  source: AsyncIterable<unknown>,
  { stream, reply, services }: { stream: OpenStream; reply: FastifyReply; services: Services },
): AsyncGenerator<ExecutionResult, void, void> {
  try {
    for await (const rootValue of source) {
      await drained(reply);
      if (stream.isOver) break;
      const contextValue = await stream.again();
      const result = await execute({ ...prepared, rootValue, contextValue });
      if (isOutOfSight(result)) continue;
      yield told(result, { requestId: contextValue.requestId, services });
    }
  } catch (error) {
    stream.end(error);
  }
  stream.end();
  if (stream.reason !== null) {
    const errors = [asGraphQLError(stream.reason)];
    yield told({ errors }, { requestId: reply.request.id, services });
  }
}

/** The object went out of the caller's sight meanwhile: there is nothing to tell. */
function isOutOfSight({ data, errors }: ExecutionResult): boolean {
  const codes = errors?.map(({ extensions }) => extensions['code']) ?? [];
  return !data && codes.length > 0 && codes.every((code) => code === 'NOT_FOUND');
}

/** Holds back what a slow reader has no room for; the source is not asked for more meanwhile. */
async function drained({ raw }: FastifyReply): Promise<void> {
  if (!raw.writableNeedDrain || raw.destroyed) return;
  try {
    await once(raw, 'drain', { signal: AbortSignal.timeout(DRAIN_MS) });
  } catch {
    raw.destroy();
  }
}

interface Asking {
  requestId: string;
  services: Services;
}

function told(result: ExecutionResult, { requestId, services }: Asking): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map((error) => {
    const formatted = formatError(error.toJSON());
    const extensions = { ...formatted.extensions, requestId };
    if (formatted.extensions?.['code'] === 'INTERNAL') {
      services.logger.error({ err: error.originalError ?? error, requestId }, error.message);
    }
    return new GraphQLError(formatted.message, { path: formatted.path, extensions });
  });
  return { ...result, errors };
}

const STATUS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  THROTTLED: 429,
  INTERNAL: 500,
};

/** Why there is no stream, as an answer of the usual form. */
function refused(
  error: unknown,
  { request, services }: { request: FastifyRequest; services: Services },
): Response {
  const errors = error instanceof RefusedDocument ? error.errors : [asGraphQLError(error)];
  const result = told({ errors }, { requestId: request.id, services });
  const code = String(result.errors?.[0]?.extensions['code']);
  return [
    JSON.stringify(result),
    {
      status: STATUS[code] ?? 400,
      statusText: code,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    },
  ];
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

function definedHeaders(reply: FastifyReply): OutgoingHttpHeaders {
  return Object.fromEntries(
    Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined),
  );
}

function header({ headers }: FastifyRequest, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' ? value : null;
}

function bodyOf({ body }: FastifyRequest): Record<PropertyKey, unknown> | null {
  return typeof body === 'object' && body !== null ? { ...body } : null;
}
