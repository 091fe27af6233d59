import { parseArgs } from 'node:util';
import { z } from 'zod';
import { operations } from './operations.ts';

const schema = z.object({
  numbers: z.coerce.number().int().min(100),
  growth: z.array(z.coerce.number().int().min(100)),
  rounds: z.coerce.number().int().min(1),
  seconds: z.coerce.number().min(0.1),
  connections: z.coerce.number().int().min(1).max(100),
  operations: z.array(z.enum(operations.map(({ name }) => name))),
  /** Null for those that each operation names itself. */
  contenders: z.array(z.string()).nullable(),
  results: z.string(),
});

export type Options = z.infer<typeof schema>;

export const HELP = `pnpm bench [options]
  --numbers 100000            rows of the main database
  --growth 1000,100000        sizes at which the latency of a page is measured; add 1000000
  --contenders hub,mercurius  only these (hub is always there)
  --operations Q1n,M1         only these: ${operations.map(({ name }) => name).join(', ')}
  --rounds 5 --seconds 3 --connections 16
  --results packages/bench/results   where JSON and plot are written
  --quick                     one round of one second: shows that all of it works, measures nothing
DATABASE_URL names a PostgreSQL that may be filled; without it one is started in HUB_DATA_DIR
(default .data/bench).
`;

/** The command line; null when help is asked for. */
export function readOptions(argv: string[], defaultResults: string): Options | null {
  const { values } = parseArgs({
    args: argv.filter((argument) => argument !== '--'),
    options: {
      numbers: { type: 'string' },
      growth: { type: 'string' },
      contenders: { type: 'string' },
      operations: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      connections: { type: 'string' },
      results: { type: 'string' },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { quick } = values;
  const numbers = values.numbers ?? (quick ? '1000' : '100000');
  return schema.parse({
    numbers,
    growth: values.growth?.split(',') ?? (quick ? [numbers] : ['1000', numbers]),
    contenders: values.contenders?.split(',') ?? null,
    operations: values.operations?.split(',') ?? operations.map(({ name }) => name),
    rounds: values.rounds ?? (quick ? 1 : 5),
    seconds: values.seconds ?? (quick ? 1 : 3),
    connections: values.connections ?? 16,
    results: values.results ?? defaultResults,
  });
}
