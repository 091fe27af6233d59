import type { Page } from 'playwright-core';
import type { DemoFile } from 'local/demo-file';
import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';
import { command } from '../src/sandbox.ts';

const NUMBER = '+44 20 7946 0461';
interface MetaWorld {
  phoneNumbers: { id: string; display_phone_number: string }[];
}

/** Meta's id of the number. */
async function metaIdOf(demo: DemoFile): Promise<string> {
  const answer = await fetch(`${demo.sandbox.controlUrl}/world`);
  const { phoneNumbers } = (await answer.json()) as MetaWorld;
  const digits = NUMBER.replaceAll(/\D/g, '');
  const found = phoneNumbers.find(
    ({ display_phone_number: shown }) => shown.replaceAll(/\D/g, '') === digits,
  );
  if (!found) throw new Error(`Meta does not know ${NUMBER}`);
  return found.id;
}

/** Meta gives notice that something about the number changed, though not what. */
async function rate(demo: DemoFile, rating: string): Promise<void> {
  await command(demo, 'set', {
    id: await metaIdOf(demo),
    fields: { quality_rating: rating },
    webhook: {
      field: 'phone_number_quality_update',
      value: {
        display_phone_number: NUMBER.replaceAll(/\D/g, ''),
        // Two notices with the same words in one second are one.
        event: rating === 'RED' ? 'FLAGGED' : 'UNFLAGGED',
      },
    },
  });
}

/** A reload would take the mark away. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-mark', 'here'));
const marked = (page: Page) => page.evaluate(() => document.body.getAttribute('data-mark'));

describe('an open page', () => {
  test('shows what happens at Meta without a reload, in every browser, and the bell tells', async ({
    visitor,
    demo,
  }) => {
    const partner = await visitor.open({ as: 'marta@brightdesk.example' });
    await partner.goto(`/brightdesk/numbers?q=${encodeURIComponent(NUMBER)}`);
    const row = partner.getByRole('row').filter({ hasText: NUMBER });
    await row.waitFor();
    const client = await visitor.open({ as: 'jonas@nordwind.example' });
    await client.goto(`/nordwind-outdoor/numbers?q=${encodeURIComponent(NUMBER)}`);
    await client.getByRole('link', { name: NUMBER, exact: true }).click();
    await client.getByRole('heading', { level: 1, name: NUMBER }).waitFor();
    for (const page of [partner, client]) {
      await page.getByRole('status', { name: /^Live: / }).waitFor();
      await mark(page);
    }

    await rate(demo, 'RED');
    await eventually(() => row.innerText()).toContain('Low');
    await eventually(() => client.getByRole('main').innerText()).toContain('Low');
    for (const page of [partner, client]) {
      const bell = page.getByRole('link', { name: /^Notifications, \d+ unread$/ });
      await bell.waitFor();
      expect(await marked(page)).toBe('here');
    }

    await rate(demo, 'GREEN');
    await eventually(() => row.innerText()).toContain('High');
  });
});

test('what comes by e-mail is chosen for each kind', async ({ visitor }) => {
  const page = await visitor.open({ as: 'jonas@nordwind.example' });
  await page.goto('/nordwind-outdoor/settings/notifications');
  const email = page.getByRole('combobox', { name: 'Quality rating by e-mail' });
  const saved = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await email.selectOption({ label: 'Once a day' });
  await saved;
  await page.reload();
  await eventually(() => email.inputValue()).toBe('DAILY');
  await email.selectOption({ label: 'Off' });
});
