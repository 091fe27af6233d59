import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

import { createSandbox, type Sandbox } from 'sandbox/create-sandbox';
import { parseWorld } from 'sandbox/world';

import type { LocalConfig } from './config.ts';
import { demoFile, type DemoFile } from './demo-file.ts';
import type { DemoMemory } from './demo/fill-demo.ts';
import { demoWorld } from './demo/world.ts';
import { lockFolder } from './folder-lock.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import { loadSecrets, saveSecrets, writePrivately, type Secrets } from './secrets.ts';

export interface Hub {
  demo: DemoFile;
  /** Where `demo` is written. */
  demoPath: string;
  stop(): Promise<void>;
}

/** What was started, in this order; it ends in the other one. */
export type Started = (() => Promise<unknown> | void)[];

/**
 * Takes the data folder and runs the steps of a start; what they started ends when a later one
 * fails, or on `stop`.
 */
export async function startInOrder(
  dataDir: string,
  steps: (started: Started) => Promise<Omit<Hub, 'stop'>>,
): Promise<Hub> {
  const started: Started = [];
  const stop = async (): Promise<void> => {
    for (const end of started.splice(0).toReversed()) await end();
  };
  // Others may pass through, not look: PostgreSQL may have to run as another user than root.
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  started.push(lockFolder(dataDir));
  try {
    return { ...(await steps(started)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Everything around a server: secrets, database, and Meta with a mail catcher. */
export interface Surroundings {
  secrets: Secrets;
  sandbox: Sandbox;
  /** The server's variables. */
  environment(address: Address): Record<string, string | undefined>;
  remember: (memory: DemoMemory) => void;
  /** Writes `demo.json`. */
  writeDemo(publicUrl: string, memory: DemoMemory): Omit<Hub, 'stop'>;
}

interface Address {
  port: number;
  /** Where people find the Hub. */
  publicUrl: string;
}

export async function startSurroundings(
  config: LocalConfig,
  started: Started,
): Promise<Surroundings> {
  const secrets = loadSecrets(config.dataDir);

  const databaseUrl = config.databaseUrl ?? (await embedded(config.dataDir, started));
  const sandbox = await createSandbox({
    world: parseWorld(demoWorld(new Date())),
    stateFile: path.join(config.dataDir, 'sandbox.json'),
    token: secrets.metaToken,
    appSecret: secrets.metaAppSecret,
  });
  started.push(() => sandbox.close());
  const { url: sandboxUrl } = await sandbox.listen({ port: 0, host: '127.0.0.1' });

  return {
    secrets,
    sandbox,
    environment: ({ port, publicUrl }) => ({
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      INBOX_URL: 'https://inbox.example',
      WEB_ROOT: path.resolve(import.meta.dirname, '../../web/dist'),
      ...config.environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      DATABASE_URL: databaseUrl,
      HUB_SECRET_KEYS: secrets.secretKeys,
      HUB_AUTH_SECRET: secrets.authSecret,
      META_GRAPH_URL: `${sandboxUrl}/meta/v25.0`,
      META_ACCESS_TOKEN: secrets.metaToken,
      META_APP_SECRET: secrets.metaAppSecret,
      META_VERIFY_TOKEN: secrets.metaVerifyToken,
      MAIL_CATCHER_URL: `${sandboxUrl}/mail/messages`,
    }),
    remember: (demo) => saveSecrets(config.dataDir, { ...secrets, demo }),
    writeDemo(publicUrl, memory) {
      const demo = demoFile({ publicUrl, sandboxUrl, token: secrets.metaToken, memory });
      const demoPath = path.join(config.dataDir, 'demo.json');
      writePrivately(demoPath, demo);
      return { demo, demoPath };
    },
  };
}

async function embedded(dataDir: string, started: Started): Promise<string> {
  const postgres = await startPostgres({ dataDir: path.join(dataDir, 'postgres') });
  started.push(() => postgres.stop());
  return postgres.url;
}

/** Turns the first failure of a database that somebody named into one line that names it. */
export async function reached(
  migrated: Promise<void>,
  databaseUrl: string | undefined,
): Promise<void> {
  try {
    await migrated;
  } catch (error) {
    if (databaseUrl === undefined) throw error;
    const { host } = new URL(databaseUrl);
    const reason = error instanceof Error ? error.message || String(error) : String(error);
    throw new Error(`The database at ${host} cannot be used: ${reason}`, { cause: error });
  }
}

/** Chosen before somebody listens, because the own address is part of the configuration. */
export async function choosePort(wanted: number): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Error(`Port ${wanted} is in use: set PORT to another one.`, { cause: error });
    }
    throw error;
  }
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
