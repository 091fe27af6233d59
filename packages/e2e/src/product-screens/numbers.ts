import { at, openNumbers, owner, type Screen } from './screen.ts';

/** The list of numbers in its forms. */
export const numbersScreens: Screen[] = [
  {
    name: 'numbers',
    as: 'jonas@nordwind.example',
    open: (page) => openNumbers(page, '', 'nordwind-outdoor'),
  },
  { name: 'numbers-of-a-partner', as: owner, open: (page) => openNumbers(page) },
  {
    name: 'numbers-cards',
    as: owner,
    async open(page) {
      await openNumbers(page);
      const cards = page.getByRole('img', { name: 'Cards', exact: true });
      // A phone has nothing to choose.
      if ((await cards.count()) > 0) await cards.click();
      await page.getByRole('list', { name: 'Numbers' }).getByRole('listitem').first().waitFor();
    },
  },
  {
    name: 'numbers-filter-open',
    as: owner,
    async open(page) {
      await openNumbers(page);
      const sheet = page.getByRole('button', { name: 'Filters', exact: true });
      // On a phone the filters are in a sheet.
      if ((await sheet.count()) > 0) {
        await sheet.click();
        await page.getByRole('dialog').getByText('Status', { exact: true }).click();
      } else {
        await page.getByRole('button', { name: 'Status', exact: true }).click();
      }
      await page.getByRole('checkbox', { name: 'Running' }).waitFor();
    },
  },
  {
    name: 'numbers-status-explained',
    as: owner,
    async open(page) {
      await openNumbers(page, '?q=90009330');
      await page.getByRole('button', { name: 'Restricted: what it means' }).focus();
      await page.getByText('Meta limits what this number may send.').waitFor();
    },
  },
  {
    name: 'numbers-row-menu',
    as: owner,
    async open(page) {
      await openNumbers(page, '?q=90009330');
      await page.getByRole('button', { name: /^Actions for/ }).click();
      await page.getByRole('menuitem', { name: /Signals/ }).waitFor();
    },
  },
  at(
    'numbers-none-match',
    '/brightdesk/numbers?q=nothing',
    'No number matches these filters',
    owner,
  ),
  {
    name: 'numbers-selected',
    as: owner,
    async open(page) {
      await openNumbers(page);
      await page
        .getByRole('checkbox', { name: /^Select \+/ })
        .first()
        .check();
      await page.getByRole('button', { name: 'Sync with Meta' }).waitFor();
    },
  },
  {
    name: 'numbers-peek',
    as: owner,
    async open(page) {
      await openNumbers(page);
      const link = page.getByRole('link', { name: /^\+/ }).first();
      const [id = ''] = /number_[0-9a-z]{26}/.exec((await link.getAttribute('href')) ?? '') ?? [];
      await page.goto(`/brightdesk/numbers?peek=${id}`);
      // On a phone it is a sheet.
      await page
        .getByRole('complementary')
        .or(page.getByRole('dialog'))
        .getByText('WABA ID')
        .waitFor();
    },
  },
];
