import type { AccountFacts } from './account-status.facts.ts';
import type { AccountStatus, StatusReasonCode } from './phone-number.enums.ts';
import {
  hasGone,
  hasLostConnection,
  hasMigrated,
  importSteps,
  isBeingImported,
  isRegistered,
  messageOnBehalf,
  verification,
  waitsForRegistration,
} from './activation.rules.ts';

interface Rule {
  applies: (facts: AccountFacts) => boolean;
  /** The status this reason asks for. */
  asks: AccountStatus;
  /** When it is worth telling, but stops nothing. */
  onlyInforms?: (facts: AccountFacts) => boolean;
}

/**
 * Every reason with the status it asks for, the most important first. Of the reasons that apply,
 * the first that does not only inform decides the status; without one the number is RUNNING.
 *
 * DELETED > INACTIVE > PENDING_DELETION > SUSPENDED > PORTING > ERROR > RESTRICTED
 * > PENDING_MESSAGE_ON_BEHALF > PENDING_BUSINESS_VERIFICATION > PENDING_REGISTRATION
 * > ONBOARDING > RUNNING
 *
 * What has ended outranks what is ending, that outranks who pays, then come our own work, Meta's
 * measures, and last the steps of activation in their order. A step that waits for somebody
 * outranks ONBOARDING, where nobody but the Hub and Meta is at work.
 *
 * Nothing depends on the present time: a job sets `deactivatedAt` when a cancellation is due.
 */
const rules = {
  DELETED: { asks: 'DELETED', applies: ({ number }) => number.deletedAt !== null },

  CANCELLED: {
    asks: 'INACTIVE',
    applies: ({ cancellation, client }) =>
      client.status === 'CLOSED' || (cancellation?.deactivatedAt ?? null) !== null,
  },
  DELETED_AT_META: { asks: 'INACTIVE', applies: (facts) => hasGone(facts) },
  MIGRATED_AWAY: { asks: 'INACTIVE', applies: (facts) => hasMigrated(facts) },

  CANCELLATION_PENDING: {
    asks: 'PENDING_DELETION',
    applies: ({ cancellation }) => cancellation !== null,
  },

  CLIENT_SUSPENDED: {
    asks: 'SUSPENDED',
    applies: ({ client }) => client.status === 'SUSPENDED',
  },
  UNPAID: { asks: 'SUSPENDED', applies: ({ billing }) => billing.unpaid },

  PORTING_NEEDS_CODE: {
    asks: 'PORTING',
    applies: (facts) => isBeingImported(facts) && importNeedsCode(facts),
  },
  PORTING_IN_PROGRESS: {
    asks: 'PORTING',
    applies: (facts) => isBeingImported(facts) && !importNeedsCode(facts),
  },

  SETUP_ERROR: {
    asks: 'ERROR',
    applies: (facts) => facts.number.setupStatus === 'ERROR' || importHasFailed(facts),
  },
  WABA_REJECTED: {
    asks: 'ERROR',
    applies: ({ waba }) => waba.accountReviewStatus === 'REJECTED',
  },
  // A connected number goes on sending under the name it has.
  NAME_DECLINED: {
    asks: 'ERROR',
    applies: ({ number }) => number.setupStatus === 'CERTIFICATE_DECLINED',
    onlyInforms: (facts) => isRegistered(facts),
  },
  DISCONNECTED: { asks: 'ERROR', applies: (facts) => hasLostConnection(facts) },

  META_BANNED: {
    asks: 'RESTRICTED',
    applies: ({ number, waba }) =>
      number.connectionStatus === 'BANNED' || waba.sanction === 'DISABLED',
  },
  META_RESTRICTED: {
    asks: 'RESTRICTED',
    applies: ({ number, waba }) =>
      number.connectionStatus === 'RESTRICTED' || waba.sanction === 'RESTRICTED',
  },
  RATE_LIMITED: {
    asks: 'RESTRICTED',
    applies: ({ number }) => number.connectionStatus === 'RATE_LIMITED',
  },
  // Low quality is a warning until Meta flags the number; only connected numbers may send.
  QUALITY_LOW: {
    asks: 'RESTRICTED',
    applies: ({ number }) =>
      number.qualityRating === 'RED' || number.connectionStatus === 'FLAGGED',
    onlyInforms: ({ number }) => number.connectionStatus !== 'FLAGGED',
  },

  MESSAGE_ON_BEHALF_DENIED: {
    asks: 'PENDING_MESSAGE_ON_BEHALF',
    applies: (facts) => messageOnBehalf(facts) === 'FAILED',
  },
  MESSAGE_ON_BEHALF_MISSING: {
    asks: 'PENDING_MESSAGE_ON_BEHALF',
    applies: (facts) => ['WAITING', 'NOT_STARTED'].includes(messageOnBehalf(facts)),
  },

  // A LIVE account sends within the lowest limit without verification.
  BUSINESS_VERIFICATION_FAILED: {
    asks: 'PENDING_BUSINESS_VERIFICATION',
    applies: (facts) => verification(facts) === 'FAILED',
    onlyInforms: ({ number }) => number.accountMode === 'LIVE',
  },
  BUSINESS_NOT_VERIFIED: {
    asks: 'PENDING_BUSINESS_VERIFICATION',
    applies: (facts) =>
      ['NOT_STARTED', 'UNFINISHED'].includes(verification(facts)) ||
      (verification(facts) === 'NOT_KNOWN' && facts.number.accountMode === 'SANDBOX'),
    onlyInforms: ({ number }) => number.accountMode === 'LIVE',
  },
  BUSINESS_VERIFICATION_PENDING: {
    asks: 'PENDING_BUSINESS_VERIFICATION',
    applies: (facts) => verification(facts) === 'IN_REVIEW',
    onlyInforms: ({ number }) => number.accountMode === 'LIVE',
  },

  PHONE_NOT_VERIFIED: {
    asks: 'PENDING_REGISTRATION',
    applies: (facts) => waitsForRegistration(facts) && !isCodeVerified(facts),
  },
  NOT_REGISTERED: {
    asks: 'PENDING_REGISTRATION',
    applies: (facts) => waitsForRegistration(facts) && isCodeVerified(facts),
  },

  WABA_IN_REVIEW: {
    asks: 'ONBOARDING',
    applies: ({ waba }) =>
      waba.accountReviewStatus === 'PENDING' || waba.accountReviewStatus === 'DEFERRED',
  },
  NUMBER_CREATED: { asks: 'ONBOARDING', applies: (facts) => isBeingSetUp(facts) },
} as const satisfies Record<StatusReasonCode, Rule>;

const inOrder = Object.entries<Rule>(rules) as [StatusReasonCode, Rule][];

export const statusReasonCodes: readonly StatusReasonCode[] = inOrder.map(([code]) => code);

/**
 * The account status of a number and every reason for it: first those that ask for this status,
 * then the others that apply, each group with the most important first. Of a number that has
 * ended (INACTIVE, DELETED) only the reasons for the end are told.
 */
export function accountStatus(facts: AccountFacts): {
  accountStatus: AccountStatus;
  reasons: StatusReasonCode[];
} {
  const applying = inOrder.filter(([, rule]) => rule.applies(facts));
  const status =
    applying.find(([, rule]) => rule.onlyInforms?.(facts) !== true)?.[1].asks ?? 'RUNNING';

  const asking = applying.filter(([, rule]) => rule.asks === status);
  const others = applying.filter(([, rule]) => rule.asks !== status);
  const told = hasEnded(status) ? asking : [...asking, ...others];
  return { accountStatus: status, reasons: told.map(([code]) => code) };
}

function hasEnded(status: AccountStatus): boolean {
  return status === 'INACTIVE' || status === 'DELETED';
}

/** Where Meta does not tell, the steps after UNVERIFIED imply it. */
function isCodeVerified({ number }: AccountFacts): boolean {
  switch (number.codeVerificationStatus) {
    case 'VERIFIED':
      return true;
    case 'NOT_VERIFIED':
    case 'EXPIRED':
      return false;
    case 'UNKNOWN':
    case null:
      return number.setupStatus !== 'UNVERIFIED' && number.connectionStatus !== 'UNVERIFIED';
  }
}

/** Only the Hub and Meta are at work: first steps, first sync, or the switch to LIVE. */
function isBeingSetUp(facts: AccountFacts): boolean {
  const { setupStatus, connectionStatus, accountMode } = facts.number;
  if (isBeingImported(facts)) return false;
  if (setupStatus === 'CREATED') return true;
  if (connectionStatus === null) return isRegistered(facts);
  return accountMode === 'SANDBOX' && verification(facts) === 'VERIFIED';
}

/** An old failure no longer counts once the number left the steps of an import. */
function importHasFailed({ number, porting }: AccountFacts): boolean {
  return porting === 'FAILED' && importSteps.has(number.setupStatus);
}

/** The import itself knows best; without one the step of the setup tells. */
function importNeedsCode({ number, porting }: AccountFacts): boolean {
  return porting === null ? number.setupStatus !== 'PORTING_READY' : porting === 'NEEDS_CODE';
}
