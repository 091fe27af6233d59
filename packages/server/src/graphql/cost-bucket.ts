interface Level {
  available: number;
  at: number;
}

export interface Throttle {
  capacity: number;
  available: number;
  restoreRate: number;
}

/** How many callers are remembered; the longest idle ones are forgotten, their bucket is full. */
const REMEMBERED = 10_000;

/** A leaking bucket of cost points for each caller, in this process. */
export class CostBucket {
  readonly #levels = new Map<string, Level>();

  constructor(
    private readonly capacity: number,
    private readonly restorePerSecond: number,
  ) {}

  /** Takes the cost if it is there. Otherwise says after how many seconds it will be. */
  take(caller: string, cost: number, now: Date): { throttle: Throttle; retryAfter: number | null } {
    const level = this.#levels.get(caller) ?? { available: this.capacity, at: now.getTime() };
    const restored = ((now.getTime() - level.at) / 1000) * this.restorePerSecond;
    const available = Math.min(this.capacity, level.available + Math.max(restored, 0));
    const enough = cost <= available;
    const left = enough ? available - cost : available;
    this.#levels.delete(caller);
    this.#levels.set(caller, { available: left, at: now.getTime() });
    if (this.#levels.size > REMEMBERED) {
      const oldest = this.#levels.keys().next();
      if (oldest.done !== true) this.#levels.delete(oldest.value);
    }
    return {
      throttle: {
        capacity: this.capacity,
        available: Math.floor(left),
        restoreRate: this.restorePerSecond,
      },
      retryAfter: enough ? null : Math.ceil((cost - available) / this.restorePerSecond),
    };
  }
}
