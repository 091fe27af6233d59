import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { DemoFile } from 'local/demo-file';
import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';
import { command } from '../src/sandbox.ts';
import { openTemplates } from '../src/template-page.ts';

const matrix = (page: Page) => page.getByRole('table', { name: 'Templates' });
const names = (page: Page) => matrix(page).getByRole('rowheader').allInnerTexts();

/** Made in pages of Meta, past the Hub; returns its id. */
async function makeAtMeta({ sandbox }: DemoFile, name: string): Promise<string> {
  const world = await fetch(`${sandbox.controlUrl}/world`);
  const { templates } = (await world.json()) as { templates: { name: string; waba: string }[] };
  const waba = templates.find((each) => each.name === 'order_shipped')?.waba;
  const answer = await fetch(`${sandbox.graphUrl}/${waba}/message_templates`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      name,
      language: 'en',
      category: 'UTILITY',
      components: [{ type: 'BODY', text: 'The gate of your tour has changed.' }],
    }),
  });
  return ((await answer.json()) as { id: string }).id;
}

test('a template that is new at Meta waits above the open list until it is wanted', async ({
  visitor,
  demo,
}) => {
  const page = await visitor.open({ as: 'jonas@nordwind.example' });
  await openTemplates(page);
  await page.getByRole('searchbox', { name: 'Search name and text' }).fill('gate_changed');
  await page.getByText('No template matches').waitFor();
  await page.getByRole('status', { name: /^Live: / }).waitFor();
  await command(demo, 'approve', { id: await makeAtMeta(demo, 'gate_changed') });
  await page.getByRole('button', { name: '1 new template: show' }).click();
  await page.getByRole('button', { name: /^Preview gate_changed in English/ }).waitFor();
});

describe('the templates of an account', () => {
  test('are listed by name and language, searched, filtered, previewed and synced', async ({
    visitor,
  }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await openTemplates(page);
    await matrix(page).getByRole('columnheader', { name: 'Arabic' }).waitFor();

    await page.getByRole('searchbox', { name: 'Search name and text' }).fill('paket');
    await eventually(() => new URL(page.url()).searchParams.get('q')).toBe('paket');
    await eventually(async () => (await names(page)).length).toBe(1);
    expect((await names(page))[0]).toContain('order_shipped');
    await page.getByRole('button', { name: 'Clear search' }).click();
    await eventually(() => new URL(page.url()).searchParams.get('q')).toBe(null);

    await page.getByRole('button', { name: 'Status', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Rejected' }).check();
    await page.keyboard.press('Escape');
    await eventually(async () => (await names(page)).join()).toContain('order_delayed');
    await page.reload();
    await page.getByRole('button', { name: 'Preview order_delayed in German: Rejected' }).click();
    const drawer = page.getByRole('dialog', { name: 'order_delayed' });
    await drawer.getByText('The text starts with a variable.', { exact: true }).waitFor();
    await drawer.getByText('Put words before the first variable, then submit again.').waitFor();
    await drawer.getByText('The body starts or ends with a variable.').waitFor();
    const appeal = drawer.getByRole('link', { name: 'Ask Meta for another review' });
    expect(await appeal.getAttribute('href')).toMatch(/^https:\/\/business\.facebook\.com\/.+\d$/);
    await page.keyboard.press('Escape');
    await eventually(() => new URL(page.url()).searchParams.get('template')).toBe(null);

    await page.getByRole('button', { name: 'Status Rejected' }).click();
    await page.getByRole('checkbox', { name: 'Rejected' }).uncheck();
    await page.getByRole('checkbox', { name: 'Approved' }).check();
    await page.keyboard.press('Escape');
    const delayed = page.getByRole('row', { name: /order_delayed/ });
    await delayed.getByText('Not in this filter').first().waitFor();

    await page.getByRole('button', { name: 'Sync templates' }).click();
    await page.getByText('nothing differed').waitFor();
  });

  test('give their texts to a translator, and take them back as drafts', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await openTemplates(page);
    await page.getByRole('searchbox', { name: 'Search name and text' }).fill('welcome_club');
    await page.getByRole('checkbox', { name: 'Select welcome_club' }).check();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export texts' }).click();
    const csv = await readFile(await (await file).path(), 'utf8');
    expect(csv).toContain(
      'welcome_club,0.text,Body,Welcome to the club. Members hear of new tours first.',
    );
    const bar = page.getByRole('region', { name: 'Selected templates' });
    await bar.getByRole('button', { name: /^Clear/ }).click();

    await page.getByRole('button', { name: 'Import and export' }).click();
    await page.getByRole('menuitem', { name: 'Import texts' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import texts' });
    const bring = async (text: string) => {
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: /^Choose a/ }).click();
      const buffer = Buffer.from(text);
      await (await chooser).setFiles({ name: 'texts.csv', mimeType: 'text/csv', buffer });
    };
    await bring('Template,Place,nl\nwelcome_club,0.text,"Welkom');
    await dialog.getByText(/^Line \d: a quote is opened and never closed\.$/).waitFor();
    await bring('Template;Place;en;nl\nwelcome_club;0.text;;"Welkom; ""leden"" eerst."\n');
    await dialog.getByText('welcome_club, Dutch: a new language, 1 text').waitFor();
    await dialog.getByRole('button', { name: 'Save 1 draft' }).click();
    await dialog.getByText('saved as a draft').waitFor();
    await dialog.getByRole('link', { name: 'welcome_club' }).click();
    const text = page.getByRole('textbox', { name: 'Body', exact: true });
    await eventually(() => text.inputValue()).toBe('Welkom; "leden" eerst.');
    await openTemplates(page);
    await page.getByRole('button', { name: 'Delete draft welcome_club in Dutch' }).click();
    await page.getByRole('button', { name: 'Delete draft', exact: true }).click();
    await page
      .getByRole('button', { name: 'Delete draft welcome_club in Dutch' })
      .waitFor({ state: 'detached' });
  });

  test('leave the list for the archive, are found there and come back', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await openTemplates(page);
    const cell = page.getByRole('button', { name: /^Preview order_delayed in German/ });
    const act = async (item: string) => {
      await cell.click();
      const drawer = page.getByRole('dialog', { name: 'order_delayed' });
      await drawer.getByRole('button', { name: 'More for order_delayed' }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await act('Archive in the Hub');
    await cell.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Archive', exact: true }).click();
    await page.getByRole('checkbox', { name: 'Only archived' }).check();
    await page.keyboard.press('Escape');
    await eventually(() => new URL(page.url()).searchParams.get('archived')).toBe('true');
    await act('Take out of the archive');
    await cell.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await cell.waitFor();
  });

  test('show which names lack a language, and when a pause ends', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await openTemplates(page);
    const paused = page.getByRole('button', {
      name: /^Preview autumn_sale_2026 in German: Paused/,
    });
    await paused.getByText(/^4 h \d+ min left$/).waitFor();
    await paused.click();
    const drawer = page.getByRole('dialog', { name: 'autumn_sale_2026' });
    await drawer.getByText(/^Meta has paused it until /).waitFor();
    await drawer.getByText(/ min left$/).waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Missing language', exact: true }).click();
    await page.getByRole('textbox', { name: 'Find a language' }).fill('arabic');
    await page.getByRole('button', { name: 'Arabic ar', exact: true }).click();
    await page.keyboard.press('Escape');
    await eventually(() => new URL(page.url()).searchParams.get('missing')).toBe('ar');
    const lacking = async () => (await names(page)).map((name) => name.split('\n')[0]);
    await eventually(lacking).not.toContain('order_shipped');
    expect(await lacking()).toContain('autumn_sale_2026');
    await page.reload();
    await matrix(page).getByRole('columnheader', { name: 'Arabic' }).waitFor();
    await eventually(lacking).not.toContain('order_shipped');
    const sale = page.getByRole('row', { name: /autumn_sale_2026/ });
    await sale.getByText('None', { exact: true }).first().waitFor();
  });

  test('are narrowed by search and all filters together, without a mouse', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await openTemplates(page);
    const keys = page.keyboard;
    const choose = async (filter: string, choice: Locator) => {
      await page.getByRole('button', { name: filter, exact: true }).focus();
      await keys.press('Enter');
      await choice.waitFor();
      await choice.focus();
      await keys.press('Space');
      await keys.press('Escape');
      await choice.waitFor({ state: 'detached' });
    };
    await keys.press('/');
    await keys.type('zelt');
    await choose('Category', page.getByRole('checkbox', { name: 'Marketing' }));
    await choose('Status', page.getByRole('checkbox', { name: 'Paused' }));
    await choose('Quality', page.getByRole('checkbox', { name: 'Low' }));
    await page.getByRole('button', { name: 'Language', exact: true }).focus();
    await keys.press('Enter');
    const search = page.getByRole('textbox', { name: 'Find a language' });
    await eventually(() => search.evaluate((field) => field === document.activeElement)).toBe(true);
    await keys.type('german');
    await keys.press('Tab');
    await keys.press('Enter');
    await keys.press('Escape');
    await eventually(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      q: 'zelt',
      category: 'MARKETING',
      status: 'PAUSED',
      quality: 'RED',
      language: 'de',
    });
    const only = async () => (await names(page)).map((name) => name.split('\n')[0]);
    await eventually(only).toEqual(['autumn_sale_2026']);
    await page.reload();
    await eventually(only).toEqual(['autumn_sale_2026']);
    await page.getByRole('columnheader', { name: 'German' }).waitFor();
    await page.getByRole('button', { name: 'Clear filter Language' }).focus();
    await keys.press('Enter');
    await page.getByRole('button', { name: 'Quality Low' }).focus();
    await keys.press('Enter');
    await page.getByRole('checkbox', { name: 'Low' }).focus();
    await keys.press('Space');
    await page.getByRole('checkbox', { name: 'High' }).focus();
    await keys.press('Space');
    await page.getByText('No template matches').waitFor();
    await keys.press('Escape');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await eventually(() => new URL(page.url()).search).toBe('');
    await matrix(page).waitFor();
  });
});
