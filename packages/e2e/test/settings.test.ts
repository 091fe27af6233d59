import { expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

test('A key for programs is shown once, works, and is refused after it was revoked', async ({
  visitor,
  demo,
}) => {
  const ask = async (key: string) => {
    const response = await fetch(demo.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: '{ viewer { organization { slug } } }' }),
    });
    return { status: response.status, body: await response.text() };
  };
  const page = await visitor.open({ as: 'hannah@maplemain.example' });
  await page.goto('/maple-and-main-dental/settings/api-keys');
  await page.getByRole('button', { name: 'Create API key' }).click();
  await page.getByRole('button', { name: 'Create key', exact: true }).click();
  await page.getByText('Enter a name').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Front desk');
  await page.getByRole('button', { name: 'Create key', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy the key now' });
  const key = await dialog.getByLabel('API key', { exact: true }).innerText();
  await dialog.getByRole('button', { name: 'I have copied it' }).click();
  await dialog.waitFor({ state: 'detached' });

  const row = page.getByRole('row', { name: /Front desk/ });
  await row.getByText(`${key.slice(0, 8)}`).waitFor();
  await page.reload();
  await row.waitFor();
  expect(await page.content()).not.toContain(key);
  expect(await ask(key)).toMatchObject({
    status: 200,
    body: expect.stringContaining('maple-and-main-dental'),
  });

  await row.getByRole('button', { name: 'Revoke Front desk' }).click();
  await page.getByRole('button', { name: 'Revoke key' }).click();
  await row.getByText('Revoked').waitFor();
  expect(await ask(key)).toMatchObject({
    status: 401,
    body: expect.stringContaining('UNAUTHENTICATED'),
  });
});

test('A new name is seen everywhere at once and after a reload', async ({ visitor }) => {
  const page = await visitor.open({ as: 'mei@wattlesolar.example' });
  await page.goto('/wattle-solar/settings');
  await page.getByLabel('Name', { exact: true }).fill(' ');
  await page.getByLabel('Name', { exact: true }).blur();
  await page.getByText('Enter your name').waitFor();
  await page.getByLabel('Name', { exact: true }).fill('Mei Tanaka-Whitfield');
  await page.getByRole('button', { name: 'Save name' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^Mei Tanaka-Whitfield / }).waitFor();
  await page.reload();
  await eventually(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe(
    'Mei Tanaka-Whitfield',
  );
});

test('A member sees what owners may do, with the reason why they may not', async ({ visitor }) => {
  const page = await visitor.open({ as: 'aylin@nordwind.example' });
  await page.goto('/nordwind-outdoor/settings/api-keys');
  const create = page.getByRole('button', { name: 'Create API key' });
  await create.waitFor();
  expect(await create.getAttribute('aria-disabled')).toBe('true');
  await create.hover();
  const reason = await page.getByRole('tooltip').innerText();
  expect(reason).toMatch(/owner/i);
  await create.click({ force: true });
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.getByText(reason).first().waitFor();
});

test('The organization page tells facts and people', async ({ visitor }) => {
  const page = await visitor.open({ as: 'marta@brightdesk.example' });
  await page.goto('/brightdesk/settings');
  await page.getByRole('link', { name: 'Organization', exact: true }).click();
  await page.getByRole('heading', { name: 'Partner', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Users', exact: true }).click();
  await page.getByRole('row', { name: /Yusuf Demir/ }).waitFor();
});

test('Single keys stay switched off wherever the person signs in', async ({ visitor }) => {
  const sheet = { name: 'Keyboard shortcuts' };
  const page = await visitor.open({ as: 'grace@harbour.example' });
  await page.goto('/harbour/settings');
  const keys = page.getByRole('switch', { name: 'Single keys do something' });
  const stored = page.waitForResponse((answer) => answer.url().endsWith('/graphql'));
  await keys.uncheck();
  await stored;
  await eventually(() => keys.isChecked()).toBe(false);

  const other = await visitor.open({ as: 'grace@harbour.example' });
  await other.goto('/harbour/settings');
  const there = other.getByRole('switch', { name: 'Single keys do something' });
  await there.waitFor();
  expect(await there.isChecked()).toBe(false);
  await other.keyboard.press('?');
  expect(await other.getByRole('dialog', sheet).count()).toBe(0);

  await there.check();
  // A key that is pressed in a field is typed.
  await other.getByRole('heading', { name: 'Keyboard' }).click();
  await eventually(async () => {
    await other.keyboard.press('?');
    return other.getByRole('dialog', sheet).count();
  }).toBe(1);
});
