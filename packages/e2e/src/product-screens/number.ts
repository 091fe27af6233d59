import { drawEmblem } from 'local/demo/draw-emblem';
import { emblems } from 'local/demo/emblems';
import type { Page } from 'playwright-core';
import { at, dialog, dialogOf, number, openNumber, owner, type Screen } from './screen.ts';

const hugo = 'hugo@rue-et-fils.example';

async function openProfile(page: Page, workspace: string, digits: string): Promise<void> {
  await openNumber(page, [workspace, digits], '/profile');
  await page.getByRole('complementary', { name: 'Preview' }).waitFor();
}

/** The page of a number, its tabs and dialogs. */
export const numberScreens: Screen[] = [
  number('number-running', 'brightdesk', '494066969101', owner),
  number('number-restricted', 'brightdesk', '496990009330', owner),
  {
    name: 'number-history',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openNumber(page, ['nordwind-outdoor', '494066969101'], '/history');
      await page.getByRole('table', { name: 'Changes' }).waitFor();
    },
  },
  {
    name: 'number-profile',
    as: 'jonas@nordwind.example',
    open: (page) => openProfile(page, 'nordwind-outdoor', '494066969101'),
  },
  {
    name: 'number-profile-changed',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openProfile(page, 'nordwind-outdoor', '494066969101');
      await page.getByRole('textbox', { name: 'About' }).fill('x'.repeat(140));
      await page.getByText('Use at most 139 characters.').waitFor();
      await page.getByRole('region', { name: 'Unsaved changes' }).waitFor();
    },
  },
  {
    name: 'number-profile-picture',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openProfile(page, 'nordwind-outdoor', '494066969101');
      const buffer = drawEmblem(emblems.mountains);
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'mountains.png', mimeType: 'image/png', buffer });
      await page.getByRole('slider', { name: 'Zoom' }).waitFor();
    },
  },
  {
    name: 'number-profile-read-only',
    as: 'luis@harbour.example',
    async open(page) {
      await openProfile(page, 'harbour', '441614960180');
      await page.getByText('Auditors read only.').waitFor();
    },
  },
  number('number-name-in-review', 'nordwind-outdoor', '4917604069012', 'jonas@nordwind.example'),
  number('number-name-rejected', 'brightdesk', '441174960133', owner),
  number('number-name-not-in-force', 'sendwell', '17875550110', 'daniel@sendwell.example'),
  dialogOf(
    'number-register-name',
    ['tierra-viva-travel', '12125550126'],
    'register-name',
    'camila@tierraviva.example',
  ),
  dialogOf(
    'number-register-name-by-staff',
    ['harbour', '17875550110'],
    'register-name',
    'ada@harbour.example',
  ),
  number('number-for-staff', 'harbour', '441174960133', 'ada@harbour.example'),
  dialogOf('number-display-name', ['rue-et-fils', '33465710022'], 'display-name', hugo),
  dialogOf('number-pin', ['rue-et-fils', '33465710022'], 'pin', hugo),
  dialogOf('number-commerce', ['harbour', '33465710022'], 'commerce', 'ada@harbour.example'),
  number('number-porting', 'nordwind-outdoor', '61491570156', 'jonas@nordwind.example'),
  number(
    'number-pending-deletion',
    'tierra-viva-travel',
    '15125550139',
    'camila@tierraviva.example',
  ),
  number('number-without-permission', 'sendwell', '12125550126', 'daniel@sendwell.example'),
  dialog('number-cancel', 'rue-et-fils', 'Cancel subscription', 'hugo@rue-et-fils.example'),
  dialog('number-generate-key', 'rue-et-fils', 'Generate API key', 'hugo@rue-et-fils.example'),
  dialog('number-webhook', 'rue-et-fils', 'Set webhook', 'hugo@rue-et-fils.example'),
  at(
    'number-not-found',
    '/brightdesk/numbers/number_00000000000000000000000000',
    /No such number/,
    owner,
  ),
];
