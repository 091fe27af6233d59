import type { Figures, Report } from './report.ts';
import type { Spread } from './statistics.ts';

/** The report as text for a terminal. */
export function table(report: Report): string {
  const { machine, rounds, seconds, connections, numbers } = report;
  const lines = [
    `${numbers} numbers · ${rounds} × ${seconds} s · ${connections} connections · ${machine.cores} × ${machine.cpu} · load ${machine.loadBefore} → ${machine.loadAfter}`,
    'median (least–most) of the rounds; CPU is seconds per 1 000 requests, server / PostgreSQL',
  ];
  for (const { name, title, contenders } of report.operations) {
    lines.push('', `${name}: ${title}`);
    lines.push(
      ...columns([
        ['', 'requests/s', 'Hub over it', 'CPU', 'p50 ms'],
        ...contenders.map((each) => [
          each.label,
          wide(each.throughput),
          each.name === 'hub' ? '' : wide(each.hubOver),
          `${each.serverCpu ?? 'n/a'} / ${each.postgresCpu ?? 'n/a'}`,
          String(each.latency),
        ]),
      ]),
    );
  }
  const { latencyAtRate } = report;
  if (latencyAtRate !== null) {
    const { operation, perSecond, p50, p99 } = latencyAtRate;
    lines.push('', `${operation} at ${perSecond} requests a second, ms`);
    lines.push(
      ...columns([
        ['', 'p50', 'p99'],
        ...Object.keys(p50).map((name) => [name, figure(p50, name), figure(p99, name)]),
      ]),
    );
  }
  lines.push('', 'Processes');
  lines.push(
    ...columns([
      ['', 'cold start ms', 'peak memory MB'],
      ...Object.keys(report.coldStart).map((name) => [
        name,
        figure(report.coldStart, name),
        figure(report.peakMemory, name),
      ]),
    ]),
  );
  const sizes = Object.keys(report.growth[0]?.milliseconds ?? {});
  lines.push('', 'Growth: ms for one request at a time');
  lines.push(
    ...columns([
      ['', ...sizes, 'largest over smallest'],
      ...report.growth.map(({ page, milliseconds, ratio }) => [
        page,
        ...sizes.map((size) => figure(milliseconds, size)),
        String(ratio),
      ]),
    ]),
  );
  if (report.syncs.length > 0) {
    lines.push('', 'Sync of one account from the sandbox, ms');
    lines.push(
      ...columns([
        ['', 'templates', 'in all', 'CPU server / PostgreSQL', 'longest block'],
        ...report.syncs.map((each) => [
          each.what,
          String(each.templates),
          String(each.milliseconds),
          `${each.cpuMilliseconds} / ${each.postgresCpuMilliseconds}`,
          String(each.longestBlockMilliseconds),
        ]),
      ]),
    );
  }
  lines.push('', 'Goals');
  lines.push(
    ...columns([
      ['', 'wanted', 'found', ''],
      ...report.goals.map(({ goal, wanted, found, verdict }) => [goal, wanted, found, verdict]),
    ]),
  );
  return `${lines.join('\n')}\n`;
}

function wide({ median, min, max }: Spread): string {
  return `${median} (${min}–${max})`;
}

function figure(figures: Figures, name: string): string {
  return String(figures[name] ?? 'n/a');
}

function columns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
