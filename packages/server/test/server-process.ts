import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { TestApp } from './app.ts';
import { until } from './until.ts';

export interface ServerProcess {
  /** Ends it as a power cut would; nothing is put in order. */
  kill(): Promise<void>;
}

/** A server in a process of its own, on the database and the sandbox of a test. */
export function spawnServer(hub: TestApp): ServerProcess {
  const server = spawnWith(variablesOf(hub));
  onTestFinished(server.kill);
  return server;
}

function spawnWith(env: NodeJS.ProcessEnv): ServerProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exited = once(child, 'exit');
  return {
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

/**
 * A server that answers at its address; who starts it kills it. The database knows it by the name.
 */
export async function startListening(
  hub: TestApp,
  name: string,
  variables: Record<string, string> = {},
): Promise<ServerProcess & { url: string }> {
  const port = await freePort();
  const database = new URL(hub.services.config.DATABASE_URL);
  database.searchParams.set('application_name', name);
  const server = spawnWith({
    ...variablesOf(hub),
    PORT: String(port),
    DATABASE_URL: database.href,
    ...variables,
  });
  const url = `http://127.0.0.1:${port}`;
  const answers = async () => (await fetch(`${url}/health`).catch(() => null))?.ok === true;
  await until(`${name} answers`, answers, 100_000);
  return { ...server, url };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** The environment that gives another process the configuration of a test. */
export function variablesOf({ services }: TestApp): NodeJS.ProcessEnv {
  const variables = Object.entries(services.config).filter(([, value]) => value !== undefined);
  return {
    PATH: process.env['PATH'],
    ...Object.fromEntries(variables.map(([name, value]) => [name, String(value)])),
    PORT: '0',
  };
}
