import { isUuid } from '../lib/type-id.ts';

/**
 * How one PostgreSQL type travels: rows arrive as PostgreSQL's own texts, values leave as texts
 * with a cast beside the parameter.
 */
export interface Codec {
  /** Cast of a parameter. */
  readonly cast: string;
  /** Whether it may be a sort key or stand in a condition. */
  readonly comparable: boolean;
  /** The select expression, where the plain column's text will not do. */
  readonly select?: (column: string) => string;
  /** PostgreSQL's text → the value that graphql-js and computed fields get. */
  readonly parse: (text: string) => unknown;
  /** Whether PostgreSQL takes this text for the type; checked before anything from outside goes in. */
  readonly accepts: (text: string) => boolean;
}

const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.\d{1,6})?\+00$/;

function isTimestamp(text: string): boolean {
  const match = TIMESTAMP.exec(text);
  if (!match) return false;
  const date = new Date(`${text.slice(0, 19).replace(' ', 'T')}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
}

function timestamp(text: string): Date {
  if (!TIMESTAMP.test(text)) throw new Error(`Not a timestamp in UTC: ${text}`);
  return new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && isTimestamp(`${text} 00:00:00+00`);
}

function integer(bits: bigint): (text: string) => boolean {
  const limit = 2n ** (bits - 1n);
  return (text) => {
    if (!/^-?\d{1,19}$/.test(text)) return false;
    const value = BigInt(text);
    return value >= -limit && value < limit;
  };
}

/** The parser of types whose value is the text itself. */
export const same = (text: string): string => text;
const json: Codec = {
  cast: 'jsonb',
  comparable: false,
  parse: (text) => JSON.parse(text),
  accepts: () => false,
};
const list: Codec = { ...json, select: (column) => `to_json(${column})` };
const text: Codec = {
  cast: 'text',
  comparable: true,
  parse: same,
  accepts: (value) => !value.includes('\0') && value.isWellFormed(),
};
const decimal = (value: string) => /^-?\d{1,40}(\.\d{1,40})?$/.test(value);

const codecs: { readonly [type: string]: Codec } = {
  uuid: { cast: 'uuid', comparable: true, parse: same, accepts: isUuid },
  text,
  varchar: text,
  char: text,
  citext: { ...text, cast: 'citext' },
  smallint: { cast: 'smallint', comparable: true, parse: Number, accepts: integer(16n) },
  integer: { cast: 'integer', comparable: true, parse: Number, accepts: integer(32n) },
  bigint: { cast: 'bigint', comparable: true, parse: same, accepts: integer(64n) },
  numeric: { cast: 'numeric', comparable: true, parse: same, accepts: decimal },
  real: { cast: 'real', comparable: true, parse: Number, accepts: decimal },
  'double precision': {
    cast: 'double precision',
    comparable: true,
    parse: Number,
    accepts: decimal,
  },
  boolean: {
    cast: 'boolean',
    comparable: true,
    parse: (value) => value === 't',
    accepts: (value) => /^(t|f|true|false)$/.test(value),
  },
  timestamptz: { cast: 'timestamptz', comparable: true, parse: timestamp, accepts: isTimestamp },
  date: { cast: 'date', comparable: true, parse: same, accepts: isDay },
  json,
  jsonb: json,
  // Read by what streams it, never by a selection.
  bytea: { cast: 'bytea', comparable: false, parse: same, accepts: () => false },
};

const synonyms: { readonly [type: string]: string } = {
  int: 'integer',
  int2: 'smallint',
  int4: 'integer',
  int8: 'bigint',
  serial: 'integer',
  bigserial: 'bigint',
  bool: 'boolean',
  decimal: 'numeric',
  float: 'double precision',
  'character varying': 'varchar',
  'timestamp with time zone': 'timestamptz',
};

/** The codec of a column type as MikroORM writes it, e.g. `timestamptz(0)`. */
export function codecOf(columnType: string): Codec {
  const type = columnType
    .toLowerCase()
    .replace(/\(.*?\)/, '')
    .trim();
  if (type.endsWith('[]')) return list;
  const codec = codecs[synonyms[type] ?? type];
  if (!codec) throw new Error(`No codec for the column type ${columnType}`);
  return codec;
}

/** A value from our own code as a parameter's text; null when the type has no such value. */
export function parameterText(codec: Codec, value: unknown): string | null {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return null;
    const iso = value.toISOString();
    return codec.cast === 'timestamptz' ? `${iso.slice(0, 10)} ${iso.slice(11, -1)}+00` : null;
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
    return null;
  }
  const written = String(value);
  return codec.accepts(written) ? written : null;
}
