/** The sandbox's own time in milliseconds. Frozen it moves on command only, otherwise it is real time plus an offset. */
export class Clock {
  readonly frozen: boolean;
  #stoppedAt: number;
  #offset = 0;

  constructor(frozen: boolean) {
    this.frozen = frozen;
    this.#stoppedAt = Date.now();
  }

  now(): number {
    return this.frozen ? this.#stoppedAt : Date.now() + this.#offset;
  }

  moveTo(time: number): void {
    this.#stoppedAt = time;
    this.#offset = time - Date.now();
  }

  reset(): void {
    this.moveTo(Date.now());
  }

  toSnapshot(): { stoppedAt: number; offset: number } {
    return { stoppedAt: this.#stoppedAt, offset: this.#offset };
  }

  restore(snapshot: { stoppedAt: number; offset: number }): void {
    this.#stoppedAt = snapshot.stoppedAt;
    this.#offset = snapshot.offset;
  }
}
