import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityMetadata, EntityProperty, Options } from '@mikro-orm/postgresql';
import { isEnumType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import pg from 'pg';
import { inject } from 'vitest';
import type { Random } from './random.ts';

/** A database with rows made up from the metadata, many of them equal in what lists sort by. */
export interface World {
  readonly orm: MikroORM;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export async function createWorld(options: Options): Promise<World> {
  const name = `read_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const server = inject('postgresUrl');
  await once(server, `create database ${name} template template0`);
  const url = databaseUrl(server, name);
  await once(url, 'create extension if not exists pg_trgm');
  await once(url, 'create extension if not exists unaccent');
  const orm = await MikroORM.init({
    ...options,
    dbName: name,
    driverOptions: { connectionString: url },
  });
  await orm.schema.create();
  const pool = new pg.Pool({ connectionString: url, max: 4, options: '-c TimeZone=UTC' });
  pool.on('error', () => {});
  return {
    orm,
    pool,
    close: async () => {
      await pool.end();
      await orm.close();
      await once(server, `drop database ${name} with (force)`);
    },
  };
}

function databaseUrl(server: string, name: string): string {
  return server.replace(/^([^?]*\/)[^/?]*(\?|$)/, `$1${name}$2`);
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const HOMES = 4;
const WORDS = ['ant', 'Bear', 'cat', 'DOG', 'élan', 'fox', '50%', 'a_b', 'c\\d', '"q"', '𝄞', ''];

interface Filled {
  readonly id: string;
  readonly home: number;
}

/**
 * Fills every table. Rows belong to one of a few homes and mostly point to rows of the same one,
 * so that viewers see some rows and some pointers lead out of sight. What a constraint of the
 * domain refuses is left out.
 */
export async function fill(
  { orm, pool }: World,
  schema: GraphQLSchema,
  random: Random,
  rowsPerTable: number,
): Promise<void> {
  const filled = new Map<string, Filled[]>();
  for (const meta of inOrderOfPointers([...orm.getMetadata()])) {
    const rows: Filled[] = [];
    for (let at = 0; at < rowsPerTable; at += 1) {
      const home = random.below(HOMES);
      const row = await insert(pool, meta, schema, random, filled, home);
      if (row) rows.push({ id: row, home });
    }
    filled.set(meta.className, rows);
  }
}

function inOrderOfPointers(all: readonly EntityMetadata[]): EntityMetadata[] {
  const sorted: EntityMetadata[] = [];
  const visit = (meta: EntityMetadata): void => {
    if (sorted.includes(meta)) return;
    for (const property of pointers(meta)) {
      if (property.targetMeta && property.targetMeta !== meta) visit(property.targetMeta);
    }
    if (!sorted.includes(meta)) sorted.push(meta);
  };
  for (const meta of all) if (!meta.abstract && !meta.embeddable && meta.tableName) visit(meta);
  return sorted;
}

function pointers(meta: EntityMetadata): EntityProperty[] {
  return meta.props.filter(
    (property) => property.kind === 'm:1' || (property.kind === '1:1' && property.owner),
  );
}

/** Inserts one more row; null when a constraint refuses it. */
export async function insert(
  pool: pg.Pool,
  meta: EntityMetadata,
  schema: GraphQLSchema,
  random: Random,
  filled: ReadonlyMap<string, readonly Filled[]>,
  home: number,
): Promise<string | null> {
  const columns: string[] = [];
  const values: unknown[] = [];
  let id = random.uuid();
  for (const property of meta.props) {
    const [column] = property.fieldNames ?? [];
    const [type] = property.columnTypes ?? [];
    if (!column || !type || property.persist === false || property.generated) continue;
    const value = valueFor(property, type, meta, schema, random, filled, home, id);
    if (value === undefined) continue;
    if (property.primary) id = String(value);
    columns.push(`"${column}"`);
    values.push(value);
  }
  const places = values.map((_, at) => `$${at + 1}`);
  try {
    await pool.query(
      `insert into "${meta.tableName}" (${columns.join(', ')}) values (${places.join(', ')})`,
      values,
    );
    return id;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code?.startsWith('23')) return null;
    throw error;
  }
}

function valueFor(
  property: EntityProperty,
  columnType: string,
  meta: EntityMetadata,
  schema: GraphQLSchema,
  random: Random,
  filled: ReadonlyMap<string, readonly Filled[]>,
  home: number,
  id: string,
): unknown {
  if (property.primary && !property.targetMeta) return sharedId(meta, random, filled) ?? id;
  if (property.nullable && random.chance(0.3)) return null;
  if (property.targetMeta) {
    const targets = filled.get(property.targetMeta.className) ?? [];
    const near = targets.filter((target) => target.home === home);
    const choice = near.length > 0 && random.chance(0.9) ? near : targets;
    return choice.length > 0 ? random.pick(choice).id : property.nullable ? null : undefined;
  }
  const enumValues = enumOf(property, meta, schema);
  const type = columnType.toLowerCase().replace(/\(.*\)/, '');
  if (enumValues && type === 'text') {
    return random.chance(0.02) ? 'surprise' : random.pick(enumValues);
  }
  if (enumValues && /json/.test(type)) {
    return JSON.stringify(random.some(enumValues, 0.3));
  }
  if (enumValues && type.endsWith('[]')) return random.some(enumValues, 0.4);
  return plainValue(type, property, random);
}

/** An entity without pointers may share its ids with another: half of its rows then have a twin. */
function sharedId(
  meta: EntityMetadata,
  random: Random,
  filled: ReadonlyMap<string, readonly Filled[]>,
): string | undefined {
  if (pointers(meta).length > 0 || !meta.className.endsWith('Profile')) return undefined;
  const twins = filled.get(meta.className.replace(/Profile$/, '')) ?? [];
  return twins.length > 0 && random.chance(0.8) ? random.pick(twins).id : undefined;
}

function enumOf(
  property: EntityProperty,
  meta: EntityMetadata,
  schema: GraphQLSchema,
): readonly unknown[] | undefined {
  if (property.items) return property.items;
  const type = schema.getType(meta.className);
  const field = isObjectType(type) ? type.getFields()[property.name] : undefined;
  const named = field && getNamedType(field.type);
  return isEnumType(named) ? named.getValues().map(({ value }) => value) : undefined;
}

function plainValue(type: string, property: EntityProperty, random: Random): unknown {
  const unique = property.unique ? ` ${random.hex(6)}` : '';
  if (type.endsWith('[]')) return random.some(WORDS, 0.2);
  switch (type) {
    case 'uuid':
      return random.uuid();
    case 'integer':
    case 'int':
    case 'smallint':
      return random.below(12);
    case 'bigint':
      return String(
        BigInt(random.below(5)) * 2_305_843_009_213_693_951n - 4_611_686_018_427_387_904n,
      );
    case 'numeric':
    case 'double precision':
    case 'real':
      return `${random.below(4)}.${random.below(999)}`;
    case 'boolean':
    case 'bool':
      return random.chance(0.5);
    case 'date':
      return `2026-0${1 + random.below(3)}-1${random.below(3)}`;
    case 'timestamptz':
      // Few seconds, and microseconds that a JavaScript Date cannot hold.
      return `2026-11-2${random.below(3)} 10:00:0${random.below(3)}.${random.pick(['', '1', '123', '123001', '123002', '123999', '9'])}0+00`.replace(
        '.0+',
        '+',
      );
    case 'json':
    case 'jsonb':
      return JSON.stringify({ size: random.below(9), text: random.pick(WORDS) });
    default:
      return `${random.pick(WORDS)} ${random.pick(WORDS)}${unique}`;
  }
}
