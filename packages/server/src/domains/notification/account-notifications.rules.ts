import { EVERYBODY, STAFF, number, ofClient, text, words } from './notification-rule.ts';
import type { Facts, NotificationRules } from './notification-rule.ts';
import type { NotificationSeverity } from './notification.enums.ts';

/** The numbers of an account, or the one that an alert is about. */
const accountPage = ({ subjectId, count }: Facts): string => {
  if (!subjectId.startsWith('number_')) return `/numbers?waba=${subjectId}`;
  return count > 1 ? '/numbers' : `/numbers/${subjectId}`;
};

const ALERTS: Record<string, string> = {
  INCREASED_CAPABILITIES_ELIGIBILITY_DEFERRED: 'Meta has put off higher limits',
  INCREASED_CAPABILITIES_ELIGIBILITY_FAILED: 'Meta has refused higher limits',
  INCREASED_CAPABILITIES_ELIGIBILITY_NEED_MORE_INFO: 'Meta needs to know more for higher limits',
  OBA_APPROVED: 'Meta made it an official business account',
  OBA_REJECTED: 'Meta refused to make it an official business account',
  PROFILE_PICTURE_LOST: 'Meta has lost the profile picture: upload it again',
};
const alertWord = (type: string): string => ALERTS[type] ?? `Meta alerts: ${words(type)}`;

/** What became of an account by a restriction; the rest is a restriction of messaging. */
const RESTRICTIONS: Record<string, { words: string; severity: NotificationSeverity }> = {
  '': { words: 'Meta lifted the restriction of', severity: 'INFO' },
  LIMITED: { words: 'Meta limits', severity: 'WARNING' },
  DISABLE_SCHEDULED: { words: 'Meta is going to disable', severity: 'CRITICAL' },
  DISABLED: { words: 'Meta disabled', severity: 'CRITICAL' },
};

/** What Meta tells of an account that the Hub can no longer reach. */
const LOST: Readonly<Record<string, string>> = {
  ACCOUNT_DELETED: 'was deleted at Meta',
  ACCOUNT_OFFBOARDED: 'was disconnected at Meta',
  PARTNER_APP_UNINSTALLED: 'was disconnected at Meta',
  PARTNER_REMOVED: 'was disconnected at Meta',
};

export const ACCOUNT_NOTIFICATIONS: NotificationRules = {
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
    severity: (facts) => RESTRICTIONS[text(facts, 'current')]?.severity ?? 'CRITICAL',
    title: (facts) =>
      `${RESTRICTIONS[text(facts, 'current')]?.words ?? 'Meta restricted'} ${text(facts, 'account')}`,
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
};
