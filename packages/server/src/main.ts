import { setFlagsFromString } from 'node:v8';
import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { migrate } from './db/migrate.ts';
import { startWorker } from './jobs/worker.ts';
import { startPublisher } from './domains/event/start-publisher.ts';
import { createServices } from './services.ts';

// Where a machine has much memory, V8 lets the heap grow to several times of what is in use before
// it cleans up. Cleaning up sooner takes a few percent of processor time and halves the memory.
setFlagsFromString('--heap-growing-percent=40');

/** Starts one server process: migrates, works off jobs, answers requests, stops on a signal. */
async function main(): Promise<void> {
  const config = readConfig();
  const services = await createServices(config);
  await migrate(services);
  const worker = await startWorker(services);
  const publisher = await startPublisher(services);
  // graphql-js 16 can leave the second failure of a list unhandled; that must not end the process.
  process.on('unhandledRejection', (reason) => {
    services.logger.error({ err: reason }, 'unhandled rejection');
  });
  const app = await createApp(services);
  await app.listen({ host: config.HOST, port: config.PORT });
  const stop = async () => {
    await app.close();
    await worker.stop();
    await publisher.stop();
    await services.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
}

try {
  await main();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`hub: ${error instanceof ConfigError ? 'configuration: ' : ''}${reason}\n`);
  process.exit(1);
}
