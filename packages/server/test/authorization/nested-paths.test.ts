import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/schema.ts';
import { COLUMNS } from './matrix.table.ts';
import { isConnection, nodeTypes } from './probe.ts';
import { createWorld, isOwn, maySee } from './world.ts';
import type { Tenant, World } from './world.ts';

const schema = buildSchema();

/** All ids of this answer, however deep. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
}

/** Every object field of a type, and below it again, as deep as asked. */
function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields());
  const hasId = fields.some(({ name }) => name === 'id');
  const parts = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner) || depth === 0) return [];
    if (isConnection(inner)) {
      const node = getNamedType(inner.getFields()['nodes']?.type);
      const below = node ? selectionOf(node, depth - 1) : '{ __typename }';
      return [`${field.name}(first: 20) { nodes ${below} edges { node { id } } totalCount }`];
    }
    return [`${field.name} ${selectionOf(inner, depth - 1)}`];
  });
  return `{ ${hasId ? 'id' : '__typename'} ${parts.join(' ')} }`;
}

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function idsFrom(headers: Record<string, string>, document: string, ids: string[]) {
  const { data, errors } = await world.hub.graphql(headers, document, { ids });
  const unexpected = errors.filter(({ extensions }) => extensions.code !== 'NOT_FOUND');
  expect(unexpected).toEqual([]);
  return new Set(idsIn(data));
}

function seenBy(tenant: Tenant): Set<string> {
  return new Set(world.things.filter((thing) => maySee(tenant, thing)).map(({ id }) => id));
}

describe.each(nodeTypes(schema))('from %s', (name) => {
  const type = schema.getType(name);
  const document = `query ($ids: [ID!]!) {
    nodes(ids: $ids) { ... on ${name} ${type ? selectionOf(type, 2) : ''} }
    viewer { organization { id } }
  }`;

  test.each(COLUMNS.filter(({ tenant }) => tenant !== null))(
    'the paths of $name lead to nothing foreign',
    async ({ name: column, tenant }) => {
      const caller = world.callers.get(column);
      if (!caller || tenant === null) throw new Error(`Nobody is ${column}`);
      const all = world.things.filter((thing) => thing.type === name).map(({ id }) => id);
      const found = await idsFrom(caller.headers, document, all);
      const seen = seenBy(tenant);
      expect([...found].filter((id) => !seen.has(id))).toEqual([]);
      expect(found.size).toBeGreaterThan(0);
    },
  );
});

test('somebody with a second workspace learns there just that it exists and who they are in it', async () => {
  const { headers, things } = world.doubleAgent;
  const viewer = schema.getType('Viewer');
  const found = await idsFrom(
    headers,
    `query { viewer ${viewer ? selectionOf(viewer, 4) : ''} }`,
    [],
  );
  const seen = new Set([...seenBy('client of alpha'), ...things]);
  expect([...found].filter((id) => !seen.has(id))).toEqual([]);
  expect([...found]).toEqual(expect.arrayContaining([...things]));
});

test("a colleague's second workspace stays unknown", async () => {
  const owner = world.callers.get('client OWNER');
  const { data, errors } = await world.hub.graphql(
    owner?.headers ?? {},
    '{ viewer { organization { members(first: 100) { nodes { id user { id } organization { id } } totalCount } } } }',
  );
  expect(errors).toEqual([]);
  const { nodes, totalCount } = data.viewer.organization.members;
  const due = world.things.filter(
    (thing) => thing.type === 'Membership' && isOwn('client of alpha', thing),
  );
  expect(nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(
    due.map(({ id }) => id).toSorted(),
  );
  expect(totalCount).toBe(due.length);
});

test('a key made by somebody who left says nothing about them', async () => {
  const owner = world.callers.get('client OWNER');
  const { data, errors } = await world.hub.graphql(
    owner?.headers ?? {},
    '{ viewer { organization { apiKeys(first: 100) { nodes { name createdBy { id name } } } } } }',
  );
  expect(errors).toEqual([]);
  expect(data.viewer.organization.apiKeys.nodes).toContainEqual({
    name: 'Left behind',
    createdBy: null,
  });
});
