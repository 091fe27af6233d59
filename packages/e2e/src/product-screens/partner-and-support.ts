import type { Page } from 'playwright-core';
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
  {
    name: 'client-terms',
    as: 'tomasz@harbour.example',
    async open(page) {
      await openClientOfOperator(page);
      await page.getByRole('button', { name: 'Edit terms' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'client-for-the-operator',
    as: 'tomasz@harbour.example',
    open: (page) => openClientOfOperator(page),
  },
  {
    name: 'people-of-a-client',
    as: 'tomasz@harbour.example',
    async open(page) {
      await openClientOfOperator(page);
      await page.getByRole('link', { name: '3 people of Maple & Main Dental' }).click();
      await page.getByRole('table', { name: 'People' }).waitFor();
    },
  },
  {
    name: 'people-of-a-client-reset-two-factor',
    as: 'tomasz@harbour.example',
    async open(page) {
      await openClientOfOperator(page);
      await page.getByRole('link', { name: '3 people of Maple & Main Dental' }).click();
      await page.getByRole('button', { name: 'Reset two-factor of Olivia Marchand' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

async function openClientOfOperator(page: Page): Promise<void> {
  await page.goto('/harbour/clients?q=maple');
  await page.getByRole('link', { name: 'Maple & Main Dental' }).click();
  await heading(page, 'Contact');
}
