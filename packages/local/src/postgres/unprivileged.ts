import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';

import type { Binaries } from './binaries.ts';

/** How to start a program of PostgreSQL, which refuses to run as root. */
export interface Runner {
  /** Put before the program and its arguments. */
  prefix: string[];
  uid?: number;
  gid?: number;
}

const asIs: Runner = { prefix: [] };
/** `nobody`, which every system knows by name: initdb asks for the name of its user. */
const NOBODY = 65_534;
const userNamespace: Runner = {
  prefix: ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'],
};

/** The first way of running PostgreSQL that can read its programs and write its data here. */
export function findRunner(binaries: Binaries, folder: string): Runner {
  mkdirSync(path.dirname(folder), { recursive: true });
  if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
  if (process.getuid?.() !== 0) return hasName() ? asIs : userNamespace;
  const script = '"$1" --version >/dev/null && test -w "$2" -a -x "$2"';
  for (const runner of [userNamespace, ...otherUsers(path.dirname(folder))]) {
    give(folder, runner);
    const shell = ['-c', script, 'sh', binaries.postgres, folder];
    const { status } = spawnSync(...commandLine(runner, 'sh', shell), {
      ...identity(runner),
      cwd: '/',
      stdio: 'ignore',
    });
    if (status === 0) return runner;
  }
  throw new Error(
    `PostgreSQL does not run as root, and no other user can enter both ` +
      `${path.dirname(binaries.postgres)} and ${folder}: ` +
      `choose another HUB_DATA_DIR, or set DATABASE_URL to a server.`,
  );
}

/** Containers may run under a number that no user has. */
function hasName(): boolean {
  try {
    userInfo();
    return true;
  } catch {
    return false;
  }
}

export function commandLine(runner: Runner, program: string, args: string[]): [string, string[]] {
  const [first, ...rest] = runner.prefix;
  return first ? [first, [...rest, program, ...args]] : [program, args];
}

export function identity({ uid, gid }: Runner): { uid?: number; gid?: number } {
  return uid === undefined ? {} : { uid, gid: gid ?? uid };
}

/** Hands a folder to the user who will run PostgreSQL; without one it stays ours. */
export function give(folder: string, runner: Runner): void {
  const uid = runner.uid ?? process.getuid?.();
  if (uid === undefined || statSync(folder).uid === uid) return;
  spawnSync('chown', ['-R', `${uid}:${runner.gid ?? uid}`, folder], { stdio: 'ignore' });
}

/** Whoever owns the parent folder, then the users that Linux systems have for such work. */
function otherUsers(parent: string): Runner[] {
  const passwd = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '';
  const known = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .filter(([name]) => name === 'postgres' || name === 'nobody')
    .map(([, , uid, gid]) => ({ uid: Number(uid), gid: Number(gid) }));
  return [statSync(parent), ...known]
    .filter(({ uid }) => uid > 0)
    .map(({ uid, gid }) => ({ prefix: [], uid, gid }));
}
