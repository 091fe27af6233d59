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
  await page.getByRole('button', { name: '1 new – show' }).click();
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
