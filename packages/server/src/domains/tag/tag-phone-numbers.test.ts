import { beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createNumber, createWaba } from '../../../test/factories/number.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';

let hub: TestApp;
let partner: Caller;
let client: Caller;
let reader: Caller;
let ids: string[];
let foreign: string;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const brightdesk = await createPartner(em, { brandName: 'Brightdesk' });
  const nordwind = await createClient(em, { name: 'Nordwind', partner: brightdesk.partner });
  const seeadler = await createClient(em, { name: 'Seeadler' });
  const waba = await createWaba(em, nordwind.client);
  const numbers = [await createNumber(em, waba), await createNumber(em, waba)];
  ids = numbers.map(({ id }) => encodeTypeId('number', id));
  const other = await createNumber(em, await createWaba(em, seeadler.client));
  foreign = encodeTypeId('number', other.id);
  partner = await as(hub, brightdesk.organization, 'MEMBER');
  client = await as(hub, nordwind.organization, 'OWNER');
  reader = await asKey(hub, brightdesk.organization, ['READ']);
});

async function tag(caller: Caller, input: object) {
  const { data, errors } = await hub.graphql(
    caller,
    `mutation ($input: TagPhoneNumbersInput!) {
      tagPhoneNumbers(input: $input) {
        results {
          index phoneNumber { id tags { tag { name } } } added removed
          userErrors { code message path }
        }
        userErrors { code message path }
      }
    }`,
    { input },
  );
  return { ...data?.tagPhoneNumbers, errors };
}

async function found(caller: Caller, tags: string[]): Promise<string[]> {
  const { data, errors } = await hub.graphql(
    caller,
    `query ($tag: [String!]) {
      phoneNumbers(filter: { tag: $tag }, orderBy: { field: NUMBER }, first: 10) { nodes { id } }
    }`,
    { tag: tags },
  );
  expect(errors).toEqual([]);
  return data.phoneNumbers.nodes.map(({ id }: { id: string }) => id);
}

describe('tagPhoneNumbers', () => {
  test('puts tags on many numbers, which then are found by them', async () => {
    const [first = '', second = ''] = ids;
    const answer = await tag(partner, { phoneNumberIds: ids, add: [' Key  account ', 'Berlin'] });
    const both = { added: ['Key account', 'Berlin'], removed: [], userErrors: [] };
    const tags = ['Key account', 'Berlin'].map((name) => ({ tag: { name } }));
    expect(answer.results).toEqual([
      { index: 0, phoneNumber: { id: first, tags }, ...both },
      { index: 1, phoneNumber: { id: second, tags }, ...both },
    ]);
    // The same tag, whatever its case; the one that takes it off tells so.
    const again = await tag(partner, {
      phoneNumberIds: [first],
      add: ['KEY ACCOUNT'],
      remove: ['berlin', 'never there'],
    });
    const left = { id: first, tags: [{ tag: { name: 'Key account' } }] };
    expect(again.results).toEqual([
      { index: 0, phoneNumber: left, added: [], removed: ['Berlin'], userErrors: [] },
    ]);
    expect(await found(partner, ['key account'])).toEqual(ids);
    expect(await found(partner, ['BERLIN'])).toEqual([second]);
    expect(await found(partner, ['key account', 'berlin'])).toEqual(ids);
    const { data } = await hub.graphql(partner, '{ tags(first: 10) { nodes { name } } }');
    expect(data.tags.nodes).toEqual([{ name: 'Berlin' }, { name: 'Key account' }]);
  });

  test('is seen by nobody outside of the organization', async () => {
    expect(await found(client, ['key account'])).toEqual([]);
    const { data } = await hub.graphql(
      client,
      '{ tags(first: 10) { nodes { name } } phoneNumbers(first: 5) { nodes { tags { id } } } }',
    );
    expect(data.tags.nodes).toEqual([]);
    expect(data.phoneNumbers.nodes).toEqual([{ tags: [] }, { tags: [] }]);
    const { results } = await tag(client, { phoneNumberIds: ids, add: ['Key account'] });
    expect(results).toMatchObject([{ added: ['Key account'] }, { added: ['Key account'] }]);
    await tag(client, { phoneNumberIds: ids, remove: ['Key account'] });
    expect(await found(partner, ['key account'])).toEqual(ids);
  });

  test('leaves what it refuses and changes the rest', async () => {
    const many = (name: string) => Array.from({ length: 20 }, (_, index) => `${name} ${index}`);
    const [first = '', second = ''] = ids;
    await tag(client, { phoneNumberIds: [first], add: many('Full') });
    const { results, userErrors } = await tag(client, {
      phoneNumberIds: [first, foreign, second, second],
      add: ['One more'],
    });
    expect(userErrors).toEqual([]);
    expect(results).toMatchObject([
      {
        index: 0,
        phoneNumber: { id: first },
        added: [],
        removed: [],
        userErrors: [
          {
            code: 'LIMIT_REACHED',
            message: 'A number can have 20 tags.',
            path: ['input', 'phoneNumberIds', '0'],
          },
        ],
      },
      {
        index: 1,
        phoneNumber: null,
        added: [],
        removed: [],
        userErrors: [
          {
            code: 'NOT_FOUND',
            message: 'There is no such number.',
            path: ['input', 'phoneNumberIds', '1'],
          },
        ],
      },
      { index: 2, added: ['One more'], removed: [], userErrors: [] },
      {
        index: 3,
        added: [],
        removed: [],
        userErrors: [expect.objectContaining({ code: 'INVALID' })],
      },
    ]);
    expect(await found(client, ['one more'])).toEqual([second]);
  });

  test('names what is wrong with its input', async () => {
    const { userErrors, results } = await tag(client, {
      phoneNumberIds: [],
      add: [' ', 'x'.repeat(31)],
    });
    expect(results).toBeNull();
    expect(
      userErrors.map(({ code, path }: { code: string; path: string[] }) => [code, path]),
    ).toEqual([
      ['REQUIRED', ['input', 'phoneNumberIds']],
      ['REQUIRED', ['input', 'add', '0']],
      ['TOO_LONG', ['input', 'add', '1']],
    ]);
    expect((await tag(client, { phoneNumberIds: ids })).userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'add'] },
    ]);
    const { errors } = await tag(reader, { phoneNumberIds: ids, add: ['x'] });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('holds its limit when two do it at once', async () => {
    const [, second = ''] = ids;
    const names = (from: number) => Array.from({ length: 12 }, (_, at) => `Race ${from + at}`);
    const both = await Promise.all(
      [0, 12].map((from) => tag(partner, { phoneNumberIds: [second], add: names(from) })),
    );
    const refused = both.flatMap(({ results }) => results[0].userErrors);
    expect(refused).toMatchObject([{ code: 'LIMIT_REACHED' }]);
  });
});

describe('updateTag', () => {
  const update = async (caller: Caller, input: object) => {
    const { data, errors } = await hub.graphql(
      caller,
      `mutation ($input: UpdateTagInput!) {
        updateTag(input: $input) { tag { name color } userErrors { code path } }
      }`,
      { input },
    );
    return errors[0]?.extensions.code ?? data.updateTag;
  };
  const idOf = async (caller: Caller, name: string): Promise<string> => {
    const { data } = await hub.graphql(caller, '{ tags(first: 100) { nodes { id name } } }');
    return data.tags.nodes.find((each: { name: string }) => each.name === name).id;
  };

  test('renames and tints a tag wherever it is, also in saved views', async () => {
    await tag(partner, { phoneNumberIds: ids, add: ['Old word', 'Other word'] });
    const tagId = await idOf(partner, 'Old word');
    const made = await hub.graphql(
      partner,
      `mutation { createSavedView(input: { name: "Mine", filter: { tag: ["old word", "Berlin"] } }) {
        savedView { id } userErrors { code } } }`,
    );
    expect(made.data.createSavedView.userErrors).toEqual([]);
    expect(await update(partner, { tagId, name: ' New  word ', color: 'VIOLET' })).toEqual({
      tag: { name: 'New word', color: 'VIOLET' },
      userErrors: [],
    });
    expect(await found(partner, ['new word'])).toEqual(ids);
    expect(await found(partner, ['old word'])).toEqual([]);
    const { data } = await hub.graphql(partner, '{ savedViews { filter { tag } } }');
    expect(data.savedViews).toEqual([{ filter: { tag: ['New word', 'Berlin'] } }]);
    const entries = await hub.services.orm.em.fork().find(AuditEntry, { action: 'updateTag' });
    expect(entries).toMatchObject([
      { changes: { name: ['Old word', 'New word'], color: ['GREY', 'VIOLET'] } },
    ]);
    // Another case is no other name.
    expect(await update(partner, { tagId, name: 'NEW WORD' })).toMatchObject({
      tag: { name: 'NEW WORD', color: 'VIOLET' },
    });
  });

  test('counts the numbers that a tag is on', async () => {
    const { data, errors } = await hub.graphql(
      partner,
      '{ tags(first: 100) { nodes { name numberTags(first: 1) { totalCount nodes { phoneNumber { id } } } } } }',
    );
    expect(errors).toEqual([]);
    expect(
      data.tags.nodes.find(({ name }: { name: string }) => name === 'Other word').numberTags,
    ).toEqual({ totalCount: 2, nodes: [{ phoneNumber: { id: expect.any(String) } }] });
  });

  test('is refused for a name that is taken, empty or too long', async () => {
    const tagId = await idOf(partner, 'Other word');
    const path = ['input', 'name'];
    for (const [name, code] of [
      ['new WORD', 'TAKEN'],
      [' ', 'REQUIRED'],
      ['x'.repeat(31), 'TOO_LONG'],
    ]) {
      expect(await update(partner, { tagId, name })).toEqual({
        tag: null,
        userErrors: [{ code, path }],
      });
    }
  });

  test('is not for readers, and finds no tag of another organization', async () => {
    const tagId = await idOf(partner, 'Other word');
    expect(await update(reader, { tagId, color: 'RED' })).toBe('FORBIDDEN');
    expect(await update(client, { tagId, color: 'RED' })).toEqual({
      tag: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'tagId'] }],
    });
  });
});

describe('deleteTag', () => {
  test('takes the tag off all numbers', async () => {
    const { data } = await hub.graphql(partner, '{ tags(first: 10) { nodes { id name } } }');
    const { id } = data.tags.nodes.find(({ name }: { name: string }) => name === 'Key account');
    const done = await hub.graphql(
      partner,
      'mutation ($id: ID!) { deleteTag(input: { tagId: $id }) { tagId userErrors { code } } }',
      { id },
    );
    expect(done.data.deleteTag).toEqual({ tagId: id, userErrors: [] });
    expect(await found(partner, ['key account'])).toEqual([]);
  });
});
