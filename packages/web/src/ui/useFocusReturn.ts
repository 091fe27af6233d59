import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * What goes while it has the focus gives it back to what had it before, or to the row under the cursor of the keys if
 * nothing had it. Where `shown` is told, the focus goes in for
 * each thing that is shown.
 */
export function useFocusReturn<E extends HTMLElement = HTMLElement>(
  shown?: string,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (!element.current?.contains(activeElement)) opener.current = activeElement;
    if (shown !== undefined) element.current?.focus({ preventScroll: true });
  }, [shown]);
  useLayoutEffect(() => {
    const shownHere = element.current;
    return () => {
      if (!shownHere?.contains(document.activeElement)) return;
      const back = opener.current === document.body ? rowUnderCursor() : opener.current;
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    };
  }, []);
  return element;
}

const rowUnderCursor = () => document.querySelector('tr[data-cursor]');
