import type { BusinessVerificationStatus } from '../business-portfolio/business-portfolio.entity.ts';
import type { ClientStatus } from '../client/client.entity.ts';
import type { AccountReviewStatus, MessageOnBehalfStatus, WabaType } from '../waba/waba.types.ts';
import type {
  AccountMode,
  ConnectionStatus,
  QualityRating,
  SetupStatus,
} from './phone-number.enums.ts';

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

/** The state of the 6-digit code, in Meta's words. */
export type CodeVerificationStatus = 'VERIFIED' | 'NOT_VERIFIED' | 'EXPIRED' | 'UNKNOWN';

export type WabaSanction = 'RESTRICTED' | 'DISABLED';

/** READY_FOR_MIGRATION and CODE_REQUESTED need the code; FAILED stands for CANCELLED too. */
export type PortingProgress = 'IN_PROGRESS' | 'NEEDS_CODE' | 'FAILED';
