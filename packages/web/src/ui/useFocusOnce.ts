import { type RefObject, useEffect, useRef } from 'react';

/** For the heading of what takes the place of the button that was pressed: it gets the focus when it comes. */
export function useFocusOnce<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
