import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { sizes } from './browser.ts';
import { test } from './journey.ts';
import { screens } from './product-screens.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
// What another colour scheme can break; the rest is the same document.
const rulesOnColours = ['color-contrast', 'link-in-text-block'];
// GraphiQL's own tabs, and the code editor in it, are not ours to mend.
const foreign = ['.graphiql-tabs', '.monaco-editor'];

/**
 * A panel that still slides in covers other things than it will, and what is scrolled half under the menu bar is as
 * close to the targets in there as chance has it.
 */
async function comesToRest(page: Page): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().iterations === Infinity,
      ),
  );
}

async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  // Nothing of ours is in a frame, so that axe needs no page of its own to gather from several.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (rules === undefined) axe.withTags(wcag);
  else axe.withRules(rules);
  for (const part of foreign) axe.exclude(part);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

const ofTargets = (violation: string) => violation.startsWith('target-size at ');
const placeOf = (violation: string) => violation.split(': ')[0];

/** What a bar at the edge covers by half is no small target if one can scroll it out from there. */
async function violationsWhereverScrolled(page: Page): Promise<string[]> {
  const atTop = await violationsOf(page);
  if (!atTop.some(ofTargets)) return atTop;
  await page.evaluate(() => window.scrollBy(0, 120));
  const stay = new Set((await violationsOf(page, ['target-size'])).map(placeOf));
  return atTop.filter((each) => !ofTargets(each) || stay.has(placeOf(each)));
}

/** Widths between the two sizes, where other rules of the layout hold. */
const widths = { desktop: [1280, 1000, 760], phone: [390, 360] } as const;

/** How far the page can be scrolled sideways, where it can; what floats has found its place a frame later. */
async function overflowOf(page: Page, size: keyof typeof widths): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths[size]) {
    await page.setViewportSize({ width, height: sizes[size].height });
    const overflow = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    if (overflow !== 0) found.push(`${overflow} px at ${width}`);
  }
  return found;
}

/** The product has switched when it says so; the explorer follows by its style sheet alone. */
async function turnsDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForFunction(
    () =>
      document.querySelector('.graphiql-container') !== null ||
      document.documentElement.dataset['mantineColorScheme'] === 'dark',
  );
}

/** A test of every screen in this size, light and dark. */
export function testScreens(size: keyof typeof sizes): void {
  test.for(screens)(
    'nothing keeps anybody out of $name',
    async (screen, { visitor, demo, expect }) => {
      const { as, tolerate } = screen;
      if (tolerate) visitor.tolerate(tolerate);
      const page = await visitor.open({ size, ...(as !== undefined && { as }) });
      await screen.open(page, demo);
      await comesToRest(page);
      const light = await violationsWhereverScrolled(page);
      await turnsDark(page);
      const dark = await violationsOf(page, rulesOnColours);
      expect({ light, dark, overflow: await overflowOf(page, size) }).toEqual({
        light: [],
        dark: [],
        overflow: [],
      });
    },
  );
}
