import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import { concatAST, Kind, parse, validate } from 'graphql';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { expect, test } from 'vitest';
import { ormConfig } from '../db/orm-config.ts';
import { buildSchema } from '../schema.ts';
import { attach } from './attach.ts';
import { switchesOf } from './plans.ts';
import { sampleVariables } from './test/samples.ts';

const folder = path.resolve(import.meta.dirname, '../../../web/src');
const all = concatAST(
  globSync('**/*.graphql', { cwd: folder }).map((file) =>
    parse(readFileSync(path.join(folder, file), 'utf8')),
  ),
);
const operations = all.definitions.filter(
  (definition) => definition.kind === Kind.OPERATION_DEFINITION,
);
// Messages of a stream are few, and graphql-js answers them.
const answered = operations.filter(({ operation }) => operation !== 'subscription');
const orm = await MikroORM.init(ormConfig('postgresql://nowhere/none'));
const { schema, plans } = attach(buildSchema(), orm.getMetadata());

/** The operation with the fragments it uses, as the client sends it. */
function documentOf(operation: OperationDefinitionNode): DocumentNode {
  const fragments = all.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const used = new Set<string>();
  const collect = (text: string): void => {
    for (const fragment of fragments) {
      if (fragment.kind !== Kind.FRAGMENT_DEFINITION || used.has(fragment.name.value)) continue;
      if (!new RegExp(`\\.\\.\\.\\s*${fragment.name.value}\\b`).test(text)) continue;
      used.add(fragment.name.value);
      collect(bodyOf(fragment));
    }
  };
  collect(bodyOf(operation));
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      operation,
      ...fragments.filter(
        (each) => each.kind === Kind.FRAGMENT_DEFINITION && used.has(each.name.value),
      ),
    ],
  };
}

function bodyOf({ loc }: DocumentNode['definitions'][number]): string {
  return loc?.source.body.slice(loc.start, loc.end) ?? '';
}

test('the client has operations', () => {
  expect(operations.length).toBeGreaterThan(10);
});

test.each(answered.map((operation) => [operation.name?.value, operation] as const))(
  'the operation %s of the client has a plan, whatever its Booleans',
  (_name, operation) => {
    const document = documentOf(operation);
    expect(validate(schema, document)).toEqual([]);
    const switches = switchesOf(document);
    for (let bits = 0; bits < 2 ** switches.length; bits += 1) {
      const values = Object.fromEntries(switches.map((name, at) => [name, (bits >> at) % 2 === 1]));
      const variables = { ...sampleVariables(schema, operation), ...values };
      const asked = { schema, document, operation, variables, contextValue: {} };
      expect(plans.obstacles(asked)).toEqual([]);
    }
  },
);
