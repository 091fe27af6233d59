import { useSyncExternalStore } from 'react';
import { formatExact } from '../lib/format.ts';
import { formatLeft } from '../lib/formatLeft.ts';
import { tickingClock } from './tickingClock.ts';

const clock = tickingClock(1000);

type Props = {
  until: string;
  /** What is said once nothing is left. */
  over: string;
};

/** "2 h 14 min left", going down. */
export function Countdown({ until, over }: Props) {
  // Screens that show no seconds are drawn again once a minute.
  const left = useSyncExternalStore(clock.subscribe, () => formatLeft(until, clock.now()));
  return (
    <time dateTime={until} title={formatExact(until)}>
      {left === null ? over : `${left} left`}
    </time>
  );
}
