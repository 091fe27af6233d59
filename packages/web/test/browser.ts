import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { cleanup, configure } from '@testing-library/react';

// Lists draw only what fits, so elements need a size.
const SIDES = ['clientHeight', 'clientWidth'];

/** What jsdom lacks and a browser has: media queries, fonts and a size for elements. */
export function likeBrowser(): void {
  // A route is loaded on demand, which takes its time on a busy machine.
  configure({ asyncUtilTimeout: 45_000 });
  beforeAll(() => {
    vi.stubGlobal('matchMedia', (query: string) =>
      Object.assign(new EventTarget(), { matches: false, media: query }),
    );
    Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
    window.scrollTo = () => undefined;
    Element.prototype.scrollTo = () => undefined;
    Element.prototype.scrollIntoView = () => undefined;
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
    Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 80, 20);
    for (const side of SIDES) {
      Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value: 800 });
    }
  });
  afterEach(cleanup);
  afterAll(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(document, 'fonts');
    for (const side of SIDES) {
      Reflect.deleteProperty(HTMLElement.prototype, side);
    }
  });
}
