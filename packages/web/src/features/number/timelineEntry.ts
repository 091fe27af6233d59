import type { ActivationRailFragment } from '../../gql/operations.ts';
import type { TimelineEntry } from '../../ui/Timeline.tsx';
import { changeWords, limitRank } from './historyWords.ts';
import type { ChangeWords } from './historyWords.ts';

type HistoryEntry = ActivationRailFragment['history']['nodes'][number];

/** A history row in the words of the timeline. */
export function timelineEntry(entry: HistoryEntry): TimelineEntry {
  const words = changeWords(entry);
  const { icon, tone, who } = words;
  const fact = factOf(entry, words);
  const detail = entry.detail ?? arrow(words);
  return {
    id: entry.id,
    at: entry.at,
    icon,
    tone,
    who,
    fact,
    // What the fact says already need not stand below it again.
    detail: detail && !fact.toLowerCase().endsWith(detail.toLowerCase()) ? detail : undefined,
  };
}

/** The change as one short sentence. */
function factOf({ kind, previous, current }: HistoryEntry, { label, to }: ChangeWords): string {
  switch (kind) {
    case 'CREATED':
      return label;
    case 'ACCOUNT_STATUS':
      return to ?? label;
    case 'CONNECTION':
      return `${label}: ${to?.toLowerCase() ?? 'unknown'}`;
    case 'QUALITY':
    case 'PARTNER_PERMISSION':
      return `${label} ${to?.toLowerCase() ?? 'unknown'}`;
    case 'MESSAGING_LIMIT':
      if (previous === null) return `${label} set`;
      return `${label} ${limitRank(current) > limitRank(previous) ? 'raised' : 'lowered'}`;
    case 'API_KEY':
      return `${label} ${current === null ? 'revoked' : 'generated'}`;
    case 'DISPLAY_NAME_REQUEST':
      return current === null ? `Display name “${previous}” rejected` : `Display name “${current}”`;
    case 'PIN':
      return `${label} set`;
    case 'CANCELLATION':
      return `${label} ${to?.toLowerCase() ?? 'unknown'}`;
    case 'MESSAGING_WEBHOOK':
      return `${label} ${current === null ? 'removed' : 'set'}`;
    case 'INBOX':
      return `${label} activated`;
    case 'ACCOUNT_RESTRICTION':
      return current === null ? `${label} lifted` : `Account ${to?.toLowerCase()} by Meta`;
    case 'ACCOUNT_VIOLATION':
    case 'ACCOUNT_REVIEW':
    case 'ACCOUNT_NOTICE':
      return to === undefined ? label : `${label}: ${to.toLowerCase()}`;
    case 'DISPLAY_NAME':
    case 'PROFILE':
    case 'COMMERCE_SETTINGS':
      return `${label} changed`;
  }
}

const arrow = ({ from, to }: ChangeWords) => (from && to ? `${from} → ${to}` : to);
