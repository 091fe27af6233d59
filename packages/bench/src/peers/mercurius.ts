import Fastify from 'fastify';
import { GraphQLDateTime } from 'graphql-scalars';
import mercurius from 'mercurius';
import { typeDefs } from './schema.ts';
import {
  auditLogOf,
  clientsById,
  countNumbers,
  end,
  environment,
  findNumber,
  findWaba,
  historyOfNumbers,
  numbersOfWaba,
  organizationOfKey,
  pageOfNumbers,
  partnersById,
  portfoliosById,
  renameUser,
  setWebhook,
  wabasById,
} from './statements.ts';
import type { Named, NumberRow } from './statements.ts';

/* Mercurius as its documentation advises for speed: graphql-jit from the first request, loaders. */

declare module 'mercurius' {
  interface MercuriusContext {
    authorization: string;
    userId: string;
  }
}

interface Asked<Row, Params = object> {
  obj: Row;
  params: Params;
}

/** A relation to one row; the cache would spell out every row to know it again. */
const toOne = (
  find: (ids: readonly string[]) => Promise<(Named | null)[]>,
  idOf: (number: NumberRow) => string | null,
) => ({
  loader: (queries: Asked<NumberRow>[]) => find(queries.map(({ obj }) => idOf(obj) ?? '')),
  opts: { cache: false },
});

const app = Fastify();
await app.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  context: ({ headers }) => ({
    authorization: headers.authorization ?? '',
    userId: String(headers['x-user-id']),
  }),
  resolvers: {
    DateTime: GraphQLDateTime,
    Query: {
      phoneNumbers: (
        _: unknown,
        { first, filter }: { first: number; filter?: { search: string } },
      ) => pageOfNumbers(first, filter?.search),
      phoneNumber: (_: unknown, { id }: { id: string }) => findNumber(id),
      waba: (_: unknown, { id }: { id: string }) => findWaba(id),
      auditEntries: (_: unknown, { first }: { first: number }, { authorization }) =>
        auditLogOf(authorization, first),
      viewer: async (_: unknown, _args: object, { authorization }) => ({
        organization: await organizationOfKey(authorization),
      }),
    },
    Mutation: {
      updateViewer: async (_: unknown, { input }: { input: { name: string } }, { userId }) => ({
        user: await renameUser(userId, input.name),
      }),
      setMessagingWebhook: async (
        _: unknown,
        { input }: { input: { phoneNumberId: string; url: string } },
        { authorization },
      ) => ({ phoneNumber: await setWebhook(authorization, input.phoneNumberId, input.url) }),
    },
    PhoneNumberConnection: { totalCount: () => countNumbers() },
    Waba: {
      phoneNumbers: ({ id }: Named, { first }: { first: number }) => numbersOfWaba(id, first),
    },
  },
  loaders: {
    PhoneNumber: {
      waba: toOne(wabasById, ({ wabaId }) => wabaId),
      client: toOne(clientsById, ({ clientId }) => clientId),
      partner: toOne(partnersById, ({ partnerId }) => partnerId),
      businessPortfolio: toOne(portfoliosById, ({ businessPortfolioId }) => businessPortfolioId),
      history: {
        loader: (queries: Asked<NumberRow, { first: number }>[]) =>
          historyOfNumbers(
            queries.map(({ obj }) => obj.id),
            queries[0]?.params.first ?? 0,
          ),
        opts: { cache: false },
      },
    },
  },
});
await app.listen({ port: environment.PORT, host: '127.0.0.1' });
process.once('SIGTERM', () => void app.close().then(end));
