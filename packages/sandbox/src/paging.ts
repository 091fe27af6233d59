import { invalidParameter } from './errors.ts';
import type { FieldNode } from './fields.ts';
import type { GraphCall } from './graph-call.ts';

export interface EdgeOptions<Row, Child> {
  list(row: Row, call: GraphCall, params: Params): readonly Child[];
  maxLimit?: number;
  /** Values that `sort=<name>.asc` may order by. */
  sorts?: Record<string, (child: Child) => string | number>;
}

/** Parameters of an edge, from the query or from `.name(value)` in a field list. */
export type Params = ReadonlyMap<string, string>;

export interface Paging {
  cursors: { before: string; after: string };
  next?: string;
  previous?: string;
}

const DEFAULT_LIMIT = 25;
const PAGING_PARAMS = ['limit', 'first', 'last', 'after', 'before'];

export function page<Row extends { id: string }, Child extends { id: string }>(
  row: Row,
  edgeName: string,
  options: EdgeOptions<Row, Child>,
  params: Params,
  fields: readonly FieldNode[] | undefined,
  call: GraphCall,
): { rows: readonly Child[]; paging: Paging | undefined } {
  const all = sorted(options.list(row, call, params), options, params);
  const limit = readLimit(params, options.maxLimit ?? 100);
  const after = cursorPosition(all, params, 'after');
  const before = cursorPosition(all, params, 'before');
  const end = before ?? Math.min(all.length, (after ?? -1) + 1 + limit);
  const start = before === undefined ? (after ?? -1) + 1 : Math.max(0, before - limit);
  const rows = all.slice(start, end);
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return { rows, paging: undefined };
  const cursors = { before: cursor(first.id, start), after: cursor(last.id, end - 1) };
  const address = (name: 'after' | 'before'): string =>
    pageAddress(row.id, edgeName, params, fields, call, limit, name, cursors[name]);
  return {
    rows,
    paging: {
      cursors,
      ...(end < all.length && { next: address('after') }),
      ...(start > 0 && { previous: address('before') }),
    },
  };
}

function sorted<Row, Child>(
  rows: readonly Child[],
  options: EdgeOptions<Row, Child>,
  params: Params,
): readonly Child[] {
  const sort = params.get('sort');
  if (sort === undefined || !options.sorts) return rows;
  const [name = '', direction = 'asc', ...rest] = sort.split('.');
  const key = Object.hasOwn(options.sorts, name) ? options.sorts[name] : undefined;
  if (!key || rest.length > 0 || !['asc', 'desc'].includes(direction))
    throw invalidParameter(`Param sort does not know ${JSON.stringify(sort)}`);
  const sign = direction === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return 0;
    return left < right ? -sign : sign;
  });
}

function readLimit(params: Params, maxLimit: number): number {
  const given = params.get('limit') ?? params.get('first') ?? params.get('last');
  if (given === undefined) return DEFAULT_LIMIT;
  const limit = Number(given);
  if (!Number.isInteger(limit) || limit < 1)
    throw invalidParameter('Param limit must be a positive integer');
  if (limit > maxLimit)
    throw invalidParameter(`Param limit must be less than or equal to ${maxLimit}`);
  return limit;
}

function cursor(id: string, position: number): string {
  return Buffer.from(`${position}:${id}`).toString('base64url');
}

/** A row that is gone is replaced by the position it had. */
function cursorPosition(
  rows: readonly { id: string }[],
  params: Params,
  name: 'after' | 'before',
): number | undefined {
  const given = params.get(name);
  if (given === undefined || given === '') return undefined;
  const match = /^(\d{1,9}):(\d+)$/.exec(Buffer.from(given, 'base64url').toString());
  const [, position, id] = match ?? [];
  if (position === undefined || id === undefined)
    throw invalidParameter(`Invalid parameter: cursor ${name} is not valid`);
  if (rows[Number(position)]?.id === id) return Number(position);
  const found = rows.findIndex((row) => row.id === id);
  return found >= 0 ? found : Number(position) - (name === 'after' ? 1 : 0);
}

/** Like Meta's, these addresses carry the access token. */
function pageAddress(
  id: string,
  edgeName: string,
  params: Params,
  fields: readonly FieldNode[] | undefined,
  call: GraphCall,
  limit: number,
  direction: 'after' | 'before',
  at: string,
): string {
  const query = new URLSearchParams({ access_token: call.token });
  if (fields) query.set('fields', printFields(fields));
  for (const [name, value] of params)
    if (name !== 'fields' && name !== 'access_token' && !PAGING_PARAMS.includes(name))
      query.set(name, value);
  query.set('limit', String(limit));
  query.set(direction, at);
  return `${call.baseUrl}/${id}/${edgeName}?${query.toString()}`;
}

function printFields(fields: readonly FieldNode[]): string {
  return fields
    .map(({ name, modifiers, fields: inner }) => {
      const printed = [...modifiers].map(([key, value]) => `.${key}(${value})`).join('');
      return `${name}${printed}${inner ? `{${printFields(inner)}}` : ''}`;
    })
    .join(',');
}
