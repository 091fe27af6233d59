import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';

import { launch, type HubProcess } from './hub-process.ts';

let dataDir: string;
const started: HubProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'hub-local-'));
});

afterEach(async () => {
  for (const hub of started.splice(0)) {
    hub.child.kill('SIGTERM');
    await hub.ended();
  }
  rmSync(dataDir, { recursive: true, force: true });
});

function start(): HubProcess {
  const hub = launch({ dataDir });
  started.push(hub);
  return hub;
}

const secretsSchema = z.object({
  demo: z.object({ complete: z.boolean(), apiKeys: z.array(z.object({ key: z.string() })) }),
});

function progress(): z.infer<typeof secretsSchema>['demo'] | undefined {
  const file = path.join(dataDir, 'secrets.json');
  if (!existsSync(file)) return undefined;
  return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).demo;
}

const answerSchema = z.object({
  data: z.object({
    phoneNumbers: z.object({
      totalCount: z.number(),
      nodes: z.array(
        z.object({
          accountStatus: z.string(),
          history: z.object({ nodes: z.array(z.object({ kind: z.string() })) }),
        }),
      ),
    }),
  }),
});

test('a first start that was killed while it filled in the demo is completed by the next', async () => {
  const first = start();
  const keys = () => progress()?.apiKeys.length ?? 0;
  await expect.poll(keys, { timeout: 30_000, interval: 2 }).toBe(11);
  first.child.kill('SIGKILL');
  await first.ended();
  expect(progress()?.complete).toBe(false);

  const second = start();
  await second.ready();
  expect(progress()?.complete).toBe(true);
  const { apiKeys } = second.demo();
  // Whether the keys of the first start were stored in time or not: those told now work.
  for (const { key, organization } of apiKeys) {
    expect(await ask(second, key, '{ viewer { organization { slug } } }')).toEqual(
      expect.objectContaining({ data: { viewer: { organization: { slug: organization } } } }),
    );
  }
  const { phoneNumbers } = answerSchema.parse(
    await ask(
      second,
      apiKeys[0]?.key ?? '',
      `{ phoneNumbers(first: 100) {
           totalCount nodes { accountStatus history(first: 10) { nodes { kind } } } } }`,
    ),
  ).data;
  expect(phoneNumbers.totalCount).toBe(40);
  expect(new Set(phoneNumbers.nodes.map(({ accountStatus }) => accountStatus)).size).toBe(12);
  // Told once: every number was added one time, however often the filling began.
  for (const { history } of phoneNumbers.nodes) {
    expect(history.nodes.filter(({ kind }) => kind === 'CREATED').length).toBeLessThanOrEqual(1);
  }
});

async function ask(hub: HubProcess, key: string, query: string): Promise<unknown> {
  const response = await fetch(hub.demo().graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
