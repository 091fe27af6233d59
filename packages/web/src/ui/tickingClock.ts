/** One clock for all that shows a time, so that it moves together and costs one timer. */
export function tickingClock(tickMs: number) {
  let now = Date.now();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const subscribe = (listener: () => void) => {
    // The clock stood still while nobody looked.
    if (listeners.size === 0) now = Date.now();
    listeners.add(listener);
    timer ??= setInterval(() => {
      now = Date.now();
      for (const notify of listeners) notify();
    }, tickMs);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  };
  return { now: () => now, subscribe };
}
