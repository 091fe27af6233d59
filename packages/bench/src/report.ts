import type { Spread } from './statistics.ts';

/** What a run found: the file in `results/`. */
export interface Report {
  date: string;
  machine: {
    cpu: string;
    cores: number;
    memoryGB: number;
    loadBefore: number;
    loadAfter: number;
  };
  versions: Record<string, string>;
  numbers: number;
  rounds: number;
  seconds: number;
  connections: number;
  operations: OperationReport[];
  /** At one fixed rate for all, in milliseconds. */
  latencyAtRate: { operation: string; perSecond: number; p50: Figures; p99: Figures } | null;
  /** Milliseconds from the start of a process to its first right answer. */
  coldStart: Figures;
  /** The most memory each server held at once, in MB. */
  peakMemory: Figures;
  growth: GrowthReport[];
  syncs: SyncReport[];
  goals: GoalReport[];
}

/** By name of the contender or the process. */
export type Figures = Record<string, number>;

export interface OperationReport {
  name: string;
  title: string;
  contenders: ContenderReport[];
}

export interface ContenderReport {
  name: string;
  label: string;
  /** Requests per second. */
  throughput: Spread;
  /** Our throughput over this one's, inside each round. */
  hubOver: Spread;
  /** Median latency under full load, in milliseconds. */
  latency: number;
  /** Processor seconds per 1 000 requests. */
  serverCpu: number | null;
  postgresCpu: number | null;
}

export interface GrowthReport {
  page: string;
  /** Median milliseconds of one request at a time, by number of rows. */
  milliseconds: Figures;
  /** The largest database's over the smallest one's. */
  ratio: number;
}

/** A sync of one account's templates from the sandbox; times are medians. */
export interface SyncReport {
  what: string;
  templates: number;
  milliseconds: number;
  /** Of the process that syncs, which here is that of the bench. */
  cpuMilliseconds: number;
  postgresCpuMilliseconds: number;
  /** The longest time for which that process could do nothing else. */
  longestBlockMilliseconds: number;
}

export interface GoalReport {
  goal: string;
  wanted: string;
  found: string;
  verdict: 'met' | 'missed' | 'within A/A';
}
