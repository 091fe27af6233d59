import { encodeTypeId } from '../lib/type-id.ts';
import type { Row } from './database.ts';
import type { AnyMask, ComputedField } from './entity.ts';
import type { Column } from './model.ts';
import { WholeRow } from './plan.ts';
import type { Out } from './plan.ts';
import type { At, Select } from './sql.ts';

/** A plain column. */
export function columnOut(select: Select, at: At, column: Column): Out<Row> {
  return { value: columnReader(select, at, column) };
}

export function idOut(select: Select, at: At): Out<Row> {
  const place = select.column(at, at.model.column('id'));
  const { prefix } = at.model.rules;
  if (prefix === undefined) throw new Error(`${at.model.name} has no @Prefix`);
  return { value: (row) => encodeTypeId(prefix, row[place] ?? '') };
}

export function computedOut(select: Select, at: At, { compute, mask }: ComputedField): Out<Row> {
  const read = masked(select, at, mask);
  // The decorator has checked that the rule's parameter is what the mask describes.
  const rule = compute as (row: unknown, context: unknown) => unknown;
  return { value: (row, run) => rule(read(row), run.read) };
}

/** For fields with a resolver of their own, which may look at any column. */
export function wholeRowOut(select: Select, at: At): Out<Row> {
  const outs = [...at.model.columns.values()].map(
    (column) => [column.property, columnOut(select, at, column)] as const,
  );
  return {
    value: (row, run) =>
      new WholeRow(Object.fromEntries(outs.map(([name, out]) => [name, out.value(row, run)]))),
  };
}

type Reader = (row: Row) => unknown;

/** Reads the columns of a mask, joining the to-one relations it names. */
function masked(select: Select, at: At, mask: AnyMask): Reader {
  const parts = Object.entries(mask).map(([property, inner]): readonly [string, Reader] => {
    const { model } = at;
    if (inner === true) {
      if (model.toOne.has(property)) throw new Error(`${model.name}.${property}: name its columns`);
      return [property, columnReader(select, at, model.column(property))];
    }
    const joined = select.join(at, model.relation(property));
    const present = select.column(joined, joined.model.column('id'));
    const read = masked(select, joined, inner);
    return [property, (row) => (typeof row[present] === 'string' ? read(row) : null)];
  });
  return (row) => Object.fromEntries(parts.map(([property, read]) => [property, read(row)]));
}

function columnReader(select: Select, at: At, column: Column): Reader {
  const place = select.column(at, column);
  const { parse } = column.codec;
  return (row) => {
    const text = row[place];
    return typeof text === 'string' ? parse(text) : null;
  };
}
