import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { test } from '../src/journey.ts';

describe('support', () => {
  test('takes a request to disable two-factor from the owner to its end', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await page.goto('/nordwind-outdoor/numbers');
    await page.getByRole('navigation', { name: 'Main' }).getByText('Support').click();
    await page.getByRole('link', { name: 'New ticket' }).click();
    await page.getByRole('combobox', { name: 'Topic' }).click();
    await page.getByRole('option', { name: '2FA disable request' }).click();
    await page.getByText('This takes 48 to 72 hours').waitFor();
    await page.getByRole('button', { name: 'File ticket' }).click();
    await page.getByText('Choose the number.').waitFor();
    await page.getByText('New provider is needed.').waitFor();

    await page.getByRole('combobox', { name: 'Number' }).fill('23125810');
    await page.getByRole('option', { name: /23125810/ }).click();
    await page.getByRole('textbox', { name: 'New provider' }).fill('Sendwell');
    await page.getByRole('textbox', { name: 'Contact for the identity check' }).fill('Jonas');
    await page.getByRole('textbox', { name: 'Subject' }).fill('The newsletter moves');
    await page.getByRole('textbox', { name: 'What happened' }).fill('It moves next month.');
    await page.getByRole('button', { name: 'File ticket' }).click();
    await page.getByRole('heading', { level: 1, name: 'The newsletter moves' }).waitFor();
    await page.getByText('Requested', { exact: true }).waitFor();

    const staff = await visitor.open({ as: 'tomasz@harbour.example' });
    await staff.goto('/harbour/support?status=OPEN');
    await staff.getByRole('link', { name: 'The newsletter moves' }).click();
    await staff.getByRole('textbox', { name: 'Answer' }).fill('We call you at ten.');
    await staff.getByRole('button', { name: 'Send answer' }).click();
    await staff.getByRole('paragraph').filter({ hasText: 'We call you at ten.' }).waitFor();
    // The owner's page tells it without a reload.
    await page.getByRole('paragraph').filter({ hasText: 'We call you at ten.' }).waitFor();
    await staff.getByRole('combobox', { name: 'Set severity' }).click();
    await staff.getByRole('option', { name: 'High' }).click();
    const why = staff.getByRole('dialog', { name: 'Change ticket' });
    await why.getByRole('textbox').fill('The newsletter goes out today.');
    await why.getByRole('button', { name: 'Change ticket' }).click();
    await why.waitFor({ state: 'detached' });
    await staff.getByRole('textbox', { name: 'Reason' }).fill('The owner called back.');
    await staff.getByRole('button', { name: 'Start identity check' }).click();
    await staff.getByText('Identity check', { exact: true }).waitFor();
    await staff.getByRole('textbox', { name: 'Reason' }).fill('Done at Meta.');
    await staff.getByRole('button', { name: 'Mark as done' }).click();
    await staff.getByText('Done', { exact: true }).waitFor();

    await page.reload();
    await page.getByText('We call you at ten.').waitFor();
    await page.getByText('Done', { exact: true }).waitFor();
    await page.getByText('Resolved', { exact: true }).waitFor();
  });

  test('keeps files for those who see the ticket', async ({ visitor }) => {
    const page = await visitor.open({ as: 'aylin@nordwind.example' });
    await page.goto('/nordwind-outdoor/support/new?topic=API&request=req_from_the_page');
    await page.getByText('Sent along: req_from_the_page').waitFor();
    await page.getByRole('textbox', { name: 'Request or webhook' }).fill('POST /graphql');
    await page.getByRole('textbox', { name: 'When it happened' }).fill('Noon UTC');
    await page.getByRole('textbox', { name: 'Subject' }).fill('A request fails');
    await page.getByRole('textbox', { name: 'What happened' }).fill('See the log.');
    await page.getByRole('button', { name: 'File ticket' }).click();
    await page.getByRole('heading', { level: 1, name: 'A request fails' }).waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'error.log',
      mimeType: 'text/plain',
      buffer: Buffer.from('12:00 it failed'),
    });
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'error.log' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe('12:00 it failed');
  });

  test('tells a partner why it cannot ask to disable two-factor', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/support/new?topic=TWO_FACTOR_DISABLE');
    await page.getByText('For security only the client itself').waitFor();
    expect(await page.getByRole('button', { name: 'File ticket' }).isDisabled()).toBe(true);
  });
});
