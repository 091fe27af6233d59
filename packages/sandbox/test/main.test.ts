import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

type Child = ChildProcessByStdio<null, Readable, Readable>;

function run(...args: string[]): Child {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: {},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

test('it prints its addresses, answers, and ends clean on SIGTERM', async () => {
  const child = run('--port', '0', '--frozen');
  const [chunk]: unknown[] = await once(child.stdout, 'data');
  const address = /http:\S+v25\.0/.exec(String(chunk))?.[0];
  const response = await fetch(`${address}/102290129340398`, {
    headers: { authorization: 'Bearer sandbox-token' },
  });
  expect(await response.json()).toMatchObject({ name: 'Nordwind Outdoor' });
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test.each([
  [['--port', 'many'], /port/],
  [['--world', '/does/not/exist'], /does\/not\/exist/],
  [['--nonsense'], /nonsense/],
  [['--webhook-url', 'ftp://x'], /webhook-url/],
])('%j ends with one line and exit code 1', async (args, line) => {
  const child = run(...args);
  const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(code).toBe(1);
  expect(errors).toMatch(line);
  expect(errors.trimEnd().split('\n')).toHaveLength(1);
});
