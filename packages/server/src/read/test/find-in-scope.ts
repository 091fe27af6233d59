import type { MikroORM } from '@mikro-orm/postgresql';
import { TypeID } from 'typeid-js';
import { entityOfPrefix, rulesOf } from '../entity.ts';
import { findInScope } from '../find-in-scope.ts';
import { NOW } from './equivalence.ts';
import type { Subject } from './equivalence.ts';
import { Oracle } from './oracle.ts';
import { loadTables } from './tables.ts';

/** What use cases find must be what reads show; returns how many rows were visible and not. */
export async function checkFindInScope(
  { metadata, pool, viewers }: Subject,
  orm: MikroORM,
  rowsPerTable: number,
): Promise<{ visible: number; hidden: number }> {
  const tally = { visible: 0, hidden: 0 };
  const tables = await loadTables(pool, metadata);
  for (const viewer of viewers) {
    const oracle = new Oracle(tables, viewer, NOW);
    for (const meta of metadata) {
      const { prefix } = rulesOf(meta.class);
      const entity = prefix === undefined ? undefined : entityOfPrefix(prefix);
      if (prefix === undefined || !entity) continue;
      for (const row of oracle.table(meta.className).slice(0, rowsPerTable)) {
        const id = TypeID.fromUUID(prefix, row.id).toString();
        const found = await findInScope(orm.em.fork(), entity, viewer, id);
        const isVisible = oracle.visible(meta).has(row);
        if ((found !== null) !== isVisible) {
          throw new Error(`${id} for ${JSON.stringify(viewer)}: ${isVisible ? 'lost' : 'leaked'}`);
        }
        tally[isVisible ? 'visible' : 'hidden'] += 1;
      }
    }
  }
  return tally;
}
