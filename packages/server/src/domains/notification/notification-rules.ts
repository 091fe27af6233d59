import { formatPhoneNumber } from '../../lib/format-phone-number.ts';
import { DELETED_AT_META, detailInWords } from '../template/template-detail.rules.ts';
import type { EventType } from '../event/event.entity.ts';
import type { NotificationKind, NotificationSeverity } from './notification.enums.ts';

type Role = 'OWNER' | 'MEMBER' | 'ADMIN' | 'SUPPORT' | 'FINANCE' | 'AUDITOR';

/** What the texts are made of. */
export interface Facts {
  readonly payload: { readonly [name: string]: unknown };
  readonly clientName: string | null;
  /** Id of what it is about, e.g. `template_…`. */
  readonly subjectId: string;
  /** How many events of this kind came together. */
  readonly count: number;
}

export interface NotificationRule {
  readonly kind: NotificationKind;
  readonly client?: readonly Role[];
  readonly partner?: readonly Role[];
  readonly operator?: readonly Role[];
  readonly severity: NotificationSeverity | ((facts: Facts) => NotificationSeverity);
  readonly title: (facts: Facts) => string;
  readonly body?: (facts: Facts) => string | null;
  /** Where to go; the page of the number by default, the list when it is about several. */
  readonly path?: string | ((facts: Facts) => string);
  /** Only events that these facts let through are told. */
  readonly when?: (facts: Facts) => boolean;
}

const EVERYBODY = ['OWNER', 'MEMBER'] as const;
const STAFF = ['ADMIN', 'SUPPORT'] as const;

const RATINGS: Record<string, string> = { GREEN: 'high', YELLOW: 'medium', RED: 'low' };

const text = (facts: Facts, name: string): string => {
  const value = facts.payload[name];
  return typeof value === 'string' ? value : '';
};
/** `+49 30 …`, or `12 numbers` when several changed alike. */
const number = (facts: Facts): string =>
  facts.count > 1 ? `${facts.count} numbers` : formatPhoneNumber(text(facts, 'number'));
const words = (value: string): string => value.toLowerCase().replaceAll('_', ' ');
const is = (facts: Facts): string => (facts.count > 1 ? 'are' : 'is');
const template = (facts: Facts): string => `“${text(facts, 'name')}” (${text(facts, 'language')})`;
const templatePage = ({ subjectId }: Facts): string => `/templates/${subjectId}`;
/** The numbers of an account, or the one that an alert is about. */
const accountPage = ({ subjectId, count }: Facts): string => {
  if (!subjectId.startsWith('number_')) return `/numbers?waba=${subjectId}`;
  return count > 1 ? '/numbers' : `/numbers/${subjectId}`;
};
const ticketPage = ({ subjectId }: Facts): string => `/support/${subjectId}`;
const draftPage = (facts: Facts): string =>
  `/wabas/${text(facts, 'wabaId')}/templates/drafts/${facts.subjectId}`;
/** What the other category means for the bill, as far as the rate card tells. */
function costWords({ payload }: Facts): string {
  const { costPerThousandBefore, costPerThousandAfter, market } = payload;
  const [before, after] = [moneyWords(costPerThousandBefore), moneyWords(costPerThousandAfter)];
  if (before === null || after === null || typeof market !== 'string') {
    return 'Messages of another category have another price.';
  }
  return `1,000 messages to ${marketName(market)} cost ${before} before and ${after} after it.`;
}

function moneyWords(given: unknown): string | null {
  if (typeof given !== 'object' || given === null) return null;
  if (!('amount' in given) || !('currency' in given)) return null;
  return `${String(given.currency)} ${String(given.amount)}`;
}

const regions = new Intl.DisplayNames('en', { type: 'region' });
const marketName = (market: string): string =>
  market.length === 2 ? (regions.of(market) ?? market) : market;

const client = ({ clientName }: Facts): string => clientName ?? 'A client';
const ofClient = ({ clientName }: Facts): string | null => clientName;

const ALERTS: Record<string, string> = {
  INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED: 'Meta has put off higher limits',
  INCREASED_CAPABILITIES_ELIGIBILITY_FAILED: 'Meta has refused higher limits',
  INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO: 'Meta needs to know more for higher limits',
  OBA_APPROVED: 'Meta made it an official business account',
  OBA_REJECTED: 'Meta refused to make it an official business account',
  PROFILE_PICTURE_LOST: 'Meta has lost the profile picture: upload it again',
};
const alertWord = (type: string): string => ALERTS[type] ?? `Meta alerts: ${words(type)}`;

const PIN_EVENTS: Record<string, string> = {
  PIN_SET: ' was set',
  PIN_CHANGED: ' was changed',
  PIN_RESET_REQUEST: ' is asked to be reset',
  PIN_RESET_SUCCESS: ' was switched off',
};

const nameChanged = (facts: Facts): string => `The display name of ${number(facts)} changed`;
const NAME_STEPS: Record<string, (number: string) => string> = {
  PENDING: (of) => `Meta reviews a new display name of ${of}`,
  APPROVED: (of) => `Meta approved the display name of ${of}`,
  REJECTED: (of) => `Meta rejected the display name of ${of}`,
};

/** Why an approved name waits, by the state of its registration. */
const WHY_NOT_REGISTERED: Record<string, string> = {
  NEEDS_PIN: 'The number has to be registered again and the Hub keeps no PIN of it: set one.',
  PIN_DOUBTFUL: 'The PIN of the number was changed past the Hub: set it again.',
  PIN_REFUSED: 'Meta refused the PIN that the Hub keeps: set another.',
  BLOCKED: 'Meta takes no registrations of the number for 72 hours. Register it again afterwards.',
  FAILED: 'Meta refused to register the number.',
  LAPSED: 'The number was not registered within 14 days. Ask for the name again.',
};

const TICKET_STEPS: Record<string, string> = {
  OPEN: 'Waits for support.',
  WAITING_FOR_CUSTOMER: 'Support has answered.',
  RESOLVED: 'Resolved.',
  CLOSED: 'Closed.',
};

/** Statuses that ask for somebody's attention; the others are steps of setting up. */
const GRAVE: ReadonlySet<string> = new Set(['RESTRICTED', 'ERROR', 'SUSPENDED']);

/** What Meta tells of an account that the Hub can no longer reach. */
const LOST: Readonly<Record<string, string>> = {
  ACCOUNT_DELETED: 'was deleted at Meta',
  ACCOUNT_OFFBOARDED: 'was disconnected at Meta',
  PARTNER_APP_UNINSTALLED: 'was disconnected at Meta',
  PARTNER_REMOVED: 'was disconnected at Meta',
};

/** Statuses of a template that somebody waits for or has to act on. */
const TOLD_OF_TEMPLATES: ReadonlySet<string> = new Set([
  'APPROVED',
  'REJECTED',
  'PAUSED',
  'DISABLED',
  'LIMIT_EXCEEDED',
  'ARCHIVED',
]);
/** Whoever deletes one in the Hub knows. */
const isToldOfTemplate = (facts: Facts): boolean =>
  TOLD_OF_TEMPLATES.has(text(facts, 'current')) || text(facts, 'detail') === DELETED_AT_META;

/** Whom an event of the type must reach, and in which words. Types that are absent reach nobody. */
export const NOTIFICATION_RULES: { readonly [T in EventType]?: NotificationRule } = {
  'account.alert': {
    kind: 'RESTRICTION',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: (facts) => (text(facts, 'severity') === 'CRITICAL' ? 'CRITICAL' : 'WARNING'),
    title: (facts) =>
      `${facts.payload['number'] === undefined ? text(facts, 'account') : number(facts)}: ${alertWord(text(facts, 'alertType'))}`,
    body: (facts) => text(facts, 'description') || null,
    path: accountPage,
  },
  'account.restriction': {
    kind: 'RESTRICTION',
    client: EVERYBODY,
    partner: EVERYBODY,
    operator: STAFF,
    severity: (facts) => (text(facts, 'current') === '' ? 'INFO' : 'CRITICAL'),
    title: (facts) =>
      text(facts, 'current') === ''
        ? `Meta lifted the restriction of ${text(facts, 'account')}`
        : `Meta restricted ${text(facts, 'account')}`,
    body: (facts) => text(facts, 'measures') || ofClient(facts),
    path: accountPage,
  },
  'account.review_changed': {
    kind: 'RESTRICTION',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: (facts) => (text(facts, 'current') === 'REJECTED' ? 'WARNING' : 'INFO'),
    title: (facts) => `Account review: ${words(text(facts, 'current'))}`,
    body: (facts) => text(facts, 'account') || null,
    path: accountPage,
  },
  'account.updated': {
    kind: 'RESTRICTION',
    client: EVERYBODY,
    partner: EVERYBODY,
    operator: STAFF,
    severity: 'CRITICAL',
    title: (facts) =>
      `${text(facts, 'account')} ${LOST[text(facts, 'event')] ?? 'changed at Meta'}`,
    body: () => 'Messages and syncs stop until it is connected again.',
    path: accountPage,
    when: (facts) => Object.hasOwn(LOST, text(facts, 'event')),
  },
  'account.violation': {
    kind: 'RESTRICTION',
    client: EVERYBODY,
    partner: EVERYBODY,
    operator: STAFF,
    severity: 'CRITICAL',
    title: (facts) => `${text(facts, 'account')} violates a policy of Meta`,
    body: (facts) => words(text(facts, 'violationType')) || null,
    path: accountPage,
  },
  'member.two_factor_reset': {
    kind: 'SECURITY',
    client: ['OWNER'],
    partner: ['OWNER'],
    severity: 'WARNING',
    title: (facts) => `Two-factor authentication of ${text(facts, 'name')} was switched off`,
    body: () => 'All browsers of this person were signed out.',
    path: '/settings/users',
  },
  'number.api_key_generated': {
    kind: 'API_KEY',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `A new API key for ${number(facts)}`,
    body: () => 'The key before it no longer works.',
  },
  'number.api_key_revoked': {
    kind: 'API_KEY',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => `The API key of ${number(facts)} was revoked`,
    body: () => 'Programs that use it are refused until there is a new one.',
    // The end of a subscription is told by itself.
    when: (facts) => text(facts, 'because') !== 'SUBSCRIPTION_ENDED',
  },
  'number.cancellation_processed': {
    kind: 'CANCELLATION',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => `The cancellation of ${number(facts)} took effect`,
    body: ofClient,
  },
  'number.cancellation_requested': {
    kind: 'CANCELLATION',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => `${number(facts)} will be cancelled`,
    body: ofClient,
  },
  'number.cancellation_withdrawn': {
    kind: 'CANCELLATION',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `The cancellation of ${number(facts)} was withdrawn`,
    body: ofClient,
  },
  'number.created': {
    kind: 'NUMBER',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `${number(facts)} ${facts.count > 1 ? 'were' : 'was'} added`,
    body: ofClient,
  },
  'number.display_name_changed': {
    kind: 'DISPLAY_NAME',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: (facts) => (text(facts, 'status') === 'REJECTED' ? 'WARNING' : 'INFO'),
    title: (facts) => NAME_STEPS[text(facts, 'status')]?.(number(facts)) ?? nameChanged(facts),
    body: (facts) => text(facts, 'requestedName') || text(facts, 'current') || null,
  },
  'number.limit_changed': {
    kind: 'LIMIT',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `The messaging limit of ${number(facts)} changed`,
    body: (facts) =>
      `${words(text(facts, 'previous'))} → ${words(text(facts, 'current'))}`.replaceAll(
        'tier ',
        '',
      ),
  },
  'number.permission_declined': {
    kind: 'PERMISSION',
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => `${client(facts)} declined to share ${number(facts)}`,
    body: (facts) => text(facts, 'declineReason') || null,
    path: '/settings/permissions',
  },
  'number.permission_granted': {
    kind: 'PERMISSION',
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `${client(facts)} shared ${number(facts)} with you`,
  },
  'number.permission_request_expired': {
    kind: 'PERMISSION',
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `${client(facts)} did not answer your request for ${number(facts)}`,
    body: () => 'It was open for 30 days. You can ask again.',
    path: '/settings/permissions',
  },
  'number.permission_requested': {
    kind: 'PERMISSION',
    client: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => `Your partner asks for permission for ${number(facts)}`,
    body: () => 'Grant or decline it in the partner settings.',
    path: '/settings/partner',
  },
  'number.permission_revoked': {
    kind: 'PERMISSION',
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => `${client(facts)} no longer shares ${number(facts)}`,
  },
  'number.quality_changed': {
    kind: 'QUALITY',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: (facts) =>
      text(facts, 'current') === 'RED'
        ? 'CRITICAL'
        : text(facts, 'current') === 'YELLOW'
          ? 'WARNING'
          : 'INFO',
    title: (facts) =>
      `The quality of ${number(facts)} ${is(facts)} ${RATINGS[text(facts, 'current')] ?? 'unknown'}`,
    body: (facts) => `Before: ${RATINGS[text(facts, 'previous')] ?? 'unknown'}.`,
  },
  'number.reactivated': {
    kind: 'CANCELLATION',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `${number(facts)} ${is(facts)} in use again`,
    body: () => 'Billing has started anew. A new API key is needed.',
  },
  'number.registration_failed': {
    kind: 'DISPLAY_NAME',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'CRITICAL',
    title: (facts) =>
      `The display name ${text(facts, 'displayName')} of ${number(facts)} is not in force`,
    body: (facts) => WHY_NOT_REGISTERED[text(facts, 'reason')] ?? null,
  },
  'number.running': {
    kind: 'STATUS',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `${number(facts)} can send and receive`,
    body: ofClient,
  },
  'number.security_changed': {
    kind: 'SECURITY',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => {
      const told = text(facts, 'event') || text(facts, 'change');
      return `The two-step PIN of ${number(facts)}${PIN_EVENTS[told] ?? `: ${words(told)}`}`;
    },
    body: (facts) =>
      facts.payload['isPinDoubtful'] === true
        ? 'It was changed past the Hub, which does not register the number with the kept one any more. Set the PIN again.'
        : 'If nobody of you did this, change the PIN.',
  },
  'number.status_changed': {
    kind: 'STATUS',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'CRITICAL',
    title: (facts) =>
      text(facts, 'current') === 'ERROR'
        ? `${number(facts)} ${facts.count > 1 ? 'have' : 'has'} an error`
        : `${number(facts)} ${is(facts)} ${words(text(facts, 'current'))}`,
    body: ofClient,
    when: (facts) => text(facts, 'kind') === 'ACCOUNT_STATUS' && GRAVE.has(text(facts, 'current')),
  },
  'template.category_announced': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => `${template(facts)} becomes ${words(text(facts, 'current'))} within 24 hours`,
    body: (facts) =>
      `Meta announced it. It is ${words(text(facts, 'previous'))} now. ${costWords(facts)}`,
    path: templatePage,
  },
  'template.category_changed': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => `Meta made ${template(facts)} ${words(text(facts, 'current'))}`,
    body: (facts) => `Before: ${words(text(facts, 'previous'))}. ${costWords(facts)}`,
    path: templatePage,
  },
  'template.quality_changed': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) =>
      `The quality of ${template(facts)} is ${RATINGS[text(facts, 'current')] ?? 'unknown'}`,
    body: (facts) => `Before: ${RATINGS[text(facts, 'previous')] ?? 'unknown'}.`,
    path: templatePage,
    when: (facts) => ['YELLOW', 'RED'].includes(text(facts, 'current')),
  },
  'template.review_decided': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: (facts) => (text(facts, 'decision') === 'SENT_BACK' ? 'WARNING' : 'INFO'),
    title: (facts) =>
      text(facts, 'decision') === 'SENT_BACK'
        ? `${text(facts, 'by')} asks for changes of ${template(facts)}`
        : `${text(facts, 'by')} approved ${template(facts)}`,
    body: (facts) => text(facts, 'comment') || null,
    path: draftPage,
  },
  'template.review_requested': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `${text(facts, 'by')} asks for a review of ${template(facts)}`,
    body: (facts) => text(facts, 'comment') || null,
    path: draftPage,
  },
  'template.review_withdrawn': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `${text(facts, 'by')} needs no review of ${template(facts)} any more`,
    body: (facts) => text(facts, 'comment') || null,
    path: draftPage,
  },
  'template.status_changed': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: (facts) => (text(facts, 'current') === 'APPROVED' ? 'INFO' : 'WARNING'),
    title: (facts) => `${template(facts)} is ${words(text(facts, 'current'))}`,
    body: (facts) => detailInWords({ detail: text(facts, 'detail') || null }),
    path: templatePage,
    when: isToldOfTemplate,
  },
  'ticket.updated': {
    kind: 'SUPPORT',
    client: EVERYBODY,
    partner: EVERYBODY,
    operator: STAFF,
    severity: (facts) => (text(facts, 'status') === 'WAITING_FOR_CUSTOMER' ? 'WARNING' : 'INFO'),
    title: (facts) => `Ticket: ${text(facts, 'subject')}`,
    body: (facts) => TICKET_STEPS[text(facts, 'status')] ?? null,
    path: ticketPage,
  },
};
