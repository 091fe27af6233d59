import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

const body = (page: Page) => page.getByRole('textbox', { name: 'Body', exact: true });
const save = (page: Page) => page.keyboard.press('Control+s');

async function openTemplates(page: Page): Promise<void> {
  await page.goto('/nordwind-outdoor/numbers?q=494066969101');
  await page.getByRole('link', { name: '+49 40 66969101', exact: true }).click();
  await page.getByRole('link', { name: 'Templates', exact: true }).click();
  await page.getByRole('table', { name: 'Templates' }).waitFor();
}

describe('a draft of a template', () => {
  test('keeps what is written, through a reload and a way out', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await openTemplates(page);
    await page.getByRole('link', { name: 'New template' }).click();
    await body(page).fill('Hi, your tent is ready.');
    await eventually(() => page.url()).toContain('/templates/drafts/draft_');
    await page.getByRole('combobox', { name: 'Name' }).fill('Tent Ready');
    await save(page);
    await page.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await page.reload();
    await eventually(() => body(page).inputValue()).toBe('Hi, your tent is ready.');
    // Left before the pause that saves.
    await body(page).press('End');
    await body(page).pressSequentially(' Come by.');
    await page.getByRole('link', { name: 'Nordwind Shops' }).click();
    const drafts = page.getByRole('table', { name: 'Drafts' });
    await drafts.getByRole('link', { name: 'tent_ready' }).click();
    await eventually(() => body(page).inputValue()).toBe('Hi, your tent is ready. Come by.');
    await page.getByRole('link', { name: 'Nordwind Shops' }).click();
    await page.getByRole('button', { name: 'Delete draft tent_ready in English' }).click();
    await page.getByRole('button', { name: 'Delete draft', exact: true }).click();
    await drafts.getByRole('link', { name: 'tent_ready' }).waitFor({ state: 'detached' });
  });

  test('in two tabs is written by one at a time', async ({ visitor }) => {
    const one = await visitor.open({ as: 'jonas@nordwind.example' });
    await openTemplates(one);
    await one.getByRole('link', { name: 'New template' }).click();
    await body(one).fill('The text of one.');
    await eventually(() => one.url()).toContain('/templates/drafts/draft_');
    const other = await visitor.open({ as: 'aylin@nordwind.example' });
    await other.goto(one.url());
    await body(other).fill('The text of another.');
    await save(other);
    // What is untouched follows by itself.
    await one.getByText('Aylin Koç has saved this draft', { exact: true }).waitFor();
    await eventually(() => body(one).inputValue()).toBe('The text of another.');

    const held = Promise.withResolvers<void>();
    await one.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('SaveTemplateDraft')) await held.promise;
      await route.continue();
    });
    await body(one).fill('The text of one again.');
    await save(one);
    await body(other).fill('Yet another text.');
    await save(other);
    await other.getByText('Saving', { exact: true }).waitFor({ state: 'detached' });
    held.resolve();
    await one.getByText('Aylin Koç has saved this draft in the meantime.').waitFor();
    await one.getByRole('button', { name: 'Show theirs' }).click();
    await eventually(() => body(one).inputValue()).toBe('Yet another text.');
    await one.keyboard.press('Control+z');
    await eventually(() => body(one).inputValue()).toBe('The text of one again.');
    await save(one);
    await one.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await one.reload();
    await eventually(() => body(one).inputValue()).toBe('The text of one again.');

    await one.getByRole('combobox', { name: 'Name' }).fill('two_writers');
    await save(one);
    await one.getByText(/^Saved \d\d:\d\d$/).waitFor();
    await openTemplates(other);
    await other.getByRole('button', { name: 'Delete draft two_writers in English' }).click();
    await other.getByRole('button', { name: 'Delete draft', exact: true }).click();
    await one.getByText('Somebody deleted this draft', { exact: true }).waitFor();
    expect(await one.getByRole('button', { name: 'Submit to Meta' }).count()).toBe(0);
    await one.getByRole('button', { name: 'Keep it as a new draft' }).click();
    await one
      .getByText('Somebody deleted this draft', { exact: true })
      .waitFor({ state: 'detached' });
    await eventually(() => body(one).inputValue()).toBe('The text of one again.');
  });
});
