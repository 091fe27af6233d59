import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

const list = (page: Page) => page.getByRole('table', { name: 'Numbers' });
const numbersIn = (page: Page) =>
  list(page).getByRole('rowheader').getByRole('link').allInnerTexts();
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('the list of numbers', () => {
  test('says with whom a number is shared, since when and by whom, with the receipt', async ({
    visitor,
  }) => {
    const page = await visitor.open({ as: 'camila@tierraviva.example' });
    await page.goto('/tierra-viva-travel/numbers?q=13055550144');
    await page.getByRole('button', { name: 'Shared: who gave the permission' }).hover();
    await page
      .getByText(/^Shared, with Sendwell since \d+ \w+ \d{4}, by Camila Restrepo$/)
      .waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: /^Download consent receipt of/ }).click();
    expect((await download).suggestedFilename()).toMatch(/^consent_.+\.html$/);
  });

  test('is narrowed by text, status and quality, all of it in the address', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/numbers');
    const search = page.getByRole('searchbox', { name: 'Number, name or Meta ID' });

    await search.fill('040 66969');
    await eventually(() => numbersIn(page)).toEqual(['+49 40 66969777', '+49 40 66969101']);
    expect(query(page)).toEqual({ q: '040 66969' });
    await page.getByText('2 numbers match').waitFor();

    await page.getByRole('button', { name: 'Clear search' }).click();
    await page.getByRole('button', { name: 'Status', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Restricted' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Quality', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Low' }).check();
    await page.keyboard.press('Escape');
    await eventually(() => query(page)).toEqual({ status: 'RESTRICTED', quality: 'RED' });
    await eventually(() => numbersIn(page)).toContain('+49 69 90009330');
    const narrowed = await numbersIn(page);
    expect(narrowed).not.toContain('+49 40 66969101');

    // Whoever gets the address sees the same.
    const other = await visitor.open({ as: 'marta@brightdesk.example' });
    await other.goto(page.url());
    await eventually(() => numbersIn(other)).toEqual(narrowed);

    await page.getByRole('button', { name: 'Clear filter Status' }).click();
    await eventually(() => query(page)).toEqual({ quality: 'RED' });
    await page.getByRole('button', { name: 'Clear all' }).click();
    await eventually(() => query(page)).toEqual({});
  });

  test('says which filter found nothing and takes it away', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/numbers?q=nothing+has+this+name');
    await page.getByRole('heading', { name: 'No number matches these filters' }).waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await list(page).waitFor();
    expect(query(page)).toEqual({});
  });

  test('is sorted by its heads, and back leads to it as it was', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/numbers?country=GB');
    await list(page).getByRole('button', { name: 'Display name' }).click();
    await eventually(() => query(page)).toEqual({ country: 'GB', sort: 'name' });
    const names = () =>
      list(page)
        .getByRole('row')
        .locator('td:nth-child(3) > span > span:first-child')
        .allInnerTexts();
    await eventually(async () => (await names())[0]).toBe('Halden Bristol');
    const ascending = await names();
    expect(ascending).toEqual(ascending.toSorted((a, b) => a.localeCompare(b)));
    expect(await list(page).locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');

    await list(page).getByRole('button', { name: 'Display name' }).click();
    await eventually(names).toEqual(ascending.toReversed());

    await list(page).getByRole('link', { name: '+44 117 496 0133', exact: true }).click();
    await page.getByRole('heading', { name: '+44 117 496 0133' }).waitFor();
    await page.goBack();
    await eventually(names).toEqual(ascending.toReversed());
    expect(query(page)).toEqual({ country: 'GB', sort: '-name' });
  });

  test('is narrowed to a client by somebody who sees several', async ({ visitor }) => {
    const page = await visitor.open({ as: 'daniel@sendwell.example' });
    await page.goto('/sendwell/numbers');
    await page.getByRole('button', { name: 'Client', exact: true }).click();
    await page.getByRole('textbox', { name: 'Search clients' }).fill('maple');
    await page.getByRole('button', { name: /Maple & Main Dental/ }).click();
    await eventually(() => numbersIn(page)).toHaveLength(3);
    await page.reload();
    await page.getByRole('button', { name: 'Client Maple & Main Dental' }).waitFor();
    await eventually(() => numbersIn(page)).toHaveLength(3);
  });

  test('becomes cards and stays so', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/numbers');
    await page.getByRole('button', { name: 'List settings' }).click();
    await page.getByRole('switch', { name: 'Compressed list view' }).uncheck();
    const cards = page.getByRole('list', { name: 'Numbers' });
    await cards.getByRole('listitem').first().waitFor();
    expect(await list(page).count()).toBe(0);
    await page.reload();
    await cards.getByText('No action required').first().waitFor();
    await page.getByRole('img', { name: 'List', exact: true }).click();
    await list(page).waitFor();
  });

  test('loads further pages while scrolling, each number once', async ({ visitor }) => {
    const page = await visitor.open({ as: 'ada@harbour.example' });
    const asked: string[] = [];
    page.on('request', (request) => {
      const body = request.postData() ?? '';
      if (body.includes('"NumbersPage"')) asked.push(body);
    });
    await page.goto('/harbour/numbers?sort=number');
    await page.getByText('120 numbers').waitFor();
    const seen = new Set<string>();
    await eventually(async () => {
      for (const number of await numbersIn(page)) seen.add(number);
      await list(page).hover();
      await page.mouse.wheel(0, 300);
      return seen.size;
    }).toBe(120);
    expect([...seen].map((number) => number.replaceAll(/\D/g, ''))).toEqual(
      [...seen].map((number) => number.replaceAll(/\D/g, '')).toSorted(),
    );
    expect(asked.map((body) => body.includes('"after":"'))).toEqual([false, true, true]);
    await eventually(() => list(page).locator('tr[aria-rowindex="121"]').count()).toBe(1);
  });

  test('is walked with the keyboard', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/numbers?sort=number');
    await list(page).getByRole('link').first().waitFor();
    const order = await numbersIn(page);
    const cursor = () => list(page).locator('tr[data-cursor] th a').allInnerTexts();
    await page.keyboard.press('j');
    await eventually(cursor).toEqual(order.slice(0, 1));
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await eventually(cursor).toEqual(order.slice(1, 2));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: order[1] ?? '' }).waitFor();

    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.waitForURL('**/brightdesk/numbers');
    await list(page).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('jk halden');
    expect(await page.getByRole('searchbox').inputValue()).toBe('jk halden');
  });

  test('gives numbers to the clipboard', async ({ visitor, demo }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page
      .context()
      .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: demo.url });
    await page.goto('/brightdesk/numbers?q=66969101');
    await page.getByRole('button', { name: 'Copy +49 40 66969101' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('+494066969101');
    await page.getByRole('button', { name: 'Copy +49 40 66969101' }).waitFor();
  });

  test('explains a status to the mouse and to the keyboard', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/numbers?q=90009330');
    const status = page.getByRole('button', { name: 'Restricted: what it means' });
    const card = page.getByText('Meta limits what this number may send.');
    await status.hover();
    await card.waitFor();
    await page.getByText(/Next step: /).waitFor();
    await page.getByRole('heading', { name: 'WhatsApp accounts', level: 1 }).hover();
    await card.waitFor({ state: 'detached' });
    await status.focus();
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('is cards on a phone, with everything in reach', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example', size: 'phone' });
    await page.goto('/brightdesk/numbers');
    const cards = page.getByRole('list', { name: 'Numbers' });
    await cards.getByRole('listitem').first().waitFor();
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths).toEqual([390, 390]);
    await page.getByRole('searchbox').fill('Leeds');
    await eventually(() => cards.getByRole('listitem').count()).toBe(1);
    await cards.getByRole('link', { name: /Manage/ }).tap();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByText('Accounts').tap();
    await cards.getByRole('listitem').nth(1).waitFor();
  });
});
