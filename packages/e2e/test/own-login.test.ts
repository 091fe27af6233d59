import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { totp } from '../../server/test/totp.ts';
import { passwordOf } from '../src/browser.ts';
import { eventually, test } from '../src/journey.ts';
import { linkInLetterTo } from '../src/sandbox.ts';

/** No other journey signs in as him: his sessions end here, and a password alone is not always enough. */
const MATEO = 'mateo@tierraviva.example';

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('Two-factor authentication is set up, asked for at sign-in, and survives a lost phone', async ({
  visitor,
  demo,
}) => {
  const password = passwordOf(demo, MATEO);
  const page = await visitor.open({ as: MATEO });
  await page.goto('/tierra-viva-travel/settings');
  await page.getByRole('button', { name: 'Set up' }).click();
  const dialog = page.getByRole('dialog', { name: 'Set up two-factor authentication' });
  await dialog.getByLabel('Your password').fill(password);
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor();
  const secret = await dialog.getByLabel('Key', { exact: true }).innerText();
  const uri = `otpauth://totp/Hub?secret=${secret}`;
  await dialog.getByLabel('Code that the app shows').fill(totp(uri));
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  const codes = await dialog.getByRole('list', { name: 'Recovery codes' }).innerText();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  expect((await download).suggestedFilename()).toBe('hub-recovery-codes.txt');
  await dialog.getByRole('button', { name: 'I have kept them' }).click();
  await page.getByRole('button', { name: 'Switch off' }).waitFor();

  const phone = await visitor.open();
  await signIn(phone, MATEO, password);
  await phone.getByRole('heading', { name: 'Second step' }).waitFor();
  visitor.tolerate(/401.*|verify-totp/);
  await phone.getByLabel('Code from your app').fill('12 34 56');
  await phone.getByRole('button', { name: 'Sign in' }).click();
  await phone.getByText('This code is not right.', { exact: false }).waitFor();
  await phone.getByLabel('Code from your app').fill(totp(uri));
  await phone.getByRole('button', { name: 'Sign in' }).click();
  await phone.waitForURL('**/tierra-viva-travel/**');

  const borrowed = await visitor.open();
  await signIn(borrowed, MATEO, password);
  await borrowed.getByRole('button', { name: 'Use a recovery code' }).click();
  await borrowed.getByLabel('Recovery code').fill(codes.split('\n')[0] ?? '');
  await borrowed.getByRole('button', { name: 'Sign in' }).click();
  await borrowed.waitForURL('**/tierra-viva-travel/**');

  await page.getByRole('button', { name: 'Switch off' }).click();
  await page.getByRole('dialog').getByLabel('Your password').fill(password);
  await page.getByRole('dialog').getByRole('button', { name: 'Switch off' }).click();
  await page.getByRole('button', { name: 'Set up' }).waitFor();
});

test('A new e-mail address is confirmed by its own letter; a new password signs out the others', async ({
  visitor,
  demo,
}) => {
  const fresh = 'mateo.rios@tierraviva.example';
  const password = passwordOf(demo, MATEO);
  const page = await visitor.open({ as: MATEO });
  const other = await visitor.open({ as: MATEO });
  await page.goto('/tierra-viva-travel/settings');
  await page.getByRole('button', { name: 'Change e-mail' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change e-mail' });
  await dialog.getByLabel('New e-mail').fill(fresh);
  await dialog.getByLabel('Your password').fill('not this one');
  await dialog.getByRole('button', { name: 'Send the link' }).click();
  await dialog.getByText('This is not your password.').waitFor();
  await dialog.getByLabel('Your password').fill(password);
  await dialog.getByRole('button', { name: 'Send the link' }).click();
  await page.getByText(`${fresh} waits to be confirmed`).waitFor();
  await linkInLetterTo(demo, MATEO, 'Your e-mail address is about to change');

  const mail = await visitor.open();
  await mail.goto(await linkInLetterTo(demo, fresh, 'Confirm your new e-mail address'));
  await mail.getByRole('button', { name: 'Confirm address' }).click();
  await mail.getByText(`You sign in with ${fresh}.`).waitFor();
  await page.reload();
  await eventually(() => page.getByText(fresh).count()).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Change password' }).click();
  const change = page.getByRole('dialog', { name: 'Change password' });
  await change.getByLabel('Present password').fill(password);
  await change.getByLabel('New password').fill('a mountain in the south');
  await change.getByRole('button', { name: 'Change password' }).click();
  await page.getByText('The password was changed.', { exact: false }).waitFor();
  visitor.tolerate(/401/);
  await other.goto('/tierra-viva-travel/settings');
  await other.waitForURL('**/sign-in**');
  await signIn(other, fresh, 'a mountain in the south');
  await other.waitForURL('**/tierra-viva-travel/**');
});
