import {
  execute,
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { TypeID } from 'typeid-js';
import { expect } from 'vitest';
import type { Viewer } from '../../viewer.ts';
import { Database } from '../database.ts';
import { rulesOf } from '../entity.ts';
import { NOW, planned } from './equivalence.ts';
import type { Subject } from './equivalence.ts';
import { Oracle } from './oracle.ts';
import { loadTables } from './tables.ts';
import type { Tables } from './tables.ts';
import { Random } from './random.ts';
import type { Filler } from './world.ts';

/** A list of the schema that can be walked: the query that asks for a page of it. */
export interface Walk {
  readonly title: string;
  /** Its variables are `$first`, `$after`, `$last`, `$before`. */
  readonly query: string;
  /** The entity it lists. */
  readonly entity: string;
  /** Where the connection is in the answer. */
  readonly path: readonly string[];
}

/** Every list of a root field in every order it offers, and every list of `parents` below `node`. */
function walksOf(schema: GraphQLSchema, parents: readonly { type: string; id: string }[]): Walk[] {
  const query = schema.getQueryType();
  const root = Object.values(query?.getFields() ?? {})
    .filter(isWalkable)
    .flatMap((field) =>
      ordersOf(field).map((order) => ({
        title: `${field.name}${order && ` by ${order}`}`,
        query: `${HEAD} { list: ${field.name}(${PAGE}${order && `, ${order}`}) ${SELECTION} }`,
        entity: entityOf(field),
        path: ['list'],
      })),
    );
  const below = parents.flatMap(({ type, id }) => {
    const object = schema.getType(type);
    const fields = isObjectType(object) ? Object.values(object.getFields()).filter(isWalkable) : [];
    return fields.map((field) => ({
      title: `${field.name} of ${id}`,
      query: `${HEAD} { node(id: "${id}") { ... on ${type} { list: ${field.name}(${PAGE}) ${SELECTION} } } }`,
      entity: entityOf(field),
      path: ['node', 'list'],
    }));
  });
  return [...root, ...below];
}

const HEAD = 'query Walk($first: Int, $after: String, $last: Int, $before: String)';
const PAGE = 'first: $first, after: $after, last: $last, before: $before';
const SELECTION =
  '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

type Field = GraphQLField<unknown, unknown>;

function entityOf(field: Field): string {
  return getNamedType(field.type).name.replace(/Connection$/, '');
}

function isWalkable(field: Field): boolean {
  const required = field.args.some(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  return !required && getNamedType(field.type).name.endsWith('Connection');
}

/** `orderBy` as an enum with `descending`, or as an input of `field` and `direction`. */
function ordersOf(field: Field): string[] {
  const orderBy = field.args.find(({ name }) => name === 'orderBy');
  if (!orderBy) return [''];
  const type = getNamedType(orderBy.type);
  if (isEnumType(type)) {
    return type
      .getValues()
      .flatMap(({ name }) => [`orderBy: ${name}`, `orderBy: ${name}, descending: true`]);
  }
  const fields = 'getFields' in type ? type.getFields() : {};
  const keys = getNamedType(fields['field']?.type);
  const names = isEnumType(keys) ? keys.getValues().map(({ name }) => name) : [];
  return names.flatMap((name) => [
    `orderBy: {field: ${name}, direction: ASC}`,
    `orderBy: {field: ${name}, direction: DESC}`,
  ]);
}

interface PageSeen {
  readonly ids: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Asks for one page from either side. */
export type Asker = (variables: { [name: string]: unknown }) => Promise<PageSeen | null>;

/** Asks both ways out of the read layer, which must agree. */
function askReadLayer(subject: Subject, walk: Walk, viewer: Viewer): Asker {
  const { schema, pool } = subject;
  const document = parse(walk.query);
  const [problem] = validate(schema, document);
  if (problem) throw problem;
  return async (variableValues) => {
    const read = { viewer, now: NOW, db: new Database(pool) };
    const contextValue = { ...subject.context?.(viewer), read };
    const result = await execute({ schema, document, variableValues, contextValue });
    if (result.errors) throw result.errors[0] ?? new Error('No error');
    const answer = await planned(subject, document, variableValues, contextValue);
    if (answer.way !== 'plan') throw new Error(`${answer.way} instead of a plan`);
    const page = pageAt(JSON.parse(answer.text), walk.path);
    expect(page).toEqual(pageAt(result.data, walk.path));
    return page;
  };
}

/** Asks the oracle in the same words. */
function askOracle(subject: Subject, walk: Walk, oracle: Oracle): Asker {
  const document = parse(walk.query);
  return async (variableValues) => {
    const result = await execute({
      schema: subject.oracleSchema,
      document,
      variableValues,
      contextValue: { ...subject.context?.(oracle.viewer), oracle },
    });
    if (result.errors) throw result.errors[0] ?? new Error('No error');
    return pageAt(result.data, walk.path);
  };
}

function pageAt(data: unknown, path: readonly string[]): PageSeen | null {
  let value = data;
  for (const step of path) value = member(value, step);
  if (value === null || value === undefined) return null;
  const edges = member(value, 'edges');
  const info = member(value, 'pageInfo');
  const text = (name: string) => {
    const cursor = member(info, name);
    return typeof cursor === 'string' ? cursor : null;
  };
  return {
    ids: Array.isArray(edges)
      ? edges.map((edge) => String(member(member(edge, 'node'), 'id')))
      : [],
    hasNextPage: member(info, 'hasNextPage') === true,
    hasPreviousPage: member(info, 'hasPreviousPage') === true,
    startCursor: text('startCursor'),
    endCursor: text('endCursor'),
  };
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

/** Walks a list page by page; `between` runs after every page. */
async function walkThrough(
  ask: Asker,
  size: number,
  direction: 'forward' | 'backward',
  between: () => Promise<void> = async () => {},
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: PageSeen | null = await ask(
      direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    if (!page) return ids;
    if (direction === 'forward') ids.push(...page.ids);
    else ids.unshift(...page.ids);
    const [more, behind] =
      direction === 'forward'
        ? [page.hasNextPage, page.hasPreviousPage]
        : [page.hasPreviousPage, page.hasNextPage];
    if (behind !== (cursor !== null)) throw new Error('The page before is not told');
    if (!more) return ids;
    if (page.ids.length !== size) throw new Error(`A page of ${page.ids.length}, not ${size}`);
    cursor = direction === 'forward' ? page.endCursor : page.startCursor;
    await between();
  }
}

export interface WalkTally {
  walks: number;
  pages: number;
}

/** Walks all lists as every kind of viewer, forward and backward, and holds them to the oracle. */
export async function checkWalks(subject: Subject, seed: number): Promise<WalkTally> {
  const tally = { walks: 0, pages: 0 };
  const count = async () => {
    tally.pages += 1;
  };
  await eachWalk(subject, seed, async (walk, oracle, random) => {
    const expected = await walkThrough(askOracle(subject, walk, oracle), 100, 'forward');
    for (const direction of ['forward', 'backward'] as const) {
      const size = 1 + random.below(5);
      const ask = askReadLayer(subject, walk, oracle.viewer);
      expect(await walkThrough(ask, size, direction, count), `${direction} by ${size}`).toEqual(
        expected,
      );
      tally.walks += 1;
    }
  });
  return tally;
}

/** Rows that were there all the time must come once and in order, whatever is added meanwhile. */
export async function checkWalksUnderInserts(
  subject: Subject,
  filler: Filler,
  seed: number,
): Promise<{ inserted: number }> {
  const tally = { inserted: 0 };
  const oneOfEachKind = subject.viewers.filter(
    ({ kind }, at, all) => all.findIndex((viewer) => viewer.kind === kind) === at,
  );
  const few = { ...subject, viewers: oneOfEachKind };
  await eachWalk(few, seed, async (walk, oracle, random) => {
    const meta = subject.metadata.getByClassName(walk.entity);
    for (const direction of ['forward', 'backward'] as const) {
      const ask = askReadLayer(subject, walk, oracle.viewer);
      const before = await walkThrough(ask, 100, 'forward');
      const seen = await walkThrough(ask, 2 + random.below(3), direction, async () => {
        if (tally.inserted < 400 && (await filler.insert(meta))) tally.inserted += 1;
      });
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => before.includes(id))).toEqual(before);
    }
  });
  return tally;
}

async function eachWalk(
  subject: Subject,
  seed: number,
  check: (walk: Walk, oracle: Oracle, random: Random) => Promise<void>,
): Promise<void> {
  const random = new Random(seed);
  const tables = await loadTables(subject.pool, subject.metadata);
  const parents = parentsOf(subject, tables, random);
  for (const viewer of subject.viewers) {
    const oracle = new Oracle(tables, viewer, NOW);
    for (const walk of walksOf(subject.schema, parents)) {
      try {
        await check(walk, oracle, random);
      } catch (error) {
        const where = `READ_SEED=${seed}, ${walk.title}, viewer ${JSON.stringify(viewer)}`;
        throw new Error(`${where}: ${error instanceof Error ? error.message : 'failed'}`, {
          cause: error,
        });
      }
    }
  }
}

/** A few rows of every entity that has lists below it. */
function parentsOf(
  { metadata }: Subject,
  tables: Tables,
  random: Random,
): { type: string; id: string }[] {
  return [...metadata].flatMap(({ class: entity, className: type }) => {
    const { prefix } = rulesOf(entity);
    const rows = tables.get(type) ?? [];
    if (prefix === undefined || rows.length === 0) return [];
    return Array.from({ length: 4 }, () => ({
      type,
      id: TypeID.fromUUID(prefix, random.pick(rows).id).toString(),
    }));
  });
}
