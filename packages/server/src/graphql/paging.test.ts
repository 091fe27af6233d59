import { getNamedType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as } from '../../test/as.ts';
import { createNumber, createWaba } from '../../test/factories/number.ts';
import { createClient } from '../../test/factories/organization.ts';
import type { Caller } from '../../test/graphql.ts';
import { encodeTypeId } from '../lib/type-id.ts';
import { buildSchema } from '../schema.ts';

/** Of whom this test makes objects. */
const PARENTS = new Set([
  'Query',
  'Client',
  'Waba',
  'PhoneNumber',
  'Organization',
  'Partner',
  'BusinessPortfolio',
]);

/** Their fields that answer with a page: `Type.field`. */
const connections = Object.values(buildSchema().getTypeMap()).flatMap((type) =>
  isObjectType(type) && PARENTS.has(type.name)
    ? Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => ({ type: type.name, field: field.name }))
    : [],
);

let hub: TestApp;
let owner: Caller;
/** An object of each type that has a list. */
const objects: Record<string, string> = {};

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { client, organization } = await createClient(em);
  const waba = await createWaba(em, client);
  const numbers = [await createNumber(em, waba), await createNumber(em, waba)];
  objects['Client'] = encodeTypeId('client', client.id);
  objects['Waba'] = encodeTypeId('waba', waba.id);
  objects['PhoneNumber'] = encodeTypeId('number', numbers[0]?.id ?? '');
  objects['Organization'] = encodeTypeId('org', organization.id);
  owner = await as(hub, organization, 'OWNER');
});

/** The field with these arguments, of the query or of an object. */
function ask(type: string, field: string, args: string) {
  const selection = `${field}${args} { nodes { id } pageInfo { endCursor } }`;
  const document =
    type === 'Query'
      ? `{ ${selection} }`
      : `query ($id: ID!) { node(id: $id) { ... on ${type} { ${selection} } } }`;
  return hub.graphql(owner, document, type === 'Query' ? {} : { id: objects[type] });
}

// A client has neither a partner's list nor a portfolio here; the lists are made in the same way.
const asked = connections.filter(({ type }) => !['Partner', 'BusinessPortfolio'].includes(type));

describe.each(asked)('$type.$field', ({ type, field }) => {
  test.each([
    ['', 'first', /Give `first` or `last`, 1 to 100/],
    ['(first: null)', 'first', /Give `first` or `last`/],
    ['(first: 0)', 'first', /`first` must be from 1 to 100, not 0/],
    ['(first: -1)', 'first', /not -1/],
    ['(first: 101)', 'first', /not 101/],
    ['(last: 101)', 'last', /`last` must be from 1 to 100/],
    ['(first: 1, last: 1)', 'last', /not both/],
    ['(first: 1, after: "nonsense")', 'after', /cursor/i],
    ['(last: 1, before: "nonsense")', 'before', /cursor/i],
  ])('refuses %s and names the argument', async (args, argument, message) => {
    const { errors } = await ask(type, field, args);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors[0]?.path).toEqual(type === 'Query' ? [field] : ['node', field]);
  });

  test('takes 1 and 100 from either end', async () => {
    for (const args of ['(first: 1)', '(first: 100)', '(last: 1)', '(last: 100)']) {
      expect((await ask(type, field, args)).errors).toEqual([]);
    }
  });
});

test('a cursor of another list is refused', async () => {
  const { data } = await ask('Query', 'phoneNumbers', '(first: 1)');
  const cursor: string = data.phoneNumbers.pageInfo.endCursor;
  const { errors } = await ask('Query', 'clients', `(first: 1, after: "${cursor}")`);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
});

test('a look-up that names nothing is refused', async () => {
  for (const field of ['phoneNumber', 'waba', 'businessPortfolio']) {
    const { errors } = await hub.graphql(owner, `{ ${field} { id } }`);
    expect(errors[0]?.message).toBe('Say which one: id or metaId.');
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('more than a hundred ids at once are refused', async () => {
  const ids = Array.from({ length: 101 }, () => 'number_x');
  const { errors } = await hub.graphql(owner, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids,
  });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' });
});
