import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HELP, readOptions } from './options.ts';
import { plot } from './plot.ts';
import { run } from './run.ts';
import { table } from './table.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const tell = (line: string) => void process.stderr.write(`${line}\n`);

// What was started ends with this process, which a signal alone would not see to.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const options = readOptions(process.argv.slice(2), path.join(root, 'packages/bench/results'));
  if (options === null) {
    process.stdout.write(HELP);
  } else {
    const from = performance.now();
    const report = await run(options, {
      folder: path.resolve(root, process.env['HUB_DATA_DIR'] ?? '.data/bench'),
      databaseUrl: process.env['DATABASE_URL'],
      tell,
    });
    process.stdout.write(table(report));
    mkdirSync(options.results, { recursive: true });
    const file = path.join(options.results, report.date.slice(0, 10));
    writeFileSync(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(`${file}.svg`, plot(report));
    tell(`${file}.json and .svg, ${Math.round((performance.now() - from) / 1000)} s in all`);
  }
} catch (error) {
  tell(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
