import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { readConfig } from 'server/config';
import { migrate } from 'server/db/migrate';
import { createServices } from 'server/services';

import type { LocalConfig } from './config.ts';
import { fillDemo } from './demo/fill-demo.ts';
import { choosePort, reached, startInOrder, startSurroundings } from './surroundings.ts';
import type { Hub, Started, Surroundings } from './surroundings.ts';

const packages = path.resolve(import.meta.dirname, '../..');

/**
 * The same for those who change it: the server runs from its sources and starts again when one
 * changes, the client comes from Vite with hot reload, both under the usual address.
 */
export async function startDevelopment(config: LocalConfig): Promise<Hub> {
  return startInOrder(config.dataDir, async (started) => {
    const port = await choosePort(config.port);
    const publicUrl = `http://127.0.0.1:${port}`;
    const serverPort = await choosePort(0);
    const serverUrl = `http://127.0.0.1:${serverPort}`;
    const around = await startSurroundings(config, started);
    const environment = {
      ...around.environment({ port: serverPort, publicUrl }),
      NODE_ENV: 'development',
      WEB_ROOT: undefined,
    };
    const memory = await prepare(config, around, environment);

    const server = ['--watch', '--watch-preserve-output', '--import', 'tsx', 'src/main.ts'];
    run('server', server, environment, started);
    await answers(`${serverUrl}/health`);
    await around.sandbox.control.setWebhook({
      url: `${serverUrl}/webhooks/meta`,
      verifyToken: around.secrets.metaVerifyToken,
    });

    const vite = createRequire(path.join(packages, 'web/package.json')).resolve(
      'vite/package.json',
    );
    const viteProgram = path.resolve(vite, '../bin/vite.js');
    const options = ['--host', '127.0.0.1', '--port', String(port), '--strictPort'];
    run('web', [viteProgram, '--logLevel', 'warn', ...options], { HUB_SERVER: serverUrl }, started);
    await answers(publicUrl);
    return around.writeDemo(publicUrl, memory);
  });
}

/** The demo is filled in by the built server, before the one in watch mode takes over. */
async function prepare(
  config: LocalConfig,
  around: Surroundings,
  environment: Record<string, string | undefined>,
): ReturnType<typeof fillDemo> {
  const services = await createServices(readConfig(environment));
  try {
    await reached(migrate(services), config.databaseUrl);
    return await fillDemo(services, around.secrets.demo, around.remember);
  } finally {
    await services.close();
  }
}

function run(
  name: string,
  args: string[],
  environment: Record<string, string | undefined>,
  started: Started,
): void {
  const child = spawn(process.execPath, args, {
    cwd: path.join(packages, name),
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(child, 'exit');
  const quit = (): void => void child.kill();
  process.once('exit', quit);
  started.push(async () => {
    child.kill();
    await ended;
    process.off('exit', quit);
  });
}

async function answers(url: string): Promise<void> {
  for (const end = Date.now() + 60_000; ;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error(`${url} does not answer.`);
    await delay(50);
  }
}
