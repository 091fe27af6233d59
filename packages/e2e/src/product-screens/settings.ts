import { at, owner, type Screen } from './screen.ts';

/** Everything under Settings. */
export const settingsScreens: Screen[] = [
  at('settings', '/brightdesk/settings', 'Sessions', owner),
  {
    name: 'settings-two-factor',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/settings');
      await page.getByRole('button', { name: 'Set up' }).click();
      await page.getByRole('dialog', { name: 'Set up two-factor authentication' }).waitFor();
    },
  },
  at('settings-organization', '/brightdesk/settings/organization', 'Partner', owner),
  at(
    'settings-organization-client',
    '/nordwind-outdoor/settings/organization',
    'Company',
    'jonas@nordwind.example',
  ),
  {
    name: 'settings-notifications',
    as: 'hugo@rue-et-fils.example',
    async open(page) {
      await page.goto('/rue-et-fils/settings/notifications');
      await page.getByRole('combobox', { name: 'Quality rating by e-mail' }).waitFor();
    },
  },
  at('settings-integration', '/brightdesk/settings/integration', 'Partner ID', owner),
  {
    name: 'settings-users',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/settings/users');
      await page.getByRole('table', { name: 'Users' }).waitFor();
    },
  },
  {
    name: 'settings-users-invite',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/settings/users?invite=true');
      await page.getByRole('dialog', { name: 'Invite user' }).waitFor();
    },
  },
  {
    name: 'settings-audit-log',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/settings/audit-log');
      await page.getByRole('table', { name: 'Audit log' }).waitFor();
    },
  },
  {
    name: 'settings-rate-cards',
    as: 'grace@harbour.example',
    async open(page) {
      await page.goto('/harbour/settings/rate-cards');
      await page.getByRole('table', { name: 'Rate cards' }).waitFor();
    },
  },
  {
    name: 'settings-rate-card-import',
    as: 'grace@harbour.example',
    async open(page) {
      await page.goto('/harbour/settings/rate-cards?import=true');
      await page.getByRole('dialog', { name: 'Import a rate card' }).waitFor();
    },
  },
  {
    name: 'settings-partner',
    as: 'camila@tierraviva.example',
    async open(page) {
      await page.goto('/tierra-viva-travel/settings/partner');
      await page.getByRole('table', { name: 'Permissions' }).waitFor();
    },
  },
  {
    name: 'settings-partner-changed',
    as: 'camila@tierraviva.example',
    async open(page) {
      await page.goto('/tierra-viva-travel/settings/partner');
      await page.getByRole('button', { name: 'Tick it' }).click();
      await page
        .getByRole('checkbox', { name: /^API key of \+1 305/ })
        .first()
        .click();
      await page.getByRole('region', { name: 'Unsaved changes' }).waitFor();
    },
  },
  at(
    'settings-audit-log-for-others',
    '/nordwind-outdoor/settings/audit-log',
    'Only owners can read the audit log',
    'aylin@nordwind.example',
  ),
  at(
    'settings-partner-none',
    '/rue-et-fils/settings/partner',
    'No partner manages your numbers',
    'hugo@rue-et-fils.example',
  ),
  {
    name: 'settings-permissions',
    as: 'daniel@sendwell.example',
    async open(page) {
      await page.goto('/sendwell/settings/permissions');
      await page.getByRole('table', { name: 'Permission requests' }).waitFor();
    },
  },
  {
    name: 'settings-tags',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/settings/tags');
      await page.getByRole('table', { name: 'Tags' }).waitFor();
    },
  },
  {
    name: 'settings-tags-edit',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/settings/tags');
      await page.getByRole('button', { name: 'Edit Key account' }).click();
      await page.getByRole('radio', { name: 'Violet' }).waitFor();
    },
  },
  {
    name: 'settings-api-keys',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/settings/api-keys');
      await page.getByRole('table', { name: 'API keys' }).waitFor();
    },
  },
  {
    name: 'settings-api-keys-create',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/settings/api-keys');
      await page.getByRole('button', { name: 'Create API key' }).click();
      await page.getByLabel('Name', { exact: true }).waitFor();
    },
  },
  {
    name: 'settings-api-keys-member',
    as: 'aylin@nordwind.example',
    async open(page) {
      await page.goto('/nordwind-outdoor/settings/api-keys');
      await page.getByRole('button', { name: 'Create API key' }).waitFor();
    },
  },
];
