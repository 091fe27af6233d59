import { useEffect, useEffectEvent } from 'react';
import { FLOATING_ID } from './theme/theme.ts';

/** What closes or empties itself first: what floats, what has opened something, a field that is typed in. */
const TAKERS = `#${FLOATING_ID}, [aria-expanded="true"], textarea, select, input:not([type="checkbox"], [type="radio"])`;

const isTaken = (target: EventTarget | null) =>
  target instanceof Element && (!target.isConnected || target.closest(TAKERS) !== null);

/** Calls back on Escape for what is part of the page. */
export function useEscape(onEscape: () => void): void {
  const escape = useEffectEvent(onEscape);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTaken(event.target)) return;
      event.preventDefault();
      escape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
