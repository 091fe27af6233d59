import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { SETTINGS } from './bench-services.ts';

const READY_WITHIN_MS = 60_000;

export interface ServerProcess {
  readonly pid: number;
  readonly origin: string;
  /** From the start of the process to its first answer. */
  readonly startedIn: number;
  /** Throws, with its last words, when the process has ended. */
  assertAlive(): void;
  stop(): Promise<void>;
}

/** What is started: a script and the variables that only it gets. */
export interface Command {
  name: string;
  argv: string[];
  environment?: Record<string, string>;
}

const root = path.resolve(import.meta.dirname, '../../..');

/** Starts a server in a process of its own and waits until `probe` holds. */
export async function startServer(
  { name, argv, environment }: Command,
  databaseUrl: string,
  probe: (origin: string) => Promise<boolean>,
): Promise<ServerProcess> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const from = performance.now();
  const child = spawn(process.execPath, argv, {
    cwd: path.join(root, 'packages/bench'),
    env: {
      PATH: process.env['PATH'],
      ...SETTINGS,
      GRAPHILE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      HOST: '127.0.0.1',
      PORT: String(port),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lastWords = listenTo(child);
  const stopWithUs = () => void child.kill('SIGKILL');
  process.once('exit', stopWithUs);
  child.once('exit', () => process.off('exit', stopWithUs));
  const assertAlive = () => {
    if (child.exitCode === null && child.signalCode === null) return;
    throw new Error(`${name} has ended: ${lastWords()}`);
  };
  while (!(await probe(origin))) {
    assertAlive();
    if (performance.now() - from > READY_WITHIN_MS) {
      child.kill('SIGKILL');
      throw new Error(`${name} did not answer within a minute: ${lastWords()}`);
    }
    await delay(5);
  }
  return {
    pid: child.pid ?? 0,
    origin,
    startedIn: performance.now() - from,
    assertAlive,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(patience);
    },
  };
}

/** Keeps the end of what a process prints, for when it dies. */
function listenTo(child: ChildProcess): () => string {
  let words = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      words = (words + chunk.toString('utf8')).slice(-4000);
    });
  }
  return () => words.trim() || 'it said nothing';
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
