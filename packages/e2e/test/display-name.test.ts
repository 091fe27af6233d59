import { describe, expect } from 'vitest';
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

// Halden London, Fjällhotellet Concierge, Tierra Viva Puerto Rico and New York belong to these journeys.
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
    await dialog.getByRole('button', { name: 'Set PIN' }).click();
    await dialog.getByText('A PIN has six digits.').waitFor();
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

  test('that Meta did not let come into force is registered again by staff, then by the partner', async ({
    visitor,
    demo,
  }) => {
    const staff = await visitor.open({ as: 'tomasz@harbour.example' });
    await openNumber(staff, 'harbour', '+1 787 555 0110');
    await name(staff).getByText('Tierra Viva Isla del Encanto approved, not in force').waitFor();
    await name(staff)
      .getByText(/Phone number re-verification needed\. .*Try again before/)
      .waitFor();
    const metaId = await metaIdOf(staff);
    await command(demo, 'failNext', {
      match: `${metaId}/register`,
      code: 133015,
      message: 'Wait five minutes.',
    });
    await name(staff).getByRole('button', { name: 'Register again' }).click();
    const asked = staff.getByRole('dialog', { name: 'Register again' });
    await asked.getByRole('button', { name: 'Register number' }).click();
    await asked.getByText(/^Say why\./).waitFor();
    expect(await asked.getByRole('textbox', { name: 'PIN' }).count()).toBe(0);
    await asked.getByRole('textbox', { name: 'Reason' }).fill('Camila asked for it on the phone');
    await asked.getByRole('button', { name: 'Register number' }).click();
    await asked.waitFor({ state: 'detached' });
    // What Meta says this time stands there, though the page is not loaded again.
    await name(staff)
      .getByText(/Wait five minutes\./)
      .waitFor();

    const auditor = await visitor.open({ as: 'luis@harbour.example' });
    await openNumber(auditor, 'harbour', '+1 787 555 0110');
    await name(auditor)
      .getByText(/Auditors read only\.$/)
      .waitFor();

    const partner = await visitor.open({ as: 'daniel@sendwell.example' });
    await openNumber(partner, 'sendwell', '+1 787 555 0110');
    await name(partner).getByRole('button', { name: 'Register again' }).click();
    await partner.getByRole('button', { name: 'Register number' }).click();
    await eventually(() => name(partner).innerText()).toMatch(/^Tierra Viva Isla del Encanto\s/);
    await eventually(() => name(staff).innerText()).toMatch(/^Tierra Viva Isla del Encanto\s/);
    expect(await name(partner).getByRole('button', { name: 'Register again' }).count()).toBe(0);
  });

  test('for which the Hub keeps no PIN comes into force with one that the owner gives', async ({
    visitor,
  }) => {
    const partner = await visitor.open({ as: 'daniel@sendwell.example' });
    await openNumber(partner, 'sendwell', '+1 212 555 0126');
    const theirs = name(partner).getByRole('button', { name: 'Register again' });
    expect(await theirs.getAttribute('aria-disabled')).toBe('true');
    await name(partner)
      .getByText(/The client has not shared this number\.$/)
      .waitFor();
    await partner.getByText('Tierra Viva Nueva York is approved, but not in force').waitFor();

    const owner = await visitor.open({ as: 'camila@tierraviva.example' });
    await openNumber(owner, 'tierra-viva-travel', '+1 212 555 0126');
    const title = 'Action required from you: register the number again for Tierra Viva Nueva York';
    await owner.getByText(title).waitFor();
    // The notice stands above the facts.
    await owner.getByRole('button', { name: 'Register again' }).first().click();
    const dialog = owner.getByRole('dialog', { name: 'Register again' });
    await dialog.getByRole('textbox', { name: 'PIN' }).fill('71935');
    await dialog.getByRole('button', { name: 'Register number' }).click();
    await dialog.getByText('A PIN has six digits.').waitFor();
    await dialog.getByRole('textbox', { name: 'PIN' }).fill('719350');
    await owner.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await eventually(() => name(owner).innerText()).toMatch(/^Tierra Viva Nueva York\s/);
    await fact(owner, 'Two-step PIN')
      .getByText(/^Kept since .*, set by Camila Restrepo/)
      .waitFor();
    await theirs.waitFor({ state: 'detached' });
  });
});
