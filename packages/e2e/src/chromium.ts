import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Where `install-chromium.ts` unpacks Debian's packages for somebody who may not install them. */
export const unpackedIn = path.join(
  process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'),
  'hub-chromium',
);

/** Starts what is unpacked there. */
export const unpackedChromium = path.join(unpackedIn, 'chromium');

/**
 * Where a Chromium is: `CHROMIUM_PATH`, Debian's, else Playwright's own; null when there is none. The headless shell
 * draws no window around a page, which takes a quarter of the time of every test.
 */
export function findChromium(): string | null {
  const candidates = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    unpackedChromium,
    chromium.executablePath(),
  ];
  return candidates.find((each) => each !== undefined && each !== '' && existsSync(each)) ?? null;
}
