import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { z } from 'zod';

const ownerSchema = z.object({ pid: z.number(), startedAt: z.string() });
type Owner = z.infer<typeof ownerSchema>;

/** Keeps a second start away from the folder; returns what releases it. */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, 'lock.json');
  const owner: Owner = { pid: process.pid, startedAt: startOf(process.pid) };
  if (!create(file, owner)) {
    const other = readOwner(file);
    if (other && other.pid !== process.pid && startOf(other.pid) === other.startedAt) {
      throw new Error(`${folder} is in use by another Hub (process ${other.pid}).`);
    }
    // Its owner died without a chance to tidy up.
    rmSync(file, { force: true });
    if (!create(file, owner)) throw new Error(`${folder} is in use by another Hub.`);
  }
  return () => rmSync(file, { force: true });
}

function create(file: string, owner: Owner): boolean {
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** When a process started, so that a reused process id is not taken for the old one; empty if it is gone. */
function startOf(pid: number): string {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is alive all the same.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return '';
  }
  if (process.platform !== 'linux') return 'alive';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the last bracket may hold spaces; the start time is the 20th field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
