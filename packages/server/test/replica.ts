import pg from 'pg';
import { startReplicatedPostgres } from '../../../vitest.replica.ts';
import type { ReplicatedPostgres } from '../../../vitest.replica.ts';
import { until } from './until.ts';

export interface LaggingReplica {
  primaryUrl: string;
  replicaUrl: string;
  /** The replica goes on receiving, but shows nothing new. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Waits until the replica shows all that the primary has now. */
  caughtUp(): Promise<void>;
  /** Ends the replica while it is in use. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Ends both. */
  stop(): Promise<void>;
}

/** A primary and a real streaming replica, which lags on command. */
export async function startLaggingReplica(): Promise<LaggingReplica> {
  const servers = await startReplicatedPostgres();
  return {
    primaryUrl: servers.primary.url,
    replicaUrl: servers.replica.url,
    pause: async () => {
      await ask(servers.replica.url, 'select pg_wal_replay_pause()');
      const state = 'select pg_get_wal_replay_pause_state()';
      await until('the pause', async () => (await ask(servers.replica.url, state)) === 'paused');
    },
    resume: async () => void (await ask(servers.replica.url, 'select pg_wal_replay_resume()')),
    caughtUp: () => untilCaughtUp(servers),
    kill: () => servers.replica.stop(),
    restart: servers.startReplica,
    stop: servers.stop,
  };
}

async function untilCaughtUp({ primary, replica }: ReplicatedPostgres): Promise<void> {
  const wal = await ask(primary.url, 'select pg_current_wal_insert_lsn()::text');
  await until(
    `the replica shows ${wal}`,
    async () => (await ask(replica.url, `select pg_last_wal_replay_lsn() >= '${wal}'`)) === 't',
  );
}

/** The first value of the answer, as PostgreSQL's text. */
async function ask(url: string, text: string): Promise<string | null | undefined> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const types = { getTypeParser: () => (value: string) => value };
    const { rows } = await client.query<(string | null)[]>({ text, rowMode: 'array', types });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}
