import { expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';
import { fact, openNumber } from '../src/number-page.ts';

// The commerce settings of Wattle Solar Perth belong to this journey.
test('Catalogue and cart are switched by a client, and by staff with a reason', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'mei@wattlesolar.example' });
  await openNumber(page, 'wattle-solar', '+61 8 5550 1903');
  const catalogue = page.getByRole('switch', { name: 'Catalogue visible' });
  await fact(page, 'Catalogue visible').getByText('Hidden').waitFor();
  // The switch itself is drawn by its label.
  await catalogue.press('Space');
  await fact(page, 'Catalogue visible').getByText('Customers see products').waitFor();
  await eventually(() => catalogue.isEnabled()).toBe(true);
  await page.reload();
  await fact(page, 'Catalogue visible').getByText('Customers see products').waitFor();

  const staff = await visitor.open({ as: 'ada@harbour.example' });
  await openNumber(staff, 'harbour', '+61 8 5550 1903');
  await staff.getByRole('button', { name: 'Change settings' }).click();
  const dialog = staff.getByRole('dialog', { name: 'Change commerce settings' });
  const button = dialog.getByRole('button', { name: 'Save settings' });
  await dialog.getByRole('switch', { name: 'Shopping cart' }).press('Space');
  await button.click();
  await dialog.getByText(/^Say why\./).waitFor();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Asked for by telephone');
  await button.click();
  await dialog.waitFor({ state: 'detached' });
  await fact(staff, 'Shopping cart').getByText('No cart').waitFor();
  // The client's page follows by itself.
  await fact(page, 'Shopping cart').getByText('No cart').waitFor();
});

test('For an account on behalf of the client the way to support is shown', async ({ visitor }) => {
  const page = await visitor.open({ as: 'signe@fjallhotellet.example' });
  await openNumber(page, 'fjallhotellet', '+46 8 465 004 12');
  expect(await page.getByRole('switch', { name: 'Catalogue visible' }).isDisabled()).toBe(true);
  await page.getByText('Contact support: this account is managed on your behalf').waitFor();
  await fact(page, 'Catalogue visible').getByRole('link', { name: 'Contact support' }).click();
  await page.waitForURL(/topic=CATALOGUE/);
});
