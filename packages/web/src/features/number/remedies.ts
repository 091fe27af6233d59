import type { CapabilityAction, StatusReasonCode } from '../../gql/operations.ts';
import type { NumberDialog } from './useNumberDialog.ts';

/** What ends the reason for a status: here, at support or at Meta. */
export type Remedy =
  | { button: string; action: CapabilityAction; dialog: NumberDialog }
  | { button: string; askSupport: true }
  | { button: string; href: string };

const cancel: Remedy = { button: 'Cancel subscription', action: 'CANCEL_NUMBER', dialog: 'cancel' };
const support: Remedy = { button: 'Ask support', askSupport: true };
const businessSupport: Remedy = {
  button: 'Open Meta Business Support',
  href: 'https://business.facebook.com/business-support-home',
};
const verification: Remedy = {
  button: 'Open verification at Meta',
  href: 'https://business.facebook.com/settings/security',
};

/** One for each reason that somebody can end by pressing a button. */
export const remedies: Partial<Record<StatusReasonCode, Remedy>> = {
  CANCELLATION_PENDING: {
    button: 'Withdraw cancellation',
    action: 'WITHDRAW_CANCELLATION',
    dialog: 'withdraw-cancellation',
  },
  CANCELLED: { button: 'Reactivate number', action: 'REACTIVATE_NUMBER', dialog: 'reactivate' },
  DELETED_AT_META: cancel,
  MIGRATED_AWAY: cancel,
  NAME_DECLINED: {
    button: 'Choose another name',
    action: 'CHANGE_DISPLAY_NAME',
    dialog: 'display-name',
  },
  CLIENT_SUSPENDED: support,
  SETUP_ERROR: support,
  DISCONNECTED: support,
  NOT_REGISTERED: support,
  MESSAGE_ON_BEHALF_DENIED: support,
  MESSAGE_ON_BEHALF_MISSING: {
    button: 'Open requests at Meta',
    href: 'https://business.facebook.com/settings/requests',
  },
  WABA_REJECTED: businessSupport,
  META_BANNED: businessSupport,
  META_RESTRICTED: businessSupport,
  BUSINESS_NOT_VERIFIED: verification,
  BUSINESS_VERIFICATION_FAILED: verification,
};
