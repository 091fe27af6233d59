import type { NumberStory } from './number-story.ts';
import { northernNumbers } from './numbers-north.ts';
import { southernNumbers } from './numbers-south.ts';

/** A WhatsApp Business Account as Meta sees it, and the client it belongs to. */
export interface AccountStory {
  /** Our name for it inside the demo description. */
  key: string;
  /** Slug of the client. */
  client: string;
  name: string;
  type: 'SHARED' | 'OBO';
  portfolio: string;
  country: string;
  currency: string;
  /** Meta's id of the time zone; its list has no Melbourne. */
  timezoneId: string;
  review?: 'PENDING' | 'REJECTED';
  /** Of OBO accounts only. */
  onBehalf?: 'SUBMITTED' | 'APPROVED' | 'DENIED';
  /** What Meta has told of it since; each of its numbers has it in its history. */
  past?: AccountChange[];
  /** Measures of Meta that are in force. */
  restrictions?: { type: string; daysAgo: number; daysLeft: number; remediation: string }[];
}

interface AccountChange {
  daysAgo: number;
  kind: 'ACCOUNT_RESTRICTION' | 'ACCOUNT_VIOLATION' | 'ACCOUNT_REVIEW' | 'ACCOUNT_NOTICE';
  from: string | null;
  to: string | null;
  detail?: string;
}

/** Meta's business, which holds the messaging limit. */
export interface PortfolioStory {
  key: string;
  name: string;
  verification: string;
  limit: MessagingLimit;
  /** When each higher limit was reached, in days ago; the last one is today's. */
  rises: { daysAgo: number; to: MessagingLimit }[];
}

export type MessagingLimit = 'TIER_250' | 'TIER_2K' | 'TIER_10K' | 'TIER_100K' | 'TIER_UNLIMITED';

export const portfolios: PortfolioStory[] = [
  {
    key: 'nordwind',
    name: 'Nordwind Outdoor',
    verification: 'verified',
    limit: 'TIER_100K',
    rises: [
      { daysAgo: 402, to: 'TIER_2K' },
      { daysAgo: 311, to: 'TIER_10K' },
      { daysAgo: 58, to: 'TIER_100K' },
    ],
  },
  {
    key: 'halden',
    name: 'Halden Clinics',
    verification: 'verified',
    limit: 'TIER_10K',
    rises: [
      { daysAgo: 241, to: 'TIER_2K' },
      { daysAgo: 97, to: 'TIER_10K' },
    ],
  },
  {
    key: 'fjall',
    name: 'Fjällhotellet',
    verification: 'verified',
    limit: 'TIER_2K',
    rises: [{ daysAgo: 160, to: 'TIER_2K' }],
  },
  {
    key: 'tierra',
    name: 'Tierra Viva',
    verification: 'verified',
    limit: 'TIER_10K',
    rises: [
      { daysAgo: 280, to: 'TIER_2K' },
      { daysAgo: 121, to: 'TIER_10K' },
    ],
  },
  {
    key: 'tierra-islas',
    name: 'Tierra Viva Islas',
    verification: 'pending_submission',
    limit: 'TIER_250',
    rises: [],
  },
  {
    key: 'maple',
    name: 'Maple & Main',
    verification: 'verified',
    limit: 'TIER_2K',
    rises: [{ daysAgo: 130, to: 'TIER_2K' }],
  },
  { key: 'solvang', name: 'Café Solvang', verification: 'pending', limit: 'TIER_250', rises: [] },
  {
    key: 'wattle',
    name: 'Wattle Solar',
    verification: 'verified',
    limit: 'TIER_UNLIMITED',
    rises: [
      { daysAgo: 90, to: 'TIER_2K' },
      { daysAgo: 71, to: 'TIER_10K' },
      { daysAgo: 44, to: 'TIER_100K' },
      { daysAgo: 12, to: 'TIER_UNLIMITED' },
    ],
  },
  {
    key: 'rue',
    name: 'Rue & Fils',
    verification: 'verified',
    limit: 'TIER_2K',
    rises: [{ daysAgo: 21, to: 'TIER_2K' }],
  },
];

const berlin = { country: 'DE', currency: 'EUR', timezoneId: '47' };

export const accounts: AccountStory[] = [
  {
    key: 'nordwind-shops',
    client: 'nordwind-outdoor',
    name: 'Nordwind Shops',
    type: 'SHARED',
    portfolio: 'nordwind',
    ...berlin,
  },
  {
    key: 'nordwind-world',
    client: 'nordwind-outdoor',
    name: 'Nordwind International',
    type: 'SHARED',
    portfolio: 'nordwind',
    ...berlin,
    past: [
      { daysAgo: 248, kind: 'ACCOUNT_REVIEW', from: null, to: 'APPROVED' },
      { daysAgo: 9, kind: 'ACCOUNT_VIOLATION', from: null, to: 'SPAM' },
      {
        daysAgo: 8,
        kind: 'ACCOUNT_RESTRICTION',
        from: null,
        to: 'LIMITED',
        detail: 'Cannot add numbers (RESTRICTED_ADD_PHONE_NUMBER_ACTION)',
      },
    ],
    restrictions: [
      {
        type: 'RESTRICTED_ADD_PHONE_NUMBER_ACTION',
        daysAgo: 8,
        daysLeft: 22,
        remediation: 'Write only to people who agreed to hear from the business.',
      },
    ],
  },
  {
    key: 'nordwind-classic',
    client: 'nordwind-outdoor',
    name: 'Nordwind Classic',
    type: 'OBO',
    portfolio: 'nordwind',
    onBehalf: 'SUBMITTED',
    ...berlin,
  },
  {
    key: 'halden',
    client: 'halden-clinics',
    name: 'Halden Clinics',
    type: 'SHARED',
    portfolio: 'halden',
    country: 'GB',
    currency: 'GBP',
    timezoneId: '58',
  },
  {
    key: 'fjall',
    client: 'fjallhotellet',
    name: 'Fjällhotellet',
    type: 'OBO',
    portfolio: 'fjall',
    onBehalf: 'APPROVED',
    country: 'SE',
    currency: 'EUR',
    timezoneId: '127',
  },
  {
    key: 'tierra',
    client: 'tierra-viva-travel',
    name: 'Tierra Viva Travel',
    type: 'SHARED',
    portfolio: 'tierra',
    country: 'US',
    currency: 'USD',
    timezoneId: '7',
  },
  {
    key: 'tierra-islas',
    client: 'tierra-viva-travel',
    name: 'Tierra Viva Islas',
    type: 'SHARED',
    portfolio: 'tierra-islas',
    country: 'US',
    currency: 'USD',
    timezoneId: '7',
  },
  {
    key: 'maple',
    client: 'maple-and-main-dental',
    name: 'Maple & Main Dental',
    type: 'SHARED',
    portfolio: 'maple',
    country: 'CA',
    currency: 'USD',
    timezoneId: '35',
  },
  {
    key: 'solvang',
    client: 'cafe-solvang',
    name: 'Café Solvang',
    type: 'SHARED',
    portfolio: 'solvang',
    country: 'US',
    currency: 'USD',
    timezoneId: '1',
  },
  {
    key: 'wattle',
    client: 'wattle-solar',
    name: 'Wattle Solar',
    type: 'SHARED',
    portfolio: 'wattle',
    country: 'AU',
    currency: 'AUD',
    timezoneId: '15',
  },
  {
    key: 'wattle-lab',
    client: 'wattle-solar',
    name: 'Wattle Lab',
    type: 'SHARED',
    portfolio: 'wattle',
    country: 'AU',
    currency: 'AUD',
    timezoneId: '15',
    review: 'PENDING',
  },
  {
    key: 'rue',
    client: 'rue-et-fils',
    name: 'Rue & Fils',
    type: 'SHARED',
    portfolio: 'rue',
    country: 'FR',
    currency: 'EUR',
    timezoneId: '57',
  },
];

export const numbers: readonly NumberStory[] = [...northernNumbers, ...southernNumbers];
