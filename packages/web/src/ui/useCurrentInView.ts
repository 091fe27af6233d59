import { type RefObject, useEffect, useRef } from 'react';

/** Where tabs do not fit side by side, the one that is on is scrolled to. */
export function useCurrentInView(current: unknown): RefObject<HTMLElement | null> {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const on = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (!bar.current || !on) return;
    const [outer, inner] = [bar.current.getBoundingClientRect(), on.getBoundingClientRect()];
    if (inner.left >= outer.left && inner.right <= outer.right) return;
    bar.current.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }, [current]);
  return bar;
}
