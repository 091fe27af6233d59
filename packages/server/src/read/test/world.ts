import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityMetadata, EntityProperty, Options } from '@mikro-orm/postgresql';
import { getNullableType, isEnumType, isListType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { getNamedType } from 'graphql';
import pg from 'pg';
import { inject } from 'vitest';
import { rulesOf } from '../entity.ts';
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

interface Placed {
  readonly id: string;
  readonly home: number;
}

/**
 * Makes up rows. They belong to one of a few homes and mostly point to rows of the same one, so
 * that viewers see some rows and some pointers lead out of sight. What a constraint of the domain
 * refuses is left out.
 */
export class Filler {
  readonly #placed = new Map<string, Placed[]>();

  constructor(
    private readonly world: World,
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    /** By `Entity.property`: what a column holds that neither its type nor the schema tells. */
    private readonly samples: { readonly [column: string]: readonly unknown[] } = {},
  ) {}

  async fill(rowsPerTable: number): Promise<void> {
    for (const meta of inOrderOfPointers([...this.world.orm.getMetadata()])) {
      let missing = rowsPerTable;
      for (let tries = 8 * rowsPerTable; missing > 0 && tries > 0; tries -= 1) {
        if (await this.insert(meta)) missing -= 1;
      }
    }
  }

  /** Inserts one more row; false when a constraint refuses it. */
  async insert(meta: EntityMetadata): Promise<boolean> {
    const home = this.random.below(HOMES);
    const row = { id: this.#sharedId(meta) ?? this.random.uuid(), home };
    const cells = meta.props.flatMap((property) => {
      const [column] = property.fieldNames ?? [];
      const [type] = property.columnTypes ?? [];
      if (!column || !type || property.persist === false || property.generated) return [];
      const value = this.#value(property, type, meta, row);
      return value === undefined ? [] : [{ column, value }];
    });
    const columns = cells.map(({ column }) => `"${column}"`).join(', ');
    const places = cells.map((_, at) => `$${at + 1}`).join(', ');
    try {
      await this.world.pool.query(
        `insert into "${meta.tableName}" (${columns}) values (${places})`,
        cells.map(({ value }) => value),
      );
    } catch (error) {
      const isRefused = error instanceof pg.DatabaseError && error.code?.startsWith('23');
      if (isRefused) return false;
      throw error;
    }
    this.#placed.set(meta.className, [...(this.#placed.get(meta.className) ?? []), row]);
    return true;
  }

  /** `XProfile` shares its ids with `X`. */
  #sharedId(meta: EntityMetadata): string | undefined {
    const twins = this.#placed.get(meta.className.replace(/Profile$/, ''));
    if (!meta.className.endsWith('Profile') || pointers(meta).length > 0 || !twins)
      return undefined;
    return this.random.pick(twins).id;
  }

  #value(property: EntityProperty, columnType: string, meta: EntityMetadata, row: Placed): unknown {
    const { random } = this;
    if (property.primary && !property.targetMeta) return row.id;
    if (property.nullable && random.chance(0.3)) return null;
    if (property.targetMeta) {
      const targets = this.#placed.get(property.targetMeta.className) ?? [];
      const near = targets.filter(({ home }) => home === row.home);
      const choice = near.length > 0 && random.chance(0.9) ? near : targets;
      return choice.length > 0 ? random.pick(choice).id : property.nullable ? null : undefined;
    }
    const type = columnType.toLowerCase().replace(/\(.*\)/, '');
    const values =
      this.samples[`${meta.className}.${property.name}`] ?? enumOf(property, meta, this.schema);
    if (!values) return plainValue(type, property, isList(property, meta, this.schema), random);
    if (/json/.test(type)) return JSON.stringify(random.some(values, 0.3));
    if (type.endsWith('[]')) return random.some(values, 0.4);
    const strange = rulesOf(meta.class).orUnknown.has(property.name) ? 0.15 : 0.02;
    return type === 'text' && random.chance(strange) ? 'surprise' : random.pick(values);
  }
}

function inOrderOfPointers(all: readonly EntityMetadata[]): EntityMetadata[] {
  const sorted = new Map<string, EntityMetadata>();
  const visit = (meta: EntityMetadata, path: readonly string[]): void => {
    if (sorted.has(meta.className) || path.includes(meta.className)) return;
    for (const { targetMeta } of pointers(meta)) {
      if (targetMeta) visit(targetMeta, [...path, meta.className]);
    }
    sorted.set(meta.className, meta);
  };
  for (const meta of all) if (!meta.abstract && !meta.embeddable && meta.tableName) visit(meta, []);
  return [...sorted.values()];
}

function pointers(meta: EntityMetadata): EntityProperty[] {
  return meta.props.filter(
    (property) => property.kind === 'm:1' || (property.kind === '1:1' && property.owner),
  );
}

function isList(property: EntityProperty, meta: EntityMetadata, schema: GraphQLSchema): boolean {
  const type = schema.getType(meta.className);
  const field = isObjectType(type) ? type.getFields()[property.name] : undefined;
  return field !== undefined && isListType(getNullableType(field.type));
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

function plainValue(
  type: string,
  property: EntityProperty,
  asList: boolean,
  random: Random,
): unknown {
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
    case 'bytea':
      return Buffer.from(random.hex(8));
    case 'json':
    case 'jsonb':
      return JSON.stringify(
        asList ? random.some(WORDS, 0.2) : { size: random.below(9), text: random.pick(WORDS) },
      );
    default:
      return `${random.pick(WORDS)} ${random.pick(WORDS)}${unique}`;
  }
}
