import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

const account = (page: Page) => page.getByRole('region', { name: 'Account', exact: true });

// The tags of Halden Clinics belong to this journey.
test('A tag is put on a number on its page, renamed, tinted and deleted in the settings', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'imogen@halden.example' });
  await page.goto('/halden-clinics/numbers');
  await page
    .getByRole('link', { name: /^Manage / })
    .first()
    .click();
  await account(page).getByRole('button', { name: 'Add tag' }).click();
  await page.getByRole('textbox', { name: 'Find or make a tag' }).fill('Night desk');
  await page.getByRole('button', { name: 'Make “Night desk”' }).click();
  await account(page).getByRole('button', { name: 'Remove tag Night desk' }).waitFor();
  const number = page.url();

  await account(page).getByRole('link', { name: 'Manage tags' }).click();
  const tags = page.getByRole('table', { name: 'Tags' });
  await tags.getByRole('row', { name: /Night desk.*1 number/ }).waitFor();
  await tags.getByRole('button', { name: 'Edit Night desk' }).click();
  const dialog = page.getByRole('dialog', { name: 'Edit tag' });
  await dialog.getByLabel('Name').fill(' ');
  await dialog.getByRole('button', { name: 'Save tag' }).click();
  await dialog.getByText('Enter a tag').waitFor();
  await dialog.getByLabel('Name').fill('Reception');
  await dialog.getByRole('radio', { name: 'Violet' }).check();
  await dialog.getByRole('button', { name: 'Save tag' }).click();
  await dialog.waitFor({ state: 'detached' });
  await tags.getByRole('rowheader', { name: 'Reception' }).waitFor();

  await tags.getByRole('link', { name: '1 number' }).click();
  await eventually(() => new URL(page.url()).searchParams.get('tag')).toBe('Reception');
  await page.getByRole('table', { name: 'Numbers' }).getByText('Reception').waitFor();

  await page.goto('/halden-clinics/settings/tags');
  await tags.getByRole('button', { name: 'Delete Reception' }).click();
  const question = page.getByRole('dialog', { name: 'Delete “Reception”?' });
  await question.getByText(/^It is taken off 1 number\./).waitFor();
  await question.getByRole('button', { name: 'Delete tag' }).click();
  await page.getByRole('heading', { name: 'No tags yet' }).waitFor();
  await page.goto(number);
  await account(page).getByRole('button', { name: 'Add tag' }).waitFor();
  expect(await account(page).getByText('Reception').count()).toBe(0);
});
