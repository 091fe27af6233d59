import type { Page } from 'playwright-core';
import { heading, openNumber, owner, type Screen } from './screen.ts';
import { templateFiles } from './template-files.ts';

const openTemplates = (page: Page, search = ''): Promise<void> =>
  openNumber(page, ['nordwind-outdoor', '494066969101'], `/templates${search}`);

/** Only what is near the screen is in the document, and journeys add templates of their own. */
const searchTemplates = (page: Page, name: string): Promise<void> =>
  openTemplates(page, `?q=${name}`);

async function openDraft(page: Page, name: string): Promise<void> {
  await openTemplates(page);
  const more = page.getByRole('button', { name: /^Show all \d+ drafts$/ });
  if ((await more.count()) > 0) await more.click();
  await page
    .getByRole('table', { name: 'Drafts' })
    .getByRole('link', { name, exact: true })
    .click();
  await page.getByRole('textbox', { name: 'Body', exact: true }).waitFor();
}

async function openReview(page: Page): Promise<void> {
  await page.goto('/nordwind-outdoor/templates');
  await page.getByRole('link', { name: 'order_delayed', exact: true }).click();
  await page.getByRole('region', { name: 'Changes' }).waitFor();
}

async function openVersions(page: Page): Promise<void> {
  await searchTemplates(page, 'order_shipped');
  await page.getByRole('button', { name: 'Preview order_shipped in English' }).click();
  await page.getByRole('link', { name: 'Versions and all history' }).click();
  await page.getByRole('region', { name: 'Differences' }).waitFor();
}

/** Templates of a number, their editor, their review and their versions. */
export const templatesScreens: Screen[] = [
  {
    name: 'number-templates',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openTemplates(page);
      await page.getByRole('table', { name: 'Templates' }).waitFor();
    },
  },
  {
    name: 'template-preview',
    as: 'jonas@nordwind.example',
    async open(page) {
      await searchTemplates(page, 'order_shipped');
      await page.getByRole('button', { name: 'Preview order_shipped in English' }).click();
      await page
        .getByRole('dialog', { name: 'order_shipped' })
        .getByText('See all options', { exact: true })
        .waitFor();
    },
  },
  {
    name: 'template-category-changed',
    as: 'jonas@nordwind.example',
    async open(page) {
      await searchTemplates(page, 'return_label_ready');
      await page.getByRole('button', { name: /^Preview return_label_ready/ }).click();
      await page.getByText('1,000 messages after', { exact: true }).waitFor();
    },
  },
  {
    name: 'template-paused',
    as: 'jonas@nordwind.example',
    async open(page) {
      await searchTemplates(page, 'autumn_sale');
      await page.getByRole('button', { name: /^Preview autumn_sale_2026 in German/ }).click();
      await page.getByText(/^Meta has paused it until /).waitFor();
    },
  },
  {
    name: 'templates-missing-a-language',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openTemplates(page, '?missing=ar');
      await page.getByRole('button', { name: /^Missing language/ }).waitFor();
      await page.getByRole('table', { name: 'Templates' }).waitFor();
    },
  },
  {
    name: 'templates-import-texts',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openTemplates(page, '?dialog=texts');
      await page.getByRole('dialog', { name: 'Import texts' }).waitFor();
    },
  },
  {
    name: 'templates-export-files',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openTemplates(page, '?dialog=export');
      await page.getByRole('dialog', { name: 'Export all templates' }).waitFor();
    },
  },
  {
    name: 'templates-import-files',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openTemplates(page);
      await page.getByRole('button', { name: 'Import and export' }).click();
      await page.getByRole('menuitem', { name: 'Import files' }).click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose files' }).click();
      await (await chooser).setFiles(templateFiles);
      await page.getByRole('region', { name: 'Plan' }).waitFor();
    },
  },
  {
    name: 'template-rejected',
    as: 'jonas@nordwind.example',
    async open(page) {
      await searchTemplates(page, 'order_delayed');
      await page.getByRole('button', { name: 'Preview order_delayed in German' }).click();
      await page
        .getByRole('dialog', { name: 'order_delayed' })
        .getByText('What helps', { exact: true })
        .waitFor();
    },
  },
  {
    name: 'template-delete',
    as: 'jonas@nordwind.example',
    async open(page) {
      await searchTemplates(page, 'order_shipped');
      await page.getByRole('button', { name: 'Preview order_shipped in English' }).click();
      await page.getByRole('button', { name: 'More for order_shipped' }).click();
      await page.getByRole('menuitem', { name: 'Delete at Meta' }).click();
      await page.getByRole('dialog', { name: 'Delete order_shipped?' }).waitFor();
    },
  },
  {
    name: 'templates-selected-and-copied',
    as: owner,
    async open(page) {
      await openNumber(page, ['brightdesk', '494066969101'], '/templates?q=order_shipped');
      await page.getByRole('checkbox', { name: 'Select order_shipped' }).check();
      await page.getByRole('button', { name: 'Copy to other accounts' }).click();
      const dialog = page.getByRole('dialog', { name: /^Copy/ });
      await dialog.getByRole('button', { pressed: false }).first().waitFor();
    },
  },
  {
    name: 'template-editor',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openDraft(page, 'trail_weekend');
      await page.getByText('Link must start with https://').last().waitFor();
    },
  },
  {
    name: 'template-editor-beside-its-base',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openDraft(page, 'order_shipped');
      await page.getByText('Base text').first().waitFor();
      await page.getByText('1 error', { exact: true }).waitFor();
    },
  },
  {
    name: 'template-editor-new',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openTemplates(page);
      await page.getByRole('link', { name: 'New template' }).click();
      await page.getByRole('textbox', { name: 'Body', exact: true }).waitFor();
      const tab = page.getByRole('button', { name: 'Preview', exact: true });
      // On a phone the panes are tabs.
      if ((await tab.count()) > 0) await tab.click();
      await page.getByText('Samples are highlighted here only').waitFor();
    },
  },
  {
    name: 'template-drafts-waiting',
    as: 'jonas@nordwind.example',
    async open(page) {
      await page.goto('/nordwind-outdoor/templates');
      await page.getByRole('link', { name: 'order_delayed', exact: true }).waitFor();
    },
  },
  {
    name: 'template-drafts-none',
    as: 'imogen@halden.example',
    async open(page) {
      await page.goto('/halden-clinics/templates?view=back');
      await heading(page, 'No template was sent back');
    },
  },
  {
    name: 'template-review',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openReview(page);
    },
  },
  {
    name: 'template-review-sent-back',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openReview(page);
      await page.getByRole('button', { name: 'Send back', exact: true }).click();
      await page.getByRole('textbox', { name: 'What to change' }).waitFor();
    },
  },
  {
    name: 'template-review-of-ones-own',
    as: 'aylin@nordwind.example',
    async open(page) {
      await page.goto('/nordwind-outdoor/templates?view=reviews');
      await page.getByRole('link', { name: 'order_delayed', exact: true }).click();
      await page.getByRole('region', { name: 'Changes' }).waitFor();
    },
  },
  {
    name: 'template-versions',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openVersions(page);
      await page.getByRole('button', { name: 'Show changes of version 2' }).click();
      await page.waitForURL(/[?&]to=2/);
    },
  },
  {
    name: 'template-version-restored',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openVersions(page);
      await page.getByRole('button', { name: 'Restore as draft: version 1' }).click();
      await page.getByRole('dialog', { name: 'Restore version 1?' }).waitFor();
    },
  },
];
