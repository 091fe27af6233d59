import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './journey.ts';

const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((it) => it === document.activeElement);

const holdsFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((it) => it.contains(document.activeElement));

/** Goes in by keyboard, out by Escape, and is where it was. */
export async function goInAndOut(opener: Locator, overlay: Locator): Promise<void> {
  await opener.focus();
  await opener.press('Enter');
  await leaveTo(opener, overlay);
}

/** Leaves what is open by Escape, and is at what has opened it. */
export async function leaveTo(opener: Locator, overlay: Locator): Promise<void> {
  await overlay.waitFor();
  await eventually(() => holdsFocus(overlay)).toBe(true);
  await overlay.page().keyboard.press('Escape');
  await overlay.waitFor({ state: 'detached' });
  await eventually(() => hasFocus(opener)).toBe(true);
  expect(await isSeen(opener)).toBe(true);
}

const isSeen = (locator: Locator): Promise<boolean> =>
  locator.evaluate((it) => getComputedStyle(it).outlineStyle !== 'none');

/** Presses Tab and tells which stops nobody would see: without a ring, or under something else. */
export async function unseenStops(page: Page, presses: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(problemOfFocus);
    if (problem !== null && !unseen.includes(problem)) unseen.push(problem);
  }
  return unseen;
}

/** Runs in the page. */
function problemOfFocus(): string | null {
  const at = document.activeElement;
  if (at === null || at === document.body) return null;
  // What is drawn instead of a hidden field bears its ring.
  const bearers = [at, at.nextElementSibling, at.parentElement, at.closest('label')];
  const hasRing = bearers.some((each) => each && getComputedStyle(each).outlineStyle !== 'none');
  const { left, top, width, height } = at.getBoundingClientRect();
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  const isFree = width < 2 || (over !== null && (at.contains(over) || over.contains(at)));
  if (hasRing && isFree) return null;
  const name = at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 60) ?? '';
  return `${at.tagName.toLowerCase()} "${name}" ${hasRing ? 'is covered' : 'has no ring'}`;
}
