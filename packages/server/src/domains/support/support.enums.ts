import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const SupportTopic = graphqlEnum('SupportTopic', 'What a ticket is about.', {
  TWO_FACTOR_DISABLE: 'Two-factor of a number in an OBO account has to be disabled.',
  NUMBER_PORTING: 'A number moves here, or away.',
  DISPLAY_NAME: 'A display name, or its review.',
  TEMPLATES: 'Message templates.',
  BUSINESS_VERIFICATION: "Meta's business verification.",
  BILLING_AND_REFUND: 'Invoices, balances and refunds.',
  PARTNER_CHANGE: 'A change of the partner.',
  CATALOGUE: 'Catalogue and cart of a number in an OBO account.',
  API: 'The API, webhooks and keys.',
  OTHER: 'Anything else.',
});
export type SupportTopic = keyof typeof SupportTopic;

export const TicketStatus = graphqlEnum('TicketStatus', 'Where a ticket stands.', {
  OPEN: 'Support has to act.',
  WAITING_FOR_CUSTOMER: 'Support has asked something.',
  RESOLVED: 'Solved, as support sees it; an answer opens it again.',
  CLOSED: 'Over. A new question needs a new ticket.',
});
export type TicketStatus = keyof typeof TicketStatus;

export const TicketSeverity = graphqlEnum('TicketSeverity', 'How urgent it is; staff decide.', {
  LOW: 'A question.',
  NORMAL: 'Something does not work as it should.',
  HIGH: 'Work is hindered.',
  URGENT: 'Messages are not delivered.',
});
export type TicketSeverity = keyof typeof TicketSeverity;

export const TicketSide = graphqlEnum('TicketSide', 'Who wrote.', {
  CUSTOMER: 'Somebody of the organization that filed the ticket.',
  STAFF: "Somebody of the operator's staff.",
});
export type TicketSide = keyof typeof TicketSide;

export const TwoFactorDisableState = graphqlEnum(
  'TwoFactorDisableState',
  'Where the request to disable two-factor stands.',
  {
    REQUESTED: 'Filed. It takes 48 to 72 hours.',
    IDENTITY_CHECK: 'Support checks who asks.',
    DONE: 'Two-factor is disabled; the number can move.',
    REJECTED: 'Refused, with a reason.',
  },
);
export type TwoFactorDisableState = keyof typeof TwoFactorDisableState;
