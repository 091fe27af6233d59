import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { printSchema, lexicographicSortSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { createApollo } from '../graphql/apollo.ts';
import { isTold } from '../graphql/error-plugin.ts';
import { attach } from '../read/attach.ts';
import { Database } from '../read/database.ts';
import type { Services } from '../services.ts';
import { identify } from './identify.ts';

/** `/graphql`, and the schema as text for tools at `/graphql/schema.graphql`. */
export async function graphqlDoor(
  app: FastifyInstance,
  { services, types }: { services: Services; types: GraphQLSchema },
) {
  const schema = attach(types, services.orm.getMetadata());
  const apollo = createApollo(schema, services.config, [fastifyApolloDrainPlugin(app)]);
  await apollo.start();
  const printed = printSchema(lexicographicSortSchema(schema));

  app.get('/graphql/schema.graphql', (_request, reply) => reply.type('text/plain').send(printed));
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    errorHandler(error: unknown, request: FastifyRequest, reply: FastifyReply) {
      if (!isTold(error)) {
        request.log.error(error);
        return reply
          .code(500)
          .send(body('Something went wrong on our side.', 'INTERNAL', request.id));
      }
      const code = String(error.extensions['code']);
      return reply
        .code(code === 'UNAUTHENTICATED' ? 401 : 404)
        .send(body(error.message, code, request.id));
    },
    handler: fastifyApolloHandler<Context>(apollo, {
      async context(request): Promise<Context> {
        const viewer = await identify(services, request);
        return {
          requestId: request.id,
          ip: request.ip,
          services,
          em: services.orm.em.fork(),
          viewer,
          read: viewer && {
            viewer,
            now: services.clock.now(),
            db: new Database(services.readPool),
          },
        };
      },
    }),
  });
}

function body(message: string, code: string, requestId: string) {
  return { errors: [{ message, extensions: { code, requestId } }] };
}
