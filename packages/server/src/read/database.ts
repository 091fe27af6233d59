import type { Pool } from 'pg';

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One row of PostgreSQL's own texts, in the order of the select list. */
export type Row = readonly (string | null)[];

/** Chooses the pool for each statement; may do the work again on another one. */
export interface Source {
  run<T>(work: (pool: Pool) => Promise<T>): Promise<T>;
}

/** Each connection keeps a plan per name, so there are not too many of them. */
const NAMED_STATEMENTS = 200;
/** A text is worth a name when it comes again and again; these are counted until then. */
const SIGHTINGS = 3;
const COUNTED_STATEMENTS = 2000;
const names = new Map<string, string>();
const sightings = new Map<string, number>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= NAMED_STATEMENTS) return known;
  const seen = (sightings.get(text) ?? 0) + 1;
  if (seen < SIGHTINGS) {
    if (sightings.size >= COUNTED_STATEMENTS) sightings.clear();
    sightings.set(text, seen);
    return undefined;
  }
  sightings.delete(text);
  const name = `read_${names.size}`;
  names.set(text, name);
  return name;
}

const asText = { getTypeParser: () => (text: string) => text };

/** Runs the statements of one request and counts them. Sessions must have `TimeZone=UTC`. */
export class Database {
  readonly #source: Source;
  readonly statements: string[] = [];

  constructor(source: Pool | Source) {
    this.#source = 'run' in source ? source : { run: (work) => work(source) };
  }

  async query({ text, values }: Statement): Promise<Row[]> {
    this.statements.push(text);
    return this.#source.run(async (pool) => {
      const { rows } = await pool.query<(string | null)[]>({
        name: nameOf(text),
        text,
        values: [...values],
        rowMode: 'array',
        types: asText,
      });
      return rows;
    });
  }
}
