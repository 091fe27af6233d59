import type { MetadataStorage } from '@mikro-orm/core';
import type { ClassType } from 'type-graphql';
import { all, FALSE, Parameters, scopeOf, whereOf } from './conditions.ts';
import type { ReadContext } from './context.ts';
import { COUNT_LIMIT } from './fetch.ts';
import { modelOf } from './model.ts';
import type { PropertyOf, Where } from './read.ts';

/** How many rows have a value: exact up to the limit that also ends `totalCount`. */
export interface ValueCount<V> {
  readonly value: V;
  readonly count: number;
  readonly isCapped: boolean;
}

/**
 * How many of the rows that the viewer may see have each of these values, in one statement. Every
 * value is counted by itself, from an index (scope column, property), and no further than the
 * limit, so the time depends on the number of values and not on that of the rows.
 */
export async function countsBy<E extends object, P extends PropertyOf<E>>(
  metadata: MetadataStorage,
  { db, viewer, countLimit = COUNT_LIMIT }: ReadContext,
  { entity, property, values, where = {} }: CountsBy<E, P>,
): Promise<ValueCount<E[P] & string>[]> {
  const model = modelOf(metadata).of(entity);
  const column = model.column(property);
  const parameters = new Parameters(viewer);
  const condition = all([
    scopeOf(model, 't', parameters),
    whereOf(model, where, 't', parameters),
    `t.${column.name} = g.value`,
  ]);
  const given = parameters.add(values, `${column.codec.cast}[]`);
  const rows =
    condition === FALSE
      ? []
      : await db.query({
          text: `select g.value, (select count(*) from (select 1 from ${model.table} t where ${condition} limit ${countLimit + 1}) c) as total from unnest(${given}) g(value)`,
          values: parameters.values,
        });
  const totals = new Map(rows.map(([value, total]) => [value, Number(total)]));
  return values.map((value) => {
    const total = totals.get(value) ?? 0;
    return { value, count: Math.min(total, countLimit), isCapped: total > countLimit };
  });
}

interface CountsBy<E extends object, P extends PropertyOf<E>> {
  readonly entity: ClassType<E>;
  /** A text column. */
  readonly property: P;
  readonly values: readonly (E[P] & string)[];
  readonly where?: Where<E>;
}
