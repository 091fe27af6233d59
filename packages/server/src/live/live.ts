import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import { LIVE_CHANNEL, noticesOf, OUTBOX_CHANNEL } from './notice.ts';
import type { Notice } from './notice.ts';
import { Wake } from './wake.ts';

const RETRY_MS = 500;
/** A machine that vanishes closes nothing: a connection that does not answer is given up. */
const PROBE_EVERY_MS = 15_000;
const PROBE_TIMEOUT_MS = 10_000;

/** What a notice means to a stream: a key of what to look at, or null for nothing. */
export type Interest = (notice: Notice) => string | null;

/**
 * Hears from the database what any process has changed. One connection listens for all streams of
 * this process; it goes straight to the primary, for a pooler in transaction mode cannot listen.
 */
export class Live {
  readonly #pool: Pool;
  readonly #logger: Logger;
  readonly #wakes = new Map<Wake, Interest>();
  readonly #outboxListeners = new Set<() => void>();
  #listening: Promise<PoolClient> | null = null;
  #isClosed = false;
  #takesStreams = true;

  constructor({ pool, logger }: { pool: Pool; logger: Logger }) {
    this.#pool = pool;
    this.#logger = logger;
  }

  /** From when this returns, nothing of interest is missed until the wake ends. */
  async open(interest: Interest): Promise<Wake> {
    await this.#listen();
    const wake = new Wake(() => this.#wakes.delete(wake));
    if (this.#takesStreams) this.#wakes.set(wake, interest);
    else wake.end();
    return wake;
  }

  /** Calls back when events were written, and whenever that may have been missed. */
  async onOutbox(listener: () => void): Promise<() => void> {
    this.#outboxListeners.add(listener);
    await this.#listen();
    return () => this.#outboxListeners.delete(listener);
  }

  /** Ends all streams and begins no other: the process stops. */
  stopStreams(): void {
    this.#takesStreams = false;
    this.#endStreams();
  }

  #endStreams(): void {
    for (const wake of this.#wakes.keys()) wake.end();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.stopStreams();
    const client = await this.#listening?.catch(() => null);
    this.#listening = null;
    client?.release(true);
  }

  #listen(): Promise<PoolClient> {
    return (this.#listening ??= this.#connect().catch((error: unknown) => {
      this.#listening = null;
      throw error;
    }));
  }

  async #connect(): Promise<PoolClient> {
    const client = await this.#pool.connect();
    let isLost = false;
    const lost = (error?: unknown) => {
      // An error, the end and a silent probe may all tell of the same.
      if (!isLost) this.#lost(client, error);
      isLost = true;
    };
    client.once('error', lost);
    client.once('end', lost);
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === OUTBOX_CHANNEL) for (const listener of this.#outboxListeners) listener();
      else for (const notice of noticesOf(payload)) this.#tell(notice);
    });
    try {
      await client.query(`listen ${LIVE_CHANNEL}`);
      await client.query(`listen ${OUTBOX_CHANNEL}`);
    } catch (error) {
      if (!isLost) client.release(true);
      isLost = true;
      throw error;
    }
    void this.#probe(client, lost);
    return client;
  }

  #tell(notice: Notice): void {
    for (const [wake, interest] of this.#wakes) {
      const what = interest(notice);
      if (what !== null) wake.add(what);
    }
  }

  /** What was told meanwhile is unknown, so streams end, and their clients come and catch up. */
  #lost(client: PoolClient, error: unknown): void {
    if (this.#isClosed || this.#listening === null) return;
    this.#logger.warn({ err: error }, 'the connection that listens was lost');
    this.#listening = null;
    client.release(true);
    this.#endStreams();
    void this.#comeBack();
  }

  async #comeBack(): Promise<void> {
    while (!this.#isClosed) {
      try {
        await this.#listen();
        for (const listener of this.#outboxListeners) listener();
        return;
      } catch (error) {
        this.#logger.warn({ err: error }, 'listening failed');
        await pause(RETRY_MS, undefined, { ref: false });
      }
    }
  }

  async #probe(client: PoolClient, lost: (error: unknown) => void): Promise<void> {
    const isCurrent = async () => (await this.#listening?.catch(() => null)) === client;
    await pause(PROBE_EVERY_MS, undefined, { ref: false });
    while (!this.#isClosed && (await isCurrent())) {
      const silence = pause(PROBE_TIMEOUT_MS, 'silence', { ref: false });
      const answer = client.query('select 1').then(
        () => 'answer',
        () => 'silence',
      );
      if ((await Promise.race([answer, silence])) === 'silence') {
        lost(new Error('The database does not answer'));
        return;
      }
      await pause(PROBE_EVERY_MS, undefined, { ref: false });
    }
  }
}
