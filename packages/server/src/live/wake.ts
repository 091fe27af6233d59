import { setTimeout as pause } from 'node:timers/promises';

/** What comes within this time is told at once: a sync changes many rows in a row. */
const GATHERED_MS = 50;
/** A stream that falls behind by more is ended; its client comes back and reads what it missed. */
const MOST_WAITING = 2_000;

/** What has woken one stream since it looked last; each thing once, however often it happened. */
export class Wake {
  #waiting = new Set<string>();
  #ended = false;
  #ring: () => void = () => undefined;
  readonly #onEnd: () => void;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  add(what: string): void {
    if (this.#ended) return;
    this.#waiting.add(what);
    if (this.#waiting.size > MOST_WAITING) this.end();
    this.#ring();
  }

  /** Everything that came, at least one; null when the stream is over. */
  async next(): Promise<readonly string[] | null> {
    while (!this.#ended && this.#waiting.size === 0) {
      await new Promise<void>((resolve) => {
        this.#ring = resolve;
      });
    }
    if (!this.#ended) await pause(GATHERED_MS);
    if (this.#ended) return null;
    const came = [...this.#waiting];
    this.#waiting = new Set();
    return came;
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#onEnd();
    this.#ring();
  }
}
