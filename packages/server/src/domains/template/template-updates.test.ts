import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createWaba } from '../../../test/factories/number.ts';
import { createClient } from '../../../test/factories/organization.ts';
import { createTemplate } from '../../../test/factories/template.ts';
import type { Caller } from '../../../test/graphql.ts';
import { listenAndPublish, openStream } from '../../../test/stream.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Waba } from '../waba/waba.entity.ts';

const ADDED = `subscription ($addedTo: TemplateFilter!) {
  templateUpdated(ids: [], addedTo: $addedTo) { name } }`;
const DRAFT = `subscription ($id: ID!) {
  templateDraftUpdated(id: $id) { version name updatedBy state } }`;
const SAVE = `mutation ($input: SaveTemplateDraftInput!) { saveTemplateDraft(input: $input) {
  draft { id } userErrors { code } } }`;
const DELETE = `mutation ($input: DeleteTemplateDraftInput!) { deleteTemplateDraft(input: $input) {
  draftId userErrors { code } } }`;

let hub: TestApp;
let url: string;
let owner: Caller;
let waba: Waba;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { client, organization } = await createClient(em, { name: 'Nordwind' });
  waba = await createWaba(em, client);
  owner = await as(hub, organization, 'OWNER');
  url = await listenAndPublish(hub);
});

const add = (given: Parameters<typeof createTemplate>[3]) =>
  createTemplate(hub.services.orm.em.fork(), waba, hub.clock.now(), given);

test('a template that is new comes to the lists that would show it, once', async () => {
  const wabaId = encodeTypeId('waba', waba.id);
  const all = await openStream(url, owner, ADDED, { addedTo: { wabaId } });
  const rejected = await openStream(url, owner, ADDED, { addedTo: { status: ['REJECTED'] } });
  const known = await add({ name: 'first' });
  await all.arrived(1);
  const em = hub.services.orm.em.fork();
  await em.execute("update templates set quality = 'RED' where id = ?", [known.id]);
  await add({ name: 'second', status: 'REJECTED' });
  expect((await all.arrived(2)).map(({ data }) => data.templateUpdated.name)).toEqual([
    'first',
    'second',
  ]);
  expect((await rejected.arrived(1)).map(({ data }) => data.templateUpdated.name)).toEqual([
    'second',
  ]);
});

test('a draft tells who has it open of each save and of its end', async () => {
  const run = async (document: string, input: object) => {
    const { data, errors } = await hub.graphql(owner, document, { input });
    expect(errors).toEqual([]);
    return data;
  };
  const contents = { wabaId: encodeTypeId('waba', waba.id), name: 'hello' };
  const { id } = (await run(SAVE, contents)).saveTemplateDraft.draft;
  const stream = await openStream(url, owner, DRAFT, { id });
  await run(SAVE, { draftId: id, name: 'hello_again' });
  const [saved] = await stream.arrived(1);
  expect(saved?.data.templateDraftUpdated).toMatchObject({ version: 2, name: 'hello_again' });
  await run(DELETE, { draftId: id });
  expect((await stream.arrived(2)).at(1)?.data).toEqual({ templateDraftUpdated: null });
});
