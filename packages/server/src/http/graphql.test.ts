import { auditServer } from 'graphql-http';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { asKey } from '../../test/as.ts';
import { createClient } from '../../test/factories/organization.ts';
import type { Caller } from '../../test/graphql.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
/** Browsers do not send it across origins without asking first. */
const PREFLIGHT = { 'apollo-require-preflight': 'true' };

let hub: TestApp;
let key: Caller;
let url: string;

beforeAll(async () => {
  hub = await startApp();
  const { organization } = await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' });
  key = await asKey(hub, organization);
  const address = await hub.app.listen({ host: '127.0.0.1', port: 0 });
  url = `${address}/graphql`;
});

async function post(payload: string, headers: Record<string, string> = {}) {
  const response = await hub.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...key, ...JSON_TYPE, ...headers },
    payload,
  });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

async function get(query: Record<string, string>, headers: Record<string, string> = PREFLIGHT) {
  const response = await hub.app.inject({
    method: 'GET',
    url: '/graphql',
    query,
    headers: { ...key, ...headers },
  });
  return { status: response.statusCode, headers: response.headers, body: response.json() };
}

test('passes the audit of GraphQL over HTTP without an error or a warning', async () => {
  const results = await auditServer({
    url,
    fetchFn: (input: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      for (const [name, value] of Object.entries({ ...key, ...PREFLIGHT }))
        headers.set(name, value);
      return fetch(input, { ...init, headers });
    },
  });
  expect(results.length).toBeGreaterThan(50);
  const failed = results.flatMap((result) =>
    result.status === 'error' || result.status === 'warn'
      ? [`${result.status} ${result.id} ${result.name}: ${result.reason}`]
      : [],
  );
  expect(failed).toEqual([]);
});

describe('a request that is no GraphQL request', () => {
  test.each([
    ['text that is no JSON', '{"query": "{ view', 400],
    ['an empty body', '', 400],
    ['an empty object', '{}', 400],
    ['a list of operations', '[{"query":"{ viewer { role } }"}]', 400],
    ['a query that is no text', '{"query": {"kind": "Document"}}', 400],
    ['variables as text', '{"query": "{ __typename }", "variables": "{}"}', 400],
    ['variables as a list', '{"query": "{ __typename }", "variables": []}', 400],
    ['extensions as text', '{"query": "{ __typename }", "extensions": "x"}', 400],
    ['an operation name that is no text', '{"query": "{ __typename }", "operationName": 1}', 400],
    ['a document with a syntax error', '{"query": "{ viewer { role }"}', 400],
    ['a field that is not there', '{"query": "{ nothing }"}', 400],
    ['an unknown operation', '{"query": "query A { __typename }", "operationName": "B"}', 400],
    [
      'two operations without a name',
      '{"query": "query A { __typename } query B { __typename }"}',
      400,
    ],
    [
      'a variable of the wrong type',
      '{"query": "query ($first: Int!) { clients(first: $first) { nodes { id } } }", "variables": {"first": "ten"}}',
      400,
    ],
    [
      'a variable that is missing',
      '{"query": "query ($first: Int!) { clients(first: $first) { nodes { id } } }"}',
      400,
    ],
    [
      'a body of more than a megabyte',
      JSON.stringify({ query: `{ __typename } #${'x'.repeat(1024 * 1024)}` }),
      413,
    ],
  ])('is refused as such: %s', async (_what, payload, status) => {
    const answer = await post(payload);
    expect(answer.status).toBe(status);
    expect(answer.body.data).toBeUndefined();
    expect(answer.body.errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/\w/),
        extensions: { code: 'BAD_USER_INPUT', requestId: answer.headers['x-request-id'] },
      }),
    ]);
  });

  test('is refused for another kind of content', async () => {
    const answer = await post('query=%7B__typename%7D', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(415);
    expect(answer.body.errors[0].extensions).toEqual({
      code: 'BAD_USER_INPUT',
      requestId: answer.headers['x-request-id'],
    });
  });

  test('is refused when the caller takes no answer that there is', async () => {
    const answer = await post('{"query":"{ __typename }"}', { accept: 'text/html' });
    expect(answer.status).toBe(406);
    expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('GET', () => {
  test('runs a query with variables', async () => {
    const answer = await get({
      query: 'query Who($id: ID!) { node(id: $id) { id } viewer { organization { slug } } }',
      variables: JSON.stringify({ id: 'client_nothing' }),
      operationName: 'Who',
    });
    expect(answer.status).toBe(200);
    expect(answer.body.data).toEqual({
      node: null,
      viewer: { organization: { slug: 'nordwind' } },
    });
  });

  test('runs no mutation', async () => {
    const answer = await get({
      query: 'mutation { updateViewer(input: { name: "Ada" }) { user { id } } }',
    });
    expect(answer.status).toBe(405);
    expect(answer.headers['allow']).toBe('POST');
    expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test('is refused without a header that keeps other sites out', async () => {
    const answer = await get({ query: '{ __typename }' }, {});
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].message).toMatch(/CSRF/);
    expect(answer.body.errors[0].extensions).toEqual({
      code: 'BAD_USER_INPUT',
      requestId: answer.headers['x-request-id'],
    });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'of content %s, which forms may send, is refused for POST, too',
    async (type) => {
      const answer = await post('{"query":"{ __typename }"}', { 'content-type': type });
      expect([400, 415]).toContain(answer.status);
      expect(answer.body.data).toBeUndefined();
    },
  );

  test('does not answer to another site', async () => {
    const answer = await post('{"query":"{ __typename }"}', { origin: 'https://evil.example' });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('tells the schema as text', async () => {
    const response = await hub.app.inject({ method: 'GET', url: '/graphql/schema.graphql' });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toMatch(/^text\/plain/);
    expect(response.body).toContain('type Query {');
  });
});

test('answers that differ by caller are not kept by anybody', async () => {
  const answer = await get({ query: '{ viewer { organization { slug } } }' });
  expect(answer.headers['cache-control']).toBe('no-store');
});

test('a query by hash alone is refused, since nobody stored it', async () => {
  const answer = await post(
    '{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "abc"}}}',
  );
  expect(answer.body.data).toBeUndefined();
  expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
