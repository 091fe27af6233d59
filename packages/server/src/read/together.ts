import type { ClassType } from 'type-graphql';
import { many, Read } from './read.ts';
import type { Among } from './read.ts';

/**
 * `nodes(ids)`: fetches a list of single reads by one read for each entity, however many ids, and
 * puts what was found back in its place.
 */
export async function together<T>(
  values: readonly unknown[],
  fetch: (read: Read) => Promise<readonly (T | null)[]>,
): Promise<(T | null)[]> {
  const idsOf = new Map<ClassType<object>, string[]>();
  const places = values.map((value) => {
    const id = value instanceof Read ? soleId(value) : null;
    if (!(value instanceof Read) || id === null) return null;
    const ids = idsOf.get(value.entity) ?? [];
    idsOf.set(value.entity, ids);
    return { entity: value.entity, at: ids.push(id) - 1 };
  });
  const found = new Map<ClassType<object>, readonly (T | null)[]>();
  await Promise.all(
    [...idsOf].map(async ([entity, ids]) => {
      found.set(entity, await fetch(many(entity, ids)));
    }),
  );
  return places.map((place) => place && (found.get(place.entity)?.[place.at] ?? null));
}

/** The id that a read in a list looks for; null where `idOf` found it to be none. */
function soleId({ shape, where, entity }: Read): string | null {
  const { id, ...others } = where;
  if (shape.kind !== 'one' || Object.keys(others).length > 0) {
    throw new Error(`A list of reads takes one(${entity.name}, { id })`);
  }
  return typeof id === 'string' ? id : null;
}

/**
 * Single reads in a list of plain objects (`eachOf`): the first of them fetches all, for the same
 * place of an operation.
 */
export class Company<T> {
  readonly #fetched = new WeakMap<Read, WeakMap<object, Promise<readonly T[]>>>();

  async one(
    { all, at }: Among,
    place: object,
    fetch: (read: Read) => Promise<readonly T[]>,
  ): Promise<T | null> {
    const places = this.#fetched.get(all) ?? new WeakMap<object, Promise<readonly T[]>>();
    this.#fetched.set(all, places);
    const rows = places.get(place) ?? fetch(all);
    places.set(place, rows);
    return (await rows)[at] ?? null;
  }
}
