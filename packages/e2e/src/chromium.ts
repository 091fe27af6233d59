import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * Where a Chromium is: `CHROMIUM_PATH`, Debian's, else Playwright's own; null when there is none. The headless shell
 * draws no window around a page, which takes a quarter of the time of every test.
 */
export function findChromium(): string | null {
  const candidates = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/** Installs Chromium where none is: Debian's package as root, else Playwright's own download. */
function installChromium(): void {
  if (findChromium() !== null) return;
  process.stdout.write('No Chromium found, installing one for the browser tests …\n');
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium-headless-shell']);
  } else {
    run('npx', ['playwright-core', 'install', 'chromium']);
  }
  if (findChromium() === null) throw new Error('No Chromium: set CHROMIUM_PATH to one.');
}

if (process.argv[1] === import.meta.filename) installChromium();
