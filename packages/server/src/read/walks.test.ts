import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkWalks, checkWalksUnderInserts } from './test/walks.ts';
import { createZoo } from './test/zoo-subject.ts';
import type { Zoo } from './test/zoo-subject.ts';

const seed = Number(process.env['READ_SEED'] ?? 1);
let zoo: Zoo;
beforeAll(async () => {
  zoo = await createZoo(seed, 40);
});
afterAll(() => zoo.world.close());

test(`every list in every order is complete page by page, both ways (READ_SEED=${seed})`, async () => {
  const tally = await checkWalks(zoo.subject, seed);
  expect(tally.walks).toBeGreaterThan(100);
  expect(tally.pages).toBeGreaterThan(tally.walks);
});

test(`rows inserted between pages neither hide nor repeat others (READ_SEED=${seed})`, async () => {
  const tally = await checkWalksUnderInserts(zoo.subject, zoo.filler, seed);
  expect(tally.inserted).toBeGreaterThan(50);
});
