import { useCallback } from 'react';
import type { useDraftSaving } from './useDraftSaving.ts';
import type { useTakeDraft } from './useTakeDraft.ts';

/** Two tabs, or two people, wrote the same draft: one of the texts is chosen. */
export function useDraftConflict(
  { flush }: ReturnType<typeof useDraftSaving>,
  { take, ask }: ReturnType<typeof useTakeDraft>,
) {
  const onTheirs = useCallback(async () => {
    const theirs = await ask();
    if (theirs) take(theirs);
  }, [ask, take]);
  return {
    onRetry: useCallback(() => void flush(), [flush]),
    onMine: useCallback(() => void flush(true), [flush]),
    onTheirs: useCallback(() => void onTheirs(), [onTheirs]),
  };
}
