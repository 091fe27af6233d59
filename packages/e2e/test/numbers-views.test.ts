import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { eventually, test } from '../src/journey.ts';

const list = (page: Page) => page.getByRole('table', { name: 'Numbers' });
const numbersIn = (page: Page) =>
  list(page).getByRole('rowheader').getByRole('link').allInnerTexts();
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

describe('views of the numbers', () => {
  test('are saved, renamed, deleted and put back, and back steps through filters', async ({
    visitor,
  }) => {
    const page = await visitor.open({ as: 'priya@sendwell.example' });
    await page.goto('/sendwell/numbers');
    await list(page).getByRole('link').first().waitFor();
    const all = await numbersIn(page);
    await page.getByRole('button', { name: 'Quality', exact: true }).click();
    await page.getByRole('checkbox', { name: 'High' }).check();
    await page.keyboard.press('Escape');
    await eventually(() => query(page)).toEqual({ quality: 'GREEN' });

    await page.getByRole('button', { name: 'Save view' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('All is well');
    await page.keyboard.press('Enter');
    const views = page.getByRole('navigation', { name: 'Views' });
    const mine = views.getByRole('button', { name: /^All is well/ });
    await eventually(() => mine.getAttribute('aria-current')).toBe('true');

    await page.goBack();
    await eventually(() => query(page)).toEqual({});
    await eventually(() => numbersIn(page)).toEqual(all);
    await mine.click();
    await eventually(() => query(page)).toMatchObject({ quality: 'GREEN' });

    await page.getByRole('button', { name: 'Change the view All is well' }).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('High quality');
    await page.keyboard.press('Enter');
    const renamed = views.getByRole('button', { name: /^High quality/ });
    await renamed.waitFor();

    // It belongs to the person: another browser has it, a colleague does not.
    const other = await visitor.open({ as: 'priya@sendwell.example' });
    await other.goto('/sendwell/numbers');
    await other.getByRole('button', { name: /^High quality/ }).waitFor();
    const colleague = await visitor.open({ as: 'daniel@sendwell.example' });
    await colleague.goto('/sendwell/numbers');
    await list(colleague).getByRole('link').first().waitFor();
    expect(await colleague.getByRole('button', { name: /^High quality/ }).count()).toBe(0);

    await page.getByRole('button', { name: 'Change the view High quality' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await renamed.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await renamed.waitFor();
  });

  test('fold into a sheet on a phone', async ({ visitor }) => {
    const page = await visitor.open({ as: 'priya@sendwell.example', size: 'phone' });
    await page.goto('/sendwell/numbers');
    await page.getByRole('list', { name: 'Numbers' }).getByRole('listitem').first().waitFor();
    await page.getByRole('button', { name: 'Filters' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByText('Quality', { exact: true }).tap();
    await sheet.getByRole('checkbox', { name: 'High' }).check();
    await sheet.getByRole('button', { name: 'Show the list' }).tap();
    await eventually(() => query(page)).toEqual({ quality: 'GREEN' });
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
  });
});

describe('many numbers at once', () => {
  test('are tagged, all but one that is refused, and the tags taken back', async ({
    visitor,
    demo,
  }) => {
    const page = await visitor.open({ as: 'camila@tierraviva.example' });
    await page.goto('/tierra-viva-travel/numbers?sort=number');
    await list(page).getByRole('link').first().waitFor();
    const order = await numbersIn(page);
    expect(order.length).toBeGreaterThan(1);
    const fill = async (method: string) =>
      page.evaluate(
        async ({ url, verb }) => {
          const ask = async (text: string, variables: object) => {
            const response = await fetch(`${url}/graphql`, {
              method: 'POST',
              headers: {
                'content-type': 'application/json',
                'x-hub-organization': 'tierra-viva-travel',
              },
              body: JSON.stringify({ query: text, variables }),
            });
            return response.json();
          };
          const { data } = await ask(
            '{ phoneNumbers(first: 1, orderBy: { field: NUMBER }) { nodes { id } } }',
            {},
          );
          const names = Array.from({ length: 20 }, (_, at) => `Full ${at}`);
          return ask(
            'mutation ($input: TagPhoneNumbersInput!) { tagPhoneNumbers(input: $input) { results { added removed } } }',
            { input: { phoneNumberIds: [data.phoneNumbers.nodes[0].id], [verb]: names } },
          );
        },
        { url: demo.url, verb: method },
      );
    expect((await fill('add')).errors).toBeUndefined();

    // The first by keys, up to the last by Shift.
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await page.getByText('1 selected').waitFor();
    await list(page)
      .getByRole('checkbox', { name: `Select ${order.at(-1) ?? ''}` })
      .click({ modifiers: ['Shift'] });
    await page.getByText(`${order.length} selected`).waitFor();

    await page.getByRole('button', { name: 'Tag', exact: true }).last().click();
    await page.getByRole('textbox', { name: 'Find or make a tag' }).fill('Summer');
    await page.getByRole('button', { name: 'Make “Summer”' }).click();
    const report = page.getByRole('dialog', { name: /^Put Summer on/ });
    await report.getByText('A number can have 20 tags.').waitFor();
    expect(await report.getByRole('listitem').allInnerTexts()).toEqual([
      `${order[0] ?? ''} A number can have 20 tags.`,
    ]);
    const tagged = () => list(page).getByText('Summer', { exact: true }).count();
    expect(await tagged()).toBe(order.length - 1);

    await report.getByRole('button', { name: 'Done' }).click();
    await page
      .getByRole('button', { name: /^Clear/ })
      .last()
      .click();
    await page.goto('/tierra-viva-travel/numbers?sort=number&tag=Summer');
    await eventually(() => numbersIn(page)).toEqual(order.slice(1));

    await list(page).getByRole('checkbox', { name: 'Select all shown' }).check();
    await page.getByRole('button', { name: 'Tag', exact: true }).last().click();
    await page.getByRole('list', { name: 'Find or make a tag' }).getByText('Summer').click();
    await page.getByText(/^Took Summer off/).waitFor();
    expect(await tagged()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(tagged).toBe(order.length - 1);
    expect((await fill('remove')).errors).toBeUndefined();
  });

  test('are looked at beside the list with the space bar', async ({ visitor }) => {
    const page = await visitor.open({ as: 'marta@brightdesk.example' });
    await page.goto('/brightdesk/numbers?sort=number');
    await list(page).getByRole('link').first().waitFor();
    const order = await numbersIn(page);
    await page.keyboard.press('j');
    await page.keyboard.press(' ');
    const peek = page.getByRole('complementary', { name: 'Number beside the list' });
    await peek.getByRole('heading', { name: order[0] ?? '' }).waitFor();
    await page.keyboard.press('j');
    await peek.getByRole('heading', { name: order[1] ?? '' }).waitFor();
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
    await eventually(() => query(page)).toEqual({ sort: 'number' });
  });
});
