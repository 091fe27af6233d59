import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from 'local/postgres/start-postgres';
import { readConfig } from 'server/config';
import { migrate } from 'server/db/migrate';
import { createServices } from 'server/services';
import { fill } from './fill.ts';

const { values } = parseArgs({
  options: { numbers: { type: 'string', default: '1000' } },
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
});
const numbers = Number(values.numbers);
if (!Number.isInteger(numbers) || numbers < 1) {
  process.stderr.write('seed: --numbers must be a whole number from 1\n');
  process.exit(1);
}

const databaseUrl = process.env['DATABASE_URL'];
const root = path.resolve(import.meta.dirname, '../../..');
const dataDir = path.resolve(root, process.env['HUB_DATA_DIR'] ?? '.data/bench');
const postgres =
  databaseUrl === undefined
    ? await startPostgres({ dataDir: path.join(dataDir, 'postgres') })
    : { url: databaseUrl, stop: async () => undefined };
// Nothing but the database is used; the other settings only have to be there.
const services = await createServices(
  readConfig({
    DATABASE_URL: postgres.url,
    LOG_LEVEL: 'warn',
    HUB_SECRET_KEYS: `bench:${Buffer.alloc(32).toString('base64')}`,
    HUB_AUTH_SECRET: 'not-used-by-the-generator-of-rows',
    META_ACCESS_TOKEN: 'none',
    META_APP_SECRET: 'none',
    META_VERIFY_TOKEN: 'none',
  }),
);
const started = performance.now();
try {
  await migrate(services);
  const made = await fill(services.jobPool, numbers);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${made.numbers} numbers in ${made.wabas} accounts of ${made.clients} clients of ${made.partners} partners, ${seconds} s\n${databaseUrl === undefined ? `HUB_DATA_DIR=${dataDir}\n` : ''}`,
  );
} finally {
  await services.close();
  await postgres.stop();
}
