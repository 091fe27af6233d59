import { useEffect, useRef, useState } from 'react';
import { useOnReturn } from '../../lib/live.ts';
import type { useDraftSaving } from './useDraftSaving.ts';
import { type DraftNews, useDraftUpdates } from './useDraftUpdates.ts';
import type { useTakeDraft } from './useTakeDraft.ts';

type Saving = ReturnType<typeof useDraftSaving>;

/** What somebody else did to the draft that is open here. */
export type Elsewhere =
  | { kind: 'saved'; by: string }
  | { kind: 'deleted' }
  | { kind: 'IN_REVIEW' | 'SUBMITTED'; by: string };

/**
 * The draft may be newer than what stands here: because its last words were still on their way when it was opened, or
 * because somebody else writes it too. Where nothing was written meanwhile, the newest text stands here at once;
 * otherwise the next save tells.
 */
export function useNewerDraft(
  opened: Saving['draft'],
  { draft, state }: Saving,
  { take, ask }: ReturnType<typeof useTakeDraft>,
): Elsewhere | undefined {
  const [elsewhere, setElsewhere] = useState<Elsewhere>();
  const isUntouched = state.kind === 'saved';
  const version = draft?.version;
  useEffect(() => {
    if (!opened || version === undefined || !isUntouched || opened.version <= version) return;
    take(opened);
  }, [opened, version, isUntouched, take]);
  const latest = useRef({ isUntouched, version });
  useEffect(() => {
    latest.current = { isUntouched, version };
  });
  const takeNewest = async () => {
    const newest = await ask().catch(() => undefined);
    if (newest === null) return setElsewhere({ kind: 'deleted' });
    // Somebody may have typed while it was asked for.
    const now = latest.current;
    if (!newest || !now.isUntouched || newest.version <= (now.version ?? Infinity)) return;
    take(newest);
    setElsewhere({ kind: 'saved', by: newest.updatedBy });
  };
  const onNews = (news: DraftNews) => {
    if (!news) return setElsewhere({ kind: 'deleted' });
    const end = endOf(news);
    if (end) return setElsewhere(end);
    setElsewhere((before) => (before?.kind === 'saved' ? before : undefined));
    if (isUntouched && version !== undefined && news.version > version) void takeNewest();
  };
  useDraftUpdates(draft?.id, onNews);
  useOnReturn(() => draft && void takeNewest());
  return elsewhere?.kind === 'saved' && !isUntouched ? undefined : elsewhere;
}

/** A draft on its way to Meta may come back. */
function endOf({ state, reviewRequestedBy, submittedBy }: DraftNews & object) {
  if (state === 'IN_REVIEW') return { kind: state, by: reviewRequestedBy ?? 'Somebody' };
  return state === 'SUBMITTED' ? { kind: state, by: submittedBy ?? 'Somebody' } : undefined;
}
