import { Socket } from 'node:net';
import pg from 'pg';
import type { ClientConfig, Pool, QueryArrayConfig, QueryConfig } from 'pg';

const { DatabaseError } = pg;

/** So long a statement may hold up those behind it. */
export const LANE_TIMEOUT_MS = 250;
/** A statement that needed longer stays off the lanes for this time. */
const KEPT_OFF_MS = 10 * 60_000;
const KEPT_OFF_STATEMENTS = 1000;
/** Together they take what one process of ours can send, and their statements leave in bundles. */
const LANES = 2;

/** Of a statement that was cancelled, here by the time limit of the lane. */
const CANCELLED = '57014';

/**
 * A few connections on which short reads follow one another without waiting for answers
 * (pipelining): those of one turn of the event loop share a system call, on both sides. What takes
 * long, or meets a broken connection, runs again on a connection of its own; so only for statements
 * that change nothing.
 */
export class Lanes {
  readonly #lanes: readonly Lane[];
  readonly #keptOffUntil = new Map<string, number>();

  /**
   * Beside a pool of the same database. The sessions of the lanes must have `LANE_TIMEOUT_MS` as
   * their `statement_timeout`.
   */
  constructor(
    private readonly pool: Pool,
    options: ClientConfig,
    lost: (error: Error) => void,
  ) {
    this.#lanes = Array.from({ length: LANES }, () => new Lane(options, lost));
  }

  /** The rows of a statement. */
  query<R extends object>(query: QueryConfig): Promise<readonly R[]> {
    return this.run(query, async () => (await this.pool.query<R>(query)).rows);
  }

  /** The same, with another way to run a statement where it holds up nobody. */
  async run<R>(
    query: QueryConfig | QueryArrayConfig,
    alone: () => Promise<R[]>,
  ): Promise<readonly R[]> {
    if (this.#isKeptOff(query.text)) return alone();
    const lane = this.#lanes.reduce((best, each) => (each.waiting < best.waiting ? each : best));
    try {
      return await lane.query<R>(query);
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.severity === 'FATAL') return alone();
      if (error.code !== CANCELLED) throw error;
      this.#keepOff(query.text);
      return alone();
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.end()));
  }

  #isKeptOff(text: string): boolean {
    return (this.#keptOffUntil.get(text) ?? 0) > performance.now();
  }

  #keepOff(text: string): void {
    if (this.#keptOffUntil.size >= KEPT_OFF_STATEMENTS) this.#keptOffUntil.clear();
    this.#keptOffUntil.set(text, performance.now() + KEPT_OFF_MS);
  }
}

interface Connected {
  readonly client: pg.Client;
  readonly socket: Socket;
}

class Lane {
  /** Statements without an answer yet. */
  waiting = 0;
  #connected: Promise<Connected> | null = null;
  #isGathering = false;

  constructor(
    private readonly options: ClientConfig,
    private readonly lost: (error: Error) => void,
  ) {}

  async query<R>(query: QueryConfig | QueryArrayConfig): Promise<R[]> {
    this.waiting += 1;
    try {
      const { client, socket } = await (this.#connected ??= this.#connect());
      this.#gather(socket);
      const { rows }: { rows: unknown[] } = await client.query(query);
      return rows as R[];
    } finally {
      this.waiting -= 1;
    }
  }

  async end(): Promise<void> {
    const connected = await this.#connected?.catch(() => null);
    await connected?.client.end();
  }

  /** What is sent until the end of this turn leaves at once. */
  #gather(socket: Socket): void {
    if (this.#isGathering) return;
    this.#isGathering = true;
    socket.cork();
    process.nextTick(() => {
      this.#isGathering = false;
      socket.uncork();
    });
  }

  async #connect(): Promise<Connected> {
    const socket = new Socket();
    const client = new pg.Client({ ...this.options, pipeline: true, stream: () => socket });
    const forget = () => {
      this.#connected = null;
    };
    client.once('end', forget);
    client.on('error', (error) => {
      forget();
      this.lost(error);
    });
    try {
      await client.connect();
    } catch (error) {
      forget();
      throw error;
    }
    return { client, socket };
  }
}
