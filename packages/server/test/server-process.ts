import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { TestApp } from './app.ts';

export interface ServerProcess {
  /** Ends it as a power cut would; nothing is put in order. */
  kill(): Promise<void>;
}

/** A server in a process of its own, on the database and the sandbox of a test. */
export function spawnServer(hub: TestApp): ServerProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: variablesOf(hub),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const exited = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  onTestFinished(kill);
  return { kill };
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
