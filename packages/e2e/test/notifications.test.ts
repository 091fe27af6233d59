import { expect } from 'vitest';
import { ask } from '../src/ask.ts';
import { eventually, test } from '../src/journey.ts';

test('what was read is marked, one or all, and all of it can be taken back', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'hannah@maplemain.example' });
  await page.goto('/maple-and-main-dental/numbers');
  const bell = page.getByRole('link', { name: /^Notifications/ });
  const unread = async () => Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '') ?? 0);
  await eventually(unread).toBeGreaterThan(1);
  const all = await unread();

  await bell.click();
  await page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
  await page
    .getByRole('button', { name: /^Mark as read: / })
    .first()
    .click();
  await eventually(unread).toBe(all - 1);
  await page
    .getByRole('button', { name: /^Mark as unread: / })
    .first()
    .waitFor();

  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await page.getByText(`${all - 1} marked as read`).waitFor();
  await eventually(unread).toBe(0);
  await eventually(() => page.getByRole('button', { name: /^Mark as read: / }).count()).toBe(0);

  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(unread).toBe(all - 1);
});

test('names that are not in force have told those who can register the number again', async ({
  visitor,
}) => {
  const page = await visitor.open({ as: 'camila@tierraviva.example' });
  await page.goto('/tierra-viva-travel/notifications');
  for (const name of ['Tierra Viva Nueva York', 'Tierra Viva Isla del Encanto']) {
    const told = new RegExp(`^The display name ${name} of \\+1 .* is not in force$`);
    await page.getByText(told).first().waitFor();
  }
});

test('every notification leads to a page that is there', async ({ visitor }) => {
  const readers = {
    'jonas@nordwind.example': 'nordwind-outdoor',
    'priya@sendwell.example': 'sendwell',
  };
  for (const [reader, workspace] of Object.entries(readers)) {
    const page = await visitor.open({ as: reader });
    await page.goto(`/${workspace}/notifications`);
    await page.getByRole('heading', { level: 1, name: 'Notifications' }).waitFor();
    const { notifications } = await ask<{ notifications: { nodes: { path: string }[] } }>(
      page,
      workspace,
      '{ notifications(first: 100) { nodes { path } } }',
    );
    // One of each kind of address is enough.
    const places = new Map(
      notifications.nodes.map(({ path }) => [path.replaceAll(/_[0-9a-z]{26}/g, ''), path]),
    );
    expect(places.size).toBeGreaterThan(0);
    for (const place of places.values()) {
      await page.goto(`/${workspace}${place}`);
      const title = page.getByRole('heading', { level: 1 });
      await title.waitFor();
      expect([place, await title.innerText()]).not.toEqual([
        place,
        expect.stringMatching(/^No (page|such)/),
      ]);
    }
  }
});
