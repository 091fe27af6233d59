import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { passwordOf } from '../src/browser.ts';
import { test } from '../src/journey.ts';

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

describe('signing in', () => {
  test('says the same to a wrong password and to an unknown address, then lets in', async ({
    visitor,
    demo,
  }) => {
    visitor.tolerate(/status of 401 .*\/auth\/sign-in\/email/);
    const page = await visitor.open();
    await page.goto('/sign-in');
    const said: string[] = [];
    for (const email of ['jonas@nordwind.example', 'stranger@nordwind.example']) {
      await fillIn(page, email, 'not the password');
      said.push(await page.getByRole('alert').innerText());
      await page.reload();
    }
    expect(said).toEqual(Array(2).fill('E-mail or password is not right.'));

    await fillIn(page, 'jonas@nordwind.example', passwordOf(demo, 'jonas@nordwind.example'));
    await page.waitForURL('**/nordwind-outdoor/numbers');
    await page.getByRole('heading', { name: 'Numbers', level: 1 }).waitFor();
    await page.getByRole('link', { name: '+49 40 66969101', exact: true }).waitFor();
  });
});
