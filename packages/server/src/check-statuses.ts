import 'reflect-metadata';
import { ConfigError, readConfig } from './config.ts';
import { findWrongStatuses } from './domains/phone-number/find-wrong-statuses.ts';
import { encodeTypeId } from './lib/type-id.ts';
import { createServices } from './services.ts';

/** Recomputes every stored account status; prints those that are wrong, and then fails. */
async function main(): Promise<void> {
  const services = await createServices(readConfig());
  try {
    const wrong = await findWrongStatuses(services.orm.em.fork());
    for (const { id, stored, computed } of wrong) {
      const what = `stored ${stored.status} (${stored.reasons.join(', ')})`;
      const right = `computed ${computed.status} (${computed.reasons.join(', ')})`;
      process.stdout.write(`${encodeTypeId('number', id)}: ${what}, ${right}\n`);
    }
    process.stdout.write(`${wrong.length} wrong\n`);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    await services.close();
  }
}

try {
  await main();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`hub: ${error instanceof ConfigError ? 'configuration: ' : ''}${reason}\n`);
  process.exitCode = 1;
}
