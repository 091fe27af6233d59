import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

test('An owner changes the facts of the company, and a member only reads them', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'mikkel@cafesolvang.example' });
  await page.goto('/cafe-solvang/settings/organization');
  await page.getByLabel('Billing e-mail').fill('regnskab');
  await page.getByLabel('City').fill('Aarhus');
  const bar = page.getByRole('region', { name: 'Unsaved changes' });
  await bar.getByText('2 unsaved changes').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('Enter an e-mail address such as name@company.com.').waitFor();
  await page.getByLabel('Billing e-mail').fill('regnskab@cafesolvang.example');
  await bar.getByRole('button', { name: /^Save changes/ }).click();
  await bar.waitFor({ state: 'detached' });
  await page.reload();
  await eventually(() => page.getByLabel('Billing e-mail').inputValue()).toBe(
    'regnskab@cafesolvang.example',
  );
  expect(await page.getByLabel('City').inputValue()).toBe('Aarhus');
  const settings = page.getByRole('navigation', { name: 'Main' }).getByRole('link', {
    name: 'Settings',
  });
  expect(await settings.getAttribute('aria-current')).toBe('page');
  await page.goto('/cafe-solvang/settings/api-keys');
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  expect(await settings.getAttribute('aria-current')).toBeNull();
  await page.goto('/cafe-solvang/settings/audit-log');
  await page.getByRole('button', { name: 'Update client' }).first().waitFor();

  const member = await visitor.open({ as: 'mei@wattlesolar.example' });
  await member.goto('/wattle-solar/settings/organization');
  await member.getByText('Company legal name').waitFor();
  expect(await member.getByLabel('Billing e-mail').count()).toBe(0);
});

test('Facts that somebody else has changed are shown, and nobody overwrites them unseen', async ({
  visitor,
}) => {
  const mine = await visitor.open({ as: 'hugo@rue-et-fils.example' });
  const theirs = await visitor.open({ as: 'hugo@rue-et-fils.example' });
  for (const page of [mine, theirs]) {
    await page.goto('/rue-et-fils/settings/organization');
    await page.getByLabel('City').waitFor();
  }
  const change = async (page: Page, label: string, value: string) => {
    await page.getByLabel(label).fill(value);
    await page.keyboard.press('Control+s');
  };
  const unsaved = (page: Page) => page.getByRole('region', { name: 'Unsaved changes' });
  const saved = (page: Page) => unsaved(page).waitFor({ state: 'detached' });
  const conflict = mine.getByRole('alert').filter({ hasText: 'Changed elsewhere' });

  await change(theirs, 'City', 'Nîmes');
  await saved(theirs);
  await mine.getByLabel('Website').fill('https://boutique.rue-et-fils.example');
  await change(mine, 'City', 'Sète');
  await conflict.getByText('City: Nîmes').waitFor();
  expect(await mine.getByLabel('City').inputValue()).toBe('Sète');
  await conflict.getByRole('button', { name: 'Take theirs' }).click();
  await eventually(() => mine.getByLabel('City').inputValue()).toBe('Nîmes');
  await unsaved(mine).getByText('1 unsaved change').waitFor();
  await mine.keyboard.press('Control+s');
  await saved(mine);

  await change(theirs, 'City', 'Lunel');
  const late = theirs.getByRole('alert').filter({ hasText: 'Changed elsewhere' });
  await late.getByText('Website: https://boutique.rue-et-fils.example').waitFor();
  await late.getByRole('button', { name: 'Go on with both' }).click();
  await theirs.keyboard.press('Control+s');
  await saved(theirs);

  await change(mine, 'City', 'Sète');
  await conflict.getByText('City: Lunel').waitFor();
  await conflict.getByRole('button', { name: 'Keep mine' }).click();
  await mine.keyboard.press('Control+s');
  await saved(mine);
  await theirs.reload();
  await eventually(() => theirs.getByLabel('City').inputValue()).toBe('Sète');
  expect(await theirs.getByLabel('Website').inputValue()).toBe(
    'https://boutique.rue-et-fils.example',
  );
});

test('A partner sets where clients return to, which must be a safe address', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'daniel@sendwell.example' });
  await page.goto('/sendwell/settings/integration');
  await page.getByRole('button', { name: 'Copy partner ID' }).waitFor();
  await page.getByLabel('Redirect URL').fill('http://sendwell.example/back');
  await page.keyboard.press('Control+s');
  await page.getByText('Enter an address with https://', { exact: false }).waitFor();
  await page.getByLabel('Redirect URL').fill('http://localhost:3000/back');
  const accept = page.getByLabel('Accept partner changes automatically');
  const before = await accept.isChecked();
  await accept.setChecked(!before);
  await page.getByRole('button', { name: /^Save changes/ }).click();
  await page.getByRole('region', { name: 'Unsaved changes' }).waitFor({ state: 'detached' });
  await page.reload();
  await eventually(() => page.getByLabel('Redirect URL').inputValue()).toBe(
    'http://localhost:3000/back',
  );
  expect(await page.getByLabel('Accept partner changes automatically').isChecked()).toBe(!before);
});

test('Whoever opens a workspace of others can sign out there', async ({ visitor }) => {
  visitor.tolerate(/404/);
  const page = await visitor.open({ as: 'mikkel@cafesolvang.example' });
  await page.goto('/nordwind-outdoor/numbers');
  await page.getByRole('heading', { name: 'No such workspace' }).waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL('**/sign-in');
});
