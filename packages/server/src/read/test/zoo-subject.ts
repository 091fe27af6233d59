import type { Viewer, ViewerKind } from '../../viewer.ts';
import { attach } from '../attach.ts';
import type { Subject } from './equivalence.ts';
import { attachOracle } from './oracle-schema.ts';
import { loadTables } from './tables.ts';
import { Random } from './random.ts';
import { createWorld, Filler } from './world.ts';
import type { World } from './world.ts';
import { zooEntities } from './zoo.ts';
import { buildZooSchema } from './zoo-schema.ts';

export interface Zoo {
  readonly world: World;
  readonly filler: Filler;
  readonly subject: Subject;
}

/** A filled zoo and people to look at it. */
export async function createZoo(seed: number, rowsPerTable: number): Promise<Zoo> {
  const world = await createWorld({ entities: zooEntities });
  const metadata = world.orm.getMetadata();
  const random = new Random(seed);
  const filler = new Filler(world, buildZooSchema(), random);
  await filler.fill(rowsPerTable);
  const subject = {
    ...attach(buildZooSchema(), metadata),
    oracleSchema: attachOracle(buildZooSchema(), metadata),
    metadata,
    pool: world.pool,
    viewers: await viewersOf(world, random, {
      partner: 'Zoo.owner',
      client: 'Animal.zoo',
      user: 'Note.author',
    }),
  };
  return { world, filler, subject };
}

/**
 * Three of every kind, one of them without a person. Who they are is told by entity, or as
 * `Entity.relation` by whom rows point to, so that they see something.
 */
export async function viewersOf(
  { pool, orm }: World,
  random: Random,
  entities: { partner: string; client: string; user: string; organization?: string },
): Promise<Viewer[]> {
  const tables = await loadTables(pool, orm.getMetadata());
  const idOf = (from: string) => {
    const [entity = '', relation = 'id'] = from.split('.');
    const ids = (tables.get(entity) ?? []).flatMap(({ cells }) => cells.get(relation)?.text ?? []);
    return random.pick(ids);
  };
  const one = (kind: ViewerKind, isPerson: boolean): Viewer => ({
    kind,
    organizationId: entities.organization ? idOf(entities.organization) : random.uuid(),
    organizationName: 'Somewhere',
    requiresTemplateReview: isPerson,
    partnerId: kind === 'partner' ? idOf(entities.partner) : null,
    clientId: kind === 'client' ? idOf(entities.client) : null,
    userId: isPerson ? idOf(entities.user) : null,
    role: isPerson ? 'OWNER' : null,
    apiKeyId: null,
    apiKeyHint: null,
    scopes: isPerson ? null : ['READ'],
    name: 'Somebody',
  });
  return (['operator', 'partner', 'client'] as const).flatMap((kind) => [
    one(kind, true),
    one(kind, true),
    one(kind, false),
  ]);
}
