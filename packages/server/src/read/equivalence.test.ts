import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkDocuments } from './test/equivalence.ts';
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
}, 600_000);
