import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';
import { linkInLetterTo } from '../src/sandbox.ts';

test('An owner invites somebody, who joins, gets another role and is out at once when removed', async ({
  visitor,
  demo,
}) => {
  const owner = await visitor.open({ as: 'signe@fjallhotellet.example' });
  await owner.goto('/fjallhotellet/settings/users');
  await owner.getByRole('button', { name: 'Invite user' }).click();
  await owner.getByRole('button', { name: 'Send invitation' }).click();
  await owner.getByText('Enter a name').waitFor();
  await owner.getByLabel('Name', { exact: true }).fill('Nils Ek');
  await owner.getByLabel('E-mail', { exact: true }).fill('nils@fjallhotellet.example');
  await owner.getByRole('button', { name: 'Send invitation' }).click();
  const invited = owner.getByRole('row', { name: /Nils Ek/ });
  await invited.getByText('Pending').waitFor();

  const guest = await visitor.open();
  await guest.goto(await linkInLetterTo(demo, 'nils@fjallhotellet.example', 'Join Fjällhotellet'));
  await guest.getByLabel('New password').fill('a quiet lake in the north');
  await guest.getByRole('button', { name: 'Accept invitation' }).click();
  await guest.waitForURL('**/fjallhotellet/numbers');
  await guest.goto('/fjallhotellet/settings/audit-log');
  await guest.getByText('The audit log is not for your role').waitFor();

  await owner.reload();
  const users = owner.getByRole('table', { name: 'Users' });
  await users.getByLabel('Role of Nils Ek').click();
  await owner.getByRole('option', { name: 'Owner' }).click();
  await eventually(() => users.getByLabel('Role of Nils Ek').inputValue()).toBe('Owner');
  await guest.reload();
  await guest.getByRole('table', { name: 'Audit log' }).waitFor();
  await guest.getByRole('button', { name: 'Change member role' }).first().waitFor();

  await users.getByRole('button', { name: 'Remove Nils Ek' }).click();
  await owner.getByRole('button', { name: 'Remove user' }).click();
  await users.getByText('Nils Ek').waitFor({ state: 'detached' });
  visitor.tolerate(/401/);
  await guest.reload();
  await guest.waitForURL('**/sign-in**');

  const last = users.getByRole('button', { name: 'Remove Signe Bergström', disabled: true });
  await last.getByText(/last owner/i).waitFor({ state: 'attached' });
});

test('The audit log is filtered by its address, opens at one entry, and leaves as a file', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'jonas@nordwind.example' });
  await page.goto('/nordwind-outdoor/settings/audit-log');
  const table = page.getByRole('table', { name: 'Audit log' });
  await table.getByText('The customer reported an old quality rating', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Action', exact: true }).click();
  await page
    .getByRole('list', { name: 'Search actions' })
    .getByRole('button', { name: /^Update organization/ })
    .click();
  await page.keyboard.press('Escape');
  await eventually(() => table.getByRole('row').count()).toBe(2);
  expect(page.url()).toContain('action=updateOrganization');
  await page.reload();
  await table.getByRole('button', { name: 'Update organization' }).click();
  const entry = page.getByRole('dialog', { name: 'Update organization' });
  await entry.getByText('invoices@nordwind.example').waitFor();
  expect(page.url()).toContain('entry=audit_');
  await page.keyboard.press('Escape');

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export as CSV' }).click();
  const file = await (await download).path();
  const lines = (await readFile(file, 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('billingEmail: nothing → invoices@nordwind.example');
});
