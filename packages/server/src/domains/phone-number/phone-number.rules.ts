import type { ReadContext } from '../../read/context.ts';
import type { MessagingLimit } from '../business-portfolio/business-portfolio.entity.ts';
import type { PaymentModel } from '../partner/partner.entity.ts';
import type { SyncState } from '../waba/sync-state.ts';
import { inForce, measuresInWords, stopsMessages } from '../waba/restriction.rules.ts';
import type { KeptRestriction } from '../waba/restriction.rules.ts';
import { syncState } from '../waba/sync-state.rules.ts';
import type { AccountFacts, PortingProgress, WabaSanction } from './account-status.facts.ts';
import { activation } from './activation.rules.ts';
import type { StatusReasonCode, VerificationMethod } from './phone-number.enums.ts';
import type {
  Activation,
  Inbox,
  RegistrationPreference,
  StatusReason,
} from './phone-number.types.ts';
import { statusReasons } from './status-reasons.rules.ts';

/** The columns of a number, its WABA, portfolio and client that its account status depends on. */
export interface FactColumns {
  setupStatus: AccountFacts['number']['setupStatus'];
  connectionStatus: AccountFacts['number']['connectionStatus'];
  accountMode: AccountFacts['number']['accountMode'];
  qualityRating: AccountFacts['number']['qualityRating'];
  codeVerificationStatus: AccountFacts['number']['codeVerificationStatus'];
  missingAtMetaSince: Date | null;
  deletedAt: Date | null;
  unpaidSince: Date | null;
  portingState: PortingProgress | null;
  cancellationRequestedAt: Date | null;
  terminatesAt: Date | null;
  deactivatedAt: Date | null;
  waba: {
    type: AccountFacts['waba']['type'];
    accountReviewStatus: AccountFacts['waba']['accountReviewStatus'];
    messageOnBehalfStatus: AccountFacts['waba']['messageOnBehalfStatus'];
    businessVerificationStatus: AccountFacts['waba']['businessVerificationStatus'];
    sanction: WabaSanction | null;
  };
  businessPortfolio: {
    verificationStatus: AccountFacts['waba']['businessVerificationStatus'];
  } | null;
  client: { status: AccountFacts['client']['status'] };
}

/** The facts as the rules want them. */
export function accountFacts(row: FactColumns): AccountFacts {
  return {
    number: {
      setupStatus: row.setupStatus,
      connectionStatus: row.connectionStatus,
      accountMode: row.accountMode,
      qualityRating: row.qualityRating,
      codeVerificationStatus: row.codeVerificationStatus,
      isMissingAtMeta: row.missingAtMetaSince !== null,
      deletedAt: row.deletedAt,
    },
    waba: row.waba,
    portfolio: row.businessPortfolio,
    billing: { unpaid: row.unpaidSince !== null },
    client: row.client,
    cancellation:
      row.cancellationRequestedAt === null || row.terminatesAt === null
        ? null
        : {
            requestedAt: row.cancellationRequestedAt,
            terminatesAt: row.terminatesAt,
            deactivatedAt: row.deactivatedAt,
          },
    porting: row.portingState,
  };
}

export interface ActivationColumns extends Pick<
  FactColumns,
  'setupStatus' | 'connectionStatus' | 'missingAtMetaSince' | 'portingState' | 'businessPortfolio'
> {
  waba: Pick<FactColumns['waba'], 'type' | 'messageOnBehalfStatus' | 'businessVerificationStatus'>;
}

export function numberActivation(row: ActivationColumns): Activation {
  return activation({
    number: {
      setupStatus: row.setupStatus,
      connectionStatus: row.connectionStatus,
      isMissingAtMeta: row.missingAtMetaSince !== null,
    },
    waba: row.waba,
    portfolio: row.businessPortfolio,
    porting: row.portingState,
  });
}

interface ReasonColumns {
  statusReasonCodes: StatusReasonCode[];
  terminatesAt: Date | null;
  client: { timezone: string; partner: { paymentModel: PaymentModel } | null };
  waba: { restrictionsTold: KeptRestriction[] };
}

export function numberStatusReasons(row: ReasonColumns, { now }: { now: Date }): StatusReason[] {
  const restrictions = inForce(row.waba.restrictionsTold, now).filter(stopsMessages);
  return statusReasons(row.statusReasonCodes, {
    restrictions: measuresInWords(restrictions, row.client.timezone),
    remediation: restrictions.flatMap(({ remediation }) => remediation ?? [])[0] ?? null,
    payer: row.client.partner?.paymentModel === 'PARTNER_PAID' ? 'PARTNER' : 'CLIENT',
    terminatesAt: row.terminatesAt,
    timeZone: row.client.timezone,
  });
}

export function messagingLimit(row: {
  businessPortfolio: { messagingLimit: MessagingLimit | null } | null;
}): MessagingLimit | null {
  return row.businessPortfolio?.messagingLimit ?? null;
}

export function messagingLimitSharedBy(row: {
  businessPortfolio: { phoneNumberCount: number } | null;
}): number {
  return row.businessPortfolio?.phoneNumberCount ?? 1;
}

export function registrationPreference(row: {
  registrationIvr: boolean;
  registrationMethod: VerificationMethod;
}): RegistrationPreference {
  return { ivr: row.registrationIvr, method: row.registrationMethod };
}

/** The inbox is offered to clients without a partner only. */
export function inbox(row: { inboxActive: boolean; partner: { id: string } | null }): Inbox {
  return { available: row.partner === null, active: row.inboxActive };
}

interface NumberSyncColumns {
  syncedAt: Date | null;
  waba: {
    syncRequestedAt: Date | null;
    syncFailedAt: Date | null;
    syncFailurePermanent: boolean;
  };
}

/** A number is read together with its WABA. */
export function numberSyncState(row: NumberSyncColumns, { now }: ReadContext): SyncState {
  return syncState({ ...row.waba, syncedAt: row.syncedAt }, now);
}
