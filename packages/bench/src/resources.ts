import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const TICKS_PER_SECOND = 100;

/** Processor seconds of a process since it started; null where there is no /proc. */
export function cpuOf(pid: number): number | null {
  const fields = statOf(pid);
  return fields === null ? null : ticks(fields, USER, SYSTEM) / TICKS_PER_SECOND;
}

/** Processor seconds of PostgreSQL with all its processes, those that have ended included. */
export function cpuOfPostgres(postmaster: number | null): number | null {
  const own = postmaster === null ? null : statOf(postmaster);
  if (own === null) return null;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((fields) => fields !== null && Number(fields[PARENT]) === postmaster)
    .map((fields) => (fields === null ? 0 : ticks(fields, USER, SYSTEM)));
  const ended = ticks(own, USER, SYSTEM, ENDED_USER, ENDED_SYSTEM);
  return (ended + children.reduce((sum, each) => sum + each, 0)) / TICKS_PER_SECOND;
}

/** The most memory a process has held at once, in MB. */
export function peakMemoryOf(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
}

// Places of proc(5)'s stat after the name of the program, which may hold blanks.
const PARENT = 1;
const USER = 11;
const SYSTEM = 12;
const ENDED_USER = 13;
const ENDED_SYSTEM = 14;

function statOf(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

function ticks(fields: string[], ...places: number[]): number {
  return places.reduce((sum, place) => sum + Number(fields[place] ?? 0), 0);
}
