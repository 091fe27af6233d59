import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { MessagingWebhookDefinition } from '../src/features/number/MessagingWebhookDefinition.tsx';
import { RestrictionDefinitions } from '../src/features/number/RestrictionDefinitions.tsx';
import { formatDateTime } from '../src/lib/format.ts';
import { likeBrowser } from './browser.ts';

likeBrowser();

test('a webhook that somebody else sets says why it cannot be set here', () => {
  const reason = 'The number was shared with your integration partner.';
  render(
    <MantineProvider>
      <MemoryRouter>
        <MessagingWebhookDefinition
          number={{
            id: 'number_1',
            messagingWebhookUrl: null,
            messagingWebhook: { url: null, state: 'NOT_SET', appliedAt: null, error: null },
            capabilities: [{ action: 'SET_MESSAGING_WEBHOOK', allowed: false, reason }],
          }}
        />
      </MemoryRouter>
    </MantineProvider>,
  );
  const button = screen.getByRole('button', { name: /^Set webhook/ });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(button.textContent).toContain(reason);
});

test("what Meta does not let an account do stands in words, under Meta's name where there are none", () => {
  const expiresAt = '2026-12-15T14:06:00Z';
  render(
    <RestrictionDefinitions
      waba={{
        restrictionLevel: 'LIMITED',
        restrictions: [
          {
            type: 'RESTRICTED_ADD_PHONE_NUMBER_ACTION',
            message: 'The account cannot add numbers.',
            expiresAt,
            remediation: 'Stop.',
          },
          { type: 'RESTRICTED_NEW', message: null, expiresAt: null, remediation: null },
        ],
      }}
    />,
  );
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Restrictions by Meta',
    `Until ${formatDateTime(expiresAt)}`,
    'Until Meta lifts it',
  ]);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Limited',
    'The account cannot add numbers.Stop.',
    'RESTRICTED_NEW',
  ]);
});
