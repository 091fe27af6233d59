import type { ContenderReport, OperationReport, Report } from './report.ts';

const WIDTH = 1060;
const MARGIN = 24;
const ROW = 20;
const BAR = 12;
const LABEL = 190;
const SPEED = { x: MARGIN + LABEL, width: 330 };
const CPU = { x: 680, width: 270 };
const TITLE = 30;
const HEAD = 92;

const INK = '#1f2933';
const FAINT = '#66727f';
const OURS = '#0b7285';
const THEIRS = '#adb5bd';
const POSTGRES = '#f0b95b';

/** Throughput with its spread and processor time, one block for each operation. */
export function plot(report: Report): string {
  let top = HEAD;
  const blocks = report.operations.map((operation) => {
    const drawn = block(operation, top);
    top += TITLE + operation.contenders.length * ROW + 10;
    return drawn;
  });
  const { numbers, rounds, seconds, connections, machine } = report;
  const about = `${report.date.slice(0, 10)} · ${numbers.toLocaleString('en-US')} numbers · ${rounds} rounds of ${seconds} s · ${connections} connections · ${machine.cores} × ${machine.cpu}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + MARGIN}" width="${WIDTH}" height="${top + MARGIN}" font-family="system-ui, sans-serif" font-size="12" fill="${INK}">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    text(
      MARGIN,
      32,
      'GraphQL over one PostgreSQL, side by side',
      'font-size="18" font-weight="600"',
    ),
    text(MARGIN, 52, about, `fill="${FAINT}"`),
    text(
      SPEED.x,
      HEAD - 8,
      'requests per second, median and spread of the rounds',
      `fill="${FAINT}"`,
    ),
    text(CPU.x, HEAD - 8, 'CPU seconds per 1,000 requests:', `fill="${FAINT}"`),
    swatch(CPU.x + 204, HEAD - 17, THEIRS, 'server'),
    swatch(CPU.x + 264, HEAD - 17, POSTGRES, 'PostgreSQL'),
    ...blocks,
    '</svg>',
    '',
  ].join('\n');
}

function block({ name, title, contenders }: OperationReport, top: number): string {
  const fastest = Math.max(...contenders.map(({ throughput }) => throughput.max));
  const busiest = Math.max(...contenders.map(cpuOf));
  return [
    `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${top + 4}" y2="${top + 4}" stroke="#e4e7eb"/>`,
    text(MARGIN, top + 22, `${name}: ${title}`, 'font-weight="600"'),
    ...contenders.map((contender, index) =>
      row(contender, top + TITLE + index * ROW, fastest, busiest),
    ),
  ].join('\n');
}

function row(contender: ContenderReport, y: number, fastest: number, busiest: number): string {
  const { name, label, throughput, serverCpu, postgresCpu } = contender;
  const color = name.startsWith('hub') ? OURS : THEIRS;
  const speed = (value: number) => (value / fastest) * SPEED.width;
  const middle = y + BAR / 2;
  const parts = [
    text(SPEED.x - 8, y + 10, label, 'text-anchor="end"'),
    bar(SPEED.x, y, speed(throughput.median), color),
    `<path d="M${SPEED.x + speed(throughput.min)} ${middle}H${SPEED.x + speed(throughput.max)}" stroke="${INK}" stroke-width="1.5"/>`,
    text(
      SPEED.x + speed(throughput.max) + 6,
      y + 10,
      throughput.median.toLocaleString('en-US'),
      `fill="${FAINT}"`,
    ),
  ];
  if (serverCpu !== null && postgresCpu !== null && busiest > 0) {
    const server = (serverCpu / busiest) * CPU.width;
    const postgres = (postgresCpu / busiest) * CPU.width;
    parts.push(
      bar(CPU.x, y, server, color),
      bar(CPU.x + server, y, postgres, POSTGRES),
      text(
        CPU.x + server + postgres + 6,
        y + 10,
        (serverCpu + postgresCpu).toPrecision(3),
        `fill="${FAINT}"`,
      ),
    );
  }
  return parts.join('\n');
}

function cpuOf({ serverCpu, postgresCpu }: ContenderReport): number {
  return (serverCpu ?? 0) + (postgresCpu ?? 0);
}

function bar(x: number, y: number, width: number, color: string): string {
  return `<rect x="${x.toFixed(1)}" y="${y}" width="${Math.max(width, 0).toFixed(1)}" height="${BAR}" fill="${color}"/>`;
}

function swatch(x: number, y: number, color: string, label: string): string {
  return `<rect x="${x}" y="${y}" width="10" height="10" fill="${color}"/>${text(x + 14, y + 9, label, `fill="${FAINT}"`)}`;
}

function text(x: number, y: number, content: string, attributes = ''): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<text x="${x.toFixed(1)}" y="${y}" ${attributes}>${escaped}</text>`;
}
