import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Process {
  parent: number;
  command: string;
}

const POLL_MILLISECONDS = 250;

/**
 * Calls back when a package manager that started this process is gone. `npx` ends on SIGTERM
 * without telling what it runs, which then would stay behind.
 */
export function whenLauncherEnds(callback: () => void): void {
  const launchers = launchersOf(process.ppid);
  if (launchers.length === 0) return;
  const timer = setInterval(() => {
    if (launchers.every(isAlive)) return;
    clearInterval(timer);
    callback();
  }, POLL_MILLISECONDS);
  timer.unref();
}

/** The ancestors up to the last package manager among them, shells in between included. */
function launchersOf(first: number): number[] {
  const ancestors: number[] = [];
  let count = 0;
  for (let pid = first; pid > 1;) {
    const found = look(pid);
    if (found === null) break;
    ancestors.push(pid);
    if (/(?:^|[\s/])(?:npm|npx|pnpm)(?:\s|$|@|\.)/.test(found.command)) count = ancestors.length;
    pid = found.parent;
  }
  return ancestors.slice(0, count);
}

function look(pid: number): Process | null {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name before the last bracket may hold spaces; the parent is the second field after it.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return {
        parent,
        command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
      };
    }
    const [parent = '', ...command] = execFileSync('ps', [
      '-o',
      'ppid=,command=',
      '-p',
      String(pid),
    ])
      .toString()
      .trim()
      .split(/\s+/);
    return { parent: Number(parent), command: command.join(' ') };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
