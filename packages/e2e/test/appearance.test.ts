import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

/** Keeps every background that a frame of this page was drawn with. */
async function recordFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: string[] = [];
    Object.assign(window, { frames_: frames });
    const look = (): void => {
      if (document.body) frames.push(getComputedStyle(document.body).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const backgrounds = (page: Page) =>
  page.evaluate(() => {
    const frames: unknown = Reflect.get(window, 'frames_');
    return Array.isArray(frames) ? [...new Set(frames.map(String))] : [];
  });

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('dark and light', () => {
  test('are switched by a button and kept, without a flash on the next load', async ({
    visitor,
  }) => {
    const page = await visitor.open({ as: 'signe@fjallhotellet.example' });
    await page.goto('/fjallhotellet/numbers');
    await page.getByRole('button', { name: 'Switch to dark' }).waitFor();
    const light = await background(page);
    await page.getByRole('button', { name: 'Switch to dark' }).click();
    await eventually(() => background(page)).not.toBe(light);
    const dark = await background(page);

    await recordFrames(page);
    await page.reload();
    await page.getByRole('button', { name: 'Switch to light' }).waitFor();
    expect(await backgrounds(page)).toEqual([dark]);

    await page.getByRole('button', { name: 'Switch to light' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Switch to dark' }).waitFor();
    expect(await backgrounds(page)).toEqual([light]);
  });

  test('follow the system until somebody chooses', async ({ visitor }) => {
    const page = await visitor.open({ scheme: 'dark' });
    await recordFrames(page);
    await page.goto('/sign-in');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    const dark = await background(page);
    expect(await backgrounds(page)).toEqual([dark]);
    await page.emulateMedia({ colorScheme: 'light' });
    await eventually(() => background(page)).not.toBe(dark);
  });
});

describe('an address without a page', () => {
  test.for(['/nordwind-outdoor/invoices', '/nordwind-outdoor/numbers/a/b/c', '/a/b/c/d'])(
    'is said to be one: %s',
    async (address, { visitor }) => {
      if (address.startsWith('/a/')) visitor.tolerate(/status of 404 .*\/graphql/);
      const page = await visitor.open({ as: 'jonas@nordwind.example' });
      await page.goto(address);
      await page
        .getByRole('heading', { level: 1, name: /^No (page at this address|such workspace)$/ })
        .waitFor();
    },
  );
});
