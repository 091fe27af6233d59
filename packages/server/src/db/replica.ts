import type { Pool } from 'pg';
import type { Connections } from '../read/database.ts';
import type { Lanes } from '../read/lanes.ts';

/** A replica that was not found well for so long is left out. */
const TRUSTED_MS = 5_000;

export type Change = { usable: true } | { usable: false; reason: string } | null;

export interface ReplicaConnections {
  readonly pool: Pool;
  readonly lanes: Lanes;
  readonly checks: Pool;
}

/** One streaming replica: how far it has come, and whether to ask it. */
export class Replica implements Connections {
  readonly name: string;
  readonly pool: Pool;
  readonly lanes: Lanes;
  readonly #checks: Pool;
  #replayed = 0n;
  #checkedAt = 0;
  #isWell = false;
  #reason = '';

  /** Checks have a connection of their own, so that they do not queue behind requests. */
  constructor(name: string, { pool, lanes, checks }: ReplicaConnections) {
    this.name = name;
    this.pool = pool;
    this.lanes = lanes;
    this.#checks = checks;
  }

  /** All that was written up to here on the primary is here; it only grows. */
  get replayed(): bigint {
    return this.#replayed;
  }

  isUsable(now: number): boolean {
    return this.#isWell && now - this.#checkedAt < TRUSTED_MS;
  }

  /** Looks how far it has come; it must be at `needed` at least. Tells what changed. */
  async check(needed: bigint, now: number): Promise<Change> {
    try {
      const { rows } = await this.#checks.query<{ wal: string | null }>(
        `select case when pg_is_in_recovery() then pg_last_wal_replay_lsn() - '0/0' end::text as wal`,
      );
      const wal = rows[0]?.wal ?? null;
      if (wal === null) return this.fail('it is no standby');
      this.#replayed = BigInt(wal);
      if (this.#replayed < needed) return this.fail('it is too far behind');
    } catch (error) {
      return this.fail(error instanceof Error ? error.message : String(error));
    }
    this.#checkedAt = now;
    if (this.#isWell) return null;
    this.#isWell = true;
    this.#reason = '';
    return { usable: true };
  }

  /** Leaves it out until the next good check. Tells what changed. */
  fail(reason: string): Change {
    this.#isWell = false;
    if (this.#reason === reason) return null;
    this.#reason = reason;
    return { usable: false, reason };
  }

  async close(): Promise<void> {
    await Promise.all([this.pool.end(), this.lanes.end(), this.#checks.end()]);
  }
}
