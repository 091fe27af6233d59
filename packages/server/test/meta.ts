import { createSandbox, type Sandbox } from 'sandbox/create-sandbox';
import { parseWorld, type WorldInput } from 'sandbox/world';
import { onTestFinished } from 'vitest';
import type { Clock } from '../src/lib/clock.ts';
import type { GraphLimits } from '../src/upstream/meta/graph.ts';
import { createMeta, type Meta } from '../src/upstream/meta/meta.ts';
import { ManualClock } from './clock.ts';

export const metaSecrets = {
  accessToken: 'EAAsandboxtoken0123456789',
  appSecret: 'app-secret-of-the-tests',
  verifyToken: 'verify-token-of-the-tests',
};

export interface MetaInATest {
  meta: Meta;
  sandbox: Sandbox;
  /** Where the sandbox answers, with version. */
  graphUrl: string;
  /** Everything that was logged, as text. */
  logged: string[];
  /** Paths that were asked for, with method. */
  calls: () => string[];
}

/** The adapter in front of a sandbox of its own; both end with the test. Pauses last no time. */
export async function startMeta(
  world: WorldInput,
  options: { clock?: Clock; limits?: Partial<GraphLimits>; accessToken?: string } = {},
): Promise<MetaInATest> {
  const { accessToken, appSecret, verifyToken } = metaSecrets;
  const sandbox = await createSandbox({
    world: parseWorld(world),
    token: accessToken,
    appSecret,
    frozen: true,
  });
  const { url } = await sandbox.listen({ port: 0, host: '127.0.0.1' });
  const graphUrl = `${url}/meta/v25.0`;
  const logged: string[] = [];
  const log = (fields: object, message: string) => {
    logged.push(`${message} ${JSON.stringify(fields)}`);
  };
  const meta = createMeta({
    graphUrl,
    accessToken: options.accessToken ?? accessToken,
    appSecret,
    verifyToken,
    clock: options.clock ?? new ManualClock(),
    logger: { debug: log, warn: log },
    limits: { maxPauseMs: 0, ...options.limits },
  });
  onTestFinished(async () => {
    await meta.close();
    await sandbox.close();
  });
  const calls = () =>
    sandbox.control.requests().map(({ method, path }) => `${method} ${path.split('?')[0]}`);
  return { meta, sandbox, graphUrl, logged, calls };
}
