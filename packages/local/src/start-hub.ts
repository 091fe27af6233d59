import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { createSandbox } from 'sandbox/create-sandbox';
import { parseWorld } from 'sandbox/world';
import { createApp } from 'server/app';
import { readConfig } from 'server/config';
import { migrate } from 'server/db/migrate';
import { startWorker } from 'server/jobs/worker';
import { createServices } from 'server/services';
import type { LocalConfig } from './config.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { demoWorld } from './demo/world.ts';
import { lockFolder } from './folder-lock.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import { loadSecrets, saveSecrets, writePrivately } from './secrets.ts';
import type { DemoFile } from './demo-file.ts';
import { demoFile } from './demo-file.ts';

export interface Hub {
  demo: DemoFile;
  /** Where `demo` is written. */
  demoPath: string;
  stop(): Promise<void>;
}

/**
 * Starts database, sandbox and server on loopback, in this order, and fills the demo world on the
 * first start. What was started is stopped again when a later step fails.
 */
export async function startHub(config: LocalConfig): Promise<Hub> {
  const started: (() => Promise<unknown> | void)[] = [];
  const stop = async () => {
    for (const end of started.splice(0).toReversed()) await end();
  };
  try {
    // Others may pass through, not look: PostgreSQL may have to run as another user than root.
    mkdirSync(config.dataDir, { recursive: true, mode: 0o711 });
    started.push(lockFolder(config.dataDir));
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

    const port = config.port === 0 ? await freePort() : config.port;
    const publicUrl = `http://127.0.0.1:${port}`;
    const services = await createServices(
      readConfig({
        LOG_LEVEL: 'warn',
        NODE_ENV: 'production',
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
    );
    started.push(() => services.close());
    await reached(migrate(services), config.databaseUrl);

    const app = await createApp(services);
    started.push(() => app.close());
    await listen(app.listen({ host: '127.0.0.1', port }), port);
    await sandbox.control.setWebhook({
      url: `${publicUrl}/webhooks/meta`,
      verifyToken: secrets.metaVerifyToken,
    });

    const memory = await fillDemo(services, secrets.demo, (demo) => {
      saveSecrets(config.dataDir, { ...secrets, demo });
    });
    const worker = await startWorker(services);
    started.push(() => worker.stop());

    const demo = demoFile({ publicUrl, sandboxUrl, token: secrets.metaToken, memory });
    const demoPath = path.join(config.dataDir, 'demo.json');
    writePrivately(demoPath, demo);
    return { demo, demoPath, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function embedded(
  dataDir: string,
  started: (() => Promise<unknown> | void)[],
): Promise<string> {
  const postgres = await startPostgres({ dataDir: path.join(dataDir, 'postgres') });
  started.push(() => postgres.stop());
  return postgres.url;
}

/** Turns the first failure of a database that somebody named into one line that names it. */
async function reached(migrated: Promise<void>, databaseUrl: string | undefined): Promise<void> {
  try {
    await migrated;
  } catch (error) {
    if (databaseUrl === undefined) throw error;
    const { host } = new URL(databaseUrl);
    const reason = error instanceof Error ? error.message || String(error) : String(error);
    throw new Error(`The database at ${host} cannot be used: ${oneLine(reason)}`, { cause: error });
  }
}

async function listen(listening: Promise<string>, port: number): Promise<void> {
  try {
    await listening;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Error(`Port ${port} is in use: set PORT to another one.`, { cause: error });
    }
    throw error;
  }
}

/** Chosen before the server listens, because its own address is part of its configuration. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

function oneLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
