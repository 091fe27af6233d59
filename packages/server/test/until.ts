import { setTimeout as pause } from 'node:timers/promises';

/** Asks until the answer is true; fails when it is not within the time. */
export async function until(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  withinMs = 15_000,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await pause(20);
  }
}
