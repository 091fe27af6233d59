import type {
  ContenderReport,
  Figures,
  GoalReport,
  GrowthReport,
  OperationReport,
} from './report.ts';

/** Our throughput over another's, inside a round. */
const THROUGHPUT: readonly [operation: string, over: string, atLeast: number][] = [
  ['Q1n', 'postgraphile', 2.5],
  ['Q1', 'postgraphile', 9],
  ['Q2', 'postgraphile', 3],
  ['Q3', 'postgraphile', 1.2],
  ['M1', 'postgraphile', 1.5],
  ['M2', 'postgraphile', 1.5],
  ['Q1n', 'mercurius', 2],
  ['Q1', 'mercurius', 2],
  ['Q2', 'mercurius', 2],
  ['Q3', 'mercurius', 0.7],
  ['M1', 'mercurius', 1],
  ['M2', 'mercurius', 1],
  ['Q1n', 'limit', 0.85],
  ['Q1', 'limit', 0.85],
  ['Q2', 'limit', 0.85],
  ['Q3', 'limit', 0.6],
  ['M1', 'limit', 0.5],
  ['M2', 'limit', 0.5],
];

/** Processor time of server and PostgreSQL over that of Mercurius. */
const CPU: readonly [operation: string, atMost: number][] = [
  ['Q1n', 0.55],
  ['Q1', 0.55],
  ['Q2', 0.55],
  ['Q3', 1.5],
];

const MEMORY_MB = 350;
const GROWTH = 1.3;
const BIG = 1_000_000;
const SMALL = 1_000;

/** What was wanted beside what was found; only for what took part. */
export function judge(
  operations: readonly OperationReport[],
  peakMemory: Figures,
  growth: readonly GrowthReport[],
): GoalReport[] {
  const of = (operation: string, contender: string) =>
    operations
      .find(({ name }) => name === operation)
      ?.contenders.find(({ name }) => name === contender);
  const goals: GoalReport[] = [];
  for (const [operation, over, atLeast] of THROUGHPUT) {
    const found = of(operation, over)?.hubOver;
    if (found === undefined) continue;
    goals.push({
      goal: `${operation}: requests per second over ${over}`,
      wanted: `≥ ${atLeast}`,
      found: `${found.median} (${found.min}–${found.max})`,
      verdict: verdict(found.median / atLeast, twinSpread(of(operation, 'hub-twin'))),
    });
  }
  for (const [operation, atMost] of CPU) {
    const [ours, theirs] = [cpuOf(of(operation, 'hub')), cpuOf(of(operation, 'mercurius'))];
    if (ours === null || theirs === null) continue;
    const found = ours / theirs;
    goals.push({
      goal: `${operation}: processor time of server + PostgreSQL over mercurius`,
      wanted: `≤ ${atMost}`,
      found: found.toFixed(2),
      verdict: verdict(atMost / found, twinSpread(of(operation, 'hub-twin'))),
    });
  }
  const memory = peakMemory['hub'];
  if (memory !== undefined) {
    goals.push({
      goal: 'memory of the server under load',
      wanted: `≤ ${MEMORY_MB} MB`,
      found: `${memory} MB`,
      verdict: memory <= MEMORY_MB ? 'met' : 'missed',
    });
  }
  for (const { page, milliseconds, ratio } of growth) {
    // A search looks at all that is like the text; it is shown, but was promised nothing.
    if (page.startsWith('search') || !(BIG in milliseconds && SMALL in milliseconds)) continue;
    goals.push({
      goal: `${page} at ${BIG} numbers over ${SMALL}`,
      wanted: `≤ ${GROWTH}`,
      found: String(ratio),
      verdict: ratio <= GROWTH ? 'met' : 'missed',
    });
  }
  return goals;
}

/** How far apart the same server is from itself, as a factor; 1 when it ran only once. */
function twinSpread(twin: ContenderReport | undefined): number {
  if (twin === undefined) return 1;
  const { min, max } = twin.hubOver;
  return Math.max(max, 1 / min, 1);
}

/** No claim that is smaller than what the same server differs from itself. */
function verdict(reached: number, noise: number): GoalReport['verdict'] {
  if (noise > 1 && reached < noise && reached > 1 / noise) return 'within A/A';
  return reached >= 1 ? 'met' : 'missed';
}

function cpuOf(contender: ContenderReport | undefined): number | null {
  if (contender === undefined) return null;
  const { serverCpu, postgresCpu } = contender;
  return serverCpu === null || postgresCpu === null ? null : serverCpu + postgresCpu;
}
