/** One number: what Meta knows of it, what the Hub knows, and how it came to that. */
export interface NumberStory {
  /** The number as Meta shows it. All are from ranges kept free for fiction. */
  shown: string;
  /** Key of the account it belongs to. */
  account: string;
  name: string;
  joinedDaysAgo: number;
  /** Facts at Meta that differ from those of a connected number. */
  meta?: MetaFacts;
  hub?: HubFacts;
  /** What happened besides the usual steps. */
  past?: PastChange[];
}

export interface MetaFacts {
  status?: string;
  quality_rating?: string;
  code_verification_status?: string;
  name_status?: string;
  new_display_name?: string;
  new_name_status?: string;
  account_mode?: string;
  is_official_business_account?: boolean;
  throughput?: { level: string };
}

export interface HubFacts {
  setup?: 'READY' | 'CREATED' | 'CERTIFICATE_DECLINED' | 'READY_FOR_MIGRATION' | 'PORTING_READY';
  plan?: 'BASIC' | 'REGULAR' | 'PREMIUM' | 'HIGH_THROUGHPUT';
  /** Of direct-paid partners; those who pay have it anyway. */
  permission?: 'SHARED' | 'MISSING';
  key?: { daysAgo: number; by: string; usedDaysAgo?: number };
  unpaidDaysAgo?: number;
  porting?: 'IN_PROGRESS' | 'NEEDS_CODE';
  cancellation?: { requestedDaysAgo: number; endedDaysAgo?: number; deletedDaysAgo?: number };
  /** The partner has asked for the permission; nobody has answered. */
  request?: { daysAgo: number; by: string; note?: string };
  /** The Hub keeps the PIN of the number. */
  pin?: { daysAgo: number; by: string };
  /** The last name that somebody asked for, refused by Meta. */
  rejectedName?: { name: string; daysAgo: number; by: string; reason: string };
  /** A name that Meta has approved, but did not take the registration for, or had no PIN for. */
  approvedName?: { name: string; daysAgo: number; by: string; waitsFor: 'PIN' | 'ANOTHER_TRY' };
  messagingWebhookUrl?: string;
  inbox?: boolean;
  ivr?: boolean;
}

export interface PastChange {
  daysAgo: number;
  kind: 'ACCOUNT_STATUS' | 'QUALITY' | 'DISPLAY_NAME' | 'CONNECTION' | 'PARTNER_PERMISSION';
  from: string | null;
  to: string;
  source: 'META' | 'HUB' | 'CLIENT' | 'PARTNER' | 'OPERATOR';
  who?: string;
  detail?: string;
}
