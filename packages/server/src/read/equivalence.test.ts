import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDocuments } from './test/equivalence.ts';
import { checkFindInScope } from './test/find-in-scope.ts';
import { createZoo } from './test/zoo-subject.ts';
import type { Zoo } from './test/zoo-subject.ts';

const seed = Number(process.env['READ_SEED'] ?? 1);
const count = Number(process.env['READ_DOCUMENTS'] ?? 400);
let zoo: Zoo;
beforeAll(async () => {
  zoo = await createZoo(seed, 40);
});
afterAll(() => zoo.world.close());

test(`answers ${count} random documents as the oracle does (READ_SEED=${seed})`, async () => {
  const tally = await checkDocuments(zoo.subject, seed, count);
  expect(tally.invalid).toBeLessThan(count / 10);
  expect(tally.rows).toBeGreaterThan(count * 10);
  expect(tally.planned).toBeGreaterThan(count / 2);
}, 600_000);

test('use cases find what reads show, and nothing else', async () => {
  const tally = await checkFindInScope(zoo.subject, zoo.world.orm, 30);
  expect(tally.visible).toBeGreaterThan(100);
  expect(tally.hidden).toBeGreaterThan(100);
}, 60_000);
