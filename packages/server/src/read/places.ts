import type { MetadataStorage } from '@mikro-orm/core';
import type { ReadContext } from './context.ts';
import { encodeCursor } from './cursor.ts';
import { modelOf } from './model.ts';
import type { Read } from './read.ts';
import { Select, statementsOf } from './sql.ts';

/** A row by its uuid, and its cursor in a list. */
export interface Place {
  readonly id: string;
  readonly cursor: string;
}

/** Where the rows of a page are, without their facts. */
export async function placesOf(
  metadata: MetadataStorage,
  read: Read,
  { viewer, db }: ReadContext,
): Promise<Place[]> {
  const { shape } = read;
  if (shape.kind !== 'page') throw new Error('Only the rows of a page have a cursor');
  const model = modelOf(metadata).of(read.entity);
  const select = new Select(model);
  const idAt = select.column(select.root, model.column('id'));
  const wanted = { select, rows: true, keys: true, count: false, countLimit: 0 };
  const { rows, keysAt, order } = statementsOf(read, wanted, viewer, null);
  if (rows === null) return [];
  const found = (await db.query(rows)).slice(0, shape.slice.size);
  const places = found.map((row) => ({
    id: row[idAt] ?? '',
    cursor: encodeCursor(
      order,
      keysAt.map((at) => row[at] ?? null),
    ),
  }));
  return shape.slice.fromEnd ? places.toReversed() : places;
}
