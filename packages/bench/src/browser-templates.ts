import type { DemoFile } from 'local/demo-file';
import type { Page } from 'playwright-core';
import { onPage } from './browser-page.ts';
import type { Login } from './browser-page.ts';
import { heapOf, scroll, SETTLED_MS, whileTraced } from './browser-scroll.ts';
import type { ScrollFigures, Traced } from './browser-scroll.ts';
import { LANGUAGES, MANY_NAMES } from './template-rows.ts';

const SCROLLED_SECONDS = 8;
/** A fast typist. */
const KEY_EVERY_MS = 60;
const TYPED = 'refund delivery 0';

export interface TemplatesFigures {
  templates: number;
  /** From the top, while page after page arrives. */
  scrolling: Traced;
  /** With all of them in memory. */
  scrollingLoaded: Traced;
  /** A search, letter by letter, while all of them are there. */
  typing: Traced;
  heapMegabytes: ScrollFigures['heapMegabytes'];
  elements: number;
}

/** Scrolls the templates of an account that has thousands, and types in the search above them. */
export async function measureTemplates(
  demo: DemoFile,
  login: Login,
  numberId: string,
): Promise<TemplatesFigures> {
  return onPage(demo, login, `/numbers/${numberId}/templates`, async (page, client) => {
    await page.getByRole('table', { name: 'Templates' }).getByRole('rowheader').first().waitFor();
    // Streams stay open, so that the network is never idle.
    await page.waitForTimeout(SETTLED_MS);
    const scrolling = await whileTraced(page, client, () => scroll(client, SCROLLED_SECONDS));
    await scrollToEnd(page);
    const scrollingLoaded = await whileTraced(page, client, () =>
      scroll(client, -SCROLLED_SECONDS),
    );
    const heapMegabytes = await heapOf(client);
    const elements = await page.evaluate<number>(`document.querySelectorAll('*').length`);
    await page.evaluate('window.scrollTo(0, 0)');
    const field = page.getByRole('searchbox', { name: 'Search name and text' });
    await field.focus();
    const typing = await whileTraced(page, client, () =>
      field.pressSequentially(TYPED, { delay: KEY_EVERY_MS }),
    );
    const templates = MANY_NAMES * LANGUAGES.length;
    return { templates, scrolling, scrollingLoaded, typing, heapMegabytes, elements };
  });
}

/** Until the page tells how many rows there are in all. */
async function scrollToEnd(page: Page): Promise<void> {
  const all = page.locator(`table[aria-label=Templates][aria-rowcount="${MANY_NAMES + 1}"]`);
  for (let pages = 0; pages < 1000 && (await all.count()) === 0; pages += 1) {
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    await page.waitForTimeout(50);
  }
  await all.waitFor({ timeout: 1000 });
}
