import { createServer } from 'node:http';
import DataLoader from 'dataloader';
import { GraphQLDateTime } from 'graphql-scalars';
import { createSchema, createYoga } from 'graphql-yoga';
import { typeDefs } from './schema.ts';
import {
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
  wabasById,
} from './statements.ts';
import type { Named, NumberRow } from './statements.ts';

/* Yoga on node:http with its own parser and validation caches, one set of loaders a request. */

interface Context {
  request: Request;
  load: ReturnType<typeof loaders>;
}

const loaders = () => ({
  waba: new DataLoader(wabasById),
  client: new DataLoader(clientsById),
  partner: new DataLoader(partnersById),
  portfolio: new DataLoader(portfoliosById),
  // Every operation asks for the same length.
  history: new DataLoader((ids: readonly string[]) => historyOfNumbers(ids, 10)),
});

const yoga = createYoga<object, Pick<Context, 'load'>>({
  graphiql: false,
  landingPage: false,
  logging: 'error',
  context: () => ({ load: loaders() }),
  schema: createSchema<Context>({
    typeDefs,
    resolvers: {
      DateTime: GraphQLDateTime,
      Query: {
        phoneNumbers: (
          _: unknown,
          { first, filter }: { first: number; filter?: { search: string } },
        ) => pageOfNumbers(first, filter?.search),
        phoneNumber: (_: unknown, { id }: { id: string }) => findNumber(id),
        waba: (_: unknown, { id }: { id: string }) => findWaba(id),
        viewer: async (_: unknown, _args: object, { request }) => ({
          organization: await organizationOfKey(request.headers.get('authorization') ?? ''),
        }),
      },
      Mutation: {
        updateViewer: async (_: unknown, { input }: { input: { name: string } }, { request }) => ({
          user: await renameUser(request.headers.get('x-user-id') ?? '', input.name),
        }),
      },
      PhoneNumberConnection: { totalCount: () => countNumbers() },
      Waba: {
        phoneNumbers: ({ id }: Named, { first }: { first: number }) => numbersOfWaba(id, first),
      },
      PhoneNumber: {
        waba: ({ wabaId }: NumberRow, _args: object, { load }) => load.waba.load(wabaId),
        client: ({ clientId }: NumberRow, _args: object, { load }) => load.client.load(clientId),
        partner: ({ partnerId }: NumberRow, _args: object, { load }) =>
          partnerId === null ? null : load.partner.load(partnerId),
        businessPortfolio: ({ businessPortfolioId }: NumberRow, _args: object, { load }) =>
          businessPortfolioId === null ? null : load.portfolio.load(businessPortfolioId),
        history: ({ id }: NumberRow, _args: object, { load }) => load.history.load(id),
      },
    },
  }),
});

// Yoga answers requests itself and returns nothing to wait for.
const server = createServer((request, response) => void yoga(request, response));
server.listen(environment.PORT, '127.0.0.1');
process.once('SIGTERM', () => {
  server.close(() => void end());
  server.closeAllConnections();
});
