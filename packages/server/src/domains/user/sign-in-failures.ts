import type { Pool } from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { sha256 } from '../../lib/secret.ts';

/** Wrong passwords for one address before it has to wait, whether or not it has an account. */
const FAILURES = 10;
const WINDOW_SECONDS = 15 * 60;

/** Counts wrong passwords of each address in the database, for all servers together. */
export class SignInFailures {
  readonly #limiter: RateLimiterPostgres;

  constructor(pool: Pool) {
    this.#limiter = new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'auth_failures',
      tableCreated: true,
      keyPrefix: 'sign_in',
      points: FAILURES,
      duration: WINDOW_SECONDS,
      clearExpiredByTimeout: false,
    });
  }

  /**
   * Counts an attempt as failed before it is made, so that many at once are not more than one by
   * one. Returns after how many seconds the address may try again, null when it may now.
   */
  async add(email: string): Promise<number | null> {
    const { consumedPoints, msBeforeNext } = await this.#limiter.penalty(keyOf(email));
    return consumedPoints > FAILURES ? Math.ceil(msBeforeNext / 1000) : null;
  }

  /** The attempt was none at a password. */
  async takeBack(email: string): Promise<void> {
    await this.#limiter.reward(keyOf(email));
  }

  async forget(email: string): Promise<void> {
    await this.#limiter.delete(keyOf(email));
  }
}

function keyOf(email: string): string {
  return sha256(email.trim().toLowerCase());
}
