import {
  IconId,
  IconKey,
  IconPlug,
  IconPlus,
  IconTrendingDown,
  IconTrendingUp,
} from '@tabler/icons-react';
import type {
  ActivationRailFragment,
  HistorySource,
  MessagingLimit,
} from '../../gql/operations.ts';
import type { StatusLook } from '../../ui/Status.tsx';
import type { TimelineEntry } from '../../ui/Timeline.tsx';
import { connections } from './facts.ts';
import { accountStatuses, limitWord, partnerPermissions, qualityRatings } from './vocabulary.ts';

type HistoryEntry = ActivationRailFragment['history']['nodes'][number];

const sources: Record<HistorySource, string> = {
  META: 'Meta',
  HUB: 'Hub',
  CLIENT: 'Client',
  PARTNER: 'Partner',
  OPERATOR: 'Operator',
};

/** A history row in the words of the timeline. */
export function timelineEntry(entry: HistoryEntry): TimelineEntry {
  return {
    id: entry.id,
    at: entry.at,
    who: entry.actorName ?? sources[entry.source],
    ...sayChange(entry),
  };
}

type Said = Pick<TimelineEntry, 'icon' | 'tone' | 'fact' | 'detail'>;

function sayChange(entry: HistoryEntry): Said {
  const { kind, previous, current } = entry;
  const detail = entry.detail ?? undefined;
  switch (kind) {
    case 'CREATED':
      return { icon: IconPlus, tone: 'grey', fact: 'Number added', detail };
    case 'ACCOUNT_STATUS':
      return saySet('', accountStatuses, entry);
    case 'QUALITY':
      return saySet('Quality ', qualityRatings, entry);
    case 'CONNECTION':
      return { ...saySet('Connection at Meta: ', connections, entry), icon: IconPlug };
    case 'PARTNER_PERMISSION':
      return saySet('Partner permission ', partnerPermissions, entry);
    case 'MESSAGING_LIMIT': {
      const rose = order(current) > order(previous);
      return {
        icon: rose ? IconTrendingUp : IconTrendingDown,
        tone: rose ? 'green' : 'amber',
        fact:
          previous === null
            ? 'Messaging limit set'
            : rose
              ? 'Messaging limit raised'
              : 'Messaging limit lowered',
        detail: detail ?? arrow(limitOf(previous), limitOf(current)),
      };
    }
    case 'DISPLAY_NAME':
      return {
        icon: IconId,
        tone: 'grey',
        fact: 'Display name changed',
        detail: detail ?? arrow(previous, current),
      };
    case 'API_KEY':
      return {
        icon: IconKey,
        tone: 'grey',
        fact: 'API key generated',
        detail: detail ?? current ?? undefined,
      };
  }
}

function saySet(prefix: string, table: Record<string, StatusLook>, entry: HistoryEntry): Said {
  const now = lookUp(table, entry.current);
  const before = lookUp(table, entry.previous);
  const word = now?.word ?? entry.current ?? 'unknown';
  return {
    icon: now?.icon ?? IconPlug,
    tone: now?.tone ?? 'grey',
    fact: prefix ? prefix + word.toLowerCase() : word,
    detail: entry.detail ?? (before && now ? arrow(before.word, now.word) : undefined),
  };
}

const lookUp = (table: Record<string, StatusLook>, state: string | null) =>
  state === null ? undefined : table[state];

const arrow = (previous: string | null | undefined, current: string | null | undefined) =>
  previous && current ? `${previous} → ${current}` : (current ?? undefined);

const LIMITS: MessagingLimit[] = [
  'UNKNOWN',
  'TIER_50',
  'TIER_250',
  'TIER_2K',
  'TIER_10K',
  'TIER_100K',
  'TIER_UNLIMITED',
];
const order = (limit: string | null) => LIMITS.findIndex((known) => known === limit);
const limitOf = (limit: string | null) =>
  limitWord(LIMITS.find((known) => known === limit) ?? null) ?? limit;
