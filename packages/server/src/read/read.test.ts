import { execute, parse } from 'graphql';
import type { ExecutionResult } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Database } from './database.ts';
import type { Row, Statement } from './database.ts';
import { NOW } from './test/equivalence.ts';
import { createZoo } from './test/zoo-subject.ts';
import type { Zoo } from './test/zoo-subject.ts';

let zoo: Zoo;
beforeAll(async () => {
  zoo = await createZoo(3, 30);
});
afterAll(() => zoo.world.close());

interface Answer extends ExecutionResult {
  readonly statements: readonly string[];
  /** How many statements ran at the same time. */
  readonly atOnce: number;
}

class WatchedDatabase extends Database {
  #running = 0;
  atOnce = 0;

  override async query(statement: Statement): Promise<readonly Row[]> {
    this.#running += 1;
    this.atOnce = Math.max(this.atOnce, this.#running);
    try {
      return await super.query(statement);
    } finally {
      this.#running -= 1;
    }
  }
}

async function ask(query: string, kind = 'operator'): Promise<Answer> {
  const { subject } = zoo;
  const viewer = subject.viewers.find((each) => each.kind === kind);
  const db = new WatchedDatabase(subject.pool);
  const contextValue = viewer && { read: { viewer, now: NOW, db } };
  const result = await execute({ schema: subject.schema, document: parse(query), contextValue });
  return { ...result, statements: db.statements, atOnce: db.atOnce };
}

async function idsOf(list: string): Promise<string[]> {
  const { data } = await ask(`{ list: ${list}(first: 20) { nodes { id } } }`);
  return JSON.stringify(data).match(/\w+_[0-9a-z]{26}/g) ?? [];
}

describe('a page', () => {
  test.each([
    ['animals { nodes { id } }', 'Give `first` or `last`, 1 to 100.'],
    ['animals(first: 2, last: 2) { nodes { id } }', 'Give either `first` or `last`, not both.'],
    ['animals(first: 0) { nodes { id } }', '`first` must be from 1 to 100, not 0.'],
    ['animals(last: 101) { nodes { id } }', '`last` must be from 1 to 100, not 101.'],
    ['animals(first: 1, after: "x") { nodes { id } }', '`after` is no cursor of this list.'],
    ['animals(last: 1, before: "") { nodes { id } }', '`before` is no cursor of this list.'],
  ])('is refused: %s', async (field, message) => {
    const { errors } = await ask(`{ list: ${field} }`);
    expect(errors).toMatchObject([
      { message, path: ['list'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  test('below rows is refused at its place, and the rest of the answer stands', async () => {
    const { data, errors } = await ask(
      '{ animals(first: 30) { nodes { id keeper { notes { totalCount } } } } zoos(first: 1) { nodes { id } } }',
    );
    expect(errors?.every(({ path }) => path?.at(-1) === 'notes')).toBe(true);
    expect(data).toHaveProperty('zoos.nodes.0.id');
  });

  test('takes no cursor of another list or order', async () => {
    const page = 'animals(first: 1, orderBy: NAME) { edges { cursor } }';
    const { data } = await ask(`{ ${page} }`);
    const cursor = /"cursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
    for (const list of ['animals', 'zoos']) {
      const { errors } = await ask(`{ ${list}(first: 1, after: "${cursor}") { nodes { id } } }`);
      expect(errors?.[0]?.message).toBe('`after` is no cursor of this list.');
    }
  });

  test('checks its cursor even where nothing can match', async () => {
    const { errors } = await ask(
      '{ animals(first: 1, after: "x", filter: {zooId: "zoo_1"}) { totalCount } }',
    );
    expect(errors?.[0]?.message).toBe('`after` is no cursor of this list.');
  });

  test('counts only when the count is selected', async () => {
    const plain = await ask('{ animals(first: 3) { nodes { id } } }');
    const counted = await ask('{ animals(first: 3) { nodes { id } totalCount } }');
    const onlyCounted = await ask('{ animals(first: 3) { totalCount } }');
    expect(plain.statements.filter((text) => text.includes('count('))).toHaveLength(0);
    expect(counted.statements).toHaveLength(2);
    expect(onlyCounted.statements).toHaveLength(1);
  });

  test('takes one statement for each list below it, however many rows', async () => {
    const query = (size: number) =>
      `{ animals(first: ${size}) { nodes { zoo { name } notes(first: 5) { nodes { author { name } } } } } }`;
    const few = await ask(query(2));
    const all = await ask(query(100));
    expect(few.statements).toHaveLength(2);
    expect(all.statements).toHaveLength(2);
  });

  test('carries values beside the statement, never in it', async () => {
    const { statements } = await ask(
      `{ animals(first: 3, filter: {search: "'; drop table"}) { totalCount nodes { id } } }`,
    );
    expect(statements).toHaveLength(2);
    expect(statements.join()).not.toContain('drop');
  });
});

describe('an object by its id', () => {
  test('is null for ids that are malformed, of another type or of nothing', async () => {
    const [zooId = ''] = await idsOf('zoos');
    const ids = [
      '',
      'x',
      'zoo_1',
      `${zooId}0`,
      zooId.toUpperCase(),
      'nothing_01h455vb4pex5vsknk084sn02q',
    ];
    for (const id of ids) {
      const { data, errors, statements } = await ask(
        `{ node(id: "${id}") { id } animal(id: "${id}") { id } }`,
      );
      expect({ data, errors, statements }).toEqual({
        data: { node: null, animal: null },
        errors: undefined,
        statements: [],
      });
    }
    const { data } = await ask(`{ animal(id: "${zooId}") { id } }`);
    expect(data).toEqual({ animal: null });
  });

  test('is NOT_FOUND where the field may not be null', async () => {
    const { errors } = await ask('{ zoo(id: "zoo_01h455vb4pex5vsknk084sn02q") { id } }');
    expect(errors).toMatchObject([{ path: ['zoo'], extensions: { code: 'NOT_FOUND' } }]);
  });

  test('of another tenant is null like one that does not exist', async () => {
    const { data: mine } = await ask('{ zoos(first: 100) { nodes { id } } }', 'client');
    const own: string[] = JSON.stringify(mine).match(/zoo_[0-9a-z]{26}/g) ?? [];
    const foreign = (await idsOf('zoos')).find((id) => !own.includes(id));
    expect(own).toHaveLength(1);
    expect(await ask(`{ node(id: "${foreign}") { id } }`, 'client')).toMatchObject({
      data: { node: null },
    });
    expect((await ask(`{ node(id: "${own[0]}") { id } }`, 'client')).data).toEqual({
      node: { id: own[0] },
    });
  });

  test('comes with others at its place, by one statement for each type', async () => {
    const [zooId, otherZoo] = await idsOf('zoos');
    const [animal] = await idsOf('animals');
    const ids = [zooId, 'x', animal, otherZoo, zooId];
    const { data, statements } = await ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`);
    expect(data).toEqual({ nodes: ids.map((id) => (id === 'x' ? null : { id })) });
    expect(statements).toHaveLength(2);
  });

  test('does not keep what is below it waiting, and shows none of it when out of sight', async () => {
    const [id = ''] = await idsOf('zoos');
    const query = (zoo: string) =>
      `{ node(id: "${zoo}") { ... on Zoo { name animals(first: 2) { nodes { id } } } } }`;
    const { data, atOnce } = await ask(query(id));
    expect(data).toHaveProperty('node.animals');
    expect(atOnce).toBe(2);
    const hidden = await ask(query(`${id.slice(0, -4)}zzzz`));
    expect(hidden.data).toEqual({ node: null });
    expect(hidden.atOnce).toBe(2);
  });

  test('is refused with more than a hundred others', async () => {
    const ids = Array.from({ length: 101 }, () => 'x');
    const { errors } = await ask(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'ids' } }]);
  });

  test('needs something to look it up by', async () => {
    const { errors } = await ask('{ animal { id } }');
    expect(errors).toMatchObject([
      { message: 'Say which one: id or bigNumber.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

test('a joined row takes no column and no scope that is not needed', async () => {
  const query = '{ animals(first: 5) { nodes { notes(first: 1) { nodes { animal { name } } } } } }';
  const { statements } = await ask(query, 'partner');
  const notes = statements.find((text) => text.includes('from "notes"')) ?? '';
  expect(notes).toContain('left join "animals" j0 on j0."id" = t."animal_id"');
  expect(notes).not.toMatch(/exists|j0\."id" as/);
});

test('nobody reads without being signed in', async () => {
  const { errors } = await ask('{ zoos(first: 1) { nodes { id } } }', 'nobody');
  expect(errors).toMatchObject([{ path: ['zoos'], extensions: { code: 'UNAUTHENTICATED' } }]);
});

test('an enum value that the schema does not know is the error of its field alone', async () => {
  const { pool } = zoo.subject;
  await pool.query(`update animals set mood = 'odd' where id = (select id from animals limit 1)`);
  const { data, errors } = await ask('{ animals(first: 100) { nodes { id mood } } }');
  expect(errors?.length).toBeGreaterThan(0);
  expect(errors?.every(({ path }) => path?.at(-1) === 'mood')).toBe(true);
  expect(data).toHaveProperty('animals.nodes.29.id');
});

test('a connection prepares what comes again and again, 200 statements at most', async () => {
  const pool = new pg.Pool({ connectionString: inject('postgresUrl'), max: 1 });
  const db = new Database(pool);
  const prepared = async () => {
    const rows = await db.query({
      text: 'select count(*) from pg_prepared_statements',
      values: [],
    });
    return Number(rows[0]?.[0]);
  };
  const statements = Array.from({ length: 250 }, (_, at) => `select ${at} as once_${at}`);
  const runAll = async () => {
    for (const text of statements) await db.query({ text, values: [] });
  };
  await runAll();
  expect(await prepared()).toBe(0);
  await runAll();
  await runAll();
  const kept = await prepared();
  await pool.end();
  expect(kept).toBeLessThanOrEqual(200);
  expect(kept).toBeGreaterThan(100);
});
