import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

const changes = (page: Page) => page.getByRole('table', { name: 'Changes' });
const kinds = (page: Page) => changes(page).getByRole('rowheader').allInnerTexts();

describe('the history of a number', () => {
  test('is drawn, listed with who and why, and narrowed in the address', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await page.goto('/nordwind-outdoor/numbers?q=494066969101');
    await page.getByRole('link', { name: '+49 40 66969101', exact: true }).click();
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await page.getByRole('heading', { name: 'History' }).waitFor();
    await page.getByRole('figure', { name: /^Account status, quality rating/ }).waitFor();
    await changes(page)
      .getByRole('row', { name: /Account status.*Running.*Restricted/ })
      .waitFor();
    const all = await kinds(page);

    await page.getByRole('button', { name: 'Kind', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Quality' }).check();
    await page.keyboard.press('Escape');
    await eventually(() => new URL(page.url()).searchParams.get('kind')).toBe('QUALITY');
    await eventually(async () => new Set(await kinds(page))).toEqual(new Set(['Quality']));
    const qualities = await kinds(page);
    expect(qualities.length).toBeLessThan(all.length);

    // Whoever gets the address sees the same.
    await page.reload();
    await eventually(() => kinds(page)).toEqual(qualities);
    await page.getByText('All', { exact: true }).click();
    await eventually(() => new URL(page.url()).searchParams.get('period')).toBe('all');
  });

  test('tells what Meta did to the whole account', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await page.goto('/nordwind-outdoor/numbers?q=14155550132');
    await page.getByRole('link', { name: /^Manage / }).click();
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await changes(page)
      .getByRole('row', { name: /Policy violation.*Spam.*Meta/ })
      .waitFor();
    await page.getByRole('button', { name: 'Kind', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Account restriction' }).check();
    await page.keyboard.press('Escape');
    await eventually(() => kinds(page)).toEqual(['Account restriction']);
    const limited = /None.*Limited.*Cannot add numbers/;
    await changes(page).getByRole('row', { name: limited }).waitFor();
  });

  test('is narrowed to a period, in the address and in the file', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await page.goto('/nordwind-outdoor/numbers?q=492214710562');
    await page.getByRole('link', { name: /^Manage / }).click();
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await changes(page).waitFor();
    const all = await kinds(page);
    await page.getByRole('button', { name: 'Period', exact: true }).click();
    await page.getByLabel('To', { exact: true }).fill('2020-01-01');
    await page.getByRole('heading', { name: 'No change matches these filters' }).waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe('2020-01-01');
    await page.keyboard.press('Escape');
    expect(await linesOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await eventually(() => kinds(page)).toEqual(all);
    await page.goto(`${page.url()}?from=2020-01-01`);
    await eventually(() => kinds(page)).toEqual(all);
  });

  test('is taken out as a file, narrowed like the list', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await page.goto('/nordwind-outdoor/numbers?q=492214710562');
    await page.getByRole('link', { name: /^Manage / }).click();
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await changes(page).waitFor();
    const all = await linesOf(page);
    expect(all.length).toBe((await kinds(page)).length);

    await page.goto(`${page.url()}?kind=CREATED`);
    await eventually(() => kinds(page)).toEqual(['Number added']);
    expect((await linesOf(page)).map((line) => line.split(',')[1])).toEqual(['CREATED']);
  });
});

async function linesOf(page: Page): Promise<string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^number-history-.+\.csv$/);
  const [, ...lines] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split('\r\n');
  return lines;
}
