import pg from 'pg';
import type { Pool, PoolClient } from 'pg';
import { Stopped } from '../errors.ts';
import type { Lanes } from './lanes.ts';

const { DatabaseError } = pg;

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** One row of PostgreSQL's own texts, in the order of the select list. */
export type Row = readonly (string | null)[];

/** One database: lanes for short reads, and a pool for whatever should not hold up others. */
export interface Connections {
  readonly pool: Pool;
  readonly lanes: Lanes | null;
}

/** Chooses the database that a statement runs on. */
export interface Source {
  run<T>(work: (on: Connections) => Promise<T>): Promise<T>;
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

type TextQuery = pg.QueryArrayConfig & { readonly text: string };

const asText = { getTypeParser: () => (text: string) => text };

function textQuery({ text, values }: Statement): TextQuery {
  return { name: nameOf(text), text, values: [...values], rowMode: 'array', types: asText };
}

/** Of a statement that was cancelled: by its time limit, or because we asked for it. */
const CANCELLED = '57014';

/**
 * Runs the statements of one request and counts them. When one took too long, or when nobody waits
 * for the answer, no further ones run. Sessions must have `TimeZone=UTC`.
 */
export class Database {
  readonly #source: Source;
  readonly #running = new Map<PoolClient, Pool>();
  #stopped: Stopped | null = null;
  readonly statements: string[] = [];

  constructor(source: Pool | Source) {
    this.#source =
      source instanceof pg.Pool ? { run: (work) => work({ pool: source, lanes: null }) } : source;
  }

  async query(statement: Statement): Promise<readonly Row[]> {
    this.#refuseIfStopped();
    this.statements.push(statement.text);
    return this.#source.run((on) => this.#run(on, statement));
  }

  /** Runs a statement that changes something, to its end, whoever waits for the answer. */
  async change(statement: Statement): Promise<readonly Row[]> {
    this.statements.push(statement.text);
    return this.#source.run(async ({ pool, lanes }) => {
      const query = textQuery(statement);
      const alone = async () => (await pool.query<(string | null)[]>(query)).rows;
      return lanes === null ? alone() : lanes.run(query, alone, { changesNothing: false });
    });
  }

  async #run({ pool, lanes }: Connections, statement: Statement): Promise<readonly Row[]> {
    const query = textQuery(statement);
    const alone = () => this.#alone(pool, query);
    return lanes === null ? alone() : lanes.run(query, alone);
  }

  async #alone(pool: Pool, query: TextQuery): Promise<Row[]> {
    this.#refuseIfStopped();
    const client = await pool.connect();
    this.#running.set(client, pool);
    let isHealthy = true;
    try {
      this.#refuseIfStopped();
      const { rows } = await client.query<(string | null)[]>(query);
      return rows;
    } catch (error) {
      isHealthy = error instanceof DatabaseError || error instanceof Stopped;
      if (!(error instanceof DatabaseError) || error.code !== CANCELLED) throw error;
      this.#stopped ??= new Stopped(
        'The operation took too long. Ask for smaller pages or a narrower filter.',
      );
      throw this.#stopped;
    } finally {
      // The request to cancel may reach a connection when it serves somebody else.
      const isCancelled = !this.#running.delete(client);
      client.release(isCancelled || !isHealthy);
    }
  }

  #refuseIfStopped(): void {
    if (this.#stopped) throw this.#stopped;
  }

  /** Nobody waits for the answer: cancels what runs, and gives up its connections. */
  stop(): void {
    this.#stopped ??= new Stopped('Nobody waits for the answer.');
    for (const [client, pool] of this.#running) {
      this.#running.delete(client);
      const cancel = pool.query('select pg_cancel_backend($1)', [processIdOf(client)]);
      // The time limit of statements remains.
      cancel.catch(() => undefined);
    }
  }
}

function processIdOf(client: PoolClient): unknown {
  return 'processID' in client ? client.processID : null;
}

/** Refuses a pool whose sessions would write times in another zone, e.g. behind a pooler. */
export async function checkSessions(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ zone: string }>("select current_setting('TimeZone') as zone");
  const zone = rows[0]?.zone ?? '';
  if (!/^(Etc\/)?UTC$/.test(zone)) {
    throw new Error(
      `Database sessions are in ${zone}, not in UTC: does a pooler drop our options?`,
    );
  }
}
