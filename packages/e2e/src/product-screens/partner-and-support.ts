import { heading, owner, type Screen } from './screen.ts';

/** Clients of a partner, and support. */
export const partnerAndSupportScreens: Screen[] = [
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
];
