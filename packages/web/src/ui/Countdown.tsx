import { useSyncExternalStore } from 'react';
import { formatExact } from '../lib/format.ts';
import { formatLeft } from '../lib/formatLeft.ts';

const TICK_MS = 1000;

// One clock for every countdown on the screen.
let now = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void) {
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
  until: string;
  /** What is said once nothing is left. */
  over: string;
};

/** "2 h 14 min left", going down. */
export function Countdown({ until, over }: Props) {
  // Screens that show no seconds are drawn again once a minute.
  const left = useSyncExternalStore(subscribe, () => formatLeft(until, now));
  return (
    <time dateTime={until} title={formatExact(until)}>
      {left === null ? over : `${left} left`}
    </time>
  );
}
