import { ApolloClient, HttpLink, InMemoryCache, ApolloLink } from '@apollo/client';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ChangeDisplayNameDocument, UpdateTagDocument } from '../src/gql/operations.ts';
import { createIdempotencyLink, SPENDING_OPERATIONS } from '../src/lib/idempotencyLink.ts';
import { readSchema } from './files.ts';
import { GraphqlStandIn } from './graphql-stand-in.ts';

const server = new GraphqlStandIn();
const refusedWith = (code: string, retryable: boolean) => ({
  data: {
    changeDisplayName: {
      phoneNumber: null,
      userErrors: [{ code, message: 'No', path: [], retryable, upstream: null }],
    },
  },
});

beforeEach(async () => {
  server.asked.length = 0;
  server.answers = { ChangeDisplayName: () => refusedWith('NOT_ALLOWED', false) };
  await server.start();
});
afterEach(() => server.stop());

const client = () =>
  new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([createIdempotencyLink(), new HttpLink({ uri: '/graphql' })]),
  });
const change = (by: ApolloClient, displayName: string) =>
  by.mutate({
    mutation: ChangeDisplayNameDocument,
    variables: { input: { phoneNumberId: 'number_1', displayName } },
  });
const keys = () => server.asked.map(({ key }) => key);

test('what the server wants a key with gets one, and files that are applied', () => {
  const mutations = Object.values(buildSchema(readSchema()).getMutationType()?.getFields() ?? {});
  const spending = mutations
    .filter(({ description }) => description?.includes('Needs the header Idempotency-Key'))
    .map(({ name }) => name.charAt(0).toUpperCase() + name.slice(1));
  // Files that are applied once more change nothing; the key spares Meta the question.
  expect([...SPENDING_OPERATIONS].toSorted()).toEqual(['ApplyTemplates', ...spending].toSorted());
});

test('each action has a key of its own, and what spends nothing has none', async () => {
  const by = client();
  await change(by, 'Nordwind Berlin');
  await change(by, 'Nordwind Berlin');
  server.answers['UpdateTag'] = () => ({ data: { updateTag: { tag: null, userErrors: [] } } });
  await by.mutate({ mutation: UpdateTagDocument, variables: { input: { tagId: 'tag_1' } } });
  const [first, second, none] = keys();
  expect(first).toMatch(/^\d+(-\d+){3}$/);
  expect(second).toMatch(/^\d+(-\d+){3}$/);
  expect(second).not.toBe(first);
  expect(none).toBeUndefined();
});

test('whoever tries again because no answer came sends the same key', async () => {
  const by = client();
  server.answers['ChangeDisplayName'] = () => {
    void server.hangUp();
    return {};
  };
  await expect(change(by, 'Nordwind Berlin')).rejects.toThrow('fetch failed');
  await server.start();
  server.answers['ChangeDisplayName'] = () => refusedWith('IDEMPOTENCY_IN_PROGRESS', true);
  await change(by, 'Nordwind Berlin');
  server.answers['ChangeDisplayName'] = () => refusedWith('NOT_ALLOWED', false);
  await change(by, 'Nordwind Berlin');
  await change(by, 'Nordwind Hamburg');
  const [first, again, third, other] = keys();
  expect(again).toBe(first);
  expect(third).toBe(first);
  expect(other).not.toBe(first);
});
