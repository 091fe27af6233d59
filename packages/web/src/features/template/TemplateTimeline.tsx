import { IconCloudDown, IconSend, IconTag } from '@tabler/icons-react';
import type {
  TemplateTimelineChangeFragment,
  TemplateTimelineVersionFragment,
} from '../../gql/operations.ts';
import { Unknown } from '../../ui/DefinitionList.tsx';
import type { StatusLook } from '../../ui/Status.tsx';
import { Timeline, type TimelineEntry } from '../../ui/Timeline.tsx';
import { templateCategories, templateQualities, templateStatuses } from './templateWords.ts';

type Change = TemplateTimelineChangeFragment;
type Version = TemplateTimelineVersionFragment;
type Props = { changes: readonly Change[]; versions: readonly Version[]; most?: number };

/** What was submitted and what came of it, newest first. */
export function TemplateTimeline({ changes, versions, most }: Props) {
  const entries = [...changes.map(entryOfChange), ...versions.map(entryOfVersion)].toSorted(
    (a, b) => b.at.localeCompare(a.at),
  );
  if (entries.length === 0) return <Unknown>Nothing has changed since the Hub knows it</Unknown>;
  return <Timeline entries={entries.slice(0, most)} />;
}

function entryOfVersion({ id, number, origin, submittedAt, submittedBy }: Version): TimelineEntry {
  const isOurs = origin === 'HUB';
  return {
    id,
    icon: isOurs ? IconSend : IconCloudDown,
    tone: isOurs ? 'accent' : 'grey',
    fact: isOurs ? `Version ${number} submitted` : `Version ${number} found at Meta`,
    detail: undefined,
    who: submittedBy ?? 'Meta',
    at: submittedAt,
  };
}

function entryOfChange({ id, kind, previous, current, explanation, at }: Change): TimelineEntry {
  const to = lookOf(kind, current);
  const from = previous === null ? undefined : lookOf(kind, previous).word;
  const fact = `${KINDS[kind]}: ${to.word}`;
  return {
    id,
    icon: to.icon,
    tone: to.tone,
    fact,
    detail: [from && kind !== 'STATUS' && `Before: ${from}`, explanation]
      .filter(Boolean)
      .join(' · '),
    who: 'Meta',
    at,
  };
}

const KINDS = { STATUS: 'Status', CATEGORY: 'Category', QUALITY: 'Quality' };

function lookOf(
  kind: Change['kind'],
  value: string | null,
): Pick<StatusLook, 'word' | 'icon' | 'tone'> {
  const table: Record<string, StatusLook> =
    kind === 'STATUS' ? templateStatuses : kind === 'QUALITY' ? templateQualities : {};
  const look = value === null ? undefined : table[value];
  if (look) return look;
  const category = Object.entries(templateCategories).find(([name]) => name === value)?.[1];
  return { word: category ?? value ?? 'Unknown', icon: IconTag, tone: 'grey' };
}
