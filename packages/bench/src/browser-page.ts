import { launchBrowser, signInAs, sizes } from 'e2e/src/browser.ts';
import type { DemoFile } from 'local/demo-file';
import type { CDPSession, Page } from 'playwright-core';

export interface Login {
  email: string;
  organization: string;
}

/** Opens a page of somebody's workspace in a browser of its own, which ends with the work. */
export async function onPage<T>(
  demo: DemoFile,
  { email, organization }: Login,
  path: string,
  work: (page: Page, client: CDPSession) => Promise<T>,
): Promise<T> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: sizes.desktop });
    await signInAs(context, demo, email);
    const page = await context.newPage();
    await page.goto(`${demo.url}/${organization}${path}`);
    return await work(page, await context.newCDPSession(page));
  } finally {
    await browser.close();
  }
}
