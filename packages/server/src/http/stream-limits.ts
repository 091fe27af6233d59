import type { Gauge } from 'prom-client';
import { Throttled } from '../errors.ts';

const MOST_OF_A_CALLER = 20;
const MOST_OF_A_PROCESS = 5_000;
const RETRY_AFTER_SECONDS = 30;

/** Counts open streams: each holds a connection and is asked about again and again. */
export class StreamLimits {
  readonly #open = new Map<string, number>();
  readonly #gauge: Gauge;
  #all = 0;

  constructor(gauge: Gauge) {
    this.#gauge = gauge;
  }

  /** Takes a place and returns how to give it back; refuses when there is none. */
  take(caller: string): () => void {
    const own = this.#open.get(caller) ?? 0;
    if (own >= MOST_OF_A_CALLER || this.#all >= MOST_OF_A_PROCESS) {
      throw new Throttled(RETRY_AFTER_SECONDS);
    }
    this.#count(caller, 1);
    let isHeld = true;
    return () => {
      if (isHeld) this.#count(caller, -1);
      isHeld = false;
    };
  }

  #count(caller: string, change: 1 | -1): void {
    const left = (this.#open.get(caller) ?? 0) + change;
    if (left === 0) this.#open.delete(caller);
    else this.#open.set(caller, left);
    this.#all += change;
    this.#gauge.set(this.#all);
  }
}
