import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import type { DemoFile } from 'local/demo-file';
import { launchBrowser, signInAs, sizes } from './browser.ts';
import { startHub } from './hub.ts';

export interface Visit {
  /** E-mail of a demo person who is signed in already. */
  as?: string;
  size?: keyof typeof sizes;
  scheme?: 'light' | 'dark';
}

/** Opens browsers that share nothing, and holds what happens in all of them to the rules. */
export interface Visitor {
  open(visit?: Visit): Promise<Page>;
  /** An error that belongs to the story, such as the answer to a wrong password. */
  tolerate(message: RegExp): void;
  /** Another address that the story goes to on purpose. */
  allow(origin: string): void;
}

interface Fixtures {
  browser: Browser;
  demo: DemoFile;
  visitor: Visitor;
}

const WAIT_MS = 15_000;

class WatchedVisitor implements Visitor {
  readonly #browser: Browser;
  readonly #demo: DemoFile;
  readonly #contexts: BrowserContext[] = [];
  readonly #tolerated: RegExp[] = [];
  readonly #origins: Set<string>;
  readonly problems: string[] = [];

  constructor(browser: Browser, demo: DemoFile) {
    this.#browser = browser;
    this.#demo = demo;
    this.#origins = new Set([new URL(demo.url).origin]);
  }

  async open({ as, size = 'desktop', scheme = 'light' }: Visit = {}): Promise<Page> {
    const context = await this.#browser.newContext({
      baseURL: this.#demo.url,
      viewport: sizes[size],
      hasTouch: size === 'phone',
      isMobile: size === 'phone',
      colorScheme: scheme,
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(WAIT_MS);
    this.#contexts.push(context);
    this.#watch(context);
    if (as !== undefined) await signInAs(context, this.#demo, as);
    return context.newPage();
  }

  tolerate(message: RegExp): void {
    this.#tolerated.push(message);
  }

  allow(origin: string): void {
    this.#origins.add(new URL(origin).origin);
  }

  async leave(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }

  #watch(context: BrowserContext): void {
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (!url.protocol.startsWith('http') || this.#origins.has(url.origin)) return;
      this.problems.push(`request to ${request.url()}`);
    });
    context.on('weberror', (thrown) => this.#note(`page error: ${thrown.error().message}`));
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.#note(`console error: ${message.text()} (${message.location().url})`);
    });
  }

  #note(problem: string): void {
    if (!this.#tolerated.some((each) => each.test(problem))) this.problems.push(problem);
  }
}

export const test = base.extend<Fixtures>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- vitest reads the dependencies from the pattern
    async ({}, provide) => {
      const browser = await launchBrowser();
      await provide(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  // oxlint-disable-next-line no-empty-pattern -- the same
  demo: async ({}, provide) => {
    await provide(inject('demo'));
  },
  visitor: async ({ browser, demo }, provide) => {
    const visitor = new WatchedVisitor(browser, demo);
    await provide(visitor);
    await visitor.leave();
    if (visitor.problems.length > 0) throw new Error(visitor.problems.join('\n'));
  },
});

/** For what the others on the Hub would feel, such as a clock that moves. */
export const testInOwnHub = test.extend({
  // oxlint-disable-next-line no-empty-pattern -- vitest reads the dependencies from the pattern
  demo: async ({}, provide: (demo: DemoFile) => Promise<void>) => {
    const hub = await startHub();
    await provide(hub.demo);
    await hub.stop();
  },
});

/** Waits until reading the page gives what is expected. */
export function eventually<T>(read: () => T | Promise<T>, timeout = WAIT_MS) {
  return expect.poll(read, { timeout, interval: 50 });
}
