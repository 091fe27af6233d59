import type { Page } from 'playwright-core';

/** The value beside a label on the page of a number. */
export const fact = (page: Page, label: string) =>
  page
    .locator('dl > div, dl')
    .filter({ has: page.locator('dt').getByText(label, { exact: true }) })
    .last()
    .locator('dd');

export async function openNumber(page: Page, workspace: string, number: string): Promise<void> {
  await page.goto(`/${workspace}/numbers?q=${encodeURIComponent(number)}`);
  await page.getByRole('link', { name: number, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: number }).waitFor();
}

/** By which Meta, and so the sandbox, knows the number whose details are open. */
export const metaIdOf = (page: Page): Promise<string> =>
  fact(page, 'Phone number ID at Meta').innerText();
