import { describe, expect } from 'vitest';
import { eventually, test, testInOwnHub } from '../src/journey.ts';
import { fact, metaIdOf, openNumber } from '../src/number-page.ts';
import { command } from '../src/sandbox.ts';

describe('the page of a number', () => {
  test('groups every fact as people know it', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await openNumber(page, 'brightdesk', '+49 40 66969101');
    expect(await page.title()).toContain('+49 40 66969101');
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Account',
      'WhatsApp channel',
      'WhatsApp Business Account',
      'Client',
      'Commerce settings',
      'Billing information',
      'Audit log',
      'Danger zone',
      'Activation',
      'Timeline',
    ]);
    await page.getByText('Official business account', { exact: true }).first().waitFor();
    expect(await fact(page, 'Messaging limit').innerText()).toMatch(/100,000 customers per 24 h/);
    expect(await fact(page, 'WhatsApp display name').innerText()).toMatch(/^Nordwind Outdoor\b/);
    await page.getByText('Reports of unwanted messages.').waitFor();
  });

  test('says what is required, and from whom', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await openNumber(page, 'nordwind-outdoor', '+49 221 4710562');
    await page.getByText(/^Action required from you: /).waitFor();
  });

  test('tells owners who did what to it, and leads to the whole log', async ({ visitor }) => {
    const page = await visitor.open({ as: 'jonas@nordwind.example' });
    await openNumber(page, 'nordwind-outdoor', '+49 40 66969101');
    const log = page.getByRole('region', { name: 'Audit log' });
    await log.getByRole('row', { name: /Generate API key.*Marta Alves.*Brightdesk/ }).waitFor();
    const shown = await log.getByRole('rowheader').allInnerTexts();
    expect(shown).toHaveLength(5);

    await log.getByRole('link', { name: 'Update business profile' }).click();
    const entry = page.getByRole('dialog', { name: 'Update business profile' });
    await entry.getByText('Asked for on the phone, ticket 4127').waitFor();
    await page.keyboard.press('Escape');
    const all = page.getByRole('table', { name: 'Audit log' });
    await all.getByRole('rowheader', { name: 'Change display name' }).waitFor();
    const found = await all.getByRole('rowheader').allInnerTexts();
    expect(found.slice(0, shown.length)).toEqual(shown);

    const member = await visitor.open({ as: 'aylin@nordwind.example' });
    await openNumber(member, 'nordwind-outdoor', '+49 40 66969101');
    await member.getByRole('heading', { name: 'Danger zone' }).waitFor();
    expect(await member.getByRole('region', { name: 'Audit log' }).count()).toBe(0);
  });

  test('of another tenant is not found', async ({ visitor }) => {
    const owner = await visitor.open({ as: 'jonas@nordwind.example' });
    await openNumber(owner, 'nordwind-outdoor', '+49 40 66969101');
    const id = new URL(owner.url()).pathname.split('/').at(-1) ?? '';

    const stranger = await visitor.open({ as: 'signe@fjallhotellet.example' });
    const said: string[] = [];
    for (const each of [id, id.replace(/.{4}$/, '0000')]) {
      await stranger.goto(`/fjallhotellet/numbers/${each}`);
      await stranger.getByRole('heading', { name: 'No such number in this workspace' }).waitFor();
      said.push(await stranger.getByRole('main').innerText());
    }
    expect(said[0]).toBe(said[1]);
  });
});

describe('syncing with Meta', () => {
  test('by the button brings what has changed there', async ({ visitor, demo }) => {
    const page = await visitor.open({ as: 'noah@wattlesolar.example' });
    await openNumber(page, 'wattle-solar', '+61 3 7010 1120');
    await eventually(() => fact(page, 'Quality rating').innerText()).toBe('High');
    const phoneNumberId = await metaIdOf(page);
    const wabaId = await fact(page, 'WhatsApp Business Account ID').innerText();
    // Meta sends no webhook for it.
    await command(demo, 'rate', { phoneNumberId, rating: 'YELLOW' });
    // The answer waits, so that the state in between can be seen.
    await command(demo, 'failNext', {
      hangMs: 1500,
      after: true,
      kind: 'drop',
      match: `${wabaId}/phone_numbers`,
    });

    await page.getByRole('button', { name: 'Sync with Meta' }).click();
    await page.getByRole('button', { name: 'Syncing with Meta' }).waitFor();
    await eventually(() => fact(page, 'Quality rating').innerText()).toBe('Medium');
    await page.getByRole('button', { name: 'Sync with Meta' }).waitFor();
    await page.getByText('Synced with Meta').first().waitFor();
    await page
      .getByRole('complementary')
      .getByText(/Quality/)
      .first()
      .waitFor();
  });

  testInOwnHub(
    'fails while Meta is down, says so with the trace, and recovers',
    async ({ visitor, demo }) => {
      const page = await visitor.open({ as: 'hugo@rue-et-fils.example' });
      await page.goto('/rue-et-fils/numbers');
      await page.getByRole('table').getByRole('link').first().click();
      await page.getByRole('heading', { name: 'Timeline' }).waitFor();
      await command(demo, 'down', { code: 1, message: 'An unknown error occurred' });
      try {
        await page.getByRole('button', { name: 'Sync with Meta' }).click();
        await eventually(
          () => page.getByText(/Meta does not answer, last synced/).count(),
          30_000,
        ).toBeGreaterThan(0);
        await page.getByText('The last sync with Meta failed').waitFor();
        await page.getByText('Trace ID').waitFor();
        // Everything else is still there.
        await page.getByRole('heading', { name: 'WhatsApp Business Account' }).waitFor();
        await page.getByRole('navigation', { name: 'Main' }).getByText('Numbers').click();
        await page.getByRole('table').getByRole('link').first().click();
      } finally {
        await command(demo, 'up');
      }
      // Meta is left alone for a while after so many failures: somebody presses until it works.
      const sync = page.getByRole('button', { name: 'Sync with Meta' });
      await eventually(async () => {
        if ((await sync.count()) > 0) await sync.click();
        await page
          .getByRole('button', { name: 'Syncing with Meta' })
          .waitFor({ state: 'detached' });
        return page.getByText('Synced with Meta').count();
      }, 45_000).toBeGreaterThan(0);
      await page.getByText('The last sync with Meta failed').waitFor({ state: 'detached' });
    },
  );
});
