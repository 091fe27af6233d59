import { sizes } from 'e2e/src/browser.ts';
import type { DemoFile } from 'local/demo-file';
import type { CDPSession, Page } from 'playwright-core';
import { onPage } from './browser-page.ts';
import type { Login } from './browser-page.ts';
import { readSmoothness, TRACE_CATEGORIES } from './browser-trace.ts';
import type { Smoothness, TraceEvent } from './browser-trace.ts';

const PIXELS_PER_SECOND = 2_000;
const SECONDS = 10;
export const SETTLED_MS = 2_000;
const BEGIN = 'scroll-begins';
const END = 'scroll-ends';

export interface Traced extends Smoothness {
  /** Milliseconds between two animation frames of the page: median, 99th percentile, longest. */
  frameGaps: { median: number; p99: number; longest: number };
}

export interface ScrollFigures extends Traced {
  rowsPassed: number;
  requests: number;
  heapMegabytes: { atOnce: number; afterCollection: number };
  elements: number;
}

/** Opens somebody's list of numbers and scrolls it at an even speed. */
export async function scrollNumbers(demo: DemoFile, login: Login): Promise<ScrollFigures> {
  return onPage(demo, login, '/numbers', async (page, client) => {
    await page.getByRole('rowheader').first().waitFor();
    // Streams stay open, so that the network is never idle.
    await page.waitForTimeout(SETTLED_MS);
    let requests = 0;
    page.on('request', () => (requests += 1));
    const traced = await whileTraced(page, client, () => scroll(client, SECONDS));
    const scrolled = await page.evaluate<number>(
      `document.querySelector('table').parentElement.scrollTop`,
    );
    return {
      ...traced,
      rowsPassed: Math.round(scrolled / 40),
      requests,
      heapMegabytes: await heapOf(client),
      elements: await page.evaluate<number>(`document.querySelectorAll('*').length`),
    };
  });
}

/** Scrolls down as by a wheel, or up by a negative number of seconds. */
export async function scroll(client: CDPSession, seconds: number): Promise<void> {
  await client.send('Input.synthesizeScrollGesture', {
    x: sizes.desktop.width / 2,
    y: sizes.desktop.height / 2,
    yDistance: -PIXELS_PER_SECOND * seconds,
    speed: PIXELS_PER_SECOND,
    gestureSourceType: 'mouse',
  });
}

/** What a trace and the page itself tell of the frames while something is done. */
export async function whileTraced(
  page: Page,
  client: CDPSession,
  work: () => Promise<unknown>,
): Promise<Traced> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown }) => void events.push(...eventsOf(value));
  client.on('Tracing.dataCollected', collect);
  await client.send('Tracing.start', {
    traceConfig: { includedCategories: [...TRACE_CATEGORIES, 'blink.user_timing'] },
  });
  await page.evaluate(WATCH_FRAMES);
  await page.evaluate(`performance.mark('${BEGIN}')`);
  await work();
  await page.evaluate(`performance.mark('${END}')`);
  const gaps = await page.evaluate<number[]>('window.frameGaps');
  const done = new Promise<void>((resolve) =>
    client.once('Tracing.tracingComplete', () => resolve()),
  );
  await client.send('Tracing.end');
  await done;
  client.off('Tracing.dataCollected', collect);
  const begin = events.find(({ name }) => name === BEGIN);
  const end = events.find(({ name }) => name === END);
  if (!begin || !end) throw new Error('The trace does not hold what was done.');
  return {
    ...readSmoothness(events, { pid: begin.pid, from: begin.ts, to: end.ts }),
    frameGaps: distribution(gaps),
  };
}

export async function heapOf(client: CDPSession): Promise<ScrollFigures['heapMegabytes']> {
  const used = async () => {
    await client.send('Performance.enable');
    const { metrics } = await client.send('Performance.getMetrics');
    const bytes = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    return Math.round(bytes / 1e5) / 10;
  };
  const atOnce = await used();
  await client.send('HeapProfiler.collectGarbage');
  return { atOnce, afterCollection: await used() };
}

/** The protocol does not say what an event holds; only what is read later stands in its type. */
function eventsOf(value: unknown): TraceEvent[] {
  return value as TraceEvent[];
}

const WATCH_FRAMES = `
  window.frameGaps = [];
  (() => {
    const gaps = window.frameGaps;
    let last = performance.now();
    requestAnimationFrame(function frame(now) {
      if (gaps !== window.frameGaps) return;
      gaps.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    });
  })();
`;

function distribution(gaps: number[]): ScrollFigures['frameGaps'] {
  const sorted = gaps.toSorted((one, other) => one - other);
  const at = (share: number) =>
    Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 10) / 10;
  return { median: at(0.5), p99: at(0.99), longest: at(1) };
}
