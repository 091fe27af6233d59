import { ApolloProvider } from '@apollo/client/react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Providers } from '../src/app/Providers.tsx';
import { HistoryPlot } from '../src/features/number/HistoryPlot.tsx';
import { createApolloClient } from '../src/lib/apollo.ts';
import { likeBrowser } from './browser.ts';
import { GraphqlStandIn } from './graphql-stand-in.ts';

likeBrowser();

const DAY_MS = 86_400_000;
const now = Date.UTC(2026, 10, 22);
let server: GraphqlStandIn;

beforeEach(async () => {
  server = new GraphqlStandIn();
  await server.start();
});
afterEach(async () => {
  cleanup();
  await server.stop();
});

/** One change a day, the newest `from` days ago. */
const page = (from: number, count: number, hasNextPage: boolean) => ({
  nodes: Array.from({ length: count }, (_, at) => ({
    id: `history_${from + at}`,
    previous: at % 2 === 0 ? 'GREEN' : 'YELLOW',
    current: at % 2 === 0 ? 'YELLOW' : 'GREEN',
    at: new Date(now - (from + at) * DAY_MS).toISOString(),
  })),
  pageInfo: { hasNextPage, endCursor: hasNextPage ? `cursor_${from + count}` : null },
});

const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

test('the plot says from when on it is drawn, and loads what was before', async () => {
  server.answers = {
    EarlierSteps: ({ variables }) => ({
      data: {
        phoneNumber: {
          __typename: 'PhoneNumber',
          id: 'number_1',
          history: {
            __typename: 'HistoryEntryConnection',
            ...page(101, 100, variables['after'] === 'nothing'),
          },
        },
      },
    }),
  };
  const number = {
    id: 'number_1',
    createdAt: new Date(now - 400 * DAY_MS).toISOString(),
    accountStatus: 'RUNNING' as const,
    qualityRating: 'GREEN' as const,
    messagingLimit: 'TIER_10K' as const,
    statusChanges: none,
    qualityChanges: page(1, 100, true),
    limitChanges: none,
  };
  const client = createApolloClient({ workspace: 'nordwind', onUnauthenticated: () => undefined });
  render(
    <Providers config={{ productName: 'Hub', numberRetentionDays: 90, links: {} }}>
      <ApolloProvider client={client}>
        <HistoryPlot number={number} days={365} now={now} />
      </ApolloProvider>
    </Providers>,
  );
  const qualities = () => screen.getAllByRole('rowheader', { name: 'Quality rating' }).length;
  expect(qualities()).toBe(100);
  screen.getByText(/^There are more changes before 14 Aug 2026/);
  await userEvent.click(screen.getByRole('button', { name: 'Load earlier changes' }));
  await expect.poll(qualities).toBe(201);
  expect(screen.queryByRole('button', { name: 'Load earlier changes' })).toBeNull();
  expect(server.asked).toMatchObject([
    { operationName: 'EarlierSteps', variables: { kind: 'QUALITY', after: 'cursor_101' } },
  ]);
});
