import path from 'node:path';
import { openArena } from './arena.ts';
import { openDatabaseServer, prepareDatabase } from './database.ts';
import { closedLoop } from './load.ts';
import type { Shot } from './load.ts';
import { operations } from './operations.ts';
import { cpuOf, cpuOfPostgres } from './resources.ts';
import { digits } from './statistics.ts';

/*
 * Where the time of a small answer goes: the same connection asks for more and more, and what a
 * line takes beyond the one above it is what that layer costs.
 */
const NUMBERS = 100_000;
const CONNECTIONS = 16;
const SECONDS = 3;

const folder =
  process.env['HUB_DATA_DIR'] ?? path.resolve(import.meta.dirname, '../../../.data/bench');
const database = await openDatabaseServer(folder, process.env['DATABASE_URL']);
try {
  const databaseUrl = await prepareDatabase(database, NUMBERS);
  const arena = await openArena({
    databaseUrl,
    names: ['hub'],
    connections: CONNECTIONS,
    starts: 1,
  });
  try {
    const viewer = operations.find(({ name }) => name === 'Q3');
    const [runner] = viewer ? await arena.enter(viewer) : [];
    if (runner === undefined) throw new Error('our server does not take part');
    const { process: server, next } = runner;
    const whole = next(0);
    console.log('microseconds of processor time for a request     server  PostgreSQL');
    for (const [layer, shot] of layersOf(whole)) {
      const load = { connections: CONNECTIONS, seconds: SECONDS, next: () => shot };
      await closedLoop(server.origin, load);
      const before = [cpuOf(server.pid), cpuOfPostgres(database.pid)];
      const { requests } = await closedLoop(server.origin, load);
      const after = [cpuOf(server.pid), cpuOfPostgres(database.pid)];
      const [ours, theirs] = after.map((end, at) =>
        digits((((end ?? Number.NaN) - (before[at] ?? Number.NaN)) * 1e6) / requests),
      );
      console.log(`${layer.padEnd(48)} ${String(ours).padEnd(7)} ${theirs}`);
    }
  } finally {
    await arena.stop();
  }
} finally {
  await database.stop();
}

function layersOf(whole: Shot): [string, Shot][] {
  const { authorization: _key, ...nobody } = whole.headers;
  const answered = { ...whole, problem: () => null };
  const typename = JSON.stringify({ query: '{ __typename }' });
  return [
    ['HTTP: a path that Fastify does not know', { ...answered, path: '/auth-nothing' }],
    ['GraphQL: { __typename } of nobody', { ...answered, headers: nobody, body: typename }],
    ['who asks: { __typename } with an API key', { ...answered, body: typename }],
    ['a read: { viewer { organization { id name } } }', whole],
  ];
}
