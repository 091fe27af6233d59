import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconHourglass,
  IconLock,
  IconMessageQuestion,
  IconUrgent,
} from '@tabler/icons-react';
import type {
  OrganizationKind,
  SupportTopic,
  TicketSeverity,
  TicketStatus,
  TwoFactorDisableState,
} from '../../gql/operations.ts';
import type { StatusLook } from '../../ui/Status.tsx';

const look = (
  word: string,
  icon: StatusLook['icon'],
  tone: StatusLook['tone'],
  needsAction = false,
): StatusLook => ({ word, icon, tone, needsAction });

/** Amber is whose turn it is: the customer's when support has asked, else support's. */
export function ticketStatus(status: TicketStatus, viewer: OrganizationKind): StatusLook {
  const mine = viewer === 'OPERATOR' ? 'OPEN' : 'WAITING_FOR_CUSTOMER';
  if (status !== mine) return ticketStatuses[status];
  const word = status === 'OPEN' ? ticketStatuses.OPEN.word : 'Waiting for you';
  return { ...ticketStatuses[status], word, tone: 'amber', needsAction: true };
}

export const ticketStatuses: Record<TicketStatus, StatusLook> = {
  OPEN: look('Open', IconHourglass, 'blue'),
  WAITING_FOR_CUSTOMER: look('Waiting for customer', IconMessageQuestion, 'blue'),
  RESOLVED: look('Resolved', IconCircleCheck, 'green'),
  CLOSED: look('Closed', IconLock, 'grey'),
};

export const severities: Record<TicketSeverity, StatusLook> = {
  LOW: look('Low', IconCircleDashed, 'grey'),
  NORMAL: look('Normal', IconCircleDashed, 'blue'),
  HIGH: look('High', IconUrgent, 'amber', true),
  URGENT: look('Urgent', IconUrgent, 'red', true),
};

export const notTriaged = look('Not set', IconCircleDashed, 'grey');

export const topics: Record<SupportTopic, string> = {
  TWO_FACTOR_DISABLE: '2FA disable request',
  NUMBER_PORTING: 'Number porting',
  DISPLAY_NAME: 'Display name',
  TEMPLATES: 'Templates',
  BUSINESS_VERIFICATION: 'Business verification',
  BILLING_AND_REFUND: 'Billing & refund',
  PARTNER_CHANGE: 'Partner change',
  CATALOGUE: 'Catalogue (OBO)',
  API: 'API',
  OTHER: 'Other',
};

export const twoFactorStates: Record<TwoFactorDisableState, StatusLook> = {
  REQUESTED: look('Requested', IconClock, 'blue', true),
  IDENTITY_CHECK: look('Identity check', IconClock, 'blue', true),
  DONE: look('Done', IconCircleCheck, 'green'),
  REJECTED: look('Rejected', IconCircleX, 'red', true),
};
