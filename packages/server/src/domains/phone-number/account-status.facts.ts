/** What the account status of a number is decided from: our own facts and our copy of Meta's. */
export interface AccountFacts {
  number: {
    setupStatus: SetupStatus;
    /** Meta's word on the connection; null until the first sync. */
    connectionStatus: ConnectionStatus | null;
    accountMode: AccountMode | null;
    qualityRating: QualityRating | null;
    /** Whether the 6-digit code was entered, in Meta's words. */
    codeVerificationStatus: CodeVerificationStatus | null;
    /** Meta no longer lists the number in its WABA. */
    isMissingAtMeta: boolean;
    deletedAt: Date | null;
  };
  waba: {
    type: WabaType;
    accountReviewStatus: AccountReviewStatus | null;
    messageOnBehalfStatus: MessageOnBehalfStatus;
    businessVerificationStatus: BusinessVerificationStatus | null;
    /** A measure of Meta against the whole account, told by webhook; null when there is none. */
    sanction: WabaSanction | null;
  };
  /** Null until the portfolio that owns the WABA is known. */
  portfolio: { verificationStatus: BusinessVerificationStatus | null } | null;
  billing: {
    /** Outbound messages are blocked: balance used up or an invoice unpaid. */
    unpaid: boolean;
  };
  client: { status: ClientStatus };
  /** The open or processed cancellation; null when there is none or it was withdrawn. */
  cancellation: Cancellation | null;
  /** The number's import from another provider; null when there is none or it was completed. */
  porting: PortingProgress | null;
}

/** The part of the facts that the three activation states need. */
export interface ActivationFacts {
  number: Pick<AccountFacts['number'], 'setupStatus' | 'connectionStatus' | 'isMissingAtMeta'>;
  waba: Pick<AccountFacts['waba'], 'type' | 'messageOnBehalfStatus' | 'businessVerificationStatus'>;
  portfolio: AccountFacts['portfolio'];
  porting: AccountFacts['porting'];
}

export interface Cancellation {
  requestedAt: Date;
  terminatesAt: Date;
  /** Set once the cancellation was processed: messaging has stopped. */
  deactivatedAt: Date | null;
}

export const setupStatuses = [
  'CREATED',
  'UNVERIFIED',
  'VERIFIED',
  'REGISTERED',
  'READY',
  'NAME_REQUESTED',
  'CERTIFICATE_DECLINED',
  'ERROR',
  'PORTING_READY',
  'READY_FOR_MIGRATION',
  'MIGRATION_CODE_REQUESTED',
  'WAITING_FOR_MIGRATION_CODE',
] as const;
export type SetupStatus = (typeof setupStatuses)[number];

export const connectionStatuses = [
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
  'UNKNOWN',
] as const;
export type ConnectionStatus = (typeof connectionStatuses)[number];

export const accountModes = ['LIVE', 'SANDBOX', 'UNKNOWN'] as const;
export type AccountMode = (typeof accountModes)[number];

export const qualityRatings = ['GREEN', 'YELLOW', 'RED', 'UNKNOWN'] as const;
export type QualityRating = (typeof qualityRatings)[number];

export const codeVerificationStatuses = ['VERIFIED', 'NOT_VERIFIED', 'EXPIRED', 'UNKNOWN'] as const;
export type CodeVerificationStatus = (typeof codeVerificationStatuses)[number];

export const wabaTypes = ['SHARED', 'OBO'] as const;
export type WabaType = (typeof wabaTypes)[number];

export const accountReviewStatuses = [
  'PENDING',
  'APPROVED',
  'REJECTED',
  'DEFERRED',
  'UNKNOWN',
] as const;
export type AccountReviewStatus = (typeof accountReviewStatuses)[number];

export const messageOnBehalfStatuses = [
  'SUBMITTED',
  'APPROVED',
  'REJECTED',
  'DENIED',
  'NOT_APPLICABLE',
] as const;
export type MessageOnBehalfStatus = (typeof messageOnBehalfStatuses)[number];

export const businessVerificationStatuses = [
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
  'UNKNOWN',
] as const;
export type BusinessVerificationStatus = (typeof businessVerificationStatuses)[number];

export const wabaSanctions = ['RESTRICTED', 'DISABLED'] as const;
export type WabaSanction = (typeof wabaSanctions)[number];

export const clientStatuses = ['ACTIVE', 'SUSPENDED', 'CLOSED'] as const;
export type ClientStatus = (typeof clientStatuses)[number];

/** READY_FOR_MIGRATION and CODE_REQUESTED need the code; FAILED stands for CANCELLED too. */
export const portingProgresses = ['IN_PROGRESS', 'NEEDS_CODE', 'FAILED'] as const;
export type PortingProgress = (typeof portingProgresses)[number];
