import { closedLoop } from './load.ts';
import type { Fired, Shot } from './load.ts';
import type { Operation } from './operations.ts';
import { cpuOf, cpuOfPostgres } from './resources.ts';
import { quantile } from './statistics.ts';
import type { ServerProcess } from './server-process.ts';

/** A contender that runs and has passed the gate. */
export interface Runner {
  name: string;
  process: ServerProcess;
  next: (connection: number) => Shot;
  /** Throws when the database does not hold what so many requests must have written. */
  verify: (requests: number) => Promise<void>;
}

export interface Measured {
  /** Requests per second. */
  throughput: number;
  /** Median latency in milliseconds. */
  latency: number;
  /** Processor seconds per 1 000 requests; null where they cannot be read. */
  serverCpu: number | null;
  postgresCpu: number | null;
}

export interface Protocol {
  rounds: number;
  seconds: number;
  connections: number;
  postmaster: number | null;
  tell: (line: string) => void;
}

/**
 * A B C … C B A: every other round runs backwards, so that what a neighbour leaves behind falls
 * on all alike. Returns the rounds of each contender, in order.
 */
export async function runRounds(
  operation: Operation,
  runners: readonly Runner[],
  protocol: Protocol,
): Promise<Map<string, Measured[]>> {
  // As long as a round: what has more code takes longer until all of it is compiled.
  for (const runner of runners) await measure(runner, protocol);
  const measured = new Map(runners.map(({ name }): [string, Measured[]] => [name, []]));
  for (let round = 0; round < protocol.rounds; round += 1) {
    for (const runner of round % 2 === 0 ? runners : runners.toReversed()) {
      measured.get(runner.name)?.push(await measure(runner, protocol));
    }
    const speeds = runners.map(
      ({ name }) => `${name} ${Math.round(measured.get(name)?.at(-1)?.throughput ?? 0)}`,
    );
    protocol.tell(`${operation.name} round ${round + 1}: ${speeds.join(' · ')}`);
  }
  return measured;
}

async function measure(
  { process: server, next, verify }: Runner,
  { seconds, connections, postmaster }: Protocol,
): Promise<Measured> {
  const before = [cpuOf(server.pid), cpuOfPostgres(postmaster)] as const;
  let fired: Fired;
  try {
    fired = await closedLoop(server.origin, { connections, seconds, next });
  } catch (error) {
    server.assertAlive();
    throw error;
  }
  const after = [cpuOf(server.pid), cpuOfPostgres(postmaster)] as const;
  server.assertAlive();
  await verify(fired.requests);
  return {
    throughput: fired.requests / fired.seconds,
    latency: quantile(fired.latencies, 0.5),
    serverCpu: perThousand(before[0], after[0], fired.requests),
    postgresCpu: perThousand(before[1], after[1], fired.requests),
  };
}

function perThousand(from: number | null, to: number | null, requests: number): number | null {
  return from === null || to === null ? null : ((to - from) * 1000) / requests;
}
