import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

const matrix = (page: Page) => page.getByRole('table', { name: 'Templates' });
const names = (page: Page) => matrix(page).getByRole('rowheader').allInnerTexts();

describe('the templates of an account', () => {
  test('are listed by name and language, searched, filtered, previewed and synced', async ({
    visitor,
  }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await page.goto('/nordwind-outdoor/numbers?q=494066969101');
    await page.getByRole('link', { name: '+49 40 66969101', exact: true }).click();
    await page.getByRole('link', { name: 'Templates', exact: true }).click();
    await matrix(page).waitFor();
    await matrix(page).getByRole('columnheader', { name: 'Arabic' }).waitFor();

    await page.getByRole('searchbox', { name: 'Search name and text' }).fill('paket');
    await eventually(() => new URL(page.url()).searchParams.get('q')).toBe('paket');
    await eventually(async () => (await names(page)).length).toBe(1);
    expect((await names(page))[0]).toContain('order_shipped');
    await page.getByRole('button', { name: 'Clear search' }).click();
    await eventually(() => new URL(page.url()).searchParams.get('q')).toBe(null);

    await page.getByRole('button', { name: 'Status', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Rejected' }).check();
    await page.keyboard.press('Escape');
    await eventually(async () => (await names(page)).join()).toContain('order_delayed');
    await page.reload();
    await page.getByRole('button', { name: 'Preview order_delayed in German: Rejected' }).click();
    const drawer = page.getByRole('dialog', { name: 'order_delayed' });
    await drawer.getByText('The text starts with a variable.', { exact: true }).waitFor();
    await drawer.getByText('Put words before the first variable, then submit again.').waitFor();
    await drawer.getByText('The body starts or ends with a variable.').waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => new URL(page.url()).searchParams.get('template')).toBe(null);

    await page.getByRole('button', { name: 'Sync templates' }).click();
    await page.getByText('nothing differed').waitFor();
  });
});
