import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from 'local/postgres/start-postgres';
import { migrate } from 'server/db/migrate';
import { benchServices } from './bench-services.ts';
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
const services = await benchServices(postgres.url);
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
