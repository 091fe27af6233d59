import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../viewer.ts';
import { attach } from './attach.ts';
import { checkDocuments } from './test/equivalence.ts';
import type { Subject } from './test/equivalence.ts';
import { attachOracle, loadTables } from './test/oracle.ts';
import { Random } from './test/random.ts';
import { createWorld, fill } from './test/world.ts';
import type { World } from './test/world.ts';
import { buildZooSchema, zooEntities } from './test/zoo.ts';

const seed = Number(process.env['READ_SEED'] ?? 1);
const count = Number(process.env['READ_DOCUMENTS'] ?? 400);
let world: World;
let subject: Subject;

beforeAll(async () => {
  world = await createWorld({ entities: zooEntities });
  const metadata = world.orm.getMetadata();
  const random = new Random(seed);
  await fill(world, buildZooSchema(), random, 40);
  subject = {
    schema: attach(buildZooSchema(), metadata),
    oracleSchema: attachOracle(buildZooSchema(), metadata),
    metadata,
    pool: world.pool,
    viewers: await zooViewers(world, random),
  };
});
afterAll(() => world.close());

async function zooViewers({ pool, orm }: World, random: Random): Promise<Viewer[]> {
  const tables = await loadTables(pool, orm.getMetadata());
  const id = (name: string) => random.pick(tables.get(name) ?? []).id;
  const nobody = {
    organizationId: random.uuid(),
    role: 'OWNER',
    apiKeyId: null,
    scopes: null,
    name: 'Somebody',
  };
  const one = (kind: Viewer['kind'], withUser: boolean): Viewer => ({
    ...nobody,
    kind,
    partnerId: kind === 'partner' ? id('Owner') : null,
    clientId: kind === 'client' ? id('Zoo') : null,
    userId: withUser ? id('Person') : null,
  });
  return (['operator', 'partner', 'client'] as const).flatMap((kind) => [
    one(kind, true),
    one(kind, true),
    one(kind, false),
  ]);
}

test(`answers ${count} random documents as the oracle does (READ_SEED=${seed})`, async () => {
  const tally = await checkDocuments(subject, seed, count);
  console.info(JSON.stringify(tally));
  expect(tally.invalid).toBeLessThan(count / 4);
  expect(tally.rows).toBeGreaterThan(count * 3);
}, 120_000);
