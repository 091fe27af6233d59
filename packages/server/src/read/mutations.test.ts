import { MikroORM } from '@mikro-orm/postgresql';
import { execute, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { ormConfig } from '../db/orm-config.ts';
import { buildSchema } from '../schema.ts';
import { attach } from './attach.ts';
import { sampleOf } from './test/samples.ts';

const orm = await MikroORM.init(ormConfig('postgresql://nowhere/none'));
const names = Object.keys(buildSchema().getMutationType()?.getFields() ?? {});

/** Runs a mutation twice under two keys, by its plan first and then by graphql-js. */
async function run(name: string, useCase: () => unknown) {
  const types = buildSchema();
  const field = types.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`No mutation ${name}`);
  field.resolve = useCase;
  const { schema, plans } = attach(types, orm.getMetadata());
  const heads = field.args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
  const args = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const call = `${name}(${args}) { userErrors { code } }`;
  const document = parse(`mutation (${heads}) { one: ${call} two: ${call} }`);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation');
  const variables = Object.fromEntries(field.args.map((arg) => [arg.name, sampleOf(arg.type)]));
  const contextValue = {};
  const answer = await plans.answer({ schema, document, operation, variables, contextValue });
  const result = await execute({ schema, document, variableValues: variables, contextValue });
  return { answer, result };
}

test('there are mutations', () => {
  expect(names.length).toBeGreaterThan(3);
});

test.each(names)('%s runs once when its plan gives up', async (name) => {
  let runs = 0;
  const { answer, result } = await run(name, () => {
    runs += 1;
    return { userErrors: runs < 2 ? [] : Promise.resolve([]) };
  });
  expect(answer.way).toBe('refused');
  expect(result).toEqual({
    data: { one: { userErrors: [] }, two: { userErrors: [] } },
  });
  expect(runs).toBe(2);
});

test.each(names)('%s runs once when it fails', async (name) => {
  let runs = 0;
  const { answer, result } = await run(name, () => {
    runs += 1;
    throw new Error(`run ${runs}`);
  });
  expect(answer.way).toBe('refused');
  expect(result.errors?.map(({ message }) => message)).toContain('run 1');
  expect(runs).toBeLessThanOrEqual(2);
});
