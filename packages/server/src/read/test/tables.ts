import type { EntityMetadata, EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type pg from 'pg';
import { rulesOf } from '../entity.ts';

/** One row: for each property the JavaScript value, PostgreSQL's text, and what sorts like it. */
export interface Cell {
  readonly value: unknown;
  readonly text: string | null;
  readonly rank: Buffer | bigint | number | null;
}
export interface OracleRow {
  readonly meta: EntityMetadata;
  readonly id: string;
  readonly cells: ReadonlyMap<string, Cell>;
}
interface Texts {
  readonly [column: string]: string | null;
}

export type Tables = ReadonlyMap<string, readonly OracleRow[]>;

export async function loadTables(pool: pg.Pool, metadata: MetadataStorage): Promise<Tables> {
  const tables = new Map<string, OracleRow[]>();
  for (const meta of metadata) {
    if (meta.abstract || meta.embeddable || !meta.tableName) continue;
    const { rows } = await pool.query<{ [column: string]: unknown; texts: Texts }>(
      `select t.*, (
         select jsonb_object_agg(key, case when value = 'null' then null else value #>> '{}' end)
         from jsonb_each(to_jsonb(t))
       ) as texts from "${meta.tableName}" t`,
    );
    tables.set(
      meta.className,
      rows.map((row) => oracleRow(meta, row, row.texts)),
    );
  }
  return tables;
}

function oracleRow(
  meta: EntityMetadata,
  row: { readonly [column: string]: unknown },
  texts: Texts,
): OracleRow {
  const cells = new Map<string, Cell>();
  for (const property of columnsOf(meta)) {
    const name = property.fieldNames[0] ?? '';
    const type = (property.columnTypes[0] ?? '').replace(/\(.*/, '');
    const text = texts[name] ?? null;
    const raw = row[name];
    const enumOf = rulesOf(meta.class).orUnknown.get(property.name);
    const strange = enumOf && typeof raw === 'string' && !enumOf.known.has(raw);
    const plain = type === 'date' || text === null ? text : raw;
    const value = strange ? enumOf.unknown : plain;
    cells.set(property.name, { value, ...ranked(type, text) });
  }
  return { meta, id: String(row['id']), cells };
}

export function ranked(type: string, text: string | null): Pick<Cell, 'text' | 'rank'> {
  if (text === null) return { text, rank: null };
  switch (type) {
    case 'integer':
    case 'int':
    case 'smallint':
    case 'numeric':
      return { text, rank: Number(text) };
    case 'bigint':
      return { text, rank: BigInt(text) };
    case 'boolean':
      return { text: text === 'true' ? 't' : 'f', rank: text === 'true' ? 1 : 0 };
    case 'timestamptz': {
      const [seconds = '', fraction = ''] = text.replace(/(Z|[+-]\d\d:\d\d)$/, '').split('.');
      const micros = BigInt(Date.parse(`${seconds}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0'));
      return {
        text: `${seconds.replace('T', ' ')}${fraction && `.${fraction}`}+00`,
        rank: micros,
      };
    }
    default:
      return { text, rank: Buffer.from(text) };
  }
}

function columnsOf(meta: EntityMetadata): EntityProperty[] {
  return meta.props.filter(
    (property) =>
      property.persist !== false &&
      property.fieldNames?.length === 1 &&
      property.kind !== '1:m' &&
      !(property.kind === '1:1' && !property.owner),
  );
}

export function compareRanks(a: Cell['rank'], b: Cell['rank']): number {
  if (Buffer.isBuffer(a) && Buffer.isBuffer(b)) return Buffer.compare(a, b);
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
