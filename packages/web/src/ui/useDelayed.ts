import { useEffect, useState } from 'react';

/** True once `active` has lasted `ms`: a skeleton that flashes is worse than a short wait. */
export function useDelayed(active: boolean, ms = 200): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setElapsed(true), ms);
    return () => {
      clearTimeout(timer);
      setElapsed(false);
    };
  }, [active, ms]);
  return active && elapsed;
}
