import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

describe('the command palette', () => {
  test('finds a number and leads to it and to what can be done, by keyboard alone', async ({
    visitor,
  }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/clients');
    await page.getByRole('table', { name: 'Clients' }).waitFor();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: 'Search or jump to' });
    await box.waitFor();
    await page.keyboard.type('040 66969101');
    const options = page.getByRole('option');
    await options.filter({ hasText: '+49 40 66969101' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '+49 40 66969101' }).waitFor();

    // What was visited is offered first, before anything is typed.
    await page.keyboard.press('Control+k');
    await box.waitFor();
    await eventually(() => options.first().innerText()).toContain('+49 40 66969101');

    // What is not permitted stands there with the server's reason and does nothing.
    await page.keyboard.type('cancel 040 66969101');
    const cancel = options.filter({ hasText: 'Cancel subscription for +49 40 66969101' });
    await cancel.getByText('Only the client can cancel its number').waitFor();
    expect(await cancel.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'detached' });

    const keyboardOnly = page.url();
    expect(keyboardOnly).toMatch(/\/brightdesk\/numbers\/number_/);
  });

  test('opens the dialog of an act, an id that was pasted, and a page', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await page.goto('/nordwind-outdoor/numbers');
    await page.getByRole('table', { name: 'Numbers' }).getByRole('link').first().waitFor();
    await page.getByRole('button', { name: 'Search or jump to' }).click();
    const box = page.getByRole('combobox', { name: 'Search or jump to' });
    await box.waitFor();
    await page.keyboard.type('cancel 61491570156');
    const first = page.getByRole('option').first();
    await first.getByText('Cancel subscription for +61 491 570 156').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/numbers\/number_.*dialog=cancel/);
    await page.getByRole('dialog').waitFor();
    const [id = ''] = /number_[0-9a-z]{26}/.exec(page.url()) ?? [];
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('Control+k');
    await box.waitFor();
    await page.keyboard.insertText(id);
    await page.getByRole('option', { name: /^\+61 491 570 156/ }).waitFor();
    await page.keyboard.press('Escape');

    // A template is found by its name; pages of the settings by theirs.
    await page.keyboard.press('Control+k');
    await box.waitFor();
    await page.keyboard.type('order_ship');
    await page
      .getByRole('option', { name: /^order_shipped/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/nordwind-outdoor\/templates\/template_/);
    await page.getByRole('heading', { level: 1, name: 'order_shipped' }).waitFor();
    const pages = {
      'Audit log': 'settings/audit-log',
      'Partner settings': 'settings/partner',
      Support: 'support',
      Notifications: 'notifications',
    };
    for (const [label, place] of Object.entries(pages)) {
      await page.keyboard.press('Control+k');
      await box.waitFor();
      await page.keyboard.type(label);
      await page.getByRole('option', { name: new RegExp(`^${label}`) }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/nordwind-outdoor/${place}`);
    }

    await page.keyboard.press('Control+k');
    await box.waitFor();
    await page.keyboard.type('users');
    await page.getByRole('option', { name: /^Users/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/nordwind-outdoor/settings/users');
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.waitForURL('**/nordwind-outdoor/settings/api-keys');
  });
});
