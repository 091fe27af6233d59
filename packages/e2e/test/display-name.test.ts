import { describe } from 'vitest';
import { eventually, test } from '../src/journey.ts';
import { fact, metaIdOf, openNumber } from '../src/number-page.ts';
import { command } from '../src/sandbox.ts';
import type { Page } from 'playwright-core';

const name = (page: Page) => fact(page, 'WhatsApp display name');

async function askFor(page: Page, wanted: string): Promise<void> {
  await name(page).getByRole('button', { name: 'Edit name' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change display name' });
  await dialog.getByRole('textbox', { name: 'New name' }).fill(wanted);
  await dialog.getByRole('button', { name: 'Submit name' }).click();
  await dialog.waitFor({ state: 'detached' });
  await name(page).getByText(`${wanted} in review`).waitFor();
}

// Halden London and Fjällhotellet Concierge belong to these journeys.
describe('the display name of a number', () => {
  test('is in force once Meta has approved it, with the PIN that the Hub keeps', async ({
    visitor,
    demo,
  }) => {
    const page = await visitor.open({ as: 'yusuf@brightdesk.example' });
    await openNumber(page, 'brightdesk', '+44 20 7946 0212');
    await fact(page, 'Two-step PIN').getByRole('button', { name: 'Set PIN' }).click();
    const dialog = page.getByRole('dialog', { name: 'Set two-step PIN' });
    await dialog.getByRole('textbox', { name: 'PIN' }).fill('48291');
    await dialog.getByRole('button', { name: 'Set PIN', disabled: true }).waitFor();
    await dialog.getByRole('textbox', { name: 'PIN' }).fill('482915');
    await dialog.getByRole('button', { name: 'Set PIN' }).click();
    await dialog.waitFor({ state: 'detached' });
    await fact(page, 'Two-step PIN')
      .getByText(/^Kept since .*, set by Yusuf Demir/)
      .waitFor();

    await askFor(page, 'Halden Marylebone');
    await name(page)
      .getByText(/^Submitted .*9 of 10 changes left in 30 days\./)
      .waitFor();
    await page.reload();
    await name(page).getByText('Halden Marylebone in review').waitFor();

    await command(demo, 'approve', { id: await metaIdOf(page) });
    // The page is not loaded again.
    await eventually(() => name(page).innerText()).toMatch(/^Halden Marylebone/);
    await name(page).getByRole('button', { name: 'Edit name' }).waitFor();
    await page.getByRole('link', { name: 'History', exact: true }).click();
    await page
      .getByRole('table', { name: 'Changes' })
      .getByText('Halden Marylebone')
      .first()
      .waitFor();
  });

  test('is refused with the reason of Meta, and can be asked for again', async ({
    visitor,
    demo,
  }) => {
    const page = await visitor.open({ as: 'yusuf@brightdesk.example' });
    await openNumber(page, 'brightdesk', '+46 70 174 06 52');
    await askFor(page, 'BEST HOTEL EVER');
    await command(demo, 'reject', {
      id: await metaIdOf(page),
      reason: 'NAME_FORMAT_UNACCEPTABLE',
    });
    await name(page).getByText('BEST HOTEL EVER rejected').waitFor();
    await name(page).getByRole('link', { name: 'Meta’s guidelines for names' }).waitFor();
    await name(page).getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('textbox', { name: 'New name' }).fill('x');
    await page.getByRole('button', { name: 'Submit name' }).click();
    await page.getByRole('dialog').getByText('Use at least 2 characters.').waitFor();
  });
});
