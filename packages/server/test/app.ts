import type { FastifyInstance } from 'fastify';
import { createSandbox } from 'sandbox/create-sandbox';
import type { Sandbox } from 'sandbox/create-sandbox';
import { parseWorld } from 'sandbox/world';
import type { WorldInput } from 'sandbox/world';
import { afterAll, onTestFinished, TestRunner } from 'vitest';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { runDueJobs } from '../src/jobs/run-due-jobs.ts';
import { createServices } from '../src/services.ts';
import type { ServiceOverrides, Services } from '../src/services.ts';
import { ManualClock } from './clock.ts';
import { testConfig } from './config.ts';
import { createDatabase } from './database.ts';
import { createDriver } from './graphql.ts';
import type { Driver } from './graphql.ts';

export interface TestApp extends Driver {
  app: FastifyInstance;
  services: Services;
  clock: ManualClock;
  sandbox: Sandbox;
  /** Works off all jobs that are due, also those that they add. */
  runJobs(): Promise<void>;
  /** The same, where "due" is what the test's clock says and not that of the database. */
  runJobsByClock(): Promise<void>;
}

/** What all tests of the file share. A hook that a hook registers would never run. */
const shared: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of shared.splice(0).toReversed()) await stop();
});

/** After the test that started it; what no single test did ends with the file. */
function inTheEnd(stop: () => Promise<void>): void {
  const test: unknown = TestRunner.getCurrentTest();
  if (test === undefined) shared.push(stop);
  else onTestFinished(stop);
}

/**
 * The whole server in this process, on a database of its own, in front of a sandbox of its own.
 * Nothing listens but the sandbox. Ends with the test that started it, or with the file. With a `DATABASE_URL` it runs
 * on that database, which the test keeps.
 */
export async function startApp(
  world: WorldInput = {},
  variables: Record<string, string> = {},
  overrides: ServiceOverrides = {},
): Promise<TestApp> {
  const given = variables['DATABASE_URL'];
  const database =
    given === undefined ? await createDatabase() : { url: given, drop: async () => undefined };
  const clock = new ManualClock();
  const settings = testConfig(variables);
  const sandbox = await createSandbox({
    world: parseWorld(world),
    token: settings['META_ACCESS_TOKEN'] ?? '',
    appSecret: settings['META_APP_SECRET'] ?? '',
    frozen: true,
  });
  const { url } = await sandbox.listen({ port: 0, host: '127.0.0.1' });
  const services = await createServices(
    readConfig({
      ...settings,
      DATABASE_URL: database.url,
      META_GRAPH_URL: `${url}/meta/v25.0`,
      MAIL_CATCHER_URL: `${url}/mail/messages`,
    }),
    { clock, ...overrides },
  );
  const app = await createApp(services);
  inTheEnd(async () => {
    await app.close();
    await services.close();
    await sandbox.close();
    await database.drop();
  });
  return {
    app,
    services,
    clock,
    sandbox,
    ...createDriver(app),
    runJobs: () => runDueJobs(services),
    async runJobsByClock() {
      await followClock(services);
      await runDueJobs(services);
    },
  };
}

/** Sets jobs with a time of their own to now or, beyond the test's clock, to a far future. */
async function followClock({ jobPool, clock }: Services): Promise<void> {
  const now = clock.now();
  await jobPool.query(
    `update graphile_worker._private_jobs set run_at = run_at + interval '1000 years'
     where attempts = 0 and run_at <> created_at and run_at > $1 and run_at <= now()`,
    [now],
  );
  await jobPool.query(
    `update graphile_worker._private_jobs set run_at = now()
     where run_at > now() and (run_at <= $1
       or run_at > now() + interval '500 years' and run_at - interval '1000 years' <= $1)`,
    [now],
  );
}
