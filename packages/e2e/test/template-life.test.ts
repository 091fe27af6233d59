import type { Locator, Page } from 'playwright-core';
import type { DemoFile } from 'local/demo-file';
import { describe } from 'vitest';
import { eventually, test } from '../src/journey.ts';
import { command } from '../src/sandbox.ts';
import { drawer, field, openTemplates, part, PICTURE } from '../src/template-page.ts';

interface MetaWorld {
  templates: { id: string; name: string; language: string }[];
}

/** Meta's id of what was submitted a moment ago. */
async function metaIdOf(demo: DemoFile, name: string, language: string): Promise<string> {
  const answer = await fetch(`${demo.sandbox.controlUrl}/world`);
  const { templates } = (await answer.json()) as MetaWorld;
  const found = templates.find((each) => each.name === name && each.language === language);
  if (!found) throw new Error(`Meta has no ${name} in ${language}`);
  return found.id;
}

/** Meta's notice travels through the Hub; the page is opened again until it is there. */
async function showsStatus(page: Page, name: string, status: string): Promise<void> {
  await eventually(async () => {
    await page.reload();
    await drawer(page, name).getByText('Synced with Meta').waitFor();
    return drawer(page, name).getByText(status, { exact: true }).count();
  }).toBeGreaterThan(0);
}

/** Goes there as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  // A radio button is drawn by what stands before it.
  await target.waitFor({ state: 'attached' });
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < 150; pressed += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Walks down an open menu. */
async function choose(page: Page, item: string | RegExp): Promise<void> {
  const target = page.getByRole('menuitem', { name: item });
  await target.waitFor();
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let pressed = 0; pressed < 90 && !(await isThere()); pressed += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await target.waitFor({ state: 'detached' });
}

async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Waits until no rule is broken, then sends it by its key. */
async function submit(page: Page, name: string): Promise<void> {
  await page.getByText('Ready for review', { exact: true }).waitFor();
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: /^Submit/ });
  await press(page, dialog.getByRole('button', { name: 'Submit to Meta' }));
  await drawer(page, name).getByText('In review', { exact: true }).waitFor();
}

async function addLanguage(page: Page, name: string, language: RegExp): Promise<void> {
  await press(page, drawer(page, name).getByRole('button', { name: 'Add language' }));
  await choose(page, language);
  await part(page, 'Body').waitFor();
}

describe('a template', () => {
  test('comes from nothing to approval in three languages without a mouse', async ({
    visitor,
    demo,
  }) => {
    const name = 'ready_for_pickup';
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await openTemplates(page);
    await press(page, page.getByRole('link', { name: 'New template' }));
    await write(page, page.getByRole('combobox', { name: 'Name' }), 'Ready for pickup');
    await tabTo(page, part(page, 'Header').getByRole('radio', { name: 'None' }));
    // Past Text.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const chooser = page.waitForEvent('filechooser');
    await press(page, part(page, 'Header').getByRole('button', { name: 'Upload a sample' }));
    await (await chooser).setFiles({ name: 'store.png', mimeType: 'image/png', buffer: PICTURE });
    await part(page, 'Header').getByText('store.png').waitFor();
    await page.getByRole('img', { name: 'Sample of the header' }).waitFor();
    await write(
      page,
      field(page, 'Body', 'Body'),
      'Hi {{, your order waits for you in {{ until Friday.',
    );
    await write(page, field(page, 'Body', '{{1}}'), 'Leonie');
    await write(page, field(page, 'Body', '{{2}}'), 'Leipzig');
    const add = part(page, 'Buttons').getByRole('button', { name: 'Add button' });
    await press(page, add);
    await choose(page, 'Open link');
    await write(page, field(page, 'Buttons', 'Button text'), 'Show the way');
    await write(page, field(page, 'Buttons', 'https://'), 'https://nordwind.example/leipzig');
    await page.keyboard.press('Shift+Tab');
    await submit(page, name);
    await command(demo, 'approve', { id: await metaIdOf(demo, name, 'en') });
    await showsStatus(page, name, 'Approved');

    for (const [language, code, text] of [
      [/^German/, 'de', 'Hallo {{, Ihre Bestellung wartet in {{ bis Freitag auf Sie.'],
      [/^French/, 'fr', 'Bonjour {{, votre commande vous attend à {{ jusqu’à vendredi.'],
    ] as const) {
      await addLanguage(page, name, language);
      await part(page, 'Body').getByText('Base text').waitFor();
      await write(page, field(page, 'Body', 'Body'), text);
      await write(page, field(page, 'Body', '{{1}}'), 'Leonie');
      await write(page, field(page, 'Body', '{{2}}'), 'Leipzig');
      await submit(page, name);
      await command(demo, 'approve', { id: await metaIdOf(demo, name, code) });
      await showsStatus(page, name, 'Approved');
    }
  });

  test('is copied to another account and deleted once its name is typed', async ({ visitor }) => {
    const name = 'tent_collection';
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/numbers?q=494066969101');
    await page.getByRole('link', { name: '+49 40 66969101', exact: true }).click();
    await page.getByRole('link', { name: 'Templates', exact: true }).click();
    // Other journeys fill the list, and only what is near the screen is in the document.
    await page.getByRole('searchbox', { name: 'Search name and text' }).fill(name);
    await page.getByRole('checkbox', { name: `Select ${name}` }).check();
    const bar = page.getByRole('region', { name: 'Selected templates' });
    await bar.getByText('1 template selected').waitFor();
    await bar.getByRole('button', { name: 'Copy to other accounts' }).click();
    const copying = page.getByRole('dialog', { name: `Copy ${name}` });
    const target = copying
      .getByRole('list', { name: 'Find an account' })
      .getByRole('button')
      .first();
    await target.click();
    await copying.getByRole('button', { name: 'Copy to 1 account' }).click();
    const results = copying.getByRole('list', { name: 'What became of each copy' });
    await results.getByRole('link', { name }).waitFor();
    await results.getByText('Draft', { exact: true }).waitFor();
    await copying.getByRole('button', { name: 'Close' }).last().click();

    const copyTo = async (...accounts: string[]) => {
      await bar.getByRole('button', { name: 'Copy to other accounts' }).click();
      for (const account of accounts) {
        await copying.getByRole('textbox', { name: 'Find an account' }).fill(account);
        await copying.getByRole('button', { name: new RegExp(`^${account}`) }).click();
      }
      await copying.getByRole('checkbox', { name: 'Submit the copies to Meta' }).check();
      await copying.getByRole('button', { name: /^Copy and submit to/ }).click();
    };
    const became = (account: string) =>
      results.getByRole('listitem').filter({ hasText: `${account}, English` });
    await copyTo('Nordwind International');
    await became('Nordwind International').getByText('In review').waitFor();
    await copying.getByRole('button', { name: 'Close' }).last().click();
    await copyTo('Nordwind International', 'Halden Clinics');
    await became('Halden Clinics').getByText('In review').waitFor();
    await became('Nordwind International').getByText('The account has a template').waitFor();
    await copying.getByRole('button', { name: 'Close' }).last().click();

    await bar.getByRole('button', { name: 'Delete' }).click();
    const deleting = page.getByRole('dialog', { name: `Delete ${name}?` });
    await deleting.getByText('Meta locks the name for 30 days').waitFor();
    const confirm = deleting.getByRole('button', { name: 'Delete template' });
    await eventually(() => confirm.isDisabled()).toBe(true);
    await deleting.getByRole('textbox', { name: `Type ${name} to confirm` }).fill(name);
    await confirm.click();
    await page.getByRole('button', { name: `Preview ${name} in English: Deleted` }).waitFor();
  });
});
