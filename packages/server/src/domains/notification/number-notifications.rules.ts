import { EVERYBODY, RATINGS, is, number, ofClient, text, words } from './notification-rule.ts';
import type { Facts, NotificationRules } from './notification-rule.ts';

const client = ({ clientName }: Facts): string => clientName ?? 'A client';

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

/** Statuses that ask for somebody's attention; the others are steps of setting up. */
const GRAVE: ReadonlySet<string> = new Set(['RESTRICTED', 'ERROR', 'SUSPENDED']);

export const NUMBER_NOTIFICATIONS: NotificationRules = {
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
};
