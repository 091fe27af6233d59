import { encodeTypeId } from '../lib/type-id.ts';
import type { Row } from './database.ts';
import type { AnyMask, ComputedField } from './entity.ts';
import { giveUp } from './json.ts';
import type { TextOf } from './json.ts';
import type { Column } from './model.ts';
import { WholeRow } from './plan.ts';
import type { Out } from './plan.ts';
import type { At, Select } from './sql.ts';

/** A plain column; `write` makes JSON of PostgreSQL's text. */
export function columnOut(select: Select, at: At, column: Column, write: TextOf<string>): Out<Row> {
  const place = select.column(at, column);
  return {
    value: columnReader(select, at, column),
    text(row) {
      const text = row[place];
      return typeof text === 'string' ? write(text) : 'null';
    },
  };
}

export function idOut(select: Select, at: At): Out<Row> {
  const place = select.column(at, at.model.column('id'));
  const { prefix } = at.model.rules;
  if (prefix === undefined) throw new Error(`${at.model.name} has no @Prefix`);
  return {
    value: (row) => encodeTypeId(prefix, row[place] ?? ''),
    text: (row) => `"${encodeTypeId(prefix, row[place] ?? '')}"`,
  };
}

/** A field with a rule; `write` makes JSON of what the rule returns. */
export function computedOut(
  select: Select,
  at: At,
  { compute, mask }: ComputedField,
  write: TextOf<unknown>,
): Out<Row> {
  const read = masked(select, at, mask);
  // The decorator has checked that the rule's parameter is what the mask describes.
  const rule = compute as (row: unknown, context: unknown) => unknown;
  return {
    value: (row, run) => rule(read(row), run.read),
    text: (row, run) => write(rule(read(row), run.read)),
  };
}

/** For fields with a resolver of their own, which may look at any column. */
export function wholeRowOut(select: Select, at: At): Out<Row> {
  const readers = [...at.model.columns.values()].map(
    (column) => [column.property, columnReader(select, at, column)] as const,
  );
  return {
    value: (row) =>
      new WholeRow(Object.fromEntries(readers.map(([name, read]) => [name, read(row)]))),
    text: () => giveUp('a resolver of its own'),
  };
}

type Reader = (row: Row) => unknown;

/** Reads the columns of a mask, joining the to-one relations it names. */
export function masked(select: Select, at: At, mask: AnyMask): Reader {
  const parts = Object.entries(mask).map(([property, inner]): readonly [string, Reader] => {
    const { model } = at;
    if (inner === true) {
      if (model.toOne.has(property)) throw new Error(`${model.name}.${property}: name its columns`);
      return [property, columnReader(select, at, model.column(property))];
    }
    const joined = select.join(at, model.relation(property));
    const read = masked(select, joined, inner);
    const present = select.presence(joined);
    return [property, (row) => (typeof row[present] === 'string' ? read(row) : null)];
  });
  return (row) => {
    const values: { [property: string]: unknown } = {};
    for (const [property, read] of parts) values[property] = read(row);
    return values;
  };
}

function columnReader(select: Select, at: At, column: Column): Reader {
  const place = select.column(at, column);
  const { parse } = column.codec;
  return (row) => {
    const text = row[place];
    return typeof text === 'string' ? parse(text) : null;
  };
}
