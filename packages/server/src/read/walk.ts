import type { MetadataStorage } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';
import { masked } from './columns.ts';
import type { ReadContext } from './context.ts';
import { encodeCursor } from './cursor.ts';
import type { Mask } from './entity.ts';
import { modelOf } from './model.ts';
import { Read } from './read.ts';
import type { Order, Where } from './read.ts';
import { Select, statementsOf } from './sql.ts';

const BATCH = 500;

interface Walk<E extends object, Row> {
  readonly entity: ClassType<E>;
  readonly where: Where<E>;
  readonly order: Order<E>;
  /** The columns of a row; a to-one relation out of the viewer's scope is null. */
  readonly mask: Mask<Row>;
}

/**
 * All rows of a list that the viewer may see, for exports: batch after batch by the place where
 * the last one ended, so that memory and statements stay small however long the list is.
 */
export async function* walk<E extends object, Row extends object>(
  { db, viewer }: ReadContext,
  metadata: MetadataStorage,
  { entity, where, order, mask }: Walk<E, Row>,
): AsyncGenerator<Row[]> {
  const select = new Select(modelOf(metadata).of(entity));
  const reader = masked(select, select.root, mask);
  const wanted = { select, rows: true, keys: true, count: false, countLimit: 0 };
  let after: string | null = null;
  do {
    const slice = { size: BATCH, fromEnd: false, after, before: null };
    const read: Read = new Read(entity, { kind: 'page', slice }, where, null, order);
    const { rows, keysAt, order: sorted } = statementsOf(read, wanted, viewer, null);
    if (rows === null) return;
    const found = await db.query(rows);
    const batch = found.slice(0, BATCH);
    const last = batch.at(-1);
    // The mask has said what the rows are.
    if (batch.length > 0) yield batch.map((row) => reader(row) as Row);
    const goesOn = found.length > BATCH && last !== undefined;
    after = goesOn
      ? encodeCursor(
          sorted,
          keysAt.map((at) => last[at] ?? null),
        )
      : null;
  } while (after !== null);
}
