import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, lstatSync, mkdirSync, openSync } from 'node:fs';
import { readFileSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { Client } from 'pg';

import { findBinaries, type Binaries } from './binaries.ts';
import { commandLine, findRunner, give, identity, type Runner } from './unprivileged.ts';

export interface StartOptions {
  /** PostgreSQL's own folder; made on first use. */
  dataDir: string;
  /** Passed on as `-c name=value`. */
  settings?: Record<string, string>;
}

export interface RunningPostgres {
  /** Connection string of the database `hub`, over the Unix socket. */
  url: string;
  /** True when a server that was already running on the folder was taken over. */
  adopted: boolean;
  stop(): Promise<void>;
}

interface Postmaster {
  pid: number;
  socketFolder: string;
}

const PORT = 5432;
// sockaddr_un holds 108 bytes, the last one is the closing zero.
const LONGEST_SOCKET = 107;

/** Starts PostgreSQL on a folder, reachable through a Unix socket of this user only. */
export async function startPostgres({
  dataDir,
  settings = {},
}: StartOptions): Promise<RunningPostgres> {
  const folder = path.resolve(dataDir);
  const running = readPostmaster(folder);
  if (running && (await answers(running.socketFolder))) {
    return describe(folder, true, dieWithUs(running.pid));
  }

  const binaries = findBinaries();
  const socketFolder = chooseSocketFolder(folder);
  const isNew = !existsSync(path.join(folder, 'PG_VERSION'));
  if (isNew && existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} holds something else than PostgreSQL's data.`);
  }
  const runner = findRunner(binaries, folder);
  if (isNew) initialise(binaries, folder, runner);
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 });
  give(socketFolder, runner);

  const log = path.join(folder, 'server.log');
  const descriptor = openSync(log, 'w', 0o600);
  const args = [
    '-D',
    folder,
    ...asArguments({
      listen_addresses: '',
      unix_socket_directories: socketFolder,
      unix_socket_permissions: '0700',
      ...settings,
    }),
  ];
  // A process group of its own: Ctrl+C in the terminal must reach us first and PostgreSQL last.
  const child = spawn(...commandLine(runner, binaries.postgres, args), {
    ...identity(runner),
    detached: true,
    stdio: ['ignore', descriptor, descriptor],
  });
  closeSync(descriptor);
  child.unref();
  const spared = dieWithUs(child.pid);
  child.once('exit', spared);
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', () => (failure ??= lastWords(log)));

  for (const end = Date.now() + 60_000; !(await answers(socketFolder));) {
    if (failure !== undefined) throw new Error(`PostgreSQL did not start: ${failure} (see ${log})`);
    if (Date.now() > end) throw new Error(`PostgreSQL did not answer within a minute (see ${log})`);
    await delay(20);
  }
  return describe(folder, false, spared);
}

/** Stops the server that runs on a folder, if one does. */
export async function stopPostgres(dataDir: string): Promise<void> {
  const folder = path.resolve(dataDir);
  const running = readPostmaster(folder);
  // A file left by a crash may name a process that is somebody else's by now.
  if (running && (await answers(running.socketFolder))) await stopPostmaster(folder, running);
}

async function stopPostmaster(folder: string, { pid, socketFolder }: Postmaster): Promise<void> {
  const patience = Date.now() + 10_000;
  // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client.
  signal(pid, 'SIGINT');
  while (signal(pid, 0)) {
    if (Date.now() > patience) signal(pid, 'SIGQUIT');
    await delay(20);
  }
  if (path.dirname(socketFolder) !== folder) rmSync(socketFolder, { recursive: true, force: true });
}

async function describe(
  folder: string,
  adopted: boolean,
  spared: () => void,
): Promise<RunningPostgres> {
  const running = readPostmaster(folder);
  if (!running) throw new Error(`PostgreSQL left ${folder} while it was starting.`);
  await withClient(running.socketFolder, 'postgres', async (client) => {
    const { rowCount } = await client.query(`select from pg_database where datname = 'hub'`);
    if (!rowCount) await client.query('create database hub');
  });
  return {
    url: urlOf(running.socketFolder, 'hub'),
    adopted,
    stop: async () => {
      await stopPostmaster(folder, running);
      spared();
    },
  };
}

/** However this process ends, PostgreSQL does not outlive it, unless it is killed outright. */
function dieWithUs(pid: number | undefined): () => void {
  const quit = (): void => void (pid === undefined || signal(pid, 'SIGQUIT'));
  process.once('exit', quit);
  return () => process.off('exit', quit);
}

function initialise(binaries: Binaries, folder: string, runner: Runner): void {
  // Made beside its place and moved there when complete, so that a crash leaves nothing half-made.
  const draft = `${folder}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  give(draft, runner);
  const args = [
    `--pgdata=${draft}`,
    '--username=hub',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
    '--no-instructions',
    '--no-sync',
  ];
  const { status, stderr, error } = spawnSync(...commandLine(runner, binaries.initdb, args), {
    ...identity(runner),
    cwd: '/',
    encoding: 'utf8',
  });
  if (status !== 0) {
    const reason = error?.message ?? stderr.trim().split('\n').at(-1);
    throw new Error(`PostgreSQL could not be set up in ${folder}: ${reason}`);
  }
  rmdirSync(folder);
  renameSync(draft, folder);
}

function chooseSocketFolder(folder: string): string {
  const inside = path.join(folder, 'socket');
  if (Buffer.byteLength(socketPath(inside)) <= LONGEST_SOCKET) return inside;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  const outside = path.join(tmpdir(), `hub-${process.getuid?.() ?? 0}-${name}`);
  // Somebody else may have put a folder of that name into the shared temporary folder.
  const found = lstatSync(outside, { throwIfNoEntry: false });
  if (found && (!found.isDirectory() || (found.uid !== process.getuid?.() && !isRoot()))) {
    throw new Error(`${outside} belongs to somebody else: choose a shorter HUB_DATA_DIR.`);
  }
  return outside;
}

function readPostmaster(folder: string): Postmaster | undefined {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const socketFolder = lines[4];
  return pid > 0 && socketFolder ? { pid, socketFolder } : undefined;
}

async function answers(socketFolder: string): Promise<boolean> {
  if (!existsSync(socketPath(socketFolder))) return false;
  try {
    await withClient(socketFolder, 'postgres', (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}

async function withClient(
  socketFolder: string,
  database: string,
  work: (client: Client) => Promise<unknown>,
): Promise<void> {
  const client = new Client({ connectionString: urlOf(socketFolder, database) });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(socketFolder: string, database: string): string {
  return `postgresql://hub@${encodeURIComponent(socketFolder)}:${PORT}/${database}`;
}

function socketPath(socketFolder: string): string {
  return path.join(socketFolder, `.s.PGSQL.${PORT}`);
}

function asArguments(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  return lines.findLast((line) => line.includes('FATAL:')) ?? lines.at(-1) ?? 'it said nothing';
}

/** Sends a signal; false when there is no such process. Signal 0 only asks. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
