import { encodeTypeId } from '../lib/type-id.ts';
import type { Row } from './database.ts';
import type { AnyMask, ComputedField } from './entity.ts';
import type { Column, EntityModel } from './model.ts';
import { WholeRow } from './plan.ts';
import type { Out } from './plan.ts';
import type { At, Select } from './sql.ts';

/** A plain column. */
export function columnOut(select: Select, at: At, column: Column): Out<Row> {
  const place = select.column(at, column);
  const { parse } = column.codec;
  return {
    value: (row) => {
      const text = row[place];
      return text == null ? null : parse(text);
    },
  };
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

type Reader = (row: Row) => { readonly [property: string]: unknown };

/** Reads the columns of a mask, joining the to-one relations it names. */
function masked(select: Select, at: At, mask: AnyMask): Reader {
  const parts = Object.entries(mask).map(([property, inner]): [string, (row: Row) => unknown] => {
    const { model } = at;
    if (inner === true) return [property, plain(select, at, model)(property)];
    const joined = select.join(at, model.relation(property));
    const present = select.column(joined, joined.model.column('id'));
    const read = masked(select, joined, inner);
    return [property, (row) => (row[present] == null ? null : read(row))];
  });
  return (row) => {
    const object: { [property: string]: unknown } = {};
    for (const [property, read] of parts) object[property] = read(row);
    return object;
  };
}

function plain(select: Select, at: At, model: EntityModel) {
  return (property: string) => {
    if (model.toOne.has(property)) throw new Error(`${model.name}.${property}: name its columns`);
    const { parse } = model.column(property).codec;
    const place = select.column(at, model.column(property));
    return (row: Row) => {
      const text = row[place];
      return text == null ? null : parse(text);
    };
  };
}
