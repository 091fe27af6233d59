import type { Page } from 'playwright-core';
import type { DemoFile } from 'local/demo-file';
import { linkInLetterTo } from './sandbox.ts';

/** A screen of the product: whose it is, how to get there, and what shows that it is complete. */
export interface Screen {
  name: string;
  /** E-mail of who looks at it; nobody is signed in without one. */
  as?: string;
  /** A console error that the browser makes of the answer that this screen is about. */
  tolerate?: RegExp;
  open(page: Page, demo: DemoFile): Promise<void>;
}

const owner = 'marta@brightdesk.example';

const heading = (page: Page, name: string | RegExp, level?: number): Promise<void> =>
  page.getByRole('heading', { name, ...(level !== undefined && { level }) }).waitFor();

function at(name: string, address: string, title: string | RegExp, as?: string): Screen {
  return {
    name,
    ...(as !== undefined && { as }),
    async open(page) {
      await page.goto(address);
      await heading(page, title);
    },
  };
}

/** Opens a number by its digits, which are the same in every demo, unlike its id. */
function number(name: string, workspace: string, digits: string, as: string): Screen {
  return {
    name,
    as,
    async open(page) {
      await openNumber(page, workspace, digits);
      await heading(page, 'Timeline');
    },
  };
}

async function openNumber(page: Page, workspace: string, digits: string): Promise<void> {
  await page.goto(`/${workspace}/numbers?q=${digits}`);
  await page
    .getByRole('link', { name: /^Manage / })
    .first()
    .click();
}

async function openTemplates(page: Page): Promise<void> {
  await openNumber(page, 'nordwind-outdoor', '494066969101');
  await page.getByRole('link', { name: 'Templates', exact: true }).click();
}

async function openDraft(page: Page, name: string): Promise<void> {
  await openTemplates(page);
  await page
    .getByRole('table', { name: 'Drafts' })
    .getByRole('link', { name, exact: true })
    .click();
  await page.getByRole('textbox', { name: 'Body', exact: true }).waitFor();
}

/** A dialog of the first number, by the button that opens it. */
function dialog(name: string, workspace: string, button: string, as: string): Screen {
  return {
    name,
    as,
    async open(page) {
      await openNumbers(page, '', workspace);
      await page
        .getByRole('link', { name: /^Manage / })
        .first()
        .click();
      await heading(page, 'Timeline');
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.getByRole('dialog').waitFor();
    },
  };
}

async function openNumbers(page: Page, search = '', workspace = 'brightdesk'): Promise<void> {
  await page.goto(`/${workspace}/numbers${search}`);
  await page
    .getByRole('link', { name: /^Manage / })
    .first()
    .waitFor();
}

/** Every route, and every state of one that looks different. */
export const screens: Screen[] = [
  at('sign-in', '/sign-in', 'Sign in'),
  {
    name: 'sign-in-empty-fields',
    async open(page) {
      await page.goto('/sign-in');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('Enter your password').waitFor();
    },
  },
  at('forgot-password', '/forgot-password', 'Forgot password'),
  at('reset-password', '/reset-password?token=some-token', 'Set a new password'),
  at('reset-password-without-token', '/reset-password', 'This link is no longer valid'),
  at('verify-email', '/verify-email', 'E-mail address confirmed'),
  {
    name: 'accept-invitation',
    async open(page, demo) {
      await page.goto(await linkInLetterTo(demo, 'bastien@rue-et-fils.example', 'Join Rue & Fils'));
      await heading(page, 'Join Rue & Fils');
    },
  },
  at('accept-invitation-without-token', '/accept-invitation', 'This invitation cannot be used'),
  {
    name: 'numbers',
    as: 'jonas@nordwind.example',
    open: (page) => openNumbers(page, '', 'nordwind-outdoor'),
  },
  { name: 'numbers-of-a-partner', as: owner, open: (page) => openNumbers(page) },
  {
    name: 'overview-of-a-partner',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/overview');
      await heading(page, 'Recent changes');
    },
  },
  {
    name: 'support-queue-of-the-operator',
    as: 'tomasz@harbour.example',
    async open(page) {
      await page.goto('/harbour/support');
      await page.getByRole('table', { name: 'Tickets' }).waitFor();
    },
  },
  {
    name: 'support-ticket',
    as: 'jonas@nordwind.example',
    async open(page) {
      await page.goto('/nordwind-outdoor/support');
      await page.getByRole('link', { name: 'Nordwind Outlet moves to another provider' }).click();
      await heading(page, 'Conversation');
    },
  },
  {
    name: 'support-new-ticket',
    as: 'jonas@nordwind.example',
    async open(page) {
      await page.goto('/nordwind-outdoor/support/new?topic=TWO_FACTOR_DISABLE');
      await page.getByRole('textbox', { name: 'New provider' }).waitFor();
    },
  },
  {
    name: 'clients',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/clients');
      await page.getByRole('table', { name: 'Clients' }).waitFor();
    },
  },
  {
    name: 'client',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/clients?q=halden');
      await page.getByRole('link', { name: 'Halden Clinics' }).click();
      await heading(page, 'Contact');
    },
  },
  {
    name: 'numbers-cards',
    as: owner,
    async open(page) {
      await openNumbers(page);
      const cards = page.getByRole('img', { name: 'Cards', exact: true });
      // A phone has nothing to choose.
      if ((await cards.count()) > 0) await cards.click();
      await page.getByRole('list', { name: 'Numbers' }).getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'numbers-filter-open',
    as: owner,
    async open(page) {
      await openNumbers(page);
      const sheet = page.getByRole('button', { name: 'Filters', exact: true });
      // On a phone the filters are in a sheet.
      if ((await sheet.count()) > 0) {
        await sheet.click();
        await page.getByRole('dialog').getByText('Status', { exact: true }).click();
      } else {
        await page.getByRole('button', { name: 'Status', exact: true }).click();
      }
      await page.getByRole('checkbox', { name: 'Running' }).waitFor();
    },
  },
  {
    name: 'numbers-status-explained',
    as: owner,
    async open(page) {
      await openNumbers(page, '?q=90009330');
      await page.getByRole('button', { name: 'Restricted: what it means' }).focus();
      await page.getByText('Meta limits what this number may send.').waitFor();
    },
  },
  {
    name: 'numbers-row-menu',
    as: owner,
    async open(page) {
      await openNumbers(page, '?q=90009330');
      await page.getByRole('button', { name: /^Actions for/ }).click();
      await page.getByRole('menuitem', { name: /Signals/ }).waitFor();
    },
  },
  at(
    'numbers-none-match',
    '/brightdesk/numbers?q=nothing',
    'No number matches these filters',
    owner,
  ),
  number('number-running', 'brightdesk', '494066969101', owner),
  number('number-restricted', 'brightdesk', '496990009330', owner),
  {
    name: 'number-history',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openNumber(page, 'nordwind-outdoor', '494066969101');
      await page.getByRole('link', { name: 'History', exact: true }).click();
      await page.getByRole('table', { name: 'Changes' }).waitFor();
    },
  },
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
      await openTemplates(page);
      await page.getByRole('button', { name: 'Preview order_shipped in English' }).click();
      await page
        .getByRole('dialog', { name: 'order_shipped' })
        .getByText('See all options', { exact: true })
        .waitFor();
    },
  },
  {
    name: 'template-delete',
    as: 'jonas@nordwind.example',
    async open(page) {
      await openTemplates(page);
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
      await openNumber(page, 'brightdesk', '494066969101');
      await page.getByRole('link', { name: 'Templates', exact: true }).click();
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
  at('change-email', '/change-email?confirm=unknown', 'Confirm your new address'),
  at('settings-organization', '/brightdesk/settings/organization', 'Partner', owner),
  at(
    'settings-organization-client',
    '/nordwind-outdoor/settings/organization',
    'Company',
    'jonas@nordwind.example',
  ),
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
  {
    name: 'workspaces',
    as: 'yusuf@brightdesk.example',
    async open(page) {
      await openNumbers(page);
      await page.getByRole('button', { name: /: switch workspace$/ }).click();
      await page.getByRole('menuitem', { name: /Nordwind Outdoor/ }).waitFor();
    },
  },
  {
    name: 'command-palette',
    as: owner,
    async open(page) {
      await openNumbers(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search or jump to' }).fill('040 669');
      await page
        .getByRole('option', { name: /^\+49 40/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'numbers-selected',
    as: owner,
    async open(page) {
      await openNumbers(page);
      await page
        .getByRole('checkbox', { name: /^Select \+/ })
        .first()
        .check();
      await page.getByRole('button', { name: 'Sync with Meta' }).waitFor();
    },
  },
  {
    name: 'numbers-peek',
    as: owner,
    async open(page) {
      await openNumbers(page);
      const link = page.getByRole('link', { name: /^\+/ }).first();
      const [id = ''] = /number_[0-9a-z]{26}/.exec((await link.getAttribute('href')) ?? '') ?? [];
      await page.goto(`/brightdesk/numbers?peek=${id}`);
      await page.getByRole('complementary').getByText('WABA ID').waitFor();
    },
  },
  {
    name: 'keyboard-shortcuts',
    as: owner,
    async open(page) {
      await openNumbers(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
  },
  at('page-not-found', '/brightdesk/nothing/here', 'No page at this address', owner),
  {
    ...at('workspace-not-found', '/harbour/numbers', 'No such workspace', owner),
    tolerate: /status of 404 .*\/graphql/,
  },
  {
    name: 'explorer',
    as: owner,
    async open(page) {
      await page.goto('/graphiql?workspace=brightdesk');
      await page.getByRole('region', { name: 'Operation Editor' }).getByText('WhoAmI').waitFor();
    },
  },
];
