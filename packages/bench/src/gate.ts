import { isDeepStrictEqual } from 'node:util';
import { decodeTypeId, prefixOf } from 'server/lib/type-id';
import { z } from 'zod';
import { COUNT_LIMIT } from './count-limit.ts';

const answer = z.object({ data: z.unknown(), errors: z.undefined().optional() });

/**
 * An answer as all servers must give it: TypeIDs as the uuids they stand for, times as numbers
 * (the spellings differ), cursors only as present (they are each server's own), totals no further
 * than ours counts.
 */
export function normalise(body: string): unknown {
  const parsed = answer.safeParse(JSON.parse(body));
  if (!parsed.success) throw new Error(`not an answer without errors: ${body.slice(0, 500)}`);
  return walk(parsed.data.data, '');
}

function walk(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]),
    );
  }
  if (key === 'totalCount' && typeof value === 'number') return Math.min(value, COUNT_LIMIT);
  if (typeof value !== 'string') return value;
  if (key === 'id') return uuidOf(value);
  if (key === 'at' || key.endsWith('At')) return new Date(value).getTime();
  if (key === 'endCursor') return value === '' ? value : '(a cursor)';
  return value;
}

function uuidOf(id: string): string {
  const prefix = prefixOf(id);
  return (prefix === null ? null : decodeTypeId(prefix, id)) ?? id;
}

/** Where two answers differ first; null when they are equal. */
export function difference(expected: unknown, given: unknown, path = 'data'): string | null {
  if (isDeepStrictEqual(expected, given)) return null;
  if (isObject(expected) && isObject(given)) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(given)])) {
      const found = difference(expected[name], given[name], `${path}.${name}`);
      if (found !== null) return found;
    }
  }
  return `${path} is ${show(given)} instead of ${show(expected)}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 200);
}
