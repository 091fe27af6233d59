import { describe } from 'vitest';
import { test } from '../src/journey.ts';
import { drawer, openTemplates } from '../src/template-page.ts';

const CSV = `Rates effective 1 October
Market,Currency,Marketing,Utility,Authentication
Germany,PLN,0.4812,0.1940,0.1940
Rest of Western Europe,PLN,0.2093,0.0604,n/a
`;

describe('what messages cost', () => {
  test('is imported from a file by finance, and deleted again', async ({ visitor }) => {
    const page = await visitor.open({ as: 'grace@harbour.example' });
    await page.goto('/harbour/settings');
    await page.getByRole('link', { name: 'Rate cards', exact: true }).click();
    await page.getByRole('table', { name: 'Rate cards' }).waitFor();
    await page.getByRole('button', { name: 'Import a rate card' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import a rate card' });
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Choose a file' }).click();
    const file = { name: 'rates.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) };
    await (await chooser).setFiles(file);
    await dialog.getByText('rates.csv: 2 markets').waitFor();
    await dialog.getByLabel('Valid from').fill('2026-10-01');
    await dialog.getByRole('button', { name: 'Import', exact: true }).click();
    const rates = page.getByRole('table', { name: /^Cost of 1,000 messages, PLN from 1 Oct 2026/ });
    await rates.getByRole('row', { name: 'Germany PLN 481.20 PLN 194.00 PLN 194.00' }).waitFor();
    await rates.getByRole('row', { name: /Western Europe .* Not known/ }).waitFor();

    await page.getByRole('button', { name: 'Delete PLN from 1 Oct 2026' }).click();
    await page.getByRole('button', { name: 'Delete rate card' }).click();
    await rates.waitFor({ state: 'detached' });
  });

  test('stands beside a category that Meta changed', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await openTemplates(page);
    await page.getByRole('searchbox', { name: 'Search name and text' }).fill('return_label_ready');
    await page.getByRole('button', { name: /^Preview return_label_ready/ }).click();
    const preview = drawer(page, 'return_label_ready');
    await preview.getByText('Meta changed the category from utility to marketing').waitFor();
    await preview.getByText('€45.60', { exact: true }).waitFor();
    await preview.getByText('€113.10', { exact: true }).waitFor();
    await preview.getByText(/Messages to people in Germany, .*sample data/).waitFor();
  });
});
