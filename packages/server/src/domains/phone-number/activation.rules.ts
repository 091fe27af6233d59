import type { BusinessVerificationStatus } from '../business-portfolio/business-portfolio.entity.ts';
import type { ActivationFacts } from './account-status.facts.ts';
import type { ActivationState, SetupStatus } from './phone-number.enums.ts';
import type { Activation } from './phone-number.types.ts';

/** The three activation states that the card, the details page and the CSV show. */
export function activation(facts: ActivationFacts): Activation {
  return {
    messageOnBehalf: messageOnBehalf(facts),
    businessVerification: businessVerification(facts),
    numberRegistration: registration(facts),
  };
}

/**
 * Meta's word decides; where it tells nothing about registration, the step of our own setup does.
 */
export function isRegistered({ number }: ActivationFacts): boolean {
  switch (number.connectionStatus) {
    case 'CONNECTED':
    case 'FLAGGED':
    case 'RESTRICTED':
    case 'RATE_LIMITED':
    case 'BANNED':
      return true;
    case 'PENDING':
    case 'UNVERIFIED':
    case 'MIGRATED':
    case 'DELETED':
      return false;
    case 'DISCONNECTED':
    case 'UNKNOWN':
    case null:
      return registeredSteps.has(number.setupStatus);
  }
}

const registeredSteps: ReadonlySet<SetupStatus> = new Set([
  'REGISTERED',
  'READY',
  'NAME_REQUESTED',
]);

/** A state that we cannot read counts as lost: RUNNING is only said of what is known to send. */
export function hasLostConnection(facts: ActivationFacts): boolean {
  const { connectionStatus } = facts.number;
  return (
    (connectionStatus === 'DISCONNECTED' || connectionStatus === 'UNKNOWN') && isRegistered(facts)
  );
}

export function waitsForRegistration(facts: ActivationFacts): boolean {
  const { setupStatus } = facts.number;
  if (hasMigrated(facts) || hasGone(facts)) return false;
  if (['CREATED', 'ERROR', 'CERTIFICATE_DECLINED'].includes(setupStatus)) return false;
  return !importSteps.has(setupStatus) && !isBeingImported(facts) && !isRegistered(facts);
}

export function hasMigrated(facts: ActivationFacts): boolean {
  return facts.number.connectionStatus === 'MIGRATED' && !isBeingImported(facts);
}

export function hasGone(facts: ActivationFacts): boolean {
  const { connectionStatus, isMissingAtMeta } = facts.number;
  if (isBeingImported(facts) || connectionStatus === 'MIGRATED') return false;
  return connectionStatus === 'DELETED' || isMissingAtMeta;
}

export const importSteps: ReadonlySet<SetupStatus> = new Set([
  'PORTING_READY',
  'READY_FOR_MIGRATION',
  'MIGRATION_CODE_REQUESTED',
  'WAITING_FOR_MIGRATION_CODE',
]);

export function isBeingImported({ number, porting }: ActivationFacts): boolean {
  if (porting === null) return importSteps.has(number.setupStatus);
  return porting !== 'FAILED';
}

function registration(facts: ActivationFacts): ActivationState {
  if (isBeingImported(facts)) return 'WAITING';
  if (hasMigrated(facts) || hasGone(facts)) return 'NOT_APPLICABLE';
  if (hasLostConnection(facts)) return 'FAILED';
  if (isRegistered(facts)) return 'DONE';
  if (facts.number.setupStatus === 'CREATED') return 'NOT_STARTED';
  return waitsForRegistration(facts) ? 'WAITING' : 'FAILED';
}

export function messageOnBehalf({ waba }: ActivationFacts): ActivationState {
  if (waba.type === 'SHARED') return 'NOT_APPLICABLE';
  switch (waba.messageOnBehalfStatus) {
    case 'APPROVED':
      return 'DONE';
    case 'SUBMITTED':
      return 'WAITING';
    case 'REJECTED':
    case 'DENIED':
      return 'FAILED';
    case 'NOT_APPLICABLE':
      return 'NOT_STARTED';
  }
}

function businessVerification(facts: ActivationFacts): ActivationState {
  switch (verification(facts)) {
    case 'VERIFIED':
      return 'DONE';
    case 'IN_REVIEW':
    case 'UNFINISHED':
      return 'WAITING';
    case 'FAILED':
      return 'FAILED';
    case 'NOT_STARTED':
    case 'NOT_KNOWN':
      return 'NOT_STARTED';
  }
}

/** Who is at work: Meta (IN_REVIEW) or the business (UNFINISHED, NOT_STARTED, FAILED). */
export type Verification =
  | 'VERIFIED'
  | 'IN_REVIEW'
  | 'UNFINISHED'
  | 'NOT_STARTED'
  | 'FAILED'
  | 'NOT_KNOWN';

/** Meta verifies the portfolio; the WABA only repeats it and stands in while that is not known. */
export function verification({ portfolio, waba }: ActivationFacts): Verification {
  const ofPortfolio = verificationOf(portfolio?.verificationStatus ?? null);
  return ofPortfolio === 'NOT_KNOWN'
    ? verificationOf(waba.businessVerificationStatus)
    : ofPortfolio;
}

function verificationOf(status: BusinessVerificationStatus | null): Verification {
  switch (status) {
    case 'VERIFIED':
      return 'VERIFIED';
    case 'PENDING':
      return 'IN_REVIEW';
    case 'NOT_VERIFIED':
      return 'NOT_STARTED';
    case 'PENDING_SUBMISSION':
    case 'PENDING_NEED_MORE_INFO':
      return 'UNFINISHED';
    case 'REJECTED':
    case 'FAILED':
    case 'EXPIRED':
    case 'REVOKED':
    case 'INELIGIBLE':
      return 'FAILED';
    case 'UNKNOWN':
    case null:
      return 'NOT_KNOWN';
  }
}
