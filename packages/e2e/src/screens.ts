import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, signInAs } from './browser.ts';
import { startHub, type Hub } from './hub.ts';
import type { Screen } from './product-screens/screen.ts';
import { screens } from './product-screens.ts';

const folder = path.resolve(import.meta.dirname, '../screens');
const readmePicture = path.resolve(import.meta.dirname, '../../../docs/numbers.png');

const sizes = {
  1440: { width: 1440, height: 900 },
  390: { width: 390, height: 844 },
} as const;

/** Writes a picture of every screen in both sizes and schemes to `packages/e2e/screens`. */
async function takePictures(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const hub = await startHub();
  const browser = await launchBrowser();
  try {
    for (const screen of screens) await takePicturesOf(screen, browser, hub);
  } finally {
    await browser.close();
    await hub.stop();
  }
  process.stdout.write(`${screens.length * 4} pictures in ${folder}\n`);
}

async function takePicturesOf(screen: Screen, browser: Browser, { demo }: Hub): Promise<void> {
  for (const [width, viewport] of Object.entries(sizes)) {
    const isPhone = width === '390';
    const context = await browser.newContext({
      baseURL: demo.url,
      viewport,
      hasTouch: isPhone,
      isMobile: isPhone,
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      reducedMotion: 'reduce',
    });
    if (screen.as !== undefined) await signInAs(context, demo, screen.as);
    const page = await context.newPage();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await screen.open(page, demo);
      const file = `${screen.name}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: path.join(folder, file), animations: 'disabled' });
      if (file === 'numbers-1440-light.png') {
        // A part of it, so that the README stays quick to load.
        const clip = { x: 0, y: 0, width: 1440, height: 620 };
        await page.screenshot({ path: readmePicture, clip });
      }
    }
    await context.close();
  }
}

await takePictures();
