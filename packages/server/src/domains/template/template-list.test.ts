import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createWaba } from '../../../test/factories/number.ts';
import { createClient } from '../../../test/factories/organization.ts';
import { createTemplate } from '../../../test/factories/template.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';

const LISTS = `query ($wabaId: ID!, $filter: TemplateFilter) {
  templates(first: 100, filter: $filter) { nodes { name language } }
  waba(id: $wabaId) { templates(first: 100, filter: $filter) { totalCount nodes { name language } } }
}`;
const body = (text: string) => [{ type: 'BODY', text }];

let hub: TestApp;
let owner: Caller;
let stranger: Caller;
let wabaId: string;

beforeAll(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { client, organization } = await createClient(em, { name: 'Nordwind' });
  const waba = await createWaba(em, client);
  wabaId = encodeTypeId('waba', waba.id);
  owner = await as(hub, organization, 'OWNER');
  stranger = await as(hub, (await createClient(em, { name: 'Other' })).organization, 'OWNER');
  const at = hub.clock.now();
  await createTemplate(em, waba, at, { name: 'shipped', components: body('Die Größe stimmt.') });
  const german = {
    language: 'de',
    quality: 'GREEN',
    components: body('Dein Zelt kommt.'),
  } as const;
  await createTemplate(em, waba, at, { name: 'shipped', ...german });
  await createTemplate(em, waba, at, {
    ...german,
    name: 'tent_sale',
    category: 'MARKETING',
    quality: 'RED',
    status: 'PAUSED',
  });
  await createTemplate(em, waba, at, { name: 'tent_sale', category: 'MARKETING', quality: 'RED' });
});

async function found(filter: object, caller = owner): Promise<string[]> {
  const { data, errors } = await hub.graphql(caller, LISTS, { wabaId, filter });
  expect(errors).toEqual([]);
  const words = (nodes: { name: string; language: string }[]) =>
    nodes.map(({ name, language }) => `${name} ${language}`).toSorted();
  const all = words(data.templates.nodes);
  // Below the account the filter means the same.
  const below = data.waba?.templates ?? { nodes: [], totalCount: 0 };
  expect(words(below.nodes)).toEqual(all);
  expect(below.totalCount).toBe(all.length);
  return all;
}

const ALL = ['shipped de', 'shipped en', 'tent_sale de', 'tent_sale en'];

test.each<[object, string[]]>([
  [{}, ALL],
  [{ search: 'GROSSE' }, []],
  [{ search: 'grÖße' }, ['shipped en']],
  [{ search: 'tent' }, ['tent_sale de', 'tent_sale en']],
  [{ search: 'zelt' }, ['shipped de', 'tent_sale de']],
  [{ status: ['PAUSED'] }, ['tent_sale de']],
  [{ status: ['PAUSED', 'APPROVED'] }, ALL],
  [{ category: ['UTILITY'] }, ['shipped de', 'shipped en']],
  [{ quality: ['RED'] }, ['tent_sale de', 'tent_sale en']],
  [{ quality: ['GREEN', 'UNKNOWN'] }, ['shipped de', 'shipped en']],
  [{ language: ['de'] }, ['shipped de', 'tent_sale de']],
  [{ language: ['de', 'en'] }, ALL],
  [{ language: ['DE'] }, []],
  [{ missingLanguage: ['fr'] }, ALL],
  [{ missingLanguage: ['de'] }, []],
])('the filter %j finds %j', async (filter, expected) => {
  expect(await found(filter)).toEqual(expected);
});

test('all conditions must hold together', async () => {
  const together = {
    search: 'zelt',
    status: ['PAUSED', 'APPROVED'],
    category: ['MARKETING'],
    quality: ['RED'],
    language: ['de'],
  };
  expect(await found(together)).toEqual(['tent_sale de']);
  expect(await found({ ...together, quality: ['GREEN'] })).toEqual([]);
  expect(await found({ ...together, language: ['en'] })).toEqual([]);
});

test('a filter finds nothing of other tenants', async () => {
  expect(await found({ quality: ['RED'], language: ['de'] }, stranger)).toEqual([]);
});

test('finds names that lack a language: at Meta, in their own account', async () => {
  const em = hub.services.orm.em.fork();
  const { client, organization } = await createClient(em, { name: 'Seeadler' });
  const [waba, other] = [await createWaba(em, client), await createWaba(em, client)];
  const make = (name: string, language: string, given: object = {}, of = waba) =>
    createTemplate(em, of, hub.clock.now(), { name, language, ...given });
  await make('both', 'en');
  await make('both', 'de');
  await make('half', 'en');
  await make('half', 'de', {}, other);
  await make('lost', 'en');
  await make('lost', 'de', { status: 'DELETED' });
  await make('gone', 'en', { status: 'DELETED' });
  const caller = await as(hub, organization, 'OWNER');
  const id = encodeTypeId('waba', waba.id);
  const lacking = async (...missingLanguage: string[]) => {
    const filter = { missingLanguage };
    const { data, errors } = await hub.graphql(caller, LISTS, { wabaId: id, filter });
    expect(errors).toEqual([]);
    return data.waba.templates.nodes.map(
      ({ name, language }: { name: string; language: string }) => `${name} ${language}`,
    );
  };
  expect(await lacking('de')).toEqual(['half en', 'lost en']);
  expect(await lacking('en')).toEqual([]);
  expect((await lacking('fr')).toSorted()).toEqual(['both de', 'both en', 'half en', 'lost en']);
  expect(await lacking('en', 'de')).toEqual(['half en', 'lost en']);
  expect(await lacking()).toEqual([]);
});
