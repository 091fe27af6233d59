import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { totp } from '../../server/test/totp.ts';
import { passwordOf } from '../src/browser.ts';
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
  await guest.getByRole('heading', { name: 'Only owners can read the audit log' }).waitFor();
  await guest.getByRole('list', { name: 'Who can' }).getByText('Owner').first().waitFor();
  const letter = await guest.getByRole('link', { name: 'Ask an owner' }).getAttribute('href');
  expect(letter).toMatch(/^mailto:[^?]+%40[^?]+\?subject=.*audit%20log/);

  await owner.reload();
  const users = owner.getByRole('table', { name: 'Users' });
  await users.getByLabel('Role of Nils Ek').click();
  await owner.getByRole('option', { name: 'Owner' }).click();
  await eventually(() => users.getByLabel('Role of Nils Ek').inputValue()).toBe('Owner');
  await guest.reload();
  await guest.getByRole('table', { name: 'Audit log' }).waitFor();
  await guest.getByRole('button', { name: 'Change member role' }).first().waitFor();

  // The guest's page hears of it, and asks on while the session ends.
  visitor.tolerate(/401/);
  await users.getByRole('button', { name: 'Remove Nils Ek' }).click();
  await owner.getByRole('button', { name: 'Remove user' }).click();
  await users.getByText('Nils Ek').waitFor({ state: 'detached' });
  await guest.reload();
  await guest.waitForURL('**/sign-in**');

  const last = users.getByRole('button', { name: 'Remove Signe Bergström', disabled: true });
  await last.getByText(/last owner/i).waitFor({ state: 'attached' });
});

test('Support finds the people of a client and helps one who has lost the phone', async ({
  visitor,
  demo,
}) => {
  // Her page asks on while the session ends.
  visitor.tolerate(/401/);
  const mei = await visitor.open({ as: 'mei@wattlesolar.example' });
  await enrolTwoFactor(mei, passwordOf(demo, 'mei@wattlesolar.example'));
  await mei.goto('/wattle-solar/numbers');
  await mei.getByRole('heading', { level: 1 }).waitFor();

  const page = await visitor.open({ as: 'tomasz@harbour.example' });
  await page.goto('/harbour/clients?q=wattle');
  await page.getByRole('link', { name: 'Wattle Solar' }).click();
  await page.getByRole('link', { name: '2 people of Wattle Solar' }).click();
  await page.getByRole('heading', { name: 'People of Wattle Solar' }).waitFor();
  const row = page.getByRole('table', { name: 'People' }).getByRole('row', { name: /Mei Tanaka/ });
  await row.getByText('mei@wattlesolar.example').waitFor();
  await row.getByText('Member', { exact: true }).waitFor();
  await row.getByText(/^(now|\d+ (s|min) ago)$/).waitFor();
  await row.getByRole('button', { name: 'Reset two-factor of Mei Tanaka' }).click();
  await eventually(() => page.url()).toContain('?reset=member_');
  const dialog = page.getByRole('dialog', {
    name: /^Reset two-factor authentication of Mei Tanaka/,
  });
  await dialog.getByRole('button', { name: 'Switch it off' }).click();
  await dialog.getByText('Say why. The customer can read it in the audit log.').waitFor();
  await dialog.getByLabel('Reason').fill('Lost phone; called back on the known number');
  await dialog.getByRole('button', { name: 'Switch it off' }).click();
  await dialog.waitFor({ state: 'detached' });
  await row.getByText('Off', { exact: true }).waitFor();

  await mei.reload();
  await mei.waitForURL('**/sign-in**');
  await mei.getByLabel('E-mail', { exact: true }).fill('mei@wattlesolar.example');
  await mei
    .getByLabel('Password', { exact: true })
    .fill(passwordOf(demo, 'mei@wattlesolar.example'));
  await mei.getByRole('button', { name: 'Sign in' }).click();
  await mei.waitForURL('**/wattle-solar/numbers');

  const owner = await visitor.open({ as: 'noah@wattlesolar.example' });
  await owner.goto('/wattle-solar/settings/audit-log');
  const log = owner.getByRole('table', { name: 'Audit log' });
  await log.getByText('Lost phone; called back on the known number').first().waitFor();
});

/** Switches the second step on without the dialogs, which have a journey of their own. */
async function enrolTwoFactor(page: Page, password: string): Promise<void> {
  const post = async (step: string, data: object) => {
    const headers = { origin: new URL(page.url()).origin };
    const answer = await page.request.post(`/auth/two-factor/${step}`, { data, headers });
    if (!answer.ok()) throw new Error(`${step}: ${answer.status()}`);
    return answer.json();
  };
  await page.goto('/');
  const { totpURI } = await post('enable', { password });
  await post('verify-totp', { code: totp(totpURI) });
}

test('The audit log is filtered by its address, opens at one entry, and leaves as a file', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'jonas@nordwind.example' });
  await page.goto('/nordwind-outdoor/settings/audit-log?action=syncWaba');
  const table = page.getByRole('table', { name: 'Audit log' });
  await table.getByText('The customer reported an old quality rating', { exact: false }).waitFor();
  await page.goto('/nordwind-outdoor/settings/audit-log');
  await page.getByRole('button', { name: 'Action', exact: true }).click();
  await page
    .getByRole('list', { name: 'Search actions' })
    .getByRole('button', { name: /^Update client$/ })
    .click();
  await page.keyboard.press('Escape');
  await eventually(() => table.getByRole('row').count()).toBe(2);
  expect(page.url()).toContain('action=updateClient');
  await page.reload();
  await table.getByRole('button', { name: 'Update client' }).click();
  const entry = page.getByRole('dialog', { name: 'Update client' });
  await entry.getByText('invoices@nordwind.example').waitFor();
  expect(page.url()).toContain('entry=audit_');
  await page.keyboard.press('Escape');

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const file = await (await download).path();
  const lines = (await readFile(file, 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('billingEmail: nothing → invoices@nordwind.example');
});
