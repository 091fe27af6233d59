import {
  IconAddressBook,
  IconAlertTriangle,
  IconBan,
  IconBell,
  IconBuildingBank,
  IconCalendarX,
  IconCircleCheck,
  IconId,
  IconIdBadge2,
  IconInbox,
  IconKey,
  IconPlug,
  IconPlus,
  IconShieldLock,
  IconShoppingBag,
  IconTrendingDown,
  IconTrendingUp,
  IconWebhook,
} from '@tabler/icons-react';
import type { HistoryKind, HistorySource, MessagingLimit } from '../../gql/operations.ts';
import type { StatusLook, Tone } from '../../ui/Status.tsx';
import { sentence } from '../../lib/sentence.ts';
import { accountReviews, connections } from './facts.ts';
import {
  accountStatuses,
  cancellations,
  limitWord,
  partnerPermissions,
  permissionRequests,
  qualityRatings,
} from './vocabulary.ts';

/** One change as the API tells it. */
export interface Change {
  kind: HistoryKind;
  previous: string | null;
  current: string | null;
  detail: string | null;
  source: HistorySource;
  actorName: string | null;
}

/** The same in words. */
export interface ChangeWords {
  label: string;
  icon: StatusLook['icon'];
  tone: Tone;
  from: string | undefined;
  to: string | undefined;
  who: string;
}

interface KindWords {
  label: string;
  icon: StatusLook['icon'];
  /** What no value means, where that is something. */
  none?: StatusLook;
  tone?: Tone;
  look?: (value: string) => StatusLook | undefined;
  word?: (value: string) => string | undefined;
}

/** What would read badly as it comes. */
const notices: Record<string, string> = {
  OBA_APPROVED: 'Official business account',
  OBA_REJECTED: 'Official business account refused',
};

const restriction = (word: string, icon: StatusLook['icon'], tone: Tone): StatusLook => ({
  word,
  icon,
  tone,
  needsAction: false,
});

const lookedUp = (table: Record<string, StatusLook>) => (value: string) => table[value];

export const historyKinds: Record<HistoryKind, KindWords> = {
  CREATED: { label: 'Number added', icon: IconPlus, word: () => undefined },
  ACCOUNT_STATUS: { label: 'Account status', icon: IconPlug, look: lookedUp(accountStatuses) },
  QUALITY: { label: 'Quality', icon: IconPlug, look: lookedUp(qualityRatings) },
  MESSAGING_LIMIT: {
    label: 'Messaging limit',
    icon: IconTrendingUp,
    word: (value) => limitWord(limitOf(value)) ?? 'Unknown',
  },
  DISPLAY_NAME: { label: 'Display name', icon: IconId },
  CONNECTION: { label: 'Connection at Meta', icon: IconPlug, look: lookedUp(connections) },
  PARTNER_PERMISSION: {
    label: 'Partner permission',
    icon: IconAddressBook,
    look: lookedUp({
      ...permissionRequests,
      ...partnerPermissions,
      REQUESTED: permissionRequests.PENDING,
    }),
  },
  API_KEY: { label: 'API key', icon: IconKey },
  DISPLAY_NAME_REQUEST: { label: 'Display name request', icon: IconId },
  PIN: { label: 'Two-step PIN', icon: IconShieldLock },
  PROFILE: { label: 'Business profile', icon: IconIdBadge2 },
  COMMERCE_SETTINGS: { label: 'Commerce settings', icon: IconShoppingBag },
  MESSAGING_WEBHOOK: { label: 'Messaging webhook', icon: IconWebhook },
  CANCELLATION: { label: 'Cancellation', icon: IconCalendarX, look: lookedUp(cancellations) },
  INBOX: {
    label: 'Inbox',
    icon: IconInbox,
    word: (value) => (value === 'true' ? 'Active' : 'Not active'),
  },
  ACCOUNT_RESTRICTION: {
    label: 'Account restriction',
    icon: IconBan,
    none: restriction('None', IconCircleCheck, 'green'),
    look: lookedUp({
      LIMITED: restriction('Limited', IconAlertTriangle, 'amber'),
      RESTRICTED: restriction('Restricted', IconAlertTriangle, 'red'),
      DISABLE_SCHEDULED: restriction('Disabled soon', IconAlertTriangle, 'red'),
      DISABLED: restriction('Disabled', IconBan, 'red'),
    }),
  },
  ACCOUNT_VIOLATION: {
    label: 'Policy violation',
    icon: IconAlertTriangle,
    tone: 'red',
    word: sentence,
  },
  ACCOUNT_REVIEW: {
    label: 'Account review',
    icon: IconBuildingBank,
    look: lookedUp(accountReviews),
  },
  ACCOUNT_NOTICE: {
    label: 'Notice from Meta',
    icon: IconBell,
    word: (value) => notices[value] ?? sentence(value),
  },
};

export const historySources: Record<HistorySource, string> = {
  META: 'Meta',
  HUB: 'Hub',
  CLIENT: 'Client',
  PARTNER: 'Partner',
  OPERATOR: 'Operator',
};

export function changeWords(change: Change): ChangeWords {
  const { kind, previous, current } = change;
  const { label, icon, look, none, tone = 'grey' } = historyKinds[kind];
  const now = current === null ? none : look?.(current);
  const rise = kind === 'MESSAGING_LIMIT' ? limitRank(current) - limitRank(previous) : 0;
  return {
    label,
    icon: now?.icon ?? (rise < 0 ? IconTrendingDown : icon),
    tone: now?.tone ?? (rise > 0 ? 'green' : rise < 0 ? 'amber' : tone),
    from: wordOf(kind, previous),
    to: wordOf(kind, current),
    who: change.actorName ?? historySources[change.source],
  };
}

function wordOf(kind: HistoryKind, value: string | null): string | undefined {
  const { look, word, none } = historyKinds[kind];
  if (value === null) return none?.word;
  if (word) return word(value);
  return look?.(value)?.word ?? value;
}

/** From the lowest to the highest. */
export const LIMITS: MessagingLimit[] = [
  'UNKNOWN',
  'TIER_50',
  'TIER_250',
  'TIER_2K',
  'TIER_10K',
  'TIER_100K',
  'TIER_UNLIMITED',
];

export const limitRank = (limit: string | null) => LIMITS.findIndex((known) => known === limit);
const limitOf = (value: string) => LIMITS.find((known) => known === value) ?? null;
