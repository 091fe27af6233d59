import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { printSchema, lexicographicSortSchema } from 'graphql';
import { z } from 'zod';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { createApollo } from '../graphql/apollo.ts';
import { isTold } from '../graphql/error-plugin.ts';
import type { Route } from '../db/replicas.ts';
import { routePlugin } from '../graphql/route-plugin.ts';
import { attach } from '../read/attach.ts';
import type { ReadContext } from '../read/context.ts';
import { checkSessions, Database } from '../read/database.ts';
import type { Services } from '../services.ts';
import { callerOf } from '../viewer.ts';
import type { Viewer } from '../viewer.ts';
import { identify } from './identify.ts';

/** `/graphql`, and the schema as text for tools at `/graphql/schema.graphql`. */
export async function graphqlDoor(
  app: FastifyInstance,
  { services, types }: { services: Services; types: GraphQLSchema },
) {
  await checkSessions(services.readPool);
  const { schema, plans } = attach(types, services.orm.getMetadata());
  const apollo = createApollo(schema, services, plans, [
    fastifyApolloDrainPlugin(app),
    routePlugin,
  ]);
  await apollo.start();
  const printed = printSchema(lexicographicSortSchema(schema));

  app.get('/graphql/schema.graphql', (_request, reply) => reply.type('text/plain').send(printed));
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    errorHandler(error: unknown, request: FastifyRequest, reply: FastifyReply) {
      const { status, message, code } = refusalOf(error);
      if (code === 'INTERNAL') services.logger.error({ err: error, requestId: request.id });
      void reply.code(status).send({ errors: [{ message, extensions: { code } }] });
    },
    // Also requests that are refused before there is an operation get the request id.
    async onSend(request: FastifyRequest, reply: FastifyReply, payload: unknown) {
      if (reply.statusCode < 400 || typeof payload !== 'string') return payload;
      return withRequestId(payload, request.id);
    },
    async handler(request, reply) {
      const viewer = await identify(services, request);
      const context = new RequestContext(services, request, viewer);
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) context.read?.db.stop();
      });
      const answer = fastifyApolloHandler<Context>(apollo, { context: async () => context });
      return answer.call(app, request, reply);
    },
  });
}

/** It is the caller's to choose, and is kept with every act. */
const LONGEST_USER_AGENT = 400;

class RequestContext implements Context {
  readonly requestId: string;
  readonly ip: string;
  readonly userAgent: string | null;
  readonly read: ReadContext | null;
  readonly route: Route | null;
  private forked?: EntityManager;

  constructor(
    readonly services: Services,
    request: FastifyRequest,
    readonly viewer: Viewer | null,
  ) {
    this.requestId = request.id;
    this.ip = request.ip;
    this.userAgent = request.headers['user-agent']?.slice(0, LONGEST_USER_AGENT) ?? null;
    this.route = viewer && services.replicas.route(callerOf(viewer));
    this.read = viewer &&
      this.route && { viewer, now: services.clock.now(), db: new Database(this.route) };
  }

  /** Made when it is needed, for most requests only read. Apollo copies fields, but no getters. */
  get em(): EntityManager {
    return (this.forked ??= this.services.orm.em.fork());
  }
}

interface Refusal {
  status: number;
  message: string;
  code: string;
}

/** Why there is no operation to run: no such caller, no such workspace, or no readable request. */
function refusalOf(error: unknown): Refusal {
  if (isTold(error)) {
    const code = String(error.extensions['code']);
    return { status: code === 'UNAUTHENTICATED' ? 401 : 404, message: error.message, code };
  }
  if (error instanceof Error && 'statusCode' in error) {
    const status = Number(error.statusCode);
    if (status >= 400 && status < 500) {
      return { status, message: error.message, code: 'BAD_USER_INPUT' };
    }
  }
  return { status: 500, message: 'Something went wrong on our side.', code: 'INTERNAL' };
}

const refused = z.looseObject({
  errors: z.array(z.looseObject({ extensions: z.looseObject({}) })),
});

function withRequestId(payload: string, requestId: string): string {
  const { errors, ...rest } = refused.parse(JSON.parse(payload));
  return JSON.stringify({
    ...rest,
    errors: errors.map((error) => ({
      ...error,
      extensions: { ...error.extensions, requestId },
    })),
  });
}
