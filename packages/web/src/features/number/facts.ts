import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconClock,
  IconMinus,
  IconPlugConnectedX,
  IconQuestionMark,
} from '@tabler/icons-react';
import type {
  AccountMode,
  AccountReviewStatus,
  BusinessVerificationStatus,
  ConnectionStatus,
  ConsentStatus,
  HostingPlatform,
  MessageOnBehalfStatus,
  NumberPlan,
  PaymentModel,
  RestrictionLevel,
  SetupStatus,
  WabaType,
} from '../../gql/operations.ts';
import type { StatusLook, Tone } from '../../ui/Status.tsx';

/** The lesser facts of the details page, each with one word, icon and colour. */
const look = (
  word: string,
  icon: StatusLook['icon'],
  tone: Tone,
  needsAction = false,
): StatusLook => ({ word, icon, tone, needsAction });

const done = (word: string) => look(word, IconCircleCheck, 'green');
const waits = (word: string, tone: Tone = 'blue') => look(word, IconClock, tone, true);
const failed = (word: string) => look(word, IconCircleX, 'red', true);
const quiet = (word: string, icon: StatusLook['icon'] = IconMinus) => look(word, icon, 'grey');
const unknown = quiet('Unknown', IconQuestionMark);

export const businessVerifications: Record<BusinessVerificationStatus, StatusLook> = {
  VERIFIED: done('Verified'),
  NOT_VERIFIED: waits('Not verified', 'amber'),
  PENDING: waits('In review at Meta'),
  PENDING_SUBMISSION: waits('Not submitted yet', 'amber'),
  PENDING_NEED_MORE_INFO: waits('Meta needs more documents', 'amber'),
  REJECTED: failed('Rejected'),
  FAILED: failed('Failed'),
  EXPIRED: failed('Expired'),
  REVOKED: failed('Revoked'),
  INELIGIBLE: failed('Not eligible'),
  UNKNOWN: unknown,
};

export const accountReviews: Record<AccountReviewStatus, StatusLook> = {
  APPROVED: done('Approved'),
  PENDING: waits('In review'),
  REJECTED: failed('Rejected'),
  DEFERRED: waits('Deferred', 'amber'),
  UNKNOWN: unknown,
};

export const noRestriction = done('None');
export const restrictionLevels: Record<RestrictionLevel, StatusLook> = {
  LIMITED: look('Limited', IconAlertTriangle, 'amber', true),
  RESTRICTED: look('Restricted', IconAlertTriangle, 'red', true),
  DISABLED: look('Disabled', IconBan, 'red', true),
};

export const messagesOnBehalf: Record<MessageOnBehalfStatus, StatusLook> = {
  APPROVED: done('Approved'),
  SUBMITTED: waits('Waiting for the business', 'amber'),
  REJECTED: failed('Rejected'),
  DENIED: failed('Denied'),
  NOT_APPLICABLE: quiet('Not applicable'),
};

export const consents: Record<ConsentStatus, StatusLook> = {
  SIGNED: done('Signed'),
  MISSING: quiet('Missing', IconCircleDashed),
};

export const connections: Record<ConnectionStatus, StatusLook> = {
  CONNECTED: done('Connected'),
  PENDING: waits('Pending'),
  UNVERIFIED: waits('Not verified', 'amber'),
  DISCONNECTED: look('Disconnected', IconPlugConnectedX, 'red', true),
  FLAGGED: waits('Flagged for quality', 'amber'),
  RESTRICTED: failed('Restricted'),
  RATE_LIMITED: waits('Rate limited', 'amber'),
  BANNED: look('Banned', IconBan, 'red', true),
  MIGRATED: quiet('Moved to another provider'),
  DELETED: quiet('Deleted at Meta'),
  UNKNOWN: unknown,
};

const registered = done('Registered');

export const setupSteps: Record<SetupStatus, StatusLook> = {
  CREATED: quiet('Created', IconCircleDashed),
  UNVERIFIED: waits('Phone not verified', 'amber'),
  VERIFIED: waits('Verified, not registered', 'amber'),
  REGISTERED: registered,
  READY: registered,
  NAME_REQUESTED: waits('Display name requested'),
  CERTIFICATE_DECLINED: failed('Display name declined'),
  ERROR: failed('Set-up error'),
  PORTING_READY: waits('Ready for porting'),
  READY_FOR_MIGRATION: waits('Ready for migration'),
  MIGRATION_CODE_REQUESTED: waits('Migration code requested', 'amber'),
  WAITING_FOR_MIGRATION_CODE: waits('Waiting for the migration code', 'amber'),
};

export const hostingPlatforms: Record<HostingPlatform, string> = {
  CLOUD_API: 'Cloud API',
  ON_PREMISE: 'On-premise',
  UNKNOWN: 'Unknown',
};

export const accountModes: Record<AccountMode, string> = {
  LIVE: 'Live',
  SANDBOX: 'Sandbox, until the business is verified',
  UNKNOWN: 'Unknown',
};

export const plans: Record<NumberPlan, string> = {
  BASIC: 'Basic',
  REGULAR: 'Regular',
  PREMIUM: 'Premium',
  HIGH_THROUGHPUT: 'High throughput',
};

export const wabaTypes: Record<WabaType, { word: string; note: string }> = {
  SHARED: { word: 'Shared', note: 'added by embedded signup' },
  OBO: { word: 'OBO', note: 'on behalf of, classic signup' },
};

export const paymentModels: Record<PaymentModel, string> = {
  DIRECT_PAID: 'Paid by the client',
  PARTNER_PAID: 'Paid by the partner',
};

const throughputs: Record<string, string> = {
  STANDARD: 'Up to 80 messages a second',
  HIGH: 'Up to 1,000 messages a second',
  NOT_APPLICABLE: 'Not applicable',
};

/** Meta's level in words; a level that Meta has made up since stays as it came. */
export const throughput = (level: string | null): string | null =>
  level === null ? null : (throughputs[level] ?? level);
