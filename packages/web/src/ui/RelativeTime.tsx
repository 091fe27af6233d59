import { useSyncExternalStore } from 'react';
import { formatAge, formatDateTime, formatExact } from '../lib/format.ts';

const TICK_MS = 30_000;

// One clock for every age on the screen, so that they move together and cost one timer.
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void) {
  // The clock stood still while nobody looked.
  if (listeners.size === 0) now = Date.now();
  listeners.add(listener);
  timer ??= setInterval(() => {
    now = Date.now();
    for (const notify of listeners) notify();
  }, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

type Props = {
  at: string;
  /** `age` says "4 min ago" with the moment on hover, `exact` the other way round. */
  form?: 'age' | 'exact';
};

export function RelativeTime({ at, form = 'age' }: Props) {
  const clock = useSyncExternalStore(subscribe, () => now);
  const moment = new Date(at).getTime();
  // Between two ticks something newer than the clock has happened now, not in the future.
  const isFresh = moment > clock && moment - clock <= TICK_MS;
  const age = formatAge(at, isFresh ? moment : clock);
  return (
    <time dateTime={at} title={form === 'age' ? formatExact(at) : `${age}, ${formatExact(at)}`}>
      {form === 'age' ? age : formatDateTime(at)}
    </time>
  );
}
