import { useEffect, useEffectEvent } from 'react';

const REST_MS = 80;

/**
 * Tells the path of a link of ours that somebody is about to follow: the mouse rests on it, or it
 * has the focus. One listener for the whole page, so that a row of a list costs nothing.
 */
export function useLinkIntent(onIntent: (pathname: string) => void): void {
  const tell = useEffectEvent(onIntent);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let considered: Element | null = null;
    const consider = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a[href]') : null;
      if (link === considered) return;
      considered = link;
      clearTimeout(timer);
      if (!(link instanceof HTMLAnchorElement) || !leadsElsewhereInside(link)) return;
      timer = setTimeout(() => tell(link.pathname), REST_MS);
    };
    document.addEventListener('mouseover', consider);
    document.addEventListener('focusin', consider);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('mouseover', consider);
      document.removeEventListener('focusin', consider);
    };
  }, []);
}

const leadsElsewhereInside = ({ origin, pathname }: HTMLAnchorElement): boolean =>
  origin === window.location.origin && pathname !== window.location.pathname;
