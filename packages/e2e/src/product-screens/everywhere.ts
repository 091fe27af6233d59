import { at, openNumbers, owner, type Screen } from './screen.ts';

/** What belongs to no place, or to every one. */
export const everywhereScreens: Screen[] = [
  {
    name: 'workspaces',
    as: 'yusuf@brightdesk.example',
    async open(page) {
      await openNumbers(page);
      await page.getByRole('button', { name: /: switch workspace$/ }).click();
      await page.getByRole('menuitem', { name: /Nordwind Outdoor/ }).waitFor();
    },
  },
  {
    name: 'command-palette',
    as: owner,
    async open(page) {
      await openNumbers(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Search or jump to' }).fill('040 669');
      await page
        .getByRole('option', { name: /^\+49 40/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'notifications',
    as: owner,
    async open(page) {
      await page.goto('/brightdesk/notifications');
      await page
        .getByRole('button', { name: /^Mark as/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'notifications-none',
    as: 'hugo@rue-et-fils.example',
    async open(page) {
      await page.goto('/rue-et-fils/notifications?view=unread');
      await page
        .getByRole('heading', { level: 2 })
        .or(page.getByRole('listitem'))
        .first()
        .waitFor();
    },
  },
  {
    name: 'keyboard-shortcuts',
    as: owner,
    async open(page) {
      await openNumbers(page);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    },
  },
  at('page-not-found', '/brightdesk/nothing/here', 'No page at this address', owner),
  {
    ...at('workspace-not-found', '/harbour/numbers', 'No such workspace', owner),
    tolerate: /status of 404 .*\/graphql/,
  },
  {
    name: 'explorer',
    as: owner,
    async open(page) {
      await page.goto('/graphiql?workspace=brightdesk');
      await page.getByRole('region', { name: 'Operation Editor' }).getByText('WhoAmI').waitFor();
    },
  },
];
