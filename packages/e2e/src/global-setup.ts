import type { TestProject } from 'vitest/node';
import type { DemoFile } from 'local/demo-file';
import { startHub, type Hub } from './hub.ts';

declare module 'vitest' {
  interface ProvidedContext {
    demo: DemoFile;
  }
}

let hub: Hub | undefined;

/** One Hub for the whole run; journeys that change something have people of their own in it. */
export async function setup({ provide }: TestProject): Promise<void> {
  hub = await startHub({ moreNumbers: 80 });
  provide('demo', hub.demo);
}

export async function teardown(): Promise<void> {
  await hub?.stop();
}
