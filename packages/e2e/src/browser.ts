import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import type { DemoFile } from 'local/demo-file';
import { findChromium } from './chromium.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(
      'No Chromium: set CHROMIUM_PATH, or run "node packages/e2e/src/install-chromium.ts".',
    );
  }
  return chromium.launch({ executablePath, args: flags });
}

export const sizes = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

/** Signs the browser in without the form, which has journeys of its own. */
export async function signInAs(
  context: BrowserContext,
  demo: DemoFile,
  email: string,
): Promise<void> {
  const response = await context.request.post(`${demo.url}/auth/sign-in/email`, {
    data: { email, password: passwordOf(demo, email) },
    headers: { origin: demo.url },
  });
  if (!response.ok()) throw new Error(`${email} cannot sign in: ${response.status()}`);
}

export function passwordOf(demo: DemoFile, email: string): string {
  const login = demo.logins.find((each) => each.email === email);
  if (login === undefined) throw new Error(`The demo has no ${email}.`);
  return login.password;
}
