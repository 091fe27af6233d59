import { readLocalConfig } from './config.ts';
import { whenLauncherEnds } from './launchers.ts';
import { printWelcome } from './print-welcome.ts';
import { startHub } from './start-hub.ts';
import { startDevelopment } from './start-development.ts';
import type { Hub } from './surroundings.ts';

/** Starts the Hub and waits for a signal. Every failure is one line and exit code 1. */
function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`hub: ${message.split('\n')[0] ?? message}\n`);
  process.exitCode = 1;
}

let hub: Hub | undefined;
let stopping = false;

async function stop(): Promise<void> {
  // Whoever asks twice does not want to wait; the database then recovers at the next start.
  if (stopping) process.exit(1);
  stopping = true;
  // While it is still starting, the start is followed by the stop.
  await hub?.stop();
}

process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
// The terminal was closed.
process.on('SIGHUP', () => void stop());
whenLauncherEnds(() => void stop());

try {
  const start = process.argv.includes('--dev') ? startDevelopment : startHub;
  hub = await start(readLocalConfig(process.env));
  if (stopping) await hub.stop();
  else printWelcome(hub);
} catch (error) {
  fail(error);
}
