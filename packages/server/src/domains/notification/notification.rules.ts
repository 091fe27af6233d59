import { ACCOUNT_NOTIFICATIONS } from './account-notifications.rules.ts';
import { EVERYBODY, STAFF, text } from './notification-rule.ts';
import type { Facts, NotificationRules } from './notification-rule.ts';
import { NUMBER_NOTIFICATIONS } from './number-notifications.rules.ts';
import { TEMPLATE_NOTIFICATIONS } from './template-notifications.rules.ts';

const ticketPage = ({ subjectId }: Facts): string => `/support/${subjectId}`;
const TICKET_STEPS: Record<string, string> = {
  OPEN: 'Waits for support.',
  WAITING_FOR_CUSTOMER: 'Support has answered.',
  RESOLVED: 'Resolved.',
  CLOSED: 'Closed.',
};

/** Whom an event of the type must reach, and in which words. Types that are absent reach nobody. */
export const NOTIFICATION_RULES: NotificationRules = {
  ...ACCOUNT_NOTIFICATIONS,
  ...NUMBER_NOTIFICATIONS,
  ...TEMPLATE_NOTIFICATIONS,
  'member.two_factor_reset': {
    kind: 'SECURITY',
    client: ['OWNER'],
    partner: ['OWNER'],
    severity: 'WARNING',
    title: (facts) => `Two-factor authentication of ${text(facts, 'name')} was switched off`,
    body: () => 'All browsers of this person were signed out.',
    path: '/settings/users',
  },
  'ticket.updated': {
    kind: 'SUPPORT',
    client: EVERYBODY,
    partner: EVERYBODY,
    operator: STAFF,
    severity: (facts) => (text(facts, 'status') === 'WAITING_FOR_CUSTOMER' ? 'WARNING' : 'INFO'),
    title: (facts) => `Ticket: ${text(facts, 'subject')}`,
    body: (facts) => TICKET_STEPS[text(facts, 'status')] ?? null,
    path: ticketPage,
  },
};
