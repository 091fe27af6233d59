import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { metaWorld, OTHER_WABA, UNCONNECTED_WABA, WABA } from '../../../test/meta-world.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Client } from '../client/client.entity.ts';

const PNG = Buffer.from('a small picture');
const DAY = 86_400;
const ERRORS = 'userErrors { code message path }';
const SAVE = `mutation ($input: SaveTemplateDraftInput!) {
  answer: saveTemplateDraft(input: $input) { draft { id components } ${ERRORS} } }`;
const SUBMIT = `mutation ($input: SubmitTemplateDraftInput!) {
  answer: submitTemplateDraft(input: $input) { draft { state } template { id } ${ERRORS} } }`;
const SYNC = `mutation ($input: SyncTemplatesInput!) {
  answer: syncTemplates(input: $input) { waba { templateSync { updated } } ${ERRORS} } }`;
const COPY = `mutation ($input: CopyTemplatesInput!) { answer: copyTemplates(input: $input) {
  results { waba { id } draft { id } userErrors { code message } } ${ERRORS} } }`;
const DELETE = `mutation ($input: DeleteTemplatesInput!) { answer: deleteTemplates(input: $input) {
  results { userErrors { code } } } }`;
const DRAFT = `query ($id: ID!) { templateDraft(id: $id) {
  state refusal { message } template { status } } }`;
const FOUND = `query ($id: ID!) { template(id: $id) { status components
  waba { templateSync { updated } } } }`;

let hub: TestApp;
let owner: Caller;
let client: Client;
let wabaId: string;
let templateId: string;

const body = (text: string) => ({ type: 'BODY', text });
const header = (sample: string) => ({
  type: 'HEADER',
  format: 'IMAGE',
  example: { header_handle: [sample] },
});
const sampleOf = (components: ReturnType<typeof header>[]) =>
  components[0]?.example.header_handle[0] ?? '';

async function run(document: string, input: object) {
  const { data, errors } = await hub.graphql(owner, document, { input });
  expect(errors).toEqual([]);
  return data.answer;
}

async function pass(seconds: number) {
  hub.clock.advance({ seconds });
  await hub.sandbox.control.advance({ seconds });
  await run(SYNC, { wabaId });
  await hub.runJobs();
}

const found = async () => (await hub.graphql(owner, FOUND, { id: templateId })).data.template;
const atMeta = () => hub.sandbox.control.world().templates;
const samplesAtMeta = () => [...new Set(JSON.stringify(atMeta()).match(/4::[\w-]+/g))];
const headerAtMeta = () => JSON.stringify(atMeta()[0]?.components[0]);

beforeEach(async () => {
  hub = await startApp(metaWorld([]));
  hub.clock.set(hub.sandbox.control.clock().now);
  const made = await createClient(hub.services.orm.em.fork());
  const { organization } = made;
  client = made.client;
  owner = await as(hub, organization, 'OWNER');
  wabaId = encodeTypeId('waba', (await createConnectedWaba(hub, client, WABA)).id);
  await hub.runJobs();
  const handle = await hub.services.meta.uploadFile({ type: 'image/png', content: PNG });
  const components = [header(handle), body('News for you.')];
  const { draft } = await run(SAVE, { wabaId, name: 'news', language: 'en', components });
  templateId = (await run(SUBMIT, { draftId: draft.id })).template.id;
  await pass(120);
});

test('an edit of what Meta has keeps its sample, which goes to Meta again as a file', async () => {
  expect(await found()).toMatchObject({ status: 'APPROVED' });
  const before = headerAtMeta();
  const { draft } = await run(SAVE, { templateId });
  expect(sampleOf(draft.components)).toMatch(/^http/);
  // Long after the address that the draft began with has expired.
  await pass(31 * DAY);
  const components = [draft.components[0], body('Other news for you.')];
  await run(SAVE, { draftId: draft.id, components });
  expect(await run(SUBMIT, { draftId: draft.id })).toMatchObject({
    userErrors: [],
    draft: { state: 'SUBMITTED' },
  });
  expect(headerAtMeta()).toContain('4::');
  expect(headerAtMeta()).not.toBe(before);
  await pass(120);
  expect(await found()).toMatchObject({ status: 'APPROVED' });
});

test('a copy takes the sample from where Meta has it now', async () => {
  const { draft } = await run(SAVE, { sourceTemplateId: templateId, name: 'more_news' });
  const components = [draft.components[0], body('More news for you.')];
  await run(SAVE, { draftId: draft.id, components });
  await pass(31 * DAY);
  expect((await run(SUBMIT, { draftId: draft.id })).userErrors).toEqual([]);
  expect(samplesAtMeta()).toHaveLength(2);
});

test('a sample that Meta no longer has is asked for at its place, and the draft stays', async () => {
  const { draft } = await run(SAVE, { sourceTemplateId: templateId, name: 'more_news' });
  const components = [draft.components[0], body('More news for you.')];
  await run(SAVE, { draftId: draft.id, components });
  await run(DELETE, { templateIds: [templateId] });
  await pass(31 * DAY);
  const refused = await run(SUBMIT, { draftId: draft.id });
  expect(refused.userErrors).toMatchObject([
    {
      code: 'UPSTREAM',
      message: 'Meta no longer has the sample of this header. Upload a sample again.',
      path: ['components', '0', 'example'],
    },
  ]);
  expect(atMeta()).toHaveLength(0);
  const handle = await hub.services.meta.uploadFile({ type: 'image/png', content: PNG });
  await run(SAVE, { draftId: draft.id, components: [header(handle), components[1]] });
  expect((await run(SUBMIT, { draftId: draft.id })).userErrors).toEqual([]);
});

const connect = async (...metaIds: string[]) => {
  const wabas = [];
  for (const metaId of metaIds) wabas.push(await createConnectedWaba(hub, client, metaId));
  await hub.runJobs();
  return wabas.map(({ id }) => encodeTypeId('waba', id));
};
const copyTo = async (wabaIds: string[]) => {
  const { results } = await run(COPY, { templateIds: [templateId], wabaIds, submit: true });
  return results.map(({ draft }: { draft: { id: string } }) => draft.id);
};
const draftOf = async (id: string) => (await hub.graphql(owner, DRAFT, { id })).data.templateDraft;

test('copies into other accounts upload the sample anew for each of them', async () => {
  await copyTo(await connect(OTHER_WABA, UNCONNECTED_WABA));
  await hub.runJobsByClock();
  expect(
    atMeta()
      .map(({ waba }) => waba)
      .toSorted(),
  ).toEqual([WABA, OTHER_WABA, UNCONNECTED_WABA]);
  expect(samplesAtMeta()).toHaveLength(3);
});

test('a copy whose sample Meta does not take is told of, the others go on', async () => {
  const [first, second] = await copyTo(await connect(OTHER_WABA, UNCONNECTED_WABA));
  hub.sandbox.control.failNext({ match: '/uploads', code: 100, message: 'No room for files' });
  await hub.runJobsByClock();
  const states = [await draftOf(first), await draftOf(second)].toSorted((a, b) =>
    a.state.localeCompare(b.state),
  );
  expect(states).toEqual([
    { state: 'OPEN', refusal: { message: expect.stringContaining('No room') }, template: null },
    { state: 'SUBMITTED', refusal: null, template: { status: 'PENDING' } },
  ]);
  expect(atMeta()).toHaveLength(2);
});

test('what was submitted a moment ago is copied with a handle of its own', async () => {
  const wabaIds = await connect(OTHER_WABA);
  const handle = await hub.services.meta.uploadFile({ type: 'image/png', content: PNG });
  const components = [header(handle), body('Good news for you.')];
  const { draft } = await run(SAVE, { wabaId, name: 'good_news', language: 'en', components });
  templateId = (await run(SUBMIT, { draftId: draft.id })).template.id;
  expect(sampleOf((await found()).components)).toBe(handle);
  await copyTo(wabaIds);
  await hub.runJobsByClock();
  expect(atMeta().map(({ name }) => name)).toEqual(['news', 'good_news', 'good_news']);
  expect(samplesAtMeta()).toHaveLength(3);
});

test('an address that is not of Meta is never asked for', async () => {
  const components = [header('http://127.0.0.1:9/secret.png'), body('Yet more news for you.')];
  const { draft } = await run(SAVE, { wabaId, name: 'yet_more', components });
  expect((await run(SUBMIT, { draftId: draft.id })).userErrors).toMatchObject([
    { code: 'UPSTREAM', path: ['components', '0', 'example'] },
  ]);
});

test('another address of the same file is no difference for a sync', async () => {
  await pass(60);
  expect((await found()).waba.templateSync.updated).toBe(0);
});
