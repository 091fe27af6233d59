import { drawEmblem } from 'local/demo/draw-emblem';
import { emblems } from 'local/demo/emblems';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';
import { metaIdOf, openNumber } from '../src/number-page.ts';
import { command } from '../src/sandbox.ts';

const NUMBER = '+61 8 5550 1903';

const field = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true });
const preview = (page: Page) => page.getByRole('complementary', { name: 'Preview' });
const unsaved = (page: Page) => page.getByRole('region', { name: 'Unsaved changes' });

/** Opens the tab; returns the number's id at Meta. */
async function openProfile(page: Page): Promise<string> {
  await openNumber(page, 'wattle-solar', NUMBER);
  const metaId = await metaIdOf(page);
  await page.getByRole('link', { name: 'Profile', exact: true }).click();
  await field(page, 'About').waitFor();
  return metaId;
}

async function save(page: Page): Promise<void> {
  await unsaved(page)
    .getByRole('button', { name: /^Save changes/ })
    .click();
}

// Wattle Solar Perth belongs to this journey.
test('A profile is edited with a preview, a refusal of Meta at its field, and a conflict', async ({
  visitor,
  demo,
}) => {
  const page = await visitor.open({ as: 'mei@wattlesolar.example' });
  const metaId = await openProfile(page);
  await field(page, 'About').fill('Sun on your roof ☀️');
  await field(page, 'Description').fill('Panels and batteries in Perth. '.repeat(10));
  await preview(page).getByText('Sun on your roof ☀️').waitFor();
  await unsaved(page).getByText('2 unsaved changes').waitFor();
  await save(page);
  // Meta takes less than its description says.
  await eventually(() => field(page, 'Description').getAttribute('aria-invalid')).toBe('true');
  await page.getByText(/Trace ID/).waitFor();

  await field(page, 'Description').fill('Panels and batteries in Perth.');
  await field(page, 'Website').fill('wattlesolar.example');
  await field(page, 'Second website').focus();
  await page.getByText('Link must start with https:// or http://').waitFor();
  await field(page, 'Website').fill('https://wattlesolar.example/perth');
  await save(page);
  await unsaved(page).waitFor({ state: 'detached' });
  await page.reload();
  await eventually(() => field(page, 'About').inputValue()).toBe('Sun on your roof ☀️');

  await command(demo, 'profile', {
    phoneNumberId: metaId,
    fields: { about: 'Changed at Meta', address: '1 Hay Street, Perth' },
  });
  await field(page, 'About').fill('Changed in the Hub');
  await field(page, 'Address').fill('2 Hay Street, Perth');
  await save(page);
  const conflicts = page.getByRole('alert').filter({ hasText: 'Changed elsewhere' });
  await eventually(() => conflicts.count()).toBe(2);
  await conflicts
    .filter({ hasText: 'Changed at Meta' })
    .getByRole('button', { name: 'Keep mine' })
    .click();
  await conflicts
    .filter({ hasText: '1 Hay Street' })
    .getByRole('button', { name: 'Take theirs' })
    .click();
  await eventually(() => field(page, 'Address').inputValue()).toBe('1 Hay Street, Perth');
  await unsaved(page).getByText('1 unsaved change').waitFor();
  await save(page);
  await unsaved(page).waitFor({ state: 'detached' });
  await page.reload();
  await eventually(() => field(page, 'About').inputValue()).toBe('Changed in the Hub');
  await eventually(() => field(page, 'Address').inputValue()).toBe('1 Hay Street, Perth');
});

test('A picture is chosen, cropped by keys and shown; what does not fit is refused', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'mei@wattlesolar.example' });
  await openProfile(page);
  const choose = page.locator('input[type="file"]');
  await choose.setInputFiles({
    name: 'notes.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('No picture'),
  });
  await page.getByRole('alert').getByText('Use a JPEG or PNG picture.').waitFor();
  const buffer = drawEmblem(emblems.sun);
  await choose.setInputFiles({ name: 'sun.png', mimeType: 'image/png', buffer });

  const dialog = page.getByRole('dialog', { name: 'Choose the square' });
  const zoom = dialog.getByRole('slider', { name: 'Zoom' });
  await zoom.focus();
  await page.keyboard.press('End');
  await eventually(() => zoom.getAttribute('aria-valuenow')).not.toBe('1');
  await dialog.getByRole('slider', { name: 'Left to right' }).focus();
  await page.keyboard.press('Home');
  await dialog.getByRole('button', { name: 'Use picture' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('New, not saved yet').waitFor();
  await unsaved(page).getByText('1 unsaved change').waitFor();

  // Nothing is lost by a click elsewhere.
  page.once('dialog', (asked) => void asked.dismiss());
  await page.getByRole('link', { name: 'Details', exact: true }).click();
  expect(page.url()).toMatch(/\/profile$/);
  await save(page);
  await unsaved(page).waitFor({ state: 'detached' });
  await page.reload();
  const picture = preview(page).getByRole('img', { name: 'As customers see it' });
  await eventually(() =>
    picture.evaluate((element) => element instanceof HTMLImageElement && element.naturalWidth),
  ).toBeGreaterThanOrEqual(192);
  expect(await picture.getAttribute('src')).toMatch(/^\/profile-pictures\/number_/);
});

test('An auditor reads a profile and is told why nothing can be changed', async ({ visitor }) => {
  const page = await visitor.open({ as: 'luis@harbour.example' });
  await openNumber(page, 'harbour', '+61 3 7010 1120');
  await page.getByRole('link', { name: 'Profile', exact: true }).click();
  await page.getByText('Auditors read only.').waitFor();
  expect(await field(page, 'About').isDisabled()).toBe(true);
});
