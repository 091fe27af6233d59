import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import { openArena } from './arena.ts';
import type { Arena } from './arena.ts';
import { openDatabaseServer, prepareDatabase } from './database.ts';
import { judge } from './goals.ts';
import { measureGrowth } from './growth.ts';
import { openLoop } from './load.ts';
import { operations } from './operations.ts';
import type { Operation } from './operations.ts';
import type { Options } from './options.ts';
import type { ContenderReport, Figures, OperationReport, Report } from './report.ts';
import { peakMemoryOf } from './resources.ts';
import { runRounds } from './rounds.ts';
import type { Measured } from './rounds.ts';
import { measureTemplateSync } from './template-sync.ts';
import { digits, quantile, spread } from './statistics.ts';

/** The operation whose waiting times are taken at a fixed rate. */
const AT_RATE = 'Q1n';
/** Of what the slowest one manages, so that none of them is overrun. */
const PART_OF_SLOWEST = 0.4;
/** At a pace that it can keep, a few seconds hold too few requests to tell a p99. */
const SLOW = 'plain';

interface Place {
  folder: string;
  databaseUrl: string | undefined;
  tell: (line: string) => void;
}

/** Everything, in order: databases, servers, rounds, waiting times, growth. */
export async function run(options: Options, { folder, databaseUrl, tell }: Place): Promise<Report> {
  const loadBefore = loadavg()[0] ?? 0;
  const database = await openDatabaseServer(folder, databaseUrl);
  try {
    const from = performance.now();
    const url = await prepareDatabase(database, options.numbers);
    tell(`${options.numbers} numbers in ${Math.round((performance.now() - from) / 1000)} s`);
    const arena = await openArena({
      databaseUrl: url,
      names: options.contenders,
      connections: options.connections,
      starts: Math.min(3, options.rounds),
    });
    const reports: OperationReport[] = [];
    let latencyAtRate: Report['latencyAtRate'] = null;
    let peakMemory: Figures = {};
    try {
      for (const operation of chosenOf(options)) {
        const runners = await arena.enter(operation);
        const measured = await runRounds(operation, runners, {
          ...options,
          postmaster: database.pid,
          tell,
        });
        const report = reportOf(operation, arena, measured);
        reports.push(report);
        if (operation.name === AT_RATE) {
          latencyAtRate = await waitingTimes(operation, arena, report, options);
        }
      }
      peakMemory = memoryOf(arena);
    } finally {
      await arena.stop();
    }
    const growth = await measureGrowth(database, options.growth, {
      rounds: Math.min(3, options.rounds),
      seconds: options.seconds / 6,
      tell,
    });
    const syncs = options.operations.includes('templates')
      ? await measureTemplateSync(database, { rounds: options.rounds, tell })
      : [];
    const [cpu] = cpus();
    const coldStart = Object.fromEntries(
      [...arena.starts].map(([name, times]) => [name, Math.round(spread(times).median)]),
    );
    return {
      date: new Date().toISOString(),
      machine: {
        cpu: cpu?.model ?? 'unknown',
        cores: cpus().length,
        memoryGB: Math.round(totalmem() / 2 ** 30),
        loadBefore: digits(loadBefore, 2),
        loadAfter: digits(loadavg()[0] ?? 0, 2),
      },
      versions: versions(database.version),
      numbers: options.numbers,
      rounds: options.rounds,
      seconds: options.seconds,
      connections: options.connections,
      operations: reports,
      latencyAtRate,
      coldStart,
      peakMemory,
      growth,
      syncs,
      goals: judge(reports, peakMemory, growth),
    };
  } finally {
    await database.stop();
  }
}

function chosenOf(options: Options): Operation[] {
  return operations.filter(({ name }) => options.operations.includes(name));
}

function reportOf(
  { name, title }: Operation,
  arena: Arena,
  measured: ReadonlyMap<string, Measured[]>,
): OperationReport {
  const ours = measured.get('hub') ?? [];
  const contenders = [...measured].map(([contender, rounds]): ContenderReport => {
    const middle = (of: (round: Measured) => number | null) => {
      const values = rounds.flatMap((round) => of(round) ?? []);
      return values.length === 0 ? null : digits(spread(values).median);
    };
    return {
      name: contender,
      label: arena.contenders.find((each) => each.name === contender)?.label ?? contender,
      throughput: rounded(rounds.map(({ throughput }) => throughput)),
      hubOver: rounded(
        rounds.map(({ throughput }, index) => (ours[index]?.throughput ?? Number.NaN) / throughput),
      ),
      latency: middle(({ latency }) => latency) ?? Number.NaN,
      serverCpu: middle(({ serverCpu }) => serverCpu),
      postgresCpu: middle(({ postgresCpu }) => postgresCpu),
    };
  });
  return { name, title, contenders };
}

function rounded(values: readonly number[]) {
  const { median, min, max } = spread(values);
  return { median: digits(median), min: digits(min), max: digits(max) };
}

/** Waiting times mean something only where all servers are asked equally often. */
async function waitingTimes(
  operation: Operation,
  arena: Arena,
  report: OperationReport,
  { seconds, connections }: Options,
): Promise<Report['latencyAtRate']> {
  const paced = report.contenders.filter(({ name }) => name !== SLOW);
  const slowest = Math.min(...paced.map(({ throughput }) => throughput.min));
  const perSecond = Math.max(1, Math.floor(slowest * PART_OF_SLOWEST));
  const p50: Figures = {};
  const p99: Figures = {};
  for (const { name, process: server, next } of await arena.enter(operation)) {
    if (name === SLOW) continue;
    const load = { connections, seconds: seconds * 2, perSecond, next };
    const { latencies } = await openLoop(server.origin, load);
    p50[name] = digits(quantile(latencies, 0.5));
    p99[name] = digits(quantile(latencies, 0.99));
  }
  return { operation: operation.name, perSecond, p50, p99 };
}

function memoryOf({ processes }: Arena): Figures {
  return Object.fromEntries(
    [...processes].flatMap(([name, { pid }]) => {
      const peak = peakMemoryOf(pid);
      return peak === null ? [] : [[name, peak]];
    }),
  );
}

const LIBRARIES = ['graphql', 'postgraphile', 'mercurius', 'graphql-yoga', '@apollo/server'];

function versions(postgres: string): Record<string, string> {
  const require = createRequire(import.meta.url);
  const installed = LIBRARIES.map((name): [string, string] => {
    const folder = require.resolve.paths(name)?.[1] ?? '';
    const about: unknown = JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8'));
    const version = typeof about === 'object' && about !== null && 'version' in about;
    return [name, version ? String(about.version) : 'unknown'];
  });
  return { node: process.versions.node, postgres, ...Object.fromEntries(installed) };
}
