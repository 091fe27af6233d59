import { graphqlEnum } from '../../lib/graphql-enum.ts';

export const NotificationKind = graphqlEnum(
  'NotificationKind',
  'What a notification is about; each kind can be switched by itself.',
  {
    RESTRICTION: 'Restrictions and violations of an account at Meta.',
    STATUS: 'Account status of numbers.',
    QUALITY: 'Quality ratings.',
    LIMIT: 'Messaging limits.',
    DISPLAY_NAME: 'Display names.',
    SECURITY: 'PINs of numbers, and two-factor authentication of people.',
    NUMBER: 'New numbers.',
    PERMISSION: 'Partner permissions, and requests for them.',
    API_KEY: 'API keys of numbers.',
    CANCELLATION: 'Cancellations.',
    PORTING: 'Portings.',
    TEMPLATE: 'Templates.',
    PARTNER_CHANGE: 'Partner changes.',
    BILLING: 'Wallets, invoices, refunds and notices of payment.',
    SUPPORT: 'Support tickets.',
  },
);
export type NotificationKind = keyof typeof NotificationKind;

export const NotificationSeverity = graphqlEnum('NotificationSeverity', 'How much it matters.', {
  CRITICAL: 'Something does not work, or soon will not.',
  WARNING: 'Somebody should have a look.',
  INFO: 'Good to know.',
});
export type NotificationSeverity = keyof typeof NotificationSeverity;

export const NotificationEmail = graphqlEnum(
  'NotificationEmail',
  'Whether notifications of a kind also come by e-mail.',
  {
    OFF: 'No e-mail.',
    EACH: 'One e-mail for each, at once.',
    DAILY: 'Together once a day, at eight in the morning.',
  },
);
export type NotificationEmail = keyof typeof NotificationEmail;
