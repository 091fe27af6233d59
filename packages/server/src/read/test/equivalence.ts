import type { MetadataStorage } from '@mikro-orm/core';
import {
  execute,
  getNamedType,
  getOperationAST,
  GraphQLError,
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { DefinitionNode, DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { TypeID } from 'typeid-js';
import type { Viewer } from '../../viewer.ts';
import { isUuid } from '../../lib/type-id.ts';
import { Database } from '../database.ts';
import { rulesOf } from '../entity.ts';
import type { PlanAnswer, Plans } from '../plans.ts';
import { differenceOf } from './difference.ts';
import type { Material } from './arguments.ts';
import { DocumentWriter } from './documents.ts';
import type { GeneratedDocument } from './documents.ts';
import { Oracle } from './oracle.ts';
import { loadTables } from './tables.ts';
import type { Tables } from './tables.ts';
import { Random } from './random.ts';

export interface Subject {
  /** The schema as `attach` wired it. */
  readonly schema: GraphQLSchema;
  readonly plans: Plans;
  /** The same schema with the oracle's resolvers. */
  readonly oracleSchema: GraphQLSchema;
  readonly metadata: MetadataStorage;
  readonly pool: pg.Pool;
  readonly viewers: readonly Viewer[];
  /** What resolvers need beside `read`. */
  readonly context?: (viewer: Viewer) => object;
}

export interface Tally {
  documents: number;
  invalid: number;
  withErrors: number;
  rows: number;
  /** Answered by a plan, and left to graphql-js without need of an error. */
  planned: number;
  unplanned: number;
  mostStatements: number;
}

/** So that short lists are cut as well. */
export const COUNT_LIMIT = 9;

/** Every sync state, age and the like is seen from here. */
export const NOW = new Date('2026-11-22T12:00:00Z');

/** Runs random documents against the read layer and the oracle; throws at the first difference. */
export async function checkDocuments(
  subject: Subject,
  seed: number,
  count: number,
): Promise<Tally> {
  const tables = await loadTables(subject.pool, subject.metadata);
  const oracles = subject.viewers.map((viewer) => new Oracle(tables, viewer, NOW, COUNT_LIMIT));
  const material = materialOf(subject.metadata, tables);
  const tally: Tally = {
    documents: 0,
    invalid: 0,
    withErrors: 0,
    rows: 0,
    planned: 0,
    unplanned: 0,
    mostStatements: 0,
  };
  return withOrphans(async () => {
    for (let at = 0; at < count; at += 1) {
      const random = new Random(seed * 100_003 + at);
      const oracle = random.pick(oracles);
      const document = new DocumentWriter(
        subject.schema,
        random,
        material,
        // A field with a resolver of its own leaves no plan for the whole document.
        random.chance(0.8) ? (type, field) => !isCustom(subject.metadata, type, field) : () => true,
      ).write();
      try {
        await checkDocument(subject, document, oracle, material, tally);
      } catch (error) {
        const told = error instanceof Error ? error.message : String(error);
        const where = `READ_SEED=${seed}, document ${at}, viewer ${JSON.stringify(oracle.viewer)}`;
        throw new Error(
          `${where}\n${told}\n${document.text}\n${JSON.stringify(document.variables)}`,
          {
            cause: error,
          },
        );
      }
    }
    return tally;
  });
}

function materialOf(metadata: MetadataStorage, tables: Tables): Material {
  const ids = [...metadata].flatMap(({ class: entity, className }) => {
    const { prefix } = rulesOf(entity);
    if (prefix === undefined) return [];
    return (tables.get(className) ?? []).map(({ id }) => TypeID.fromUUID(prefix, id).toString());
  });
  const texts = [...tables.values()]
    .flat()
    .flatMap(({ cells }) =>
      [...cells.values()].flatMap(({ value }) =>
        typeof value === 'string' && !isUuid(value) ? [value] : [],
      ),
    );
  const words = texts.filter((text) => /[a-z] /i.test(text));
  return { ids, texts, words, cursors: new Map() };
}

/** When an item of a list fails at once, graphql-js 16 leaves those that fail later unhandled. */
async function withOrphans<T>(work: () => Promise<T>): Promise<T> {
  const listeners = process.listeners('unhandledRejection');
  const ignore = (reason: unknown): void => {
    if (!(reason instanceof GraphQLError)) throw reason;
  };
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', ignore);
  try {
    return await work();
  } finally {
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', ignore);
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
}

async function checkDocument(
  subject: Subject,
  written: GeneratedDocument,
  oracle: Oracle,
  material: Material,
  tally: Tally,
): Promise<void> {
  const { schema, oracleSchema, metadata, pool } = subject;
  const document = parse(written.text);
  tally.documents += 1;
  if (validate(schema, document).length > 0) {
    tally.invalid += 1;
    return;
  }
  const allowed = statementsAllowed(schema, metadata, document);
  for (const variableValues of bothWays(written)) {
    const { viewer, now } = oracle;
    const db = new Database(pool);
    const read = { viewer, now, db, countLimit: COUNT_LIMIT };
    const contextValue = { ...subject.context?.(viewer), read, oracle };
    const ours = await execute({ schema, document, variableValues, contextValue });
    const theirs = await execute({
      schema: oracleSchema,
      document,
      variableValues,
      // What a resolver asks by itself is not counted twice.
      contextValue: { ...contextValue, read: { ...read, db: new Database(pool) } },
    });
    const difference = differenceOf(ours, theirs);
    if (difference !== null) throw new Error(`${difference}\n${JSON.stringify(variableValues)}`);
    if (db.statements.length > allowed) {
      const all = db.statements.join('\n');
      throw new Error(`${db.statements.length} statements, ${allowed} allowed:\n${all}`);
    }
    // Twice, because the second time the plan is known.
    for (const _time of [1, 2]) {
      const answer = await planned(subject, document, variableValues, contextValue);
      const plight = plightOf(answer, ours);
      if (plight !== null) throw new Error(`${plight}\n${JSON.stringify(variableValues)}`);
      if (answer.way === 'plan') tally.planned += 1;
      if (answer.way === 'none') tally.unplanned += 1;
    }
    tally.mostStatements = Math.max(tally.mostStatements, Math.min(db.statements.length, allowed));
    if (ours.errors) tally.withErrors += 1;
    tally.rows += harvest(ours.data, written.lists, material.cursors);
  }
}

export function planned(
  { schema, plans }: Pick<Subject, 'schema' | 'plans'>,
  document: DocumentNode,
  variables: { readonly [name: string]: unknown },
  contextValue: object,
): Promise<PlanAnswer> {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation');
  return plans.answer({ schema, document, operation, variables, contextValue });
}

/** How a plan's answer differs from execution: it must be the same text, or none if there are errors. */
function plightOf(answer: PlanAnswer, { data, errors }: ExecutionResult): string | null {
  if (answer.way === 'none') return null;
  if (answer.way === 'refused') {
    return errors ? null : `the plan gave up: ${String(answer.error)}`;
  }
  if (errors) return `the plan knows no error: ${String(errors[0])}`;
  const expected = JSON.stringify(data);
  if (answer.text === expected) return null;
  const at = Array.from(expected).findIndex((char, index) => char !== answer.text[index]);
  const from = Math.max(0, at - 200);
  return `the plan differs at ${at}:\n  is        …${answer.text.slice(from, at + 200)}\n  should be …${expected.slice(from, at + 200)}`;
}

/** The variables as written, and once more with every Boolean of a directive turned over. */
function bothWays({ variables, switches }: GeneratedDocument): { [name: string]: unknown }[] {
  if (switches.length === 0) return [variables];
  const turned = switches.map((name) => [name, !(variables[name] ?? true)] as const);
  return [variables, { ...variables, ...Object.fromEntries(turned) }];
}

/** Two statements for a list (rows, count) and one for a single object, whatever the rows. */
function statementsAllowed(
  schema: GraphQLSchema,
  metadata: MetadataStorage,
  document: DocumentNode,
): number {
  const typeInfo = new TypeInfo(schema);
  // The writer defines inner fragments before those that use them.
  const ofFragment = new Map<string, number>();
  const ofDefinition = (node: DefinitionNode): number => {
    let sum = 0;
    visit(
      node,
      visitWithTypeInfo(typeInfo, {
        Field({ name }) {
          const parent = typeInfo.getParentType()?.name ?? '';
          if (/(Connection|Edge)$/.test(parent)) return;
          const type = getNamedType(typeInfo.getType());
          // A resolver of its own below rows reads for each row.
          if (isObjectType(type) && isCustom(metadata, parent, name.value)) sum = Infinity;
          else if (isAbstractType(type)) sum += schema.getPossibleTypes(type).length;
          else if (isObjectType(type)) sum += type.name.endsWith('Connection') ? 2 : 1;
        },
        FragmentSpread({ name }) {
          sum += ofFragment.get(name.value) ?? 0;
        },
      }),
    );
    return sum;
  };
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) ofFragment.set(node.name.value, ofDefinition(node));
  }
  const [operation] = document.definitions;
  return operation ? ofDefinition(operation) : 0;
}

/** Whether a field of an entity is neither a property nor declared by a decorator of ours. */
function isCustom(metadata: MetadataStorage, type: string, field: string): boolean {
  const meta = metadata.getByClassName(type, false);
  if (!meta) return false;
  const { computed, reads } = rulesOf(meta.class);
  const isProperty = meta.props.some(({ name }) => name === field);
  return !computed.has(field) && !reads.has(field) && !isProperty;
}

/** Keeps the cursors of an answer for later documents; counts its objects. */
function harvest(
  value: unknown,
  lists: ReadonlyMap<string, string>,
  cursors: Map<string, string[]>,
  list = '',
): number {
  if (typeof value === 'string' && value.startsWith('WyJ')) {
    cursors.set(list, [...(cursors.get(list) ?? []).slice(-60), value]);
  }
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum: number, [key, each]: [string, unknown]) =>
      sum + harvest(each, lists, cursors, lists.get(key) ?? list),
    Array.isArray(value) ? 0 : 1,
  );
}
