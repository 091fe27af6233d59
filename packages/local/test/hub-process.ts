import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import path from 'node:path';

import { z } from 'zod';

export const root = path.resolve(import.meta.dirname, '../../..');

export const demoSchema = z.strictObject({
  url: z.url(),
  graphql: z.url(),
  logins: z.array(
    z.strictObject({
      organization: z.string(),
      role: z.string(),
      email: z.email(),
      password: z.string().min(10),
    }),
  ),
  apiKeys: z.array(z.strictObject({ organization: z.string(), key: z.string() })),
  sandbox: z.strictObject({ graphUrl: z.url(), token: z.string(), controlUrl: z.url() }),
});

export interface HubProcess {
  child: ChildProcess;
  dataDir: string;
  /** Standard output so far. */
  output(): string;
  /** Standard error so far. */
  complaint(): string;
  ready(): Promise<void>;
  /** The exit code; null when a signal ended it. */
  ended(): Promise<number | null>;
  demo(): z.infer<typeof demoSchema>;
}

export interface Launch {
  dataDir: string;
  environment?: Record<string, string | undefined>;
  /** Put before `node`, e.g. to become another user. */
  prefix?: string[];
  options?: string[];
}

/** `pnpm start` without the build, as a process of its own. */
export function launch({
  dataDir,
  environment = {},
  prefix = [],
  options = [],
}: Launch): HubProcess {
  const main = path.join(root, 'packages/local/start.mjs');
  const command = [...prefix, process.execPath, main, ...options];
  const child = spawn(command[0] ?? process.execPath, command.slice(1), {
    cwd: '/',
    env: {
      PATH: process.env['PATH'],
      TMPDIR: process.env['TMPDIR'],
      PORT: '0',
      HUB_DATA_DIR: dataDir,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const closed = once(child, 'close');
  return {
    child,
    dataDir,
    output: () => output,
    complaint: () => complaint,
    async ready() {
      const readable = async (): Promise<'ready'> => {
        while (!output.includes('is ready')) await once(child.stdout, 'data');
        return 'ready';
      };
      const first = await Promise.race([readable(), closed.then(() => 'closed')]);
      if (first === 'closed') throw new Error(`The Hub ended: ${complaint}${output}`);
    },
    async ended() {
      await closed;
      return child.exitCode;
    },
    demo: () => demoSchema.parse(JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8'))),
  };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The process id that the embedded PostgreSQL of a data folder wrote down. */
export function postmaster(dataDir: string): number {
  const file = path.join(dataDir, 'postgres/postmaster.pid');
  return Number(readFileSync(file, 'utf8').split('\n')[0]);
}

/** A port that something else listens on. */
export async function occupyPort(): Promise<{ port: number; server: Server }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server that listens has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { port, server };
}
