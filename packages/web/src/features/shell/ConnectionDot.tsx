import { Tooltip } from '@mantine/core';
import { useLiveState } from '../../lib/live.ts';
import { useDelayed } from '../../ui/useDelayed.ts';
import classes from './ConnectionDot.module.css';

const WORDS = {
  live: 'Live: changes appear by themselves',
  connecting: 'Reconnecting: changes appear late',
};

/** Whether the page would change by itself. Says nothing while nothing is listened for. */
export function ConnectionDot() {
  const state = useLiveState();
  const isSlow = useDelayed(state === 'connecting');
  if (state === 'off') return null;
  // A connection that is there within a moment is not worth a word.
  const shown = state === 'connecting' && isSlow ? 'connecting' : 'live';
  return (
    <Tooltip label={WORDS[shown]}>
      <span className={classes.target} role="status" aria-label={WORDS[shown]} tabIndex={-1}>
        <span
          className={classes.dot}
          data-state={shown}
          data-tone={shown === 'live' ? 'green' : 'amber'}
        />
        <span className={classes.word}>{shown === 'live' ? 'Live' : 'Reconnecting'}</span>
      </span>
    </Tooltip>
  );
}
