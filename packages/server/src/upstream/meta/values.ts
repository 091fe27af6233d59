/**
 * Meta's vocabularies in our words. Meta adds values without notice, spells them differently from
 * place to place and its own sources differ, so whatever is not in a list reads as UNKNOWN and
 * keeps its raw text.
 */

export interface Read<Value extends string> {
  /** Null when Meta left the field out. */
  value: Value | 'UNKNOWN' | null;
  /** Meta's own text. */
  raw: string | null;
}

const read =
  <const Value extends string>(values: readonly Value[], aliases: Record<string, Value> = {}) =>
  (raw: unknown): Read<Value> => {
    if (typeof raw !== 'string' || raw.trim() === '') return { value: null, raw: null };
    const upper = raw.trim().toUpperCase();
    const alias = Object.hasOwn(aliases, upper) ? aliases[upper] : undefined;
    return { value: alias ?? values.find((value) => value === upper) ?? 'UNKNOWN', raw };
  };

type ValueOf<Reader extends (raw: unknown) => Read<string>> = NonNullable<
  ReturnType<Reader>['value']
>;

export const readConnectionStatus = read([
  'PENDING',
  'CONNECTED',
  'DISCONNECTED',
  'FLAGGED',
  'RESTRICTED',
  'RATE_LIMITED',
  'BANNED',
  'MIGRATED',
  'DELETED',
  'UNVERIFIED',
]);

export const readQualityRating = read(['GREEN', 'YELLOW', 'RED']);
export type MetaQualityRating = ValueOf<typeof readQualityRating>;

export const readTemplateStatus = read(
  [
    'PENDING',
    'APPROVED',
    'REJECTED',
    'PAUSED',
    'DISABLED',
    'IN_APPEAL',
    'LIMIT_EXCEEDED',
    'PENDING_DELETION',
    'DELETED',
    'ARCHIVED',
  ],
  // Webhooks tell by these that it can be sent again.
  { REINSTATED: 'APPROVED', UNARCHIVED: 'APPROVED' },
);
export type MetaTemplateStatus = ValueOf<typeof readTemplateStatus>;

export const readTemplateCategory = read(['MARKETING', 'UTILITY', 'AUTHENTICATION']);
export type MetaTemplateCategory = ValueOf<typeof readTemplateCategory>;

export const readCodeVerificationStatus = read(['VERIFIED', 'NOT_VERIFIED', 'EXPIRED'], {
  UNVERIFIED: 'NOT_VERIFIED',
});

export const readNameStatus = read([
  'APPROVED',
  'AVAILABLE_WITHOUT_REVIEW',
  'DECLINED',
  'EXPIRED',
  'PENDING_REVIEW',
  'NONE',
]);

export const readHostingPlatform = read(['CLOUD_API', 'ON_PREMISE']);

export const readAccountMode = read(['LIVE', 'SANDBOX']);

export const readAccountReviewStatus = read(['PENDING', 'APPROVED', 'REJECTED', 'DEFERRED']);

export const readBusinessVerificationStatus = read(
  [
    'VERIFIED',
    'NOT_VERIFIED',
    'PENDING',
    'PENDING_SUBMISSION',
    'PENDING_NEED_MORE_INFO',
    'REJECTED',
    'FAILED',
    'EXPIRED',
    'REVOKED',
    'INELIGIBLE',
  ],
  { UNVERIFIED: 'NOT_VERIFIED' },
);

const messagingLimits = [
  'TIER_50',
  'TIER_250',
  'TIER_2K',
  'TIER_10K',
  'TIER_100K',
  'TIER_UNLIMITED',
] as const;
export const readMessagingLimit = read(messagingLimits);
export type MetaMessagingLimit = ValueOf<typeof readMessagingLimit>;

const limitsByCount: Record<number, MetaMessagingLimit> = {
  50: 'TIER_50',
  250: 'TIER_250',
  2000: 'TIER_2K',
  10000: 'TIER_10K',
  100000: 'TIER_100K',
  [-1]: 'TIER_UNLIMITED',
};

/** Webhooks tell the limit as a tier or as a count, -1 for none. */
export function readMessagingLimitOrCount(
  raw: unknown,
): Read<Exclude<MetaMessagingLimit, 'UNKNOWN'>> {
  if (typeof raw === 'number') return { value: limitsByCount[raw] ?? 'UNKNOWN', raw: String(raw) };
  if (typeof raw === 'string' && /^-?\d+$/.test(raw)) {
    return { value: limitsByCount[Number(raw)] ?? 'UNKNOWN', raw };
  }
  return readMessagingLimit(raw);
}

export const readOwnershipType = read(['SELF_OWNED', 'CLIENT_OWNED', 'AGENCY_OWNED']);

export const readMessageOnBehalfStatus = read(['SUBMITTED', 'APPROVED', 'REJECTED', 'DENIED'], {
  PENDING: 'SUBMITTED',
  DECLINED: 'DENIED',
});

export const readReviewDecision = read(['APPROVED', 'REJECTED', 'PENDING', 'DEFERRED']);
export type MetaReviewDecision = ValueOf<typeof readReviewDecision>;

export const readBanState = read(['SCHEDULE_FOR_DISABLE', 'DISABLE', 'REINSTATE']);
export type MetaBanState = ValueOf<typeof readBanState>;
