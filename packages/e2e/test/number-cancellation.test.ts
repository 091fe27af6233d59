import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test, testInOwnHub } from '../src/journey.ts';
import { command } from '../src/sandbox.ts';

const danger = (page: Page) => page.getByRole('region', { name: 'Danger zone' });

// Solvang Bakery belongs to this journey.
test('An owner cancels a number from the list, sees until when it works, and withdraws', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'mikkel@cafesolvang.example' });
  await page.goto('/cafe-solvang/numbers?q=18055550152');
  await page.getByRole('button', { name: /^Actions for/ }).click();
  await page
    .getByRole('menuitem', { name: /Signals/ })
    .getByText('Coming')
    .waitFor();
  await page.getByRole('menuitem', { name: 'Cancel subscription' }).click();

  const dialog = page.getByRole('dialog', { name: 'Cancel subscription' });
  await dialog.getByText(/, 23:59 America\/Los_Angeles$/).waitFor();
  await dialog.getByText('Messaging and billing stop. The API key is revoked.').waitFor();
  const confirm = dialog.getByRole('button', { name: 'Cancel subscription' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Type the number to confirm').fill('+1 805 555');
  await dialog.getByRole('checkbox', { name: /^I understand/ }).check();
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Type the number to confirm').fill('+1 805 555 0152');
  await confirm.click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Pending deletion').first().waitFor();

  await page
    .getByRole('link', { name: /^Manage / })
    .first()
    .click();
  await danger(page)
    .getByRole('heading', { name: /^Works until .*America\/Los_Angeles$/ })
    .waitFor();
  await danger(page)
    .getByText(/^Cancelled by Mikkel Sørensen/)
    .waitFor();
  await danger(page).getByRole('button', { name: 'Withdraw cancellation' }).waitFor();
  // The notice above the facts leads there as well.
  await page.getByRole('button', { name: 'Withdraw cancellation' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw cancellation' }).click();
  await danger(page).getByRole('heading', { name: 'Cancel subscription' }).waitFor();
  await page.reload();
  await page.getByText('Cancellation withdrawn').first().waitFor();
  await danger(page).getByRole('button', { name: 'Cancel subscription' }).waitFor();
});

test('A partner never cancels a number of its client', async ({ visitor }) => {
  const page = await visitor.open({ as: 'priya@sendwell.example' });
  await page.goto('/sendwell/numbers?q=18055550152');
  await page
    .getByRole('link', { name: /^Manage / })
    .first()
    .click();
  await danger(page).getByText('Only the client can cancel its number').first().waitFor();
  const button = danger(page).getByRole('button', { name: 'Cancel subscription' });
  expect(await button.getAttribute('aria-disabled')).toBe('true');
});

// Nobody else has to live in its future.
testInOwnHub(
  'A cancellation comes due when the month is over, and the number is reactivated',
  async ({ visitor, demo }) => {
    const page = await visitor.open({ as: 'mikkel@cafesolvang.example' });
    await page.goto('/cafe-solvang/numbers?q=18055550152');
    await page.getByRole('link', { name: /^Manage / }).click();
    await danger(page).getByRole('button', { name: 'Cancel subscription' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel subscription' });
    await dialog.getByLabel('Type the number to confirm').fill('+1 805 555 0152');
    await dialog.getByRole('checkbox', { name: /^I understand/ }).check();
    await dialog.getByRole('button', { name: 'Cancel subscription' }).click();
    await page.getByText('Pending deletion').first().waitFor();

    // The page stays open, and hears of it.
    await command(demo, 'advance', { seconds: 32 * 86_400 });
    await page.getByText('Inactive', { exact: true }).first().waitFor();
    await danger(page).getByRole('button', { name: 'Reactivate number' }).waitFor();
    await page.getByText('Cancellation in effect').first().waitFor();

    await danger(page).getByRole('button', { name: 'Reactivate number' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reactivate number' }).click();
    await danger(page).getByRole('button', { name: 'Cancel subscription' }).waitFor();
    await page.getByText('Running', { exact: true }).first().waitFor();
  },
  120_000,
);
