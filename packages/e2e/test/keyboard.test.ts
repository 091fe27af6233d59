import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';
import { goInAndOut, leaveTo, unseenStops } from '../src/keyboard.ts';

const marta = 'marta@brightdesk.example';
const hugo = 'hugo@rue-et-fils.example';
const jonas = 'jonas@nordwind.example';

describe('Escape closes what is open, and the focus goes back to what has opened it', () => {
  test('in the list of numbers and around it', async ({ visitor }) => {
    const page = await visitor.open({ as: marta });
    await page.goto('/brightdesk/numbers?quality=GREEN');
    const button = (name: string | RegExp) =>
      page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
    const [menu, dialog] = [page.getByRole('menu'), page.getByRole('dialog')];
    await button(/^Actions for/)
      .first()
      .waitFor();

    await goInAndOut(button(/: switch workspace$/), menu);
    await goInAndOut(button('Help'), menu);
    await goInAndOut(button(/: account$/), menu);
    await goInAndOut(button(/^Sort: /), menu);
    await goInAndOut(button(/^Actions for/).first(), menu);
    await goInAndOut(button('Country'), dialog);
    await goInAndOut(button('List settings'), dialog);
    await goInAndOut(button(/^Save view/), dialog);
    await goInAndOut(button(/^Search or jump to/), dialog);

    // A menu that opens a dialog is gone when the dialog closes.
    await button('Help').press('Enter');
    await page.getByRole('menuitem', { name: /^Keyboard shortcuts/ }).press('Enter');
    await leaveTo(button('Help'), page.getByRole('dialog', { name: 'Keyboard shortcuts' }));

    // What floats above a selection closes before it.
    const box = page.getByRole('checkbox', { name: /^Select \+/ }).first();
    await box.press(' ');
    await page.getByText('1 selected').waitFor();
    await goInAndOut(button('Tag').last(), dialog);
    await page.getByText('1 selected').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('1 selected').waitFor({ state: 'detached' });
    await eventually(() => box.evaluate((it) => it === document.activeElement)).toBe(true);
  });

  test('on the page of a number', async ({ visitor }) => {
    const page = await visitor.open({ as: hugo });
    await page.goto('/rue-et-fils/numbers?q=33465710022');
    await page.getByRole('link', { name: /^Manage / }).click();
    await page.getByRole('heading', { name: 'Timeline' }).waitFor();
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    const dialog = page.getByRole('dialog');
    await goInAndOut(button('Actions'), page.getByRole('menu'));
    for (const name of ['Generate API key', 'Edit name', 'Cancel subscription']) {
      await goInAndOut(button(name), dialog);
    }
    await button('Actions').press('Enter');
    await page.getByRole('menuitem', { name: 'Cancel subscription' }).press('Enter');
    await leaveTo(button('Actions'), dialog);
  });

  test('beside a list, and in settings', async ({ visitor }) => {
    const page = await visitor.open({ as: jonas });
    const panel = page.getByRole('dialog');
    await page.goto('/nordwind-outdoor/numbers?q=494066969101');
    await page.getByRole('link', { name: /^Manage / }).click();
    await page.getByRole('link', { name: 'Templates', exact: true }).click();
    await page.getByRole('searchbox', { name: 'Search name and text' }).fill('order_shipped');
    const cell = page.getByRole('button', { name: 'Preview order_shipped in English' });
    await cell.waitFor();
    await goInAndOut(cell, panel);

    await page.goto('/nordwind-outdoor/settings/audit-log');
    const entry = page.getByRole('table', { name: 'Audit log' }).getByRole('button').first();
    await entry.waitFor();
    await goInAndOut(entry, panel);

    const doors = {
      settings: 'Set up',
      'settings/users': 'Invite user',
      'settings/api-keys': 'Create API key',
    };
    for (const [place, name] of Object.entries(doors)) {
      await page.goto(`/nordwind-outdoor/${place}`);
      const door = page.getByRole('button', { name, exact: true }).first();
      await door.waitFor();
      await goInAndOut(door, panel);
    }
  });

  test('on a phone', async ({ visitor }) => {
    const page = await visitor.open({ as: marta, size: 'phone' });
    await page.goto('/brightdesk/numbers');
    await page.getByRole('list', { name: 'Numbers' }).getByRole('listitem').first().waitFor();
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await goInAndOut(button('Filters'), page.getByRole('dialog', { name: 'Filters' }));
    await goInAndOut(button('More'), page.getByRole('menu'));
    await goInAndOut(button('Search or jump to'), page.getByRole('dialog'));
  });
});

describe.for(['light', 'dark'] as const)('by Tab, %s', (scheme) => {
  test('the first stop leads past the navigation', async ({ visitor }) => {
    const page = await visitor.open({ as: marta, scheme });
    await page.goto('/brightdesk/numbers');
    await page
      .getByRole('link', { name: /^Manage / })
      .first()
      .waitFor();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the page' });
    await eventually(() => skip.evaluate((it) => it.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInPage = () =>
      page.getByRole('main').evaluate((it) => it.contains(document.activeElement));
    await eventually(isInPage).toBe(true);
  });

  test('every stop is seen', async ({ visitor }) => {
    const page = await visitor.open({ as: jonas, scheme });
    const places = ['numbers', 'settings', 'settings/partner', 'support', 'notifications'];
    const unseen: Record<string, string[]> = {};
    for (const place of places) {
      await page.goto(`/nordwind-outdoor/${place}`);
      await page.getByRole('main').getByRole('button').first().waitFor();
      unseen[place] = await unseenStops(page, 45);
    }
    expect(unseen).toEqual(Object.fromEntries(places.map((place) => [place, []])));
  });
});
