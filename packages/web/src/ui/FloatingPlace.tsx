import { useEffect, useRef } from 'react';
import { FLOATING_ID } from './theme/theme.ts';

/**
 * Where Mantine puts what floats: inside a landmark, so that nothing lies outside one. What is taken away while it
 * has the focus gives it back to where it was before; Mantine does so only for what stays mounted while it is closed.
 */
export function FloatingPlace() {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const floating = place.current;
    if (!floating) return;
    let opener: Element | null = null;
    let holder: Node | null = null;
    const hold = ({ target }: FocusEvent) => {
      holder = target instanceof Node ? target : null;
    };
    const observer = new MutationObserver((changes) => {
      const left = changes.flatMap(({ removedNodes }) => [...removedNodes]);
      const { activeElement: now, body } = document;
      if (
        now === body &&
        opener instanceof HTMLElement &&
        left.some((each) => each.contains(holder))
      )
        opener.focus({ preventScroll: true });
      const came = changes.some(({ addedNodes }) => addedNodes.length > 0);
      // A dialog that a menu opens belongs to what has opened the menu.
      if (came && !floating.contains(document.activeElement)) opener = document.activeElement;
    });
    document.addEventListener('focusin', hold);
    observer.observe(floating, { childList: true });
    return () => {
      document.removeEventListener('focusin', hold);
      observer.disconnect();
    };
  }, []);
  return <section ref={place} id={FLOATING_ID} aria-label="Open menus and dialogs" />;
}
