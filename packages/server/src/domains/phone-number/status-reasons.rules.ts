import type { StatusReasonCode } from './phone-number.enums.ts';
import type { StatusReason } from './phone-number.types.ts';

/** What the words need beyond the code. */
export interface ReasonContext {
  /** Who pays for the number. */
  payer: 'CLIENT' | 'PARTNER';
  /** When an open cancellation takes effect. */
  terminatesAt: Date | null;
  /** What Meta does not let the account do, in words; empty when it did not say. */
  restrictions: string;
  /** What Meta wants to be done about it, in its words. */
  remediation: string | null;
  /** The client's IANA time zone, in which dates are told. */
  timeZone: string;
}

type Words = Omit<StatusReason, 'code'>;

const words: Record<StatusReasonCode, Words | ((context: ReasonContext) => Words)> = {
  DELETED: { message: 'The number is deleted.', nextStep: null, actor: 'HUB' },
  CANCELLED: {
    message: 'The subscription has ended. Messaging and billing have stopped.',
    nextStep: 'Reactivate the number to use it again.',
    actor: 'CLIENT',
  },
  DELETED_AT_META: {
    message: 'The number no longer exists at Meta.',
    nextStep: 'Add the number again, or cancel its subscription. Charges go on until then.',
    actor: 'CLIENT',
  },
  MIGRATED_AWAY: {
    message: 'The number has moved to another provider.',
    nextStep: 'Cancel its subscription. Charges go on until then.',
    actor: 'CLIENT',
  },
  CANCELLATION_PENDING: ({ terminatesAt, timeZone }) => ({
    message: `The subscription ends ${
      terminatesAt ? `on ${moment(terminatesAt, timeZone)}` : 'at the end of the month'
    }. Then messaging and billing stop and the API key is revoked.`,
    nextStep: 'Withdraw the cancellation to keep the number.',
    actor: 'CLIENT',
  }),
  CLIENT_SUSPENDED: {
    message: 'The operator has suspended the client. Outbound messages are blocked.',
    nextStep: 'Ask support what is needed to lift it.',
    actor: 'CLIENT',
  },
  UNPAID: ({ payer }) => ({
    message:
      'Outbound messages are blocked until open amounts are paid. Incoming messages still arrive.',
    nextStep:
      payer === 'PARTNER'
        ? 'The partner adds funds or pays the open invoice.'
        : 'Add funds or pay the open invoice.',
    actor: payer,
  }),
  PORTING_NEEDS_CODE: {
    message: 'The move to this Hub waits for the 6-digit code.',
    nextStep: 'Request the code by SMS or voice and enter it.',
    actor: 'CLIENT',
  },
  PORTING_IN_PROGRESS: {
    message: 'The number is moving to this Hub from another provider.',
    nextStep: null,
    actor: 'HUB',
  },
  SETUP_ERROR: {
    message: 'The setup stopped with an error.',
    nextStep: 'The operator repairs the setup. Open a support ticket to follow it.',
    actor: 'OPERATOR',
  },
  WABA_REJECTED: {
    message: 'Meta rejected the WhatsApp Business Account.',
    nextStep: 'Request a new review in Meta Business Support.',
    actor: 'CLIENT',
  },
  NAME_DECLINED: {
    message: 'Meta declined the display name.',
    nextStep: "Choose a name that follows Meta's display name guidelines.",
    actor: 'CLIENT',
  },
  DISCONNECTED: {
    message: 'Meta does not report the number as connected. It cannot send or receive.',
    nextStep: 'Register the number again.',
    actor: 'CLIENT',
  },
  META_BANNED: {
    message: 'Meta has banned the number or its WhatsApp Business Account.',
    nextStep: 'Appeal in Meta Business Support.',
    actor: 'CLIENT',
  },
  META_RESTRICTED: ({ restrictions, remediation }) => ({
    message: restrictions
      ? `Meta restricts the WhatsApp Business Account. ${restrictions}.`
      : 'Meta restricts the number or its WhatsApp Business Account.',
    nextStep: remediation ?? 'See the restriction in Meta Business Support and request a review.',
    actor: 'CLIENT',
  }),
  RATE_LIMITED: {
    message: 'Meta holds back outbound messages: the number reached its limit.',
    nextStep: 'Send fewer messages. Meta lifts the limit by itself.',
    actor: 'CLIENT',
  },
  QUALITY_LOW: {
    message: 'Meta rates the quality of the number low.',
    nextStep: 'Pause marketing templates and write only to people who expect it.',
    actor: 'CLIENT',
  },
  MESSAGE_ON_BEHALF_DENIED: {
    message: 'The message on behalf request was declined.',
    nextStep: 'Ask support for a new request and accept it in Meta Business Manager.',
    actor: 'CLIENT',
  },
  MESSAGE_ON_BEHALF_MISSING: {
    message: 'The message on behalf request is not yet accepted.',
    nextStep: 'Accept the request in Meta Business Manager.',
    actor: 'CLIENT',
  },
  BUSINESS_VERIFICATION_FAILED: {
    message: "Meta's business verification failed or is no longer valid.",
    nextStep: 'Start the verification again in the business portfolio at Meta.',
    actor: 'CLIENT',
  },
  BUSINESS_NOT_VERIFIED: {
    message: 'The business is not verified at Meta.',
    nextStep: 'Complete the verification in the business portfolio at Meta.',
    actor: 'CLIENT',
  },
  BUSINESS_VERIFICATION_PENDING: {
    message: 'Meta is verifying the business.',
    nextStep: null,
    actor: 'META',
  },
  PHONE_NOT_VERIFIED: {
    message: 'The phone number is not verified.',
    nextStep: 'Request a 6-digit code by SMS or voice and enter it.',
    actor: 'CLIENT',
  },
  NOT_REGISTERED: {
    message: 'The phone number is verified, but not yet registered.',
    nextStep: 'Register the number.',
    actor: 'CLIENT',
  },
  WABA_IN_REVIEW: {
    message: 'Meta is reviewing the WhatsApp Business Account.',
    nextStep: null,
    actor: 'META',
  },
  NUMBER_CREATED: {
    message: 'The Hub is setting up the number with Meta.',
    nextStep: null,
    actor: 'HUB',
  },
};

/** Codes of {@link accountStatus} in words, in the same order. */
export function statusReasons(
  codes: readonly StatusReasonCode[],
  context: ReasonContext,
): StatusReason[] {
  return codes.map((code) => {
    const said = words[code];
    return { code, ...(typeof said === 'function' ? said(context) : said) };
  });
}

/** E.g. "30 Nov 2026, 23:59 Europe/Berlin". */
export function moment(at: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part.day} ${part.month} ${part.year}, ${part.hour}:${part.minute} ${timeZone}`;
}
