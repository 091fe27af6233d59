import type { Page } from 'playwright-core';
import type { DemoFile } from 'local/demo-file';
import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';
import { command } from '../src/sandbox.ts';

const NAME = 'appointment_moved';

async function openTemplates(page: Page): Promise<void> {
  await page.goto('/halden-clinics/numbers');
  await page
    .getByRole('link', { name: /^Manage / })
    .first()
    .click();
  await page.getByRole('link', { name: 'Templates', exact: true }).click();
  await page.getByRole('link', { name: 'New template' }).waitFor();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What stands in the way of a button. */
const reasonOf = (page: Page, name: string) =>
  button(page, name).evaluate((element) => {
    const described = element.getAttribute('aria-describedby') ?? '';
    return document.getElementById(described)?.textContent ?? null;
  });

async function setRequired(page: Page, isRequired: boolean): Promise<void> {
  await page.goto('/halden-clinics/settings/organization');
  const required = page.getByRole('switch', { name: /^A colleague reviews templates/ });
  const saved = page.waitForResponse(
    (response) => response.request().postData()?.includes('SetTemplateReview') ?? false,
  );
  await required.setChecked(isRequired);
  await saved;
}

async function askForReview(page: Page, note: string): Promise<void> {
  await page.getByText('Ready for review', { exact: true }).waitFor();
  await button(page, 'Ask for review').click();
  const dialog = page.getByRole('dialog', { name: 'Ask for review?' });
  await dialog.getByRole('textbox', { name: 'Note for the reviewer' }).fill(note);
  await button(page, 'Ask for review').last().click();
  await page.getByText('With a reviewer', { exact: true }).waitFor();
}

async function approve(page: Page): Promise<void> {
  await button(page, 'Approve and submit').click();
  const dialog = page.getByRole('dialog', { name: 'Approve and submit to Meta?' });
  await dialog.getByRole('button', { name: 'Approve and submit' }).click();
  await page
    .getByRole('dialog', { name: NAME, exact: true })
    .getByText('In review', { exact: true })
    .waitFor();
}

interface MetaWorld {
  templates: { id: string; name: string }[];
}

async function decide(demo: DemoFile): Promise<void> {
  const answer = await fetch(`${demo.sandbox.controlUrl}/world`);
  const { templates } = (await answer.json()) as MetaWorld;
  await command(demo, 'approve', { id: templates.find(({ name }) => name === NAME)?.id });
}

/** A reload would take the mark away. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-mark', 'here'));
const marked = (page: Page) => page.evaluate(() => document.body.getAttribute('data-mark'));

describe('a template that a colleague reviews', () => {
  test('goes back with a comment, to Meta once it is approved, and its status comes by itself', async ({
    visitor,
    demo,
  }) => {
    const author = await visitor.open({ as: 'rhys@halden.example' });
    const reviewer = await visitor.open({ as: 'imogen@halden.example' });
    await setRequired(reviewer, true);

    await openTemplates(author);
    await author.getByRole('link', { name: 'New template' }).click();
    await author.getByRole('combobox', { name: 'Name' }).fill(NAME);
    const body = author.getByRole('textbox', { name: 'Body', exact: true });
    await body.fill('Your appointment has moved to Monday.');
    expect(await reasonOf(author, 'Submit to Meta')).toBe('Have a colleague review it first');
    await askForReview(author, 'The doctor is ill');
    expect(await reasonOf(author, 'Approve and submit')).toBe(
      'Somebody else than who asked reviews it',
    );

    await button(author, 'Withdraw request').click();
    const withdrawing = author.getByRole('dialog', { name: 'Withdraw the request?' });
    await withdrawing.getByRole('textbox', { name: 'Why' }).fill('One more look');
    await withdrawing.getByRole('button', { name: 'Withdraw request' }).click();
    await body.waitFor();
    await eventually(async () => {
      await reviewer.goto('/halden-clinics/notifications');
      await reviewer.getByRole('heading', { name: 'Notifications', level: 1 }).waitFor();
      return reviewer.getByRole('link', { name: /^Rhys Bevan needs no review of/ }).count();
    }).toBe(1);
    await askForReview(author, 'The doctor is ill');

    await eventually(async () => {
      await reviewer.goto('/halden-clinics/notifications');
      const link = reviewer.getByRole('link', { name: /^Rhys Bevan asks for a review of/ });
      await reviewer.getByRole('heading', { name: 'Notifications', level: 1 }).waitFor();
      return link.count();
    }).toBe(2);
    await reviewer
      .getByRole('link', { name: /^Rhys Bevan asks for a review of/ })
      .first()
      .click();
    await reviewer.getByText('New: Meta has nothing of it yet').waitFor();
    await reviewer.getByText('The doctor is ill').waitFor();
    await button(reviewer, 'Send back').click();
    await reviewer.getByRole('textbox', { name: 'What to change' }).fill('Say at what time');
    await button(reviewer, 'Send back').last().click();
    await reviewer.getByRole('heading', { name: 'Template drafts', level: 1 }).waitFor();

    await author.goto('/halden-clinics/templates?view=back');
    await author.getByRole('link', { name: NAME, exact: true }).click();
    await author.getByText('Imogen Hart asks for changes').waitFor();
    await author.getByText('Say at what time').waitFor();
    await body.fill('Your appointment has moved to Monday at 9:00.');
    await askForReview(author, '');

    const waiting = reviewer.getByRole('link', { name: /^Template drafts ?, 1 waiting$/ });
    await eventually(async () => {
      await reviewer.reload();
      await reviewer.getByRole('link', { name: /^Template drafts/ }).waitFor();
      return waiting.count();
    }).toBe(1);
    await waiting.click();
    await reviewer.getByRole('link', { name: NAME, exact: true }).click();
    await approve(reviewer);
    await mark(reviewer);
    await openTemplates(author);
    const cell = (word: string) =>
      author.getByRole('button', { name: `Preview ${NAME} in English: ${word}`, exact: true });
    await cell('In review').waitFor();
    await author.getByRole('status', { name: /^Live: / }).waitFor();
    await mark(author);
    await decide(demo);
    await cell('Approved').waitFor();
    const drawer = reviewer.getByRole('dialog', { name: NAME, exact: true });
    await drawer.getByText('Version 1 submitted').waitFor();
    await drawer.getByText('Status: Approved', { exact: true }).waitFor();
    await drawer.getByText('Approved', { exact: true }).waitFor();
    expect([await marked(author), await marked(reviewer)]).toEqual(['here', 'here']);

    await button(reviewer, 'Edit template').click();
    const edited = reviewer.getByRole('textbox', { name: 'Body', exact: true });
    await edited.fill('Your appointment has moved to Tuesday at 9:00.');
    await askForReview(reviewer, '');
    await author.goto('/halden-clinics/templates');
    await author.getByRole('link', { name: NAME, exact: true }).click();
    const changes = author.getByRole('region', { name: 'Changes' });
    await changes.getByRole('article', { name: 'Body' }).waitFor();
    expect(await changes.locator('del').allTextContents()).toEqual(['Monday']);
    expect(await changes.locator('ins').allTextContents()).toEqual(['Tuesday']);
    await approve(author);
    await setRequired(reviewer, false);
  });
});

describe('versions of a template', () => {
  test('are held against each other, and one is written on from', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await page.goto('/nordwind-outdoor/numbers?q=494066969101');
    await page.getByRole('link', { name: '+49 40 66969101', exact: true }).click();
    await page.getByRole('link', { name: 'Templates', exact: true }).click();
    await page.getByRole('button', { name: /^Preview autumn_sale_2026 in English/ }).click();
    await page.getByRole('link', { name: 'Versions and all history' }).click();
    const versions = page.getByRole('table', { name: 'Versions' });
    await eventually(() => versions.getByRole('row').count()).toBe(3);
    const differences = page.getByRole('region', { name: 'Differences' });
    expect(await differences.locator('del').allTextContents()).toContain('15');
    await page.getByRole('combobox', { name: 'To' }).click();
    await page.getByRole('option', { name: 'At Meta now' }).click();
    await page.waitForURL(/[?&]to=0/);
    await page.getByRole('button', { name: 'Restore as draft: version 1' }).click();
    await page.getByRole('button', { name: 'Restore as draft', exact: true }).last().click();
    const body = page.getByRole('textbox', { name: 'Body', exact: true });
    await body.waitFor();
    expect(await body.inputValue()).toContain('15 % off');
    await page.goBack();
    await page.getByRole('button', { name: 'Restore as draft: version 2' }).click();
    const dialog = page.getByRole('dialog', { name: 'Restore version 2?' });
    await dialog.getByRole('button', { name: 'Restore as draft' }).click();
    await dialog.getByText(/has a draft of it open/).waitFor();
    await dialog.getByRole('checkbox', { name: 'Replace the text of that draft' }).check();
    await dialog.getByRole('button', { name: 'Restore as draft' }).click();
    await body.waitFor();
    expect(await body.inputValue()).toContain('20 % off');
  });
});
