import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';

let hub: TestApp;
let owner: Caller;
let key: Caller;

beforeAll(async () => {
  hub = await startApp();
  const { organization } = await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' });
  owner = await as(hub, organization, 'OWNER');
  key = await asKey(hub, organization);
});

test('a signed-in person sees who they are and where', async () => {
  const { data, errors } = await hub.graphql(
    owner,
    '{ viewer { user { name } role organization { slug kind client { name } } memberships { organization { slug } } } }',
  );
  expect(errors).toEqual([]);
  expect(data.viewer).toEqual({
    user: { name: expect.stringMatching(/^Person/) },
    role: 'OWNER',
    organization: { slug: 'nordwind', kind: 'CLIENT', client: { name: 'Nordwind' } },
    memberships: [{ organization: { slug: 'nordwind' } }],
  });
});

test('an API key acts for its organization and is no person', async () => {
  const { data, errors } = await hub.graphql(
    key,
    '{ viewer { user { name } apiKey { name state } organization { slug } memberships { id } } }',
  );
  expect(errors).toEqual([]);
  expect(data.viewer).toEqual({
    user: null,
    apiKey: { name: 'Test key', state: 'ACTIVE' },
    organization: { slug: 'nordwind' },
    memberships: [],
  });
});

test('updateViewer stores the new name', async () => {
  const mutation =
    'mutation ($input: UpdateViewerInput!) { updateViewer(input: $input) { user { name } userErrors { code path } } }';
  const changed = await hub.graphql(owner, mutation, { input: { name: ' Ada Lovelace ' } });
  expect(changed.data.updateViewer).toEqual({ user: { name: 'Ada Lovelace' }, userErrors: [] });
  const { data } = await hub.graphql(owner, '{ viewer { user { name } } }');
  expect(data.viewer.user.name).toBe('Ada Lovelace');
});

test.each([
  ['REQUIRED', '  '],
  ['TOO_LONG', 'x'.repeat(101)],
])('updateViewer names the path of an invalid name: %s', async (code, name) => {
  const { data } = await hub.graphql(
    owner,
    'mutation ($input: UpdateViewerInput!) { updateViewer(input: $input) { user { name } userErrors { code path } } }',
    { input: { name } },
  );
  expect(data.updateViewer).toEqual({
    user: null,
    userErrors: [{ code, path: ['input', 'name'] }],
  });
});

test('updateViewer keeps whether single keys do something, for the person alone', async () => {
  const field = 'user { id name hasSingleKeyShortcuts }';
  const before = await hub.graphql(owner, `{ viewer { ${field} } }`);
  const { id, name, hasSingleKeyShortcuts } = before.data.viewer.user;
  expect(hasSingleKeyShortcuts).toBe(true);
  const { data } = await hub.graphql(
    owner,
    `mutation { updateViewer(input: { hasSingleKeyShortcuts: false }) { ${field} userErrors { code } } }`,
  );
  expect(data.updateViewer).toEqual({
    user: { id, name, hasSingleKeyShortcuts: false },
    userErrors: [],
  });
  const after = await hub.graphql(owner, `{ viewer { ${field} } }`);
  expect(after.data.viewer.user.hasSingleKeyShortcuts).toBe(false);
  const seen = await hub.graphql(
    key,
    `{ viewer { organization { members(first: 5) { nodes { ${field} } } } } }`,
  );
  expect(seen.data.viewer.organization.members.nodes).toContainEqual({
    user: { id, name, hasSingleKeyShortcuts: null },
  });
});

test('updateViewer is refused to an API key, which is no person', async () => {
  const { errors } = await hub.graphql(
    key,
    'mutation { updateViewer(input: { name: "Robot" }) { user { name } } }',
  );
  expect(errors[0]?.message).toBe('An API key is no person.');
  expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test('updateViewer is in the audit log with the names before and after', async () => {
  await hub.graphql(
    owner,
    'mutation { updateViewer(input: { name: "Grace Hopper" }) { userErrors { code } } }',
  );
  const { rows } = await hub.services.readPool.query(
    "select changes from audit_entries where action = 'updateViewer' order by at desc, id desc limit 1",
  );
  expect(rows).toEqual([{ changes: { name: ['Ada Lovelace', 'Grace Hopper'] } }]);
});
