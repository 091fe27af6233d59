import type { Clock } from '../src/lib/clock.ts';

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  #milliseconds: number;

  constructor(start: Date | string = '2026-11-22T12:00:00Z') {
    this.#milliseconds = new Date(start).getTime();
  }

  now(): Date {
    return new Date(this.#milliseconds);
  }

  advance(step: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = step;
    this.#milliseconds += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }

  set(time: Date | string): void {
    this.#milliseconds = new Date(time).getTime();
  }
}
