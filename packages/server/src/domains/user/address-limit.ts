import type { Pool } from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { sha256 } from '../../lib/secret.ts';

interface Limit {
  /** What is counted, apart from all else. */
  name: string;
  attempts: number;
  windowSeconds: number;
}

/** Wrong passwords, whether or not the address has an account. */
export const SIGN_IN_FAILURES: Limit = { name: 'sign_in', attempts: 10, windowSeconds: 15 * 60 };

/** Wrong passwords of somebody who is signed in, by the session or the person. */
export const PASSWORD_FAILURES: Limit = { name: 'password', attempts: 10, windowSeconds: 15 * 60 };

/** Letters that anybody can have sent to an address. */
export const LETTERS: Limit = { name: 'letter', attempts: 5, windowSeconds: 60 * 60 };

/** Counts attempts for each e-mail address in the database, for all servers together. */
export class AddressLimit {
  readonly #attempts: number;
  readonly #limiter: RateLimiterPostgres;

  constructor(pool: Pool, { name, attempts, windowSeconds }: Limit) {
    this.#attempts = attempts;
    this.#limiter = new RateLimiterPostgres({
      storeClient: pool,
      tableName: 'auth_failures',
      tableCreated: true,
      keyPrefix: name,
      points: attempts,
      duration: windowSeconds,
      clearExpiredByTimeout: false,
    });
  }

  /**
   * Counts an attempt before it is made, so that many at once are not more than one by one.
   * Returns after how many seconds the address may try again, null when it may now.
   */
  async add(email: string): Promise<number | null> {
    const { consumedPoints, msBeforeNext } = await this.#limiter.penalty(keyOf(email));
    return consumedPoints > this.#attempts ? Math.ceil(msBeforeNext / 1000) : null;
  }

  /** The attempt does not count after all. */
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
