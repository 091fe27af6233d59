import type {
  AccountFacts,
  Cancellation,
} from '../src/domains/phone-number/account-status.facts.ts';

/** Facts of a number with which all is well, but for what a test says. */
export function accountFacts(differing: {
  number?: Partial<AccountFacts['number']>;
  waba?: Partial<AccountFacts['waba']>;
  portfolio?: AccountFacts['portfolio'];
  billing?: Partial<AccountFacts['billing']>;
  client?: Partial<AccountFacts['client']>;
  cancellation?: Partial<Cancellation>;
  porting?: AccountFacts['porting'];
}): AccountFacts {
  const requested: Cancellation = {
    requestedAt: new Date('2026-11-20T09:00:00Z'),
    terminatesAt: new Date('2026-11-30T22:59:59.999Z'),
    deactivatedAt: null,
  };
  return {
    number: {
      setupStatus: 'READY',
      connectionStatus: 'CONNECTED',
      accountMode: 'LIVE',
      qualityRating: 'GREEN',
      codeVerificationStatus: 'VERIFIED',
      isMissingAtMeta: false,
      deletedAt: null,
      ...differing.number,
    },
    waba: {
      type: 'SHARED',
      accountReviewStatus: 'APPROVED',
      messageOnBehalfStatus: 'NOT_APPLICABLE',
      businessVerificationStatus: 'VERIFIED',
      sanction: null,
      ...differing.waba,
    },
    portfolio:
      differing.portfolio === undefined ? { verificationStatus: 'VERIFIED' } : differing.portfolio,
    billing: { unpaid: false, ...differing.billing },
    client: { status: 'ACTIVE', ...differing.client },
    cancellation: differing.cancellation ? { ...requested, ...differing.cancellation } : null,
    porting: differing.porting ?? null,
  };
}
