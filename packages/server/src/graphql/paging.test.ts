import { getNamedType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../test/app.ts';
import type { TestApp } from '../../test/app.ts';
import { as } from '../../test/as.ts';
import { createNumber, createWaba } from '../../test/factories/number.ts';
import { createClient, createPartner } from '../../test/factories/organization.ts';
import { createPortfolio } from '../../test/factories/portfolio.ts';
import { createTag } from '../../test/factories/tag.ts';
import { createTemplate } from '../../test/factories/template.ts';
import { createTicket } from '../../test/factories/ticket.ts';
import type { Caller } from '../../test/graphql.ts';
import { encodeTypeId } from '../lib/type-id.ts';
import { buildSchema } from '../schema.ts';

/** Every field that answers with a page: `Type.field`. */
const connections = Object.values(buildSchema().getTypeMap()).flatMap((type) =>
  isObjectType(type) && !type.name.startsWith('__')
    ? Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => ({ type: type.name, field: field.name }))
    : [],
);

let hub: TestApp;
let owner: Caller;
/** An object of each type that has a list; the owner sees all of them. */
const objects: Record<string, string> = {};

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { partner } = await createPartner(em);
  const { client, organization } = await createClient(em, { partner });
  const portfolio = await createPortfolio(em, client, hub.clock.now());
  const waba = await createWaba(em, client);
  const number = await createNumber(em, waba);
  await createNumber(em, waba);
  const template = await createTemplate(em, waba, hub.clock.now());
  const tag = await createTag(em, organization, 'Berlin');
  const { ticket } = await createTicket(hub.services, organization);
  objects['Partner'] = encodeTypeId('partner', partner.id);
  objects['Client'] = encodeTypeId('client', client.id);
  objects['Organization'] = encodeTypeId('org', organization.id);
  objects['BusinessPortfolio'] = encodeTypeId('portfolio', portfolio.id);
  objects['Waba'] = encodeTypeId('waba', waba.id);
  objects['PhoneNumber'] = encodeTypeId('number', number.id);
  objects['Template'] = encodeTypeId('template', template.id);
  objects['Tag'] = encodeTypeId('tag', tag.id);
  objects['SupportTicket'] = encodeTypeId('ticket', ticket.id);
  owner = await as(hub, organization, 'OWNER');
});

test('there is an object of each type that has a list', () => {
  const parents = new Set(connections.map(({ type }) => type));
  expect(new Set(['Query', ...Object.keys(objects)])).toEqual(parents);
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

describe.each(connections)('$type.$field', ({ type, field }) => {
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
      const { data, errors } = await ask(type, field, args);
      expect(errors).toEqual([]);
      expect(type === 'Query' ? data[field] : data.node[field]).toHaveProperty('nodes');
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
