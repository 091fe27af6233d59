import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { difference, normalise } from '../src/gate.ts';
import { closedLoop, openLoop } from '../src/load.ts';
import { repeating } from '../src/shots.ts';

const NUMBER = { path: '/graphql', headers: {}, body: '{}' };

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server that gives these answers in turn, the last one for ever. */
async function answering(...answers: string[]): Promise<string> {
  let count = 0;
  server = createServer((_request, response) => {
    const answer = answers[Math.min(count, answers.length - 1)] ?? '';
    count += 1;
    if (answer === '') response.destroy();
    else response.end(answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  return `http://127.0.0.1:${address.port}`;
}

const load = (answer: string) => ({
  connections: 2,
  seconds: 0.3,
  next: repeating([{ question: NUMBER, answer }]),
});

describe('the gate', () => {
  test('takes spellings of one answer for the same', () => {
    const ours =
      '{"data":{"node":{"id":"number_01h455vb4pex5vsknk084sn02q","createdAt":"2024-01-01T00:00:00.000Z"},"pageInfo":{"endCursor":"abc"},"totalCount":10000},"extensions":{"cost":{}}}';
    const theirs =
      '{"data":{"totalCount":50950,"pageInfo":{"endCursor":"WyJuIl0="},"node":{"createdAt":"2024-01-01T01:00:00+01:00","id":"01890a5d-ac96-774b-bcce-b302099a8057"}}}';
    expect(difference(normalise(ours), normalise(theirs))).toBeNull();
  });

  test.each([
    [
      'another value',
      '{"data":{"nodes":[{"id":"1","name":"Kim"}]}}',
      /data\.nodes\.0\.name is "Kim"/,
    ],
    ['a missing row', '{"data":{"nodes":[]}}', /data\.nodes\.0 is missing/],
    ['a field too many', '{"data":{"nodes":[{"id":"1","name":"Ada","x":1}]}}', /nodes\.0\.x is 1/],
    ['no cursor', '{"data":{"nodes":[{"id":"1","name":null}]}}', /name is null/],
  ])('finds %s', (_what, given, told) => {
    const expected = normalise('{"data":{"nodes":[{"id":"1","name":"Ada"}]}}');
    expect(difference(expected, normalise(given))).toMatch(told);
  });

  test('refuses an answer with errors', () => {
    expect(() => normalise('{"errors":[{"message":"no"}],"data":null}')).toThrow(/without errors/);
  });
});

describe('the load', () => {
  const RIGHT = '{"data":{"a":1}}';

  test('takes answers that differ in reported costs only', async () => {
    const withCosts = (left: number) => `{"data":{"a":1},"extensions":{"cost":{"left":${left}}}}`;
    const origin = await answering(withCosts(9), withCosts(8), withCosts(7));
    const { requests, latencies } = await closedLoop(origin, load(withCosts(100)));
    expect(requests).toBeGreaterThan(3);
    expect(latencies).toHaveLength(requests);
  });

  test('stops at the first wrong answer', async () => {
    const origin = await answering(RIGHT, RIGHT, RIGHT, '{"data":{"a":2}}');
    await expect(closedLoop(origin, load(RIGHT))).rejects.toThrow(
      /another answer than at the gate/,
    );
    const more = await answering(RIGHT, '{"data":{"a":1},"errors":[]}');
    await expect(closedLoop(more, load(RIGHT))).rejects.toThrow(/another answer/);
  });

  test('stops when the server goes away', async () => {
    const origin = await answering(RIGHT, RIGHT, '');
    await expect(closedLoop(origin, load(RIGHT))).rejects.toThrow(/other side closed|ECONNRESET/);
  });

  test('asks as often as told at a fixed rate', async () => {
    const origin = await answering(RIGHT);
    const { requests } = await openLoop(origin, { ...load(RIGHT), perSecond: 50 });
    expect(requests).toBe(15);
  });
});
