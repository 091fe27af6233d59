import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';

let hub: TestApp;
let owner: Caller;
let member: Caller;
let key: Caller;

beforeAll(async () => {
  hub = await startApp();
  const { organization } = await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' });
  owner = await as(hub, organization, 'OWNER');
  member = await as(hub, organization, 'MEMBER');
  key = await asKey(hub, organization);
});

async function change(caller: Caller, verb: 'create' | 'update', input: object) {
  const { data, errors } = await hub.graphql(
    caller,
    `mutation ($input: ${verb === 'create' ? 'Create' : 'Update'}SavedViewInput!) {
      answer: ${verb}SavedView(input: $input) {
        savedView {
          id name layout position
          filter { search accountStatus qualityRating clientId country tag }
          orderBy { field direction }
        }
        userErrors { code message path }
      }
    }`,
    { input },
  );
  return { ...data?.answer, errors };
}

async function remove(caller: Caller, savedViewId: string) {
  const { data } = await hub.graphql(
    caller,
    `mutation ($input: DeleteSavedViewInput!) {
      deleteSavedView(input: $input) { savedViewId userErrors { code path } }
    }`,
    { input: { savedViewId } },
  );
  return data.deleteSavedView;
}

async function names(caller: Caller): Promise<string[]> {
  const { data, errors } = await hub.graphql(caller, '{ savedViews { name position } }');
  expect(errors).toEqual([]);
  const views: { name: string; position: number }[] = data.savedViews;
  return views.map(({ name }) => name);
}

describe('saved views', () => {
  test('keep filter, order and layout for the person who made them', async () => {
    const { savedView } = await change(owner, 'create', {
      name: ' Low quality ',
      filter: { qualityRating: ['RED', 'YELLOW'], tag: ['VIP'], country: ['DE'] },
      orderBy: { field: 'NUMBER', direction: 'DESC' },
      layout: 'CARDS',
    });
    expect(savedView).toEqual({
      id: expect.stringMatching(/^view_/),
      name: 'Low quality',
      layout: 'CARDS',
      position: 0,
      filter: {
        search: null,
        accountStatus: null,
        qualityRating: ['RED', 'YELLOW'],
        clientId: null,
        country: ['DE'],
        tag: ['VIP'],
      },
      orderBy: { field: 'NUMBER', direction: 'DESC' },
    });
    expect(await names(owner)).toEqual(['Low quality']);
    expect(await names(member)).toEqual([]);
    expect(await names(key)).toEqual([]);
  });

  test('are renamed, moved, deleted and put back where they were', async () => {
    for (const name of ['Second', 'Third']) await change(owner, 'create', { name, filter: {} });
    const { data } = await hub.graphql(owner, '{ savedViews { id name } }');
    const [first, , third] = data.savedViews;
    const moved = await change(owner, 'update', {
      savedViewId: third.id,
      position: 0,
      name: 'Now first',
      filter: { search: 'berlin' },
    });
    expect(moved.savedView).toMatchObject({ position: 0, filter: { search: 'berlin' } });
    expect(await names(owner)).toEqual(['Now first', 'Low quality', 'Second']);
    expect(await remove(owner, first.id)).toEqual({ savedViewId: first.id, userErrors: [] });
    expect(await names(owner)).toEqual(['Now first', 'Second']);
    await change(owner, 'create', { name: 'Low quality', filter: {}, position: 1 });
    expect(await names(owner)).toEqual(['Now first', 'Low quality', 'Second']);
  });

  test('are not there for anybody else, and not for keys', async () => {
    const { data } = await hub.graphql(owner, '{ savedViews { id } }');
    const [{ id }] = data.savedViews;
    const gone = { code: 'NOT_FOUND', path: ['input', 'savedViewId'] };
    expect((await remove(member, id)).userErrors).toEqual([gone]);
    expect((await change(member, 'update', { savedViewId: id, name: 'Mine' })).userErrors).toEqual([
      { ...gone, message: 'There is no such view.' },
    ]);
    const { errors } = await change(key, 'create', { name: 'Key', filter: {} });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('name what is wrong with them', async () => {
    const refused = async (input: object) =>
      (await change(member, 'create', { filter: {}, ...input })).userErrors;
    expect(await refused({ name: ' ' })).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'name'] },
    ]);
    expect(await refused({ name: 'x'.repeat(41) })).toMatchObject([{ code: 'TOO_LONG' }]);
    expect(await refused({ name: 'Long', filter: { search: 'x'.repeat(4_000) } })).toMatchObject([
      { code: 'TOO_LONG', path: ['input', 'filter'] },
    ]);
    const wrong = await change(member, 'create', {
      name: 'Wrong',
      filter: { accountStatus: ['NEVER_HEARD_OF'] },
    });
    expect(wrong.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('are 50 at most, also when somebody saves two at once', async () => {
    for (let index = 0; index < 49; index += 1) {
      await change(member, 'create', { name: `View ${index}`, filter: {} });
    }
    const both = await Promise.all(
      ['One', 'Other'].map((name) => change(member, 'create', { name, filter: {} })),
    );
    expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([
      { code: 'LIMIT_REACHED', path: ['input', 'name'] },
    ]);
    expect(await names(member)).toHaveLength(50);
  });
});
