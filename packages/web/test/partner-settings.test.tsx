import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shellOf } from './answers.ts';
import { likeBrowser } from './browser.ts';
import { GraphqlStandIn } from './graphql-stand-in.ts';
import { openPage } from './open-page.tsx';

likeBrowser();

const OPEN = 130;
const PAGE = 100;

let server: GraphqlStandIn;

beforeEach(async () => {
  server = new GraphqlStandIn();
  await server.start();
  server.answers = {
    Shell: () => ({ data: shellOf('CLIENT', 'OWNER') }),
    PartnerSettingsPage: () => ({ data: page() }),
    OpenPermissionRequests: () => ({
      data: { permissionRequests: { ...requests(PAGE, OPEN), ...lastPage } },
    }),
    DeclinePermissionRequests: () => ({
      data: {
        declinePermissionRequests: {
          __typename: 'DeclinePermissionRequestsPayload',
          permissionRequests: [],
          userErrors: [],
        },
      },
    }),
  };
  openPage('/nordwind/settings/partner');
  await screen.findByText('Sendwell asks for access to 130 numbers');
});
afterEach(() => server.stop());

const askedFor = (name: string) =>
  server.asked
    .filter(({ operationName }) => operationName === name)
    .map(({ variables }) => variables);

test('all requests are ticked, also those behind the first page', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Tick all' }));
  await screen.findByText('130 unsaved changes');
  expect(askedFor('OpenPermissionRequests')).toEqual([{ after: 'request_99' }]);
});

test('all requests are declined, as many at once as the server takes', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Decline' }));
  const dialog = await screen.findByRole('dialog', { name: 'Decline 130 requests' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Decline' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const ids = askedFor('DeclinePermissionRequests').map(
    ({ input }) => (input as { ids: string[] }).ids,
  );
  expect(ids.map(({ length }) => length)).toEqual([100, 30]);
  expect(new Set(ids.flat()).size).toBe(130);
});

test('a link leads to all numbers that are asked for', async () => {
  await userEvent.click(screen.getByRole('link', { name: 'Show all 130' }));
  await waitFor(() =>
    expect(askedFor('PartnerSettingsPage').at(-1)).toMatchObject({
      filter: { hasPermissionRequest: true },
    }),
  );
  expect(new URLSearchParams(window.location.search).get('show')).toBe('requested');
});

const lastPage = { pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } };

function requests(from: number, to: number) {
  return {
    __typename: 'PermissionRequestConnection',
    nodes: Array.from({ length: to - from }, (_, index) => ({
      __typename: 'PermissionRequest',
      id: `request_${from + index}`,
      status: 'PENDING',
      note: null,
      partnerName: 'Sendwell',
      requestedByName: 'Priya Raman',
      requestedAt: '2026-11-20T09:00:00Z',
      expiresAt: '2026-12-20T09:00:00Z',
      phoneNumber: number(from + index),
    })),
  };
}

function number(index: number) {
  return {
    __typename: 'PhoneNumber',
    id: `number_${index}`,
    number: `+1415555${String(1000 + index)}`,
    formattedNumber: `+1 415 555 ${String(1000 + index)}`,
    country: 'US',
    displayName: `Shop ${index}`,
    partnerPermission: 'MISSING',
    permissionRequest: {
      __typename: 'PermissionRequest',
      id: `request_${index}`,
      status: 'PENDING',
    },
    apiKey: null,
  };
}

function page() {
  return {
    viewer: {
      __typename: 'Viewer',
      organization: {
        __typename: 'Organization',
        id: 'org_1',
        client: {
          __typename: 'Client',
          id: 'client_1',
          partner: {
            __typename: 'Partner',
            id: 'partner_1',
            brandName: 'Sendwell',
            paymentModel: 'DIRECT_PAID',
          },
        },
        capabilities: [
          {
            __typename: 'Capability',
            action: 'MANAGE_PARTNER_PERMISSION',
            allowed: true,
            reason: null,
          },
        ],
      },
    },
    permissionRequests: {
      ...requests(0, PAGE),
      pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor: 'request_99' },
      totalCount: OPEN,
      totalCountIsCapped: false,
    },
    phoneNumbers: {
      __typename: 'PhoneNumberConnection',
      nodes: [number(0)],
      ...lastPage,
      totalCount: 1,
      totalCountIsCapped: false,
    },
    permissionConsents: { __typename: 'PermissionConsentConnection', nodes: [], ...lastPage },
  };
}
