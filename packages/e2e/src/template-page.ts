import type { Locator, Page } from 'playwright-core';

/** The templates of an account of Nordwind, as its people see them. */
export async function openTemplates(page: Page): Promise<void> {
  await page.goto('/nordwind-outdoor/numbers?q=494066969101');
  await page.getByRole('link', { name: '+49 40 66969101', exact: true }).click();
  await page.getByRole('link', { name: 'Templates', exact: true }).click();
  await page.getByRole('table', { name: 'Templates' }).waitFor();
}

/** The smallest picture there is. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The preview of a template beside the list. */
export const drawer = (page: Page, name: string): Locator =>
  page.getByRole('dialog', { name, exact: true });

/** A card of the editor. */
export const part = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

export const field = (page: Page, inside: string, name: string): Locator =>
  part(page, inside).getByRole('textbox', { name, exact: true });
