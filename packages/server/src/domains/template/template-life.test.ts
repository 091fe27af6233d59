import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import {
  FOREIGN_WABA,
  metaWorld,
  numberAtMeta,
  OTHER_WABA,
  WABA,
} from '../../../test/meta-world.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Notification } from '../notification/notification.entity.ts';
import type { Organization } from '../organization/organization.entity.ts';

const TEMPLATE = `id metaId name language status components deletionRequestedAt deletedAt
  lockedUntil archivedAt`;
const RESULTS = `results { index template { ${TEMPLATE} }
  userErrors { code message path retryable } } userErrors { code path }`;
const documents = {
  deleteTemplates: `mutation ($input: DeleteTemplatesInput!) { answer: deleteTemplates(input: $input) {
    ${RESULTS} } }`,
  deleteTemplateName: `mutation ($input: DeleteTemplateNameInput!) {
    answer: deleteTemplateName(input: $input) { waba { id } userErrors { code path } } }`,
  copyTemplates: `mutation ($input: CopyTemplatesInput!) { answer: copyTemplates(input: $input) {
    results { index template { id } waba { id }
      draft { id state name language components refusal { message } waba { id } }
      userErrors { code path } }
    userErrors { code path } } }`,
  unpauseTemplate: `mutation ($input: UnpauseTemplateInput!) { answer: unpauseTemplate(input: $input) {
    template { id } userErrors { code path message } } }`,
  archiveTemplates: `mutation ($input: ArchiveTemplatesInput!) { answer: archiveTemplates(input: $input) {
    ${RESULTS} } }`,
  saveTemplateDraft: `mutation ($input: SaveTemplateDraftInput!) { answer: saveTemplateDraft(input: $input) {
    draft { name language components template { id } waba { id } } userErrors { code path } } }`,
};
const FIND = `query ($filter: TemplateFilter) {
  templates(first: 100, filter: $filter) { nodes { ${TEMPLATE} } } }`;

const SHIPPED = '400000000000001';
const body = (text: string) => [{ type: 'BODY', text }];

let hub: TestApp;
let organization: Organization;
let owner: Caller;
let partner: Caller;
let stranger: Caller;
let wabas: string[];

beforeEach(async () => {
  const templates = [
    { id: SHIPPED, name: 'shipped', language: 'en_US', components: body('On its way.') },
    { id: '400000000000002', name: 'shipped', language: 'de', components: body('Unterwegs.') },
    { id: '400000000000003', name: 'late', language: 'en_US', components: body('A bit late.') },
  ];
  const world = metaWorld(
    [0, 1, 2].map((at) => numberAtMeta(at, { waba: [WABA, OTHER_WABA, FOREIGN_WABA][at] })),
  );
  hub = await startApp({ ...world, templates: templates.map((each) => ({ ...each, waba: WABA })) });
  hub.clock.set(hub.sandbox.control.clock().now);
  const em = hub.services.orm.em.fork();
  const alpha = await createPartner(em, { brandName: 'Alpha' });
  const nordwind = await createClient(em, { name: 'Nordwind', partner: alpha.partner });
  const seeadler = await createClient(em, { name: 'Seeadler', partner: alpha.partner });
  organization = nordwind.organization;
  owner = await as(hub, organization, 'OWNER');
  partner = await as(hub, alpha.organization, 'MEMBER');
  stranger = await as(hub, (await createClient(em, { name: 'Else' })).organization, 'OWNER');
  const connected = [
    await createConnectedWaba(hub, nordwind.client, WABA),
    await createConnectedWaba(hub, nordwind.client, OTHER_WABA),
    await createConnectedWaba(hub, seeadler.client, FOREIGN_WABA),
  ];
  wabas = connected.map(({ id }) => encodeTypeId('waba', id));
  await hub.runJobs();
  hub.clock.advance({ seconds: 1 });
});

async function run(name: keyof typeof documents, input: object, caller: Caller = owner) {
  const { data, errors } = await hub.graphql(caller, documents[name], { input });
  return { ...data?.answer, code: errors[0]?.extensions.code };
}

async function templates(filter: object = {}) {
  const { data, errors } = await hub.graphql(owner, FIND, {
    filter: { wabaId: wabas[0], ...filter },
  });
  expect(errors).toEqual([]);
  return data.templates.nodes;
}

async function idOf(name: string, language = 'en_US'): Promise<string> {
  const all = await templates();
  const found = all.find(
    (each: { name: string; language: string }) => each.name === name && each.language === language,
  );
  return found.id;
}

const atMeta = () => hub.sandbox.control.world().templates;
const audits = (action: string) => hub.services.orm.em.fork().count(AuditEntry, { action });

test('a template is deleted in its one language, and its name is locked for 30 days', async () => {
  const id = await idOf('shipped');
  const { results } = await run('deleteTemplates', { templateIds: [id] });
  const locked = hub.clock.now().getTime() + 30 * 24 * 3_600_000;
  const lockedUntil = new Date(locked).toISOString();
  expect(results).toMatchObject([
    {
      index: 0,
      template: { id, status: 'DELETED', deletionRequestedAt: null, lockedUntil },
      userErrors: [],
    },
  ]);
  expect(atMeta().map(({ name, language }) => `${name} ${language}`)).toEqual([
    'shipped de',
    'late en_US',
  ]);
  const again = await run('deleteTemplates', { templateIds: [id] });
  expect(again.results).toMatchObject([
    { userErrors: [{ code: 'NOT_ALLOWED', path: ['input', 'templateIds', '0'] }] },
  ]);
  expect(await audits('deleteTemplate')).toBe(1);
  await hub.runJobs();
  const told = { title: { $like: '%is deleted' } };
  expect(await hub.services.orm.em.fork().count(Notification, told)).toBe(0);
});

test('many are deleted by jobs, and one that is refused does not keep the others', async () => {
  const ids = [await idOf('shipped'), await idOf('late'), ...Array<string>(9).fill('template_x')];
  const { results } = await run('deleteTemplates', { templateIds: ids });
  expect(results).toHaveLength(11);
  expect(results.slice(0, 3)).toMatchObject([
    { template: { id: ids[0], status: 'APPROVED', deletionRequestedAt: expect.any(String) } },
    { template: { id: ids[1], deletionRequestedAt: expect.any(String) } },
    {
      template: null,
      userErrors: [{ code: 'NOT_FOUND', path: ['input', 'templateIds', '2'] }],
    },
  ]);
  await hub.runJobsByClock();
  expect(await templates({ status: ['DELETED'] })).toHaveLength(2);
  expect(atMeta()).toHaveLength(1);
});

test('when Meta refuses to delete, nothing has changed; when its answer is lost, a job finds out', async () => {
  const id = await idOf('shipped');
  hub.sandbox.control.failNext({ match: 'DELETE', code: 100, message: 'No' });
  const { results } = await run('deleteTemplates', { templateIds: [id] });
  expect(results).toMatchObject([
    {
      template: { status: 'APPROVED', deletionRequestedAt: null },
      userErrors: [{ code: 'UPSTREAM' }],
    },
  ]);
  hub.sandbox.control.failNext({ match: 'DELETE', kind: 'drop', after: true });
  hub.sandbox.control.failNext({ match: `GET /meta/v25.0/${SHIPPED}`, kind: 'drop', times: 4 });
  const lost = await run('deleteTemplates', { templateIds: [id] });
  expect(lost.results).toMatchObject([{ template: { deletionRequestedAt: expect.any(String) } }]);
  hub.clock.advance({ minutes: 3 });
  await hub.runJobsByClock();
  expect(await templates({ status: ['DELETED'] })).toMatchObject([
    { id, deletionRequestedAt: null },
  ]);
});

test('a name goes with all its languages', async () => {
  const input = { wabaId: wabas[0], name: 'shipped' };
  expect(await run('deleteTemplateName', input)).toMatchObject({ userErrors: [] });
  expect(await templates({ status: ['DELETED'] })).toHaveLength(2);
  expect(atMeta().map(({ name }) => name)).toEqual(['late']);
  expect(await run('deleteTemplateName', input)).toMatchObject({ userErrors: [] });
  expect(await run('deleteTemplateName', input, stranger)).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', path: ['input', 'wabaId'] }],
  });
});

test('templates are copied to other accounts as drafts, of other clients too where the caller may', async () => {
  const input = {
    templateIds: [await idOf('shipped'), await idOf('late')],
    wabaIds: wabas.slice(1),
  };
  const [shipped, late] = input.templateIds;
  const { results } = await run('copyTemplates', input, partner);
  const to = (waba: string | undefined, template: string | undefined, draft: object) => ({
    template: { id: template },
    waba: { id: waba },
    draft: { ...draft, waba: { id: waba } },
    userErrors: [],
  });
  expect(results).toMatchObject([
    to(wabas[1], shipped, { name: 'shipped', state: 'OPEN', components: body('On its way.') }),
    to(wabas[2], shipped, { name: 'shipped' }),
    to(wabas[1], late, { name: 'late' }),
    to(wabas[2], late, { name: 'late' }),
  ]);
  expect(await audits('copyTemplate')).toBe(4);
  expect(await run('copyTemplates', input)).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', path: ['input', 'wabaIds', '1'] }],
  });
});

test('copies are submitted by jobs, and what is refused stays a draft with the reason', async () => {
  const input = { templateIds: [await idOf('shipped')], wabaIds: wabas, submit: true };
  const { results } = await run('copyTemplates', input, partner);
  expect(results).toMatchObject([
    { draft: { state: 'OPEN' }, userErrors: [{ code: 'TAKEN', path: ['name'] }] },
    { draft: { state: 'SUBMITTING' }, userErrors: [] },
    { draft: { state: 'SUBMITTING' }, userErrors: [] },
  ]);
  await hub.runJobsByClock();
  expect(atMeta().filter(({ status }) => status === 'PENDING')).toMatchObject([
    { waba: OTHER_WABA, name: 'shipped', components: body('On its way.') },
    { waba: FOREIGN_WABA, name: 'shipped' },
  ]);
});

test('a draft begins as a copy under its own name, or as another language of the same', async () => {
  const sourceTemplateId = await idOf('shipped');
  expect((await run('saveTemplateDraft', { sourceTemplateId })).draft).toEqual({
    name: 'shipped_copy',
    language: 'en_US',
    components: body('On its way.'),
    template: null,
    waba: { id: wabas[0] },
  });
  const french = await run('saveTemplateDraft', { sourceTemplateId, language: 'fr' });
  expect(french.draft).toMatchObject({ name: 'shipped', language: 'fr' });
  const elsewhere = await run('saveTemplateDraft', { sourceTemplateId, wabaId: wabas[1] });
  expect(elsewhere.draft).toMatchObject({ name: 'shipped', waba: { id: wabas[1] } });
  expect((await run('saveTemplateDraft', { sourceTemplateId }, stranger)).userErrors).toMatchObject(
    [{ code: 'NOT_FOUND', path: ['input', 'sourceTemplateId'] }],
  );
});

test('a pause ends on request only while it lasts', async () => {
  const templateId = await idOf('shipped');
  expect((await run('unpauseTemplate', { templateId })).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', path: ['input', 'templateId'], message: 'It is not paused.' },
  ]);
  hub.sandbox.control.set(SHIPPED, { status: 'PAUSED' });
  await hub.graphql(
    owner,
    'mutation ($id: ID!) { syncTemplates(input: { wabaId: $id }) { waba { id } } }',
    { id: wabas[0] },
  );
  await hub.runJobs();
  hub.clock.advance({ seconds: 1 });
  expect((await run('unpauseTemplate', { templateId })).userErrors).toEqual([]);
  await hub.runJobs();
  expect(await templates({ search: 'on its way' })).toMatchObject([{ status: 'APPROVED' }]);
});

test('archived templates leave the lists until they are taken back; Meta hears nothing', async () => {
  const templateIds = [await idOf('shipped')];
  hub.sandbox.control.clearRequests();
  await run('archiveTemplates', { templateIds });
  expect((await templates()).map(({ name }: { name: string }) => name)).toEqual([
    'late',
    'shipped',
  ]);
  expect(await templates({ isArchived: true })).toMatchObject([
    { id: templateIds[0], status: 'APPROVED', archivedAt: expect.any(String) },
  ]);
  await run('archiveTemplates', { templateIds, isArchived: false });
  expect(await templates()).toHaveLength(3);
  expect(hub.sandbox.control.requests()).toEqual([]);
  expect(await audits('unarchiveTemplate')).toBe(1);
});

test('strangers find nothing, readers may nothing, and nothing to do is told', async () => {
  const templateIds = [await idOf('shipped')];
  const reader = await asKey(hub, organization, ['READ']);
  for (const name of ['deleteTemplates', 'archiveTemplates'] as const) {
    expect((await run(name, { templateIds }, stranger)).results).toMatchObject([
      { userErrors: [{ code: 'NOT_FOUND', path: ['input', 'templateIds', '0'] }] },
    ]);
    expect((await run(name, { templateIds }, reader)).code).toBe('FORBIDDEN');
    expect((await run(name, { templateIds: [] })).userErrors).toMatchObject([
      { code: 'REQUIRED', path: ['input', 'templateIds'] },
    ]);
  }
  expect(atMeta()).toHaveLength(3);
});
