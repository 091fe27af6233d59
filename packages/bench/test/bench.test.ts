import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { z } from 'zod';

const reportSchema = z.object({
  numbers: z.number(),
  operations: z.array(
    z.object({
      name: z.string(),
      contenders: z.array(
        z.object({ name: z.string(), throughput: z.object({ median: z.number().positive() }) }),
      ),
    }),
  ),
  coldStart: z.record(z.string(), z.number().positive()),
  growth: z.array(z.object({ page: z.string(), ratio: z.number().positive() })),
  syncs: z.array(z.object({ what: z.string(), milliseconds: z.number().positive() })),
  goals: z.array(z.object({ goal: z.string() })),
});

const bench = path.resolve(import.meta.dirname, '..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hub-bench-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function run(...flags: string[]): Promise<{ code: unknown; output: string }> {
  const child = spawn(process.execPath, ['src/main.ts', '--results', folder, ...flags], {
    cwd: bench,
    env: { PATH: process.env['PATH'], DATABASE_URL: inject('postgresUrl') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  const [code] = await once(child, 'close');
  return { code, output };
}

test('all servers give the same answers to all operations, and the run is written down', async () => {
  const { code, output } = await run('--quick', '--seconds', '0.2');
  expect(output).toContain('Goals');
  expect(code).toBe(0);
  const file = readdirSync(folder).find((name) => name.endsWith('.json')) ?? '';
  const report = reportSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  expect(report.numbers).toBe(1_000);
  const raced = Object.fromEntries(
    report.operations.map(({ name, contenders }) => [name, contenders.map((each) => each.name)]),
  );
  const peers = ['limit', 'postgraphile', 'mercurius', 'yoga', 'plain'];
  expect(raced).toEqual({
    Q1: ['hub', ...peers],
    Q1n: ['hub', 'hub-twin', ...peers],
    Q2: ['hub', 'hub-twin', ...peers],
    Q3: ['hub', 'hub-twin', 'hub-session', ...peers],
    details: ['hub', 'limit', 'postgraphile', 'mercurius'],
    history: ['hub', 'limit', 'postgraphile', 'mercurius'],
    audit: ['hub', 'limit', 'postgraphile', 'mercurius'],
    search: ['hub', 'limit', 'postgraphile', 'mercurius'],
    templates: ['hub', 'hub-twin'],
    'templates-search': ['hub', 'hub-twin'],
    'templates-filter': ['hub', 'hub-twin'],
    'templates-missing': ['hub', 'hub-twin'],
    M1: ['hub', 'hub-twin', ...peers],
    M2: ['hub', 'limit', 'postgraphile', 'mercurius'],
    webhook: ['hub', 'limit'],
  });
  expect(report.growth).toHaveLength(5);
  expect(report.syncs.map(({ what }) => what)).toEqual(['first', 'nothing changed']);
  expect(readFileSync(path.join(folder, file.replace('json', 'svg')), 'utf8')).toMatch(/^<svg/);
}, 300_000);

test('what is not known is refused with one line', async () => {
  const { code, output } = await run('--quick', '--contenders', 'hub,nobody');
  expect(code).toBe(1);
  expect(output.trim().split('\n').at(-1)).toBe('bench: no contender nobody');
}, 60_000);
