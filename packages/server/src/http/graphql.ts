import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { printSchema, lexicographicSortSchema } from 'graphql';
import { z } from 'zod';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { createApollo } from '../graphql/apollo.ts';
import { isTold } from '../graphql/error-plugin.ts';
import { IDEMPOTENCY_HEADER, refusable } from '../graphql/idempotency-plugin.ts';
import { routePlugin } from '../graphql/route-plugin.ts';
import { attach } from '../read/attach.ts';
import { checkSessions } from '../read/database.ts';
import type { Services } from '../services.ts';
import { graphqlStream } from './graphql-stream.ts';
import { identify } from './identify.ts';
import { RequestContext } from './request-context.ts';

/** `/graphql`, and the schema as text for tools at `/graphql/schema.graphql`. */
export async function graphqlDoor(
  app: FastifyInstance,
  { services, types }: { services: Services; types: GraphQLSchema },
) {
  await checkSessions(services.readPool);
  const { schema, plans } = attach(refusable(types), services.orm.getMetadata());
  const apollo = createApollo(schema, services, plans, [
    fastifyApolloDrainPlugin(app),
    routePlugin,
  ]);
  await apollo.start();
  const printed = printSchema(lexicographicSortSchema(schema));

  graphqlStream(app, { services, schema });
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
        // Who sends a key comes back for the answer, so it has to be found.
        const isKeyed = request.headers[IDEMPOTENCY_HEADER] !== undefined;
        if (!reply.raw.writableFinished && !isKeyed) context.read?.db.stop();
      });
      const answer = fastifyApolloHandler<Context>(apollo, { context: async () => context });
      return answer.call(app, request, reply);
    },
  });
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
