import { Socket } from 'node:net';
import pg from 'pg';
import type { ClientConfig, Pool, QueryArrayConfig, QueryConfig } from 'pg';

const { DatabaseError } = pg;

/** So long a statement may hold up those behind it. */
const TIMEOUT_MS = 250;
/** A statement that needed longer stays off the lanes for this time, and twice as long each time after. */
const KEPT_OFF_MS = 5000;
/** But no longer than this, and so long it must have been back for its past to be forgotten. */
const KEPT_OFF_MOST_MS = 10 * 60_000;
const KEPT_OFF_STATEMENTS = 1000;
/** Together they take what one process of ours can send, and their statements leave in bundles. */
const LANES = 2;
/** Until a lane that could not be opened is tried again. */
const RETRY_MS = 10_000;

/** Of a statement that was cancelled, here by the time limit of the lane. */
const CANCELLED = '57014';

/**
 * A few connections on which short statements follow one another without waiting for answers
 * (pipelining): those of one turn of the event loop share a system call, on both sides. What takes
 * long is cancelled there and runs on a connection of its own.
 */
export class Lanes {
  readonly #lanes: readonly Lane[];
  readonly #keptOff = new Map<string, KeptOff>();

  /** Beside a pool of the same database; `lost` hears of connections that broke. */
  constructor(
    private readonly pool: Pool,
    options: ClientConfig,
    lost: (error: Error) => void,
    timeoutMs = TIMEOUT_MS,
  ) {
    this.#lanes = Array.from({ length: LANES }, () => new Lane(options, timeoutMs, lost));
  }

  /** The rows of a statement. */
  query<R extends object>(query: QueryConfig): Promise<readonly R[]> {
    return this.run(query, async () => (await this.pool.query<R>(query)).rows);
  }

  /**
   * The same, with another way to run a statement where it holds up nobody. When the connection
   * breaks, it may have been run or not: only one that `changesNothing` is then run again.
   */
  async run<R>(
    query: QueryConfig | QueryArrayConfig,
    alone: () => Promise<R[]>,
    { changesNothing = true } = {},
  ): Promise<readonly R[]> {
    if (this.#isKeptOff(query.text)) return alone();
    const lane = this.#lanes.reduce((best, each) => (each.waiting < best.waiting ? each : best));
    try {
      return (await lane.query<R>(query)) ?? (await alone());
    } catch (error) {
      const isBroken = !(error instanceof DatabaseError) || error.severity === 'FATAL';
      if (isBroken && changesNothing) return alone();
      if (isBroken || error.code !== CANCELLED) throw error;
      this.#keepOff(query.text);
      return alone();
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.end()));
  }

  #isKeptOff(text: string): boolean {
    return (this.#keptOff.get(text)?.until ?? 0) > performance.now();
  }

  #keepOff(text: string): void {
    const now = performance.now();
    const before = this.#keptOff.get(text);
    const isSlowAgain = before !== undefined && now < before.until + KEPT_OFF_MOST_MS;
    const ms = isSlowAgain ? Math.min(before.ms * 2, KEPT_OFF_MOST_MS) : KEPT_OFF_MS;
    if (this.#keptOff.size >= KEPT_OFF_STATEMENTS) this.#keptOff.clear();
    this.#keptOff.set(text, { until: now + ms, ms });
  }
}

interface KeptOff {
  readonly until: number;
  readonly ms: number;
}

interface Connected {
  readonly client: pg.Client;
  readonly socket: Socket;
}

class Lane {
  /** Statements without an answer yet. */
  waiting = 0;
  #connected: Promise<Connected | null> | null = null;
  #isGathering = false;

  constructor(
    private readonly options: ClientConfig,
    private readonly timeoutMs: number,
    private readonly lost: (error: Error) => void,
  ) {}

  /** Null when there is no connection, and nothing was sent. */
  async query<R>(query: QueryConfig | QueryArrayConfig): Promise<R[] | null> {
    this.waiting += 1;
    try {
      const connected = await (this.#connected ??= this.#connect());
      if (connected === null) return null;
      this.#gather(connected.socket);
      const { rows }: { rows: unknown[] } = await connected.client.query(query);
      return rows as R[];
    } finally {
      this.waiting -= 1;
    }
  }

  async end(): Promise<void> {
    const connected = await this.#connected;
    await connected?.client.end();
  }

  /** What is sent until the end of this turn leaves at once. */
  #gather(socket: Socket): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    socket.cork();
    setImmediate(() => {
      this.#isGathering = false;
      socket.uncork();
    });
  }

  /** Null, and not tried again for a while, when there is none to be had. */
  async #connect(): Promise<Connected | null> {
    const socket = new Socket();
    const client = new pg.Client({
      ...this.options,
      options: `-c TimeZone=UTC -c statement_timeout=${this.timeoutMs}`,
      pipeline: true,
      stream: () => socket,
    });
    const forget = () => {
      this.#connected = null;
    };
    client.on('error', (error) => {
      forget();
      this.lost(error);
    });
    try {
      await client.connect();
      await check(client, this.timeoutMs);
      return { client, socket };
    } catch (error) {
      await client.end().catch(() => undefined);
      this.lost(error instanceof Error ? error : new Error(String(error)));
      setTimeout(forget, RETRY_MS).unref();
      return null;
    }
  }
}

/** A pooler may drop the time limit, and then a lane is no place for statements. */
async function check(client: pg.Client, timeoutMs: number): Promise<void> {
  const { rows } = await client.query<{ limit: string }>(
    `select extract(epoch from current_setting('statement_timeout')::interval) * 1000 as limit`,
  );
  if (Number(rows[0]?.limit) !== timeoutMs) throw new Error('Sessions of lanes lack their limit');
}
