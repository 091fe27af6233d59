import type { CsvColumn } from '../../lib/csv.ts';
import type { ActivationState } from './phone-number.enums.ts';

/** What of each number is read for the export. */
export const ACCOUNTS_SELECTION = `{
  id number metaId displayName accountStatus qualityRating messagingLimit partnerPermission plan
  billingStartedAt terminatesAt createdAt
  activation { messageOnBehalf businessVerification numberRegistration }
  client { name legalName externalReference contact { email } }
  waba { metaId name }
}`;

export interface AccountRow {
  id: string;
  number: string;
  metaId: string | null;
  displayName: string | null;
  accountStatus: string;
  qualityRating: string | null;
  messagingLimit: string | null;
  partnerPermission: string;
  plan: string;
  billingStartedAt: string | null;
  terminatesAt: string | null;
  createdAt: string;
  activation: Record<
    'messageOnBehalf' | 'businessVerification' | 'numberRegistration',
    ActivationState
  >;
  client: {
    name: string;
    legalName: string;
    externalReference: string | null;
    contact: { email: string };
  };
  waba: { metaId: string | null; name: string };
}

const QUALITY: Record<string, string> = { GREEN: 'High', YELLOW: 'Medium', RED: 'Low' };

/** Customers per 24 hours. */
const LIMITS: Record<string, string> = {
  TIER_50: '50',
  TIER_250: '250',
  TIER_2K: '2000',
  TIER_10K: '10000',
  TIER_100K: '100000',
  TIER_UNLIMITED: 'Unlimited',
};

/** E.g. "Not applicable" for `NOT_APPLICABLE`. */
const words = (value: string) =>
  value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');

/** What people know a number by comes first, what only programs need comes last. */
export const ACCOUNTS_COLUMNS: readonly CsvColumn<AccountRow>[] = [
  { head: 'Company legal name', value: ({ client }) => client.legalName },
  { head: 'WhatsApp number', value: ({ number }) => number },
  { head: 'Contact email', value: ({ client }) => client.contact.email },
  { head: 'Message on behalf', value: ({ activation }) => words(activation.messageOnBehalf) },
  {
    head: 'Meta business verification',
    value: ({ activation }) => words(activation.businessVerification),
  },
  { head: 'Number registration', value: ({ activation }) => words(activation.numberRegistration) },
  { head: 'Display name', value: ({ displayName }) => displayName },
  { head: 'Account status', value: ({ accountStatus }) => words(accountStatus) },
  { head: 'Quality rating', value: ({ qualityRating: q }) => QUALITY[q ?? ''] ?? 'Unknown' },
  {
    head: 'Messaging limit',
    value: ({ messagingLimit }) => LIMITS[messagingLimit ?? ''] ?? 'Unknown',
  },
  {
    head: 'Partner API key permission',
    value: ({ partnerPermission }) => words(partnerPermission),
  },
  { head: 'Client', value: ({ client }) => client.name },
  { head: 'External reference', value: ({ client }) => client.externalReference },
  { head: 'Plan', value: ({ plan }) => words(plan) },
  { head: 'Billing started', value: ({ billingStartedAt }) => billingStartedAt },
  { head: 'Works until', value: ({ terminatesAt }) => terminatesAt },
  { head: 'Added', value: ({ createdAt }) => createdAt },
  { head: 'WhatsApp Business Account', value: ({ waba }) => waba.name },
  { head: 'WhatsApp Business Account ID', value: ({ waba }) => waba.metaId },
  { head: 'Phone number ID at Meta', value: ({ metaId }) => metaId },
  { head: 'Number ID', value: ({ id }) => id },
];
