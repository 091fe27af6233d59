import { quantile } from './statistics.ts';

/** An event of a Chromium trace, as far as it is read here. Times are microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** What the thread itself worked meanwhile; less than `dur` on a busy machine. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: {
    name?: string;
    /** Of an event that the page heard, e.g. `input`. */
    data?: { type?: string };
    frame_reporter?: { frame_sequence?: number; state?: string; scroll_state?: string };
  };
}

export const TRACE_CATEGORIES = [
  'toplevel',
  'cc',
  'benchmark',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

export interface Smoothness {
  seconds: number;
  framesPerSecond: number;
  framesPresented: number;
  framesDropped: number;
  /** Frames in which the page itself had work, and what one of them took of the processor. */
  pageFrames: number;
  cpuMillisecondsPerPageFrame: number;
  /** Whether the scrolling waited for the page's main thread. */
  scrollThread: string;
  /** Tasks of the page's main thread over 50 ms, in milliseconds, the longest first. */
  longTasks: number[];
  /** The same tasks by the time that the thread itself worked. */
  longTasksByCpu: number[];
  /** Share of the time in which the main thread worked. */
  mainThreadCpu: number;
  cpuMilliseconds: Record<string, number>;
  /** What each letter that was typed took; null when none was. */
  keys: KeyFigures | null;
}

/** Milliseconds by the clock, and of the processor, of the tasks in which letters arrived. */
export interface KeyFigures {
  typed: number;
  clock: { median: number; p95: number; longest: number };
  cpu: { median: number; p95: number; longest: number };
}

const LONG_TASK_US = 50_000;
const KINDS = [
  'FunctionCall',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'MajorGC',
  'MinorGC',
];

/** What one page did between two moments. */
export function readSmoothness(
  events: readonly TraceEvent[],
  page: { pid: number; from: number; to: number },
): Smoothness {
  const main = events.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === page.pid && args?.name === 'CrRendererMain',
  );
  const during = events.filter(
    ({ pid, ts }) => pid === page.pid && ts >= page.from && ts <= page.to,
  );
  const onMain = during.filter(({ tid, ph }) => tid === main?.tid && ph === 'X');
  const tasks = onMain.filter(({ name }) => name === 'RunTask');
  const pageFrames = onMain.filter(({ name }) => name === 'ProxyMain::BeginMainFrame');
  // A report tells of a frame that the display could have shown.
  const reports = during.flatMap(({ name, ph, args }) =>
    name === 'PipelineReporter' && ph === 'b' && args?.frame_reporter ? [args.frame_reporter] : [],
  );
  // A frame is told of twice when the page's part came later than the compositor's.
  const framesIn = (prefix: string) =>
    new Set(
      reports
        .filter(({ state }) => state?.startsWith(prefix))
        .map(({ frame_sequence: sequence }) => sequence),
    );
  const presented = framesIn('STATE_PRESENTED');
  const microseconds = page.to - page.from;
  return {
    seconds: round(microseconds / 1e6),
    framesPerSecond: round(presented.size / (microseconds / 1e6)),
    framesPresented: presented.size,
    framesDropped: [...framesIn('STATE_DROPPED')].filter((frame) => !presented.has(frame)).length,
    pageFrames: pageFrames.length,
    cpuMillisecondsPerPageFrame: round(cpu(pageFrames) / 1e3 / pageFrames.length),
    scrollThread: mostFrequent(reports.map(({ scroll_state: state = 'unknown' }) => state)),
    longTasks: long(tasks.map(({ dur = 0 }) => dur)),
    longTasksByCpu: long(tasks.map(({ tdur = 0 }) => tdur)),
    mainThreadCpu: round(cpu(tasks) / microseconds),
    cpuMilliseconds: Object.fromEntries(
      KINDS.map((kind) => [kind, round(cpu(onMain.filter(({ name }) => name === kind)) / 1e3)]),
    ),
    keys: keysOf(onMain, tasks),
  };
}

function keysOf(onMain: readonly TraceEvent[], tasks: readonly TraceEvent[]): KeyFigures | null {
  const inputs = onMain.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input',
  );
  const heard = tasks.filter(({ ts, dur = 0 }) =>
    inputs.some((input) => input.ts >= ts && input.ts <= ts + dur),
  );
  if (heard.length === 0) return null;
  const figures = (durations: readonly number[]) => {
    const sorted = durations.toSorted((one, other) => one - other);
    const at = (part: number) => round(quantile(sorted, part) / 1e3);
    return { median: at(0.5), p95: at(0.95), longest: at(1) };
  };
  return {
    typed: inputs.length,
    clock: figures(heard.map(({ dur = 0 }) => dur)),
    cpu: figures(heard.map(({ tdur = 0 }) => tdur)),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const cpu = (events: readonly TraceEvent[]): number =>
  events.reduce((total, { tdur = 0 }) => total + tdur, 0);

const long = (durations: readonly number[]): number[] =>
  durations
    .filter((duration) => duration > LONG_TASK_US)
    .map((duration) => round(duration / 1e3))
    .toSorted((one, other) => other - one);

function mostFrequent(words: readonly string[]): string {
  const counts = Map.groupBy(words, (word) => word);
  const [first] = [...counts].toSorted(([, one], [, other]) => other.length - one.length);
  return first?.[0] ?? 'unknown';
}
