import { mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Client } from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { startPostgres, stopPostgres } from '../src/postgres/start-postgres.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-local-'));
});

afterEach(async () => {
  await stopPostgres(path.join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
});

async function query(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows;
  } finally {
    await client.end();
  }
}

function postmaster(dataDir: string): number {
  return Number(readFileSync(path.join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('the data are still there after a stop and a start', async () => {
  const dataDir = path.join(folder, 'postgres');
  const first = await startPostgres({ dataDir });
  await query(first.url, `create table kept as select 'yes' as answer`);
  await first.stop();
  const second = await startPostgres({ dataDir });
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 'yes' }]);
  expect(second.adopted).toBe(false);
});

test('a server that already runs on the folder is taken over', async () => {
  const dataDir = path.join(folder, 'postgres');
  await startPostgres({ dataDir });
  const pid = postmaster(dataDir);
  const second = await startPostgres({ dataDir });
  expect(second.adopted).toBe(true);
  expect(postmaster(dataDir)).toBe(pid);
  await second.stop();
  expect(isAlive(pid)).toBe(false);
});

test('it is reachable through a socket of this user only, and not over the network', async () => {
  const dataDir = path.join(folder, 'postgres');
  const { url } = await startPostgres({ dataDir });
  expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  expect(statSync(path.join(dataDir, 'socket')).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(dataDir, 'socket/.s.PGSQL.5432')).mode & 0o777).toBe(0o700);
});

test('a deep folder gets its socket elsewhere, and nothing of it stays behind', async () => {
  const dataDir = path.join(folder, 'deep'.repeat(30), 'postgres');
  const { url, stop } = await startPostgres({ dataDir });
  const socketFolder = decodeURIComponent(new URL(url).hostname);
  expect(socketFolder.startsWith(path.join(tmpdir(), 'hub-'))).toBe(true);
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await stop();
  expect(statSync(socketFolder, { throwIfNoEntry: false })).toBeUndefined();
});

test('a folder that holds something else is left alone', async () => {
  const dataDir = path.join(folder, 'postgres');
  mkdirSync(dataDir);
  writeFileSync(path.join(dataDir, 'letter.txt'), 'mine');
  await expect(startPostgres({ dataDir })).rejects.toThrow('holds something else');
  expect(readdirSync(dataDir)).toEqual(['letter.txt']);
});
