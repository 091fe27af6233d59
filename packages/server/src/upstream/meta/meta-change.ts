import type { TemplateNotice } from './template-notice.ts';
import type { MetaBanState, MetaMessagingLimit, MetaReviewDecision } from './values.ts';

/** What all changes tell. */
export interface Heard {
  /** The account it concerns; null when Meta left it out. */
  wabaMetaId: string | null;
  /** When it happened, by Meta's clock. */
  at: Date | null;
  /** Meta's name of the kind of change. */
  field: string;
  /** As Meta sent it. */
  value: unknown;
  /** The same for the same change in every delivery, so that repetitions can be told. */
  fingerprint: string;
}

/** One measure against an account. */
export interface MetaRestriction {
  /** E.g. RESTRICTED_BIZ_INITIATED_MESSAGING; the list is open. */
  type: string;
  /** When Meta ends it without another word; null when it does not. */
  expiresAt: Date | null;
  /** What Meta wants to be done about it, in its words. */
  remediation: string | null;
}

/** Phone webhooks know a number by its digits only. */
export type MetaChange = Heard &
  (
    | {
        kind: 'phone-number-name';
        number: string | null;
        decision: MetaReviewDecision | null;
        decisionRaw: string | null;
        requestedName: string | null;
        rejectionReason: string | null;
      }
    | {
        kind: 'phone-number-quality';
        number: string | null;
        event: string | null;
        messagingLimit: MetaMessagingLimit | null;
        messagingLimitRaw: string | null;
      }
    | {
        kind: 'account';
        /** E.g. ACCOUNT_RESTRICTION, DISABLED_UPDATE, PARTNER_ADDED; the list is open. */
        event: string | null;
        number: string | null;
        banState: MetaBanState | null;
        banStateRaw: string | null;
        /** The day of the ban, as Meta writes it, e.g. "November 30, 2026". */
        banDate: string | null;
        restrictions: MetaRestriction[];
        violationType: string | null;
      }
    | {
        kind: 'account-review';
        decision: MetaReviewDecision | null;
        decisionRaw: string | null;
      }
    | {
        kind: 'business-capability';
        messagingLimit: MetaMessagingLimit | null;
        messagingLimitRaw: string | null;
        maxPhoneNumbers: number | null;
      }
    | {
        kind: 'alert';
        /** BUSINESS, PHONE_NUMBER and others; the list is open. */
        entityType: string | null;
        entityMetaId: string | null;
        severity: string | null;
        status: string | null;
        alertType: string | null;
        description: string | null;
      }
    | {
        kind: 'security';
        number: string | null;
        /** E.g. PIN_CHANGED, PIN_RESET_REQUEST. */
        event: string | null;
      }
    | ({ kind: 'template' } & TemplateNotice)
    | { kind: 'unknown' }
  );
