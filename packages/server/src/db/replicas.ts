import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { Stopped } from '../errors.ts';
import type { Connections, Source } from '../read/database.ts';
import type { Lanes } from '../read/lanes.ts';
import { Replica } from './replica.ts';
import type { ReplicaConnections } from './replica.ts';

const CHECK_EVERY_MS = 250;

interface Position {
  /** Milliseconds of a clock that only goes forward. */
  readonly at: number;
  readonly wal: bigint;
}

interface Primary extends Connections {
  readonly lanes: Lanes;
}

interface Options {
  readonly primary: Primary;
  readonly replicas: readonly (ReplicaConnections & { name: string })[];
  readonly maxLagSeconds: number;
  readonly logger: Logger;
}

/**
 * Chooses where queries read. A caller's last write is remembered on the primary as a position in
 * its log, for all processes and whatever the caller signs in with; a replica answers the caller
 * once it has replayed up to there.
 */
export class Replicas {
  readonly #primary: Primary;
  readonly #replicas: readonly Replica[];
  readonly #maxLagMs: number;
  readonly #logger: Logger;
  readonly #stopped = new AbortController();
  readonly #watching: Promise<void>[];
  /** Where the primary was, oldest first, as far back as the lag limit looks. */
  #positions: Position[] = [];

  constructor({ primary, replicas, maxLagSeconds, logger }: Options) {
    this.#primary = primary;
    this.#replicas = replicas.map(({ name, ...connections }) => {
      const replica = new Replica(name, connections);
      // After a crash it may come back with less than it had.
      connections.checks.on('error', (error) => this.suspect(replica, error));
      return replica;
    });
    this.#maxLagMs = maxLagSeconds * 1000;
    this.#logger = logger;
    this.#watching =
      replicas.length === 0
        ? []
        : [
            () => this.#lookAtPrimary(),
            ...this.#replicas.map((each) => () => this.#check(each)),
          ].map((look) => this.#repeat(look));
  }

  /** The way to the database for the statements of one request of this caller. */
  route(caller: string): Route {
    return new Route(this.#primary, this, caller);
  }

  /** The replica for this caller; null when only the primary will do. */
  async choose(caller: string): Promise<Replica | null> {
    const now = performance.now();
    const usable = this.#replicas.filter((replica) => replica.isUsable(now));
    // Always the same one for a caller: two that lag differently would turn time back and forth.
    const replica = usable[Number.parseInt(caller.slice(-8), 16) % usable.length];
    if (replica === undefined) return null;
    const rows = await this.#primary.lanes.query<{ wal: string }>({
      name: 'find_read_position',
      // A position ahead of the log is of another history, e.g. of before a restored backup.
      text: `select (wal_position - '0/0')::text as wal from read_positions
        where caller = $1 and wal_position <= pg_current_wal_insert_lsn()`,
      values: [caller],
    });
    const written = rows[0] === undefined ? 0n : BigInt(rows[0].wal);
    return replica.replayed >= written ? replica : null;
  }

  /** What this caller wrote until now must be seen by what the caller reads from now on. */
  async remember(caller: string): Promise<void> {
    if (this.#replicas.length === 0) return;
    try {
      // Not the position written: a commit that did not wait for the disk lies behind it. It is
      // asked for again under the row's lock, so that of two at once the later one stays.
      await this.#primary.pool.query({
        name: 'remember_read_position',
        text: `insert into read_positions (caller, wal_position)
          values ($1, pg_current_wal_insert_lsn())
          on conflict (caller) do update set wal_position = pg_current_wal_insert_lsn()`,
        values: [caller],
      });
    } catch (error) {
      // The write itself is done, and the answer must say so.
      this.#logger.warn({ err: error }, 'the position of a write was not stored');
    }
  }

  /** Leaves a replica out until the next check finds it well. */
  suspect(replica: Replica, error: unknown): void {
    this.#report(replica, replica.fail(error instanceof Error ? error.message : String(error)));
  }

  async close(): Promise<void> {
    this.#stopped.abort();
    await Promise.all(this.#watching);
    await Promise.all(this.#replicas.map((replica) => replica.close()));
  }

  async #repeat(look: () => Promise<void>): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      await look();
      await pause(CHECK_EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  async #lookAtPrimary(): Promise<void> {
    try {
      const at = performance.now();
      const { rows } = await this.#primary.pool.query<{ wal: string }>(
        `select (pg_current_wal_insert_lsn() - '0/0')::text as wal`,
      );
      if (rows[0] === undefined) return;
      this.#positions.push({ at, wal: BigInt(rows[0].wal) });
      const start = this.#positions.findLastIndex((each) => each.at <= at - this.#maxLagMs);
      this.#positions = this.#positions.slice(Math.max(start, 0));
    } catch (error) {
      this.#logger.warn({ err: error }, 'the position of the primary is unknown');
    }
  }

  async #check(replica: Replica): Promise<void> {
    // Before there is enough of a past, a replica must have replayed all that was before the start.
    const [needed] = this.#positions;
    if (needed === undefined) return;
    this.#report(replica, await replica.check(needed.wal, performance.now()));
  }

  #report({ name }: Replica, change: { usable: true } | { usable: false; reason: string } | null) {
    if (change?.usable === true) this.#logger.info({ replica: name }, 'a read replica is used');
    if (change?.usable === false) {
      this.#logger.warn({ replica: name, reason: change.reason }, 'a read replica is left out');
    }
  }
}

/** Where the statements of one request go: all to one replica, or to the primary. */
export class Route implements Source {
  readonly #primary: Primary;
  readonly #replicas: Replicas;
  readonly #caller: string;
  #replica: Promise<Replica | null> | null = null;
  #writes = false;

  constructor(primary: Primary, replicas: Replicas, caller: string) {
    this.#primary = primary;
    this.#replicas = replicas;
    this.#caller = caller;
  }

  /** From here on everything goes to the primary. */
  write(): void {
    this.#writes = true;
    this.#replica = Promise.resolve(null);
  }

  /** To be called when the request is done, before the caller hears of it. */
  async finish(): Promise<void> {
    if (this.#writes) await this.#replicas.remember(this.#caller);
  }

  async run<T>(work: (on: Connections) => Promise<T>): Promise<T> {
    const replica = await (this.#replica ??= this.#replicas.choose(this.#caller));
    if (replica === null) return work(this.#primary);
    try {
      return await work(replica);
    } catch (error) {
      // What takes too long there would take as long here, and nobody waits for what was given up.
      if (error instanceof Stopped) throw error;
      this.#replicas.suspect(replica, error);
      this.#replica = Promise.resolve(null);
      return work(this.#primary);
    }
  }
}
