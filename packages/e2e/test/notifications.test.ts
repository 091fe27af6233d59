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
