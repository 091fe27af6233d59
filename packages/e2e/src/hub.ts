import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { DemoFile } from 'local/demo-file';

const root = path.resolve(import.meta.dirname, '../../..');
const PATIENCE_MS = 120_000;

export interface Hub {
  demo: DemoFile;
  stop(): Promise<void>;
}

interface HubOptions {
  /** Numbers beside those of the demo, so that lists have several pages. */
  moreNumbers?: number;
  /** A folder that stays, instead of a temporary one. */
  keptIn?: string;
}

/** A Hub with demo data in a temporary folder, started as people start it. */
export async function startHub({ moreNumbers = 0, keptIn }: HubOptions = {}): Promise<Hub> {
  refuseUnbuilt();
  const dataDir = keptIn ?? mkdtempSync(path.join(tmpdir(), 'hub-e2e-'));
  const environment = {
    ...process.env,
    DATABASE_URL: undefined,
    NODE_ENV: undefined,
    HUB_DATA_DIR: dataDir,
    PORT: String(await freePort()),
    // Accounts of the numbers beside the demo are unknown to the sandbox.
    LOG_LEVEL: 'fatal',
  };
  if (moreNumbers > 0) {
    const seed = ['packages/bench/src/seed.ts', '--numbers', String(moreNumbers)];
    try {
      await promisify(execFile)(process.execPath, seed, { cwd: root, env: environment });
    } catch (error) {
      rmSync(dataDir, { recursive: true, force: true });
      throw error;
    }
  }
  const child = spawn(process.execPath, ['packages/local/start.mjs'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const dieWithUs = (): void => void child.kill();
  process.once('exit', dieWithUs);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await exited;
    process.off('exit', dieWithUs);
    if (keptIn === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await ready(child);
    // The Hub wrote it; local's own tests hold its shape.
    const demo = JSON.parse(readFileSync(path.join(dataDir, 'demo.json'), 'utf8')) as DemoFile;
    return { demo, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function refuseUnbuilt(): void {
  const needed = ['packages/server/dist/main.js', 'packages/web/dist/index.html'];
  const missing = needed.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length > 0) {
    throw new Error(`${missing.join(' and ')} is missing: run "npx -y pnpm@12 run build" first.`);
  }
}

async function ready(child: ReturnType<typeof spawn>): Promise<void> {
  let output = '';
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    const fail = (reason: string): void => reject(new Error(`${reason}\n${complaint}${output}`));
    const timer = setTimeout(() => fail('The Hub was not ready in time.'), PATIENCE_MS);
    child.once('exit', (code) => fail(`The Hub ended with exit code ${code}.`));
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes('is ready')) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
