import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

const main = (page: Page) => page.getByRole('navigation', { name: 'Main' });

describe('a partner', () => {
  test('starts with what waits, and a click leads to exactly these numbers', async ({
    visitor,
  }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/');
    await page.waitForURL('**/brightdesk/overview');
    const byStatus = page.getByRole('region', { name: 'Numbers by status' });
    const restricted = byStatus.getByRole('link', { name: /^Restricted/ });
    const shown = Number((await restricted.innerText()).replaceAll(/\D/g, ''));
    expect(shown).toBeGreaterThan(0);
    const review = `Review: ${shown} numbers restricted by Meta`;
    await page.getByRole('link', { name: review }).click();
    await page.waitForURL('**/brightdesk/numbers?status=RESTRICTED');
    await page.getByText(`${shown} numbers match`).waitFor();
  });

  test('sees on cards what a client must do at once', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/numbers?q=23125810');
    await page.getByRole('img', { name: 'Cards', exact: true }).click();
    const card = page.getByRole('list', { name: 'Numbers' }).getByRole('listitem');
    await card.getByText('Immediate action required from the client').waitFor();
    await card.getByText('Nordwind Outdoor GmbH').waitFor();
    for (const step of ['Message on behalf', 'Meta business verification', 'Number registration']) {
      await card.getByText(step, { exact: true }).waitFor();
    }
  });

  test('takes the filtered list along as a file', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/numbers?q=halden');
    await page.getByText('5 numbers match').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Accounts CSV' }).click();
    const file = await (await download).path();
    const [head = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\r\n');
    expect(head).toMatch(/^\uFEFFCompany legal name,WhatsApp number,Contact email,/);
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.startsWith('Halden Clinics Ltd,+44'))).toBe(true);
  });

  test('finds a client, its facts, its contact and its numbers', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/overview');
    await main(page).getByText('Clients').click();
    const clients = page.getByRole('table', { name: 'Clients' });
    await page.getByRole('searchbox').fill('halden');
    await eventually(() => clients.getByRole('rowheader').allInnerTexts()).toEqual([
      'Halden Clinics',
    ]);
    await clients.getByRole('link', { name: 'Halden Clinics' }).click();
    await page.getByRole('heading', { level: 1, name: 'Halden Clinics' }).waitFor();
    await page.getByRole('link', { name: 'imogen@halden.example' }).waitFor();
    const numbers = page.getByRole('table', { name: 'Numbers' });
    expect(await numbers.getByRole('rowheader').count()).toBe(5);

    await page.getByRole('button', { name: 'Edit terms' }).click();
    const terms = page.getByRole('dialog', { name: 'Terms of Halden Clinics' });
    await terms.getByRole('textbox', { name: 'Numbers allowed' }).fill('27');
    await terms.getByRole('textbox', { name: 'External reference' }).fill('BD-2041');
    await terms.getByRole('button', { name: 'Save terms' }).click();
    await terms.waitFor({ state: 'detached' });
    const facts = page.getByRole('region', { name: 'Organization' });
    await facts.getByText('BD-2041').waitFor();
    await facts.getByText('27', { exact: true }).waitFor();

    await page.getByRole('link', { name: 'All 5 in the list' }).click();
    await page.getByText('5 numbers match').waitFor();
  });
});
