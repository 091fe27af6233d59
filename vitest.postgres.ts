import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { TestProject } from 'vitest/node';

import { startPostgres, stopPostgres } from './packages/local/src/postgres/start-postgres.ts';

export const prefix = 'hub-test-';

/** One PostgreSQL for the whole run, which nothing survives and nothing waits for a disk. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await sweepAbandoned();
  const folder = mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
  const postgres = await startPostgres({
    dataDir: path.join(folder, 'postgres'),
    settings: {
      fsync: 'off',
      full_page_writes: 'off',
      synchronous_commit: 'off',
      max_connections: '300',
    },
  });
  provide('postgresUrl', postgres.url);
  return async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** A run that was killed could not tidy up. */
async function sweepAbandoned(): Promise<void> {
  const names = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix));
  for (const abandoned of names.filter((each) => !isAlive(Number(each.split('-')[2])))) {
    const folder = path.join(tmpdir(), abandoned);
    for (const name of ['postgres', 'replica']) await stopPostgres(path.join(folder, name));
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
