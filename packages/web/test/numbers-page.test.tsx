import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { numbersPage, shellOf } from './answers.ts';
import { likeBrowser } from './browser.ts';
import { GraphqlStandIn } from './graphql-stand-in.ts';
import { openPage } from './open-page.tsx';

likeBrowser();

let server: GraphqlStandIn;

beforeEach(async () => {
  server = new GraphqlStandIn();
  await server.start();
  server.answers = {
    Shell: () => ({ data: shellOf('CLIENT') }),
    NumbersPage: () => numbersPage(2),
    SavedViews: () => ({ data: { savedViews: [] } }),
  };
});
afterEach(() => server.stop());

test('every request names the workspace of the address', async () => {
  openPage('/nordwind/numbers');
  await screen.findByRole('table', { name: 'Numbers' });
  expect(server.asked.length).toBeGreaterThan(1);
  expect(new Set(server.asked.map(({ organization }) => organization))).toEqual(
    new Set(['nordwind']),
  );
});

test('rows, links and actions can be told apart by name', async () => {
  openPage('/nordwind/numbers');
  const table = await screen.findByRole('table', { name: 'Numbers' });
  const row = await within(table).findByRole('rowheader', { name: /\+1 415 555 0100/ });
  expect(within(row).getByRole('link').getAttribute('href')).toBe('/nordwind/numbers/number_0');
  within(row).getByRole('button', { name: 'Copy +1 415 555 0100' });
  within(table).getByRole('link', { name: 'Manage +1 415 555 0100' });
  within(table).getByRole('button', { name: 'Actions for +1 415 555 0101' });
  expect(document.title).toBe('Numbers · Hub');
});

test('the menu of a row asks for its actions when it is opened, and says when they do not come', async () => {
  server.answers['NumberRowMenu'] = () => failed({ code: 'INTERNAL' });
  openPage('/nordwind/numbers');
  const dots = await screen.findByRole('button', { name: 'Actions for +1 415 555 0100' });
  expect(server.asked.map(({ operationName }) => operationName)).not.toContain('NumberRowMenu');
  await userEvent.click(dots);
  await screen.findByText('The actions could not be loaded.');
  screen.getByRole('menuitem', { name: 'Manage' });
});

test('an action that cannot be taken stands in the menu with the reason of the server', async () => {
  server.answers['NumberRowMenu'] = () => ({ data: { phoneNumber: numberMenu } });
  openPage('/nordwind/numbers');
  await userEvent.click(await screen.findByRole('button', { name: 'Actions for +1 415 555 0100' }));
  const reason = await screen.findByText('Only owners cancel numbers.');
  const item = reason.closest('[role="menuitem"]');
  expect(item?.textContent).toContain('Cancel subscription');
  expect(item?.getAttribute('aria-disabled')).toBe('true');
});

test('closing the number beside the list gives the focus back to its row, so that the keys go on', async () => {
  vi.stubGlobal('matchMedia', (query: string) =>
    Object.assign(new EventTarget(), { matches: query === '(min-width: 1000px)', media: query }),
  );
  server.answers['NumberPeek'] = () => ({ data: { phoneNumber: null } });
  openPage('/nordwind/numbers');
  await screen.findByRole('rowheader', { name: /\+1 415 555 0101/ });
  await userEvent.keyboard('jj ');
  const beside = await screen.findByRole('complementary', { name: 'Number beside the list' });
  await userEvent.click(within(beside).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  expect(document.activeElement?.textContent).toContain('+1 415 555 0101');
  await userEvent.keyboard(' ');
  await screen.findByRole('complementary', { name: 'Number beside the list' });
});

test('filters of the address are asked of the server', async () => {
  openPage('/nordwind/numbers?q=nord&status=RESTRICTED,ERROR&sort=-number');
  await screen.findByRole('table', { name: 'Numbers' });
  const asked = server.asked.find(({ operationName }) => operationName === 'NumbersPage');
  expect(asked?.variables).toMatchObject({
    filter: { search: 'nord', accountStatus: ['RESTRICTED', 'ERROR'] },
    orderBy: { field: 'NUMBER', direction: 'DESC' },
  });
});

test('a failure says what still works and gives the request id to copy', async () => {
  server.answers['NumbersPage'] = () => failed({ code: 'INTERNAL', requestId: 'req_01k5w3c8yq2m' });
  openPage('/nordwind/numbers');
  const alert = await screen.findByRole('alert');
  within(alert).getByRole('heading', { name: 'Numbers could not be loaded' });
  expect(alert.textContent).toContain('Your numbers keep sending and receiving.');
  within(alert).getByText('req_01k5w3c8yq2m');
  within(alert).getByRole('button', { name: 'Copy request ID' });
});

test('a throttled page waits as long as the server asks for, and can be tried again', async () => {
  server.answers['NumbersPage'] = () => failed({ code: 'THROTTLED', retryAfter: 12 });
  openPage('/nordwind/numbers');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('We try again in 12 s');
  server.answers['NumbersPage'] = () => numbersPage(1);
  await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
  await screen.findByRole('table', { name: 'Numbers' });
});

test('without a network the page says so', async () => {
  server.answers['Shell'] = () => {
    void server.hangUp();
    return { data: shellOf('CLIENT') };
  };
  openPage('/nordwind/numbers');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('The server did not answer.');
});

test('an ended session leads to sign-in and back', async () => {
  server.answers['NumbersPage'] = () => failed({ code: 'UNAUTHENTICATED' });
  openPage('/nordwind/numbers?q=nord');
  await screen.findByRole('button', { name: 'Sign in' });
  await waitFor(() => expect(window.location.pathname).toBe('/sign-in'));
  const returnTo = new URLSearchParams(window.location.search).get('returnTo');
  expect(returnTo).toBe('/nordwind/numbers?q=nord');
});

/** Lets the given time pass on the clock of the page, while nothing else waits for it. */
function restFor(ms: number, move: () => void) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  move();
  vi.advanceTimersByTime(ms);
  vi.useRealTimers();
}

const detailsAsked = () =>
  server.asked
    .filter(({ operationName }) => operationName === 'NumberDetailsPage')
    .map(({ variables }) => variables['id']);

test('a number is fetched ahead where the mouse rests, not where it passes', async () => {
  server.answers['NumbersPage'] = () => numbersPage(8);
  openPage('/nordwind/numbers');
  const links = await screen.findAllByRole('link', { name: /^(Manage )?\+1 415/ });
  expect(links).toHaveLength(16);
  restFor(80, () => links.forEach((link) => fireEvent.mouseOver(link)));
  await waitFor(() => expect(detailsAsked()).toEqual(['number_7']));
  restFor(79, () => fireEvent.mouseOver(links[0] ?? document.body));
  restFor(80, () => fireEvent.mouseOver(document.body));
  restFor(80, () => fireEvent.focusIn(links[4] ?? document.body));
  await waitFor(() => expect(detailsAsked()).toEqual(['number_7', 'number_2']));
});

test('what was fetched ahead is not asked for again by the next rest on its link', async () => {
  server.answers['NumberDetailsPage'] = () => ({ data: { phoneNumber: null } });
  openPage('/nordwind/numbers');
  const [name, manage, other] = await screen.findAllByRole('link', { name: /^(Manage )?\+1 415/ });
  restFor(80, () => fireEvent.mouseOver(name ?? document.body));
  restFor(80, () => fireEvent.mouseOver(manage ?? document.body));
  restFor(80, () => fireEvent.mouseOver(other ?? document.body));
  await waitFor(() => expect(detailsAsked()).toEqual(['number_0', 'number_1']));
});

test('a link into another workspace asks nothing in the name of this one', async () => {
  server.answers['ApiKeysPage'] = () => failed({ code: 'FORBIDDEN' });
  openPage('/nordwind/numbers');
  const elsewhere = document.createElement('a');
  elsewhere.href = '/brightdesk/numbers/number_9';
  const keys = await screen.findByRole('link', { name: 'API keys' });
  document.body.append(elsewhere);
  restFor(80, () => fireEvent.mouseOver(elsewhere));
  restFor(80, () => fireEvent.mouseOver(keys));
  await waitFor(() =>
    expect(server.asked.map(({ operationName }) => operationName)).toContain('ApiKeysPage'),
  );
  expect(detailsAsked()).toEqual([]);
  elsewhere.remove();
});

const syncAnswered = (name: (wabaId: string) => string | null) => (variables: object) => {
  const { wabaIds } = (variables as { input: { wabaIds: string[] } }).input;
  return {
    data: {
      syncWabas: {
        __typename: 'SyncWabasPayload',
        results: wabaIds.map((id, index) => {
          const known = name(id);
          return {
            __typename: 'SyncWabaResult',
            index,
            waba: known && { __typename: 'Waba', id, name: known, syncState: 'PENDING' },
            userErrors: known ? [] : [gone],
          };
        }),
        userErrors: [],
      },
    },
  };
};
const gone = {
  __typename: 'UserError',
  code: 'NOT_FOUND',
  message: 'There is no such account.',
  path: ['input', 'wabaIds', '1'],
  retryable: false,
  upstream: null,
};

/** Three numbers of two accounts, all of them selected and synced. */
async function syncThree(name: (wabaId: string) => string | null) {
  const page = numbersPage(3);
  const [, , third] = page.data.phoneNumbers.nodes;
  if (third) third.waba.id = 'waba_2';
  server.answers['NumbersPage'] = () => page;
  server.answers['SyncWabas'] = ({ variables }) => syncAnswered(name)(variables);
  openPage('/nordwind/numbers');
  for (const box of await screen.findAllByRole('checkbox', { name: /^Select \+1 415/ })) {
    await userEvent.click(box);
  }
  const bar = await screen.findByRole('region', { name: 'Selected numbers' });
  await userEvent.click(within(bar).getByRole('button', { name: 'Sync with Meta' }));
}

test('selected numbers are synced by account, each once, and the accounts are named', async () => {
  await syncThree((id) => (id === 'waba_1' ? 'Nordwind Shops' : 'Nordwind Classic'));
  await screen.findByText('Asked Meta about 3 numbers in Nordwind Shops, Nordwind Classic');
  const asked = server.asked.filter(({ operationName }) => operationName === 'SyncWabas');
  expect(asked.map(({ variables }) => variables)).toEqual([
    { input: { wabaIds: ['waba_1', 'waba_2'], reason: null } },
  ]);
});

test('an account that cannot be synced leaves out its numbers, by name and with the reason', async () => {
  await syncThree((id) => (id === 'waba_1' ? 'Nordwind Shops' : null));
  const report = await screen.findByRole('dialog', {
    name: 'Asked Meta about 2 of 3 numbers in Nordwind Shops',
  });
  expect(
    within(report)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['+1 415 555 0102 There is no such account.']);
});

const failed = (extensions: Record<string, unknown>) => ({
  errors: [{ message: 'Refused', extensions }],
});

const numberMenu = {
  __typename: 'PhoneNumber',
  id: 'number_0',
  inbox: { __typename: 'Inbox', available: false, active: false },
  capabilities: [
    {
      __typename: 'Capability',
      action: 'CANCEL_NUMBER',
      allowed: false,
      reason: 'Only owners cancel numbers.',
    },
  ],
};
