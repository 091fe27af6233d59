import type { NotificationEmail, NotificationKind } from '../../gql/operations.ts';

export const notificationKinds: Record<NotificationKind, string> = {
  RESTRICTION: 'Restrictions and violations',
  STATUS: 'Account status',
  QUALITY: 'Quality rating',
  LIMIT: 'Messaging limit',
  DISPLAY_NAME: 'Display name',
  SECURITY: 'PINs and two-factor authentication',
  NUMBER: 'New numbers',
  PERMISSION: 'Partner permission',
  API_KEY: 'API keys of numbers',
  CANCELLATION: 'Cancellations',
  PORTING: 'Portings',
  TEMPLATE: 'Templates',
  PARTNER_CHANGE: 'Partner changes',
  BILLING: 'Billing',
  SUPPORT: 'Support tickets',
};

export const notificationEmails: Record<NotificationEmail, string> = {
  OFF: 'Off',
  EACH: 'At once',
  DAILY: 'Once a day',
};
