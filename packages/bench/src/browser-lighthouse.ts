import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { passwordOf } from 'e2e/src/browser.ts';
import { findChromium } from 'e2e/src/chromium.ts';
import { launch } from 'chrome-launcher';
import lighthouse, { desktopConfig } from 'lighthouse';
import type { DemoFile } from 'local/demo-file';

export interface PageFigures {
  page: string;
  scores: Record<string, number | null>;
  /** Milliseconds, except for the layout shift; kilobytes as they were sent. */
  figures: Record<string, number>;
}

const FIGURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
  'interactive',
];

/** Lighthouse on these paths, as desktop with its simulated throttling, each from an empty cache. */
export async function auditPages(
  demo: DemoFile,
  email: string,
  pages: { page: string; path: string; signedIn: boolean }[],
): Promise<PageFigures[]> {
  const chromePath = findChromium();
  if (chromePath === null) throw new Error('No Chromium: set CHROMIUM_PATH.');
  const cookie = await signIn(demo, email);
  const userDataDir = mkdtempSync(path.join(tmpdir(), 'hub-lighthouse-'));
  const chrome = await launch({
    chromePath,
    userDataDir,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const found: PageFigures[] = [];
    for (const { page, path: at, signedIn } of pages) {
      const result = await lighthouse(
        `${demo.url}${at}`,
        { port: chrome.port, logLevel: 'error', ...(signedIn && { extraHeaders: { cookie } }) },
        desktopConfig,
      );
      if (!result) throw new Error(`Lighthouse has no result for ${page}.`);
      const { categories, audits, runtimeError } = result.lhr;
      if (runtimeError) throw new Error(`${page}: ${runtimeError.message}`);
      found.push({
        page,
        scores: Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score])),
        figures: Object.fromEntries([
          ...FIGURES.map((id) => [id, round(audits[id]?.numericValue ?? Number.NaN)]),
          ['kilobytes', round((audits['total-byte-weight']?.numericValue ?? 0) / 1000)],
        ]),
      });
    }
    return found;
  } finally {
    chrome.kill();
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function signIn(demo: DemoFile, email: string): Promise<string> {
  const response = await fetch(`${demo.url}/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: demo.url },
    body: JSON.stringify({ email, password: passwordOf(demo, email) }),
  });
  if (!response.ok) throw new Error(`${email} cannot sign in: ${response.status}`);
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';', 1)[0])
    .join('; ');
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
