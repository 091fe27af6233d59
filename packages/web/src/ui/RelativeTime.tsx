import { useSyncExternalStore } from 'react';
import { formatAge, formatDateTime, formatExact } from '../lib/format.ts';
import { tickingClock } from './tickingClock.ts';

const TICK_MS = 30_000;

const clock = tickingClock(TICK_MS);

type Props = {
  at: string;
  /** `age` says "4 min ago" with the moment on hover, `exact` the other way round. */
  form?: 'age' | 'exact';
};

export function RelativeTime({ at, form = 'age' }: Props) {
  const now = useSyncExternalStore(clock.subscribe, clock.now);
  const moment = new Date(at).getTime();
  // Between two ticks something newer than the clock has happened now, not in the future.
  const isFresh = moment > now && moment - now <= TICK_MS;
  const age = formatAge(at, isFresh ? moment : now);
  return (
    <time dateTime={at} title={form === 'age' ? formatExact(at) : `${age}, ${formatExact(at)}`}>
      {form === 'age' ? age : formatDateTime(at)}
    </time>
  );
}
