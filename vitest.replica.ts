import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningPostgres } from './packages/local/src/postgres/start-postgres.ts';
import { startPostgres } from './packages/local/src/postgres/start-postgres.ts';
import { prefix } from './vitest.postgres.ts';

export interface ReplicatedPostgres {
  primary: RunningPostgres;
  replica: RunningPostgres;
  /** Starts the replica again, on its old address. */
  startReplica(): Promise<void>;
  stop(): Promise<void>;
}

const settings = { fsync: 'off', synchronous_commit: 'off', autovacuum: 'off' };

/** A PostgreSQL with a streaming replica; the platform's packages have no pg_basebackup. */
export async function startReplicatedPostgres(): Promise<ReplicatedPostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
  const [primaryDir, replicaDir] = [path.join(folder, 'postgres'), path.join(folder, 'replica')];
  // A cleanly stopped server is its own backup.
  await (await startPostgres({ dataDir: primaryDir, settings })).stop();
  const { status, stderr } = spawnSync('cp', ['-a', primaryDir, replicaDir], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  writeFileSync(path.join(replicaDir, 'standby.signal'), '');
  const primary = await startPostgres({ dataDir: primaryDir, settings });
  const { host, port, user } = partsOf(primary.url);
  const startReplica = () =>
    startPostgres({
      dataDir: replicaDir,
      settings: {
        ...settings,
        primary_conninfo: `host=${host} port=${port} user=${user}`,
        wal_retrieve_retry_interval: '100ms',
      },
    });
  const running = {
    primary,
    replica: await startReplica(),
    startReplica: async () => {
      running.replica = await startReplica();
    },
    stop: async () => {
      await running.replica.stop();
      await primary.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return running;
}

function partsOf(url: string): { host: string; port: string; user: string } {
  const { hostname, port, username } = new URL(url);
  return { host: decodeURIComponent(hostname), port, user: username };
}
