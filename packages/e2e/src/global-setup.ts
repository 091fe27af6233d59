import type { TestProject } from 'vitest/node';
import type { DemoFile } from 'local/demo-file';
import { startHub } from './hub.ts';

declare module 'vitest' {
  interface ProvidedContext {
    demo: DemoFile;
  }
}

/** One Hub for the whole run; journeys that change something have people of their own in it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const hub = await startHub({ moreNumbers: 80 });
  provide('demo', hub.demo);
  return () => hub.stop();
}
