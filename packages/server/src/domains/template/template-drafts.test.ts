import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as, asKey } from '../../../test/as.ts';
import { createWaba } from '../../../test/factories/number.ts';
import {
  createClient,
  createOperator,
  createPartner,
} from '../../../test/factories/organization.ts';
import { createTemplate } from '../../../test/factories/template.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import type { Organization } from '../organization/organization.entity.ts';
import type { Waba } from '../waba/waba.entity.ts';

const SAVE = `mutation ($input: SaveTemplateDraftInput!) { saveTemplateDraft(input: $input) {
  draft { id name language category parameterFormat components messageSendTtlSeconds version
    state author updatedBy template { id } waba { id } problems { ruleId severity path } }
  userErrors { code message path }
} }`;
const DELETE = `mutation ($input: DeleteTemplateDraftInput!) { deleteTemplateDraft(input: $input) {
  draftId userErrors { code path }
} }`;
const DRAFTS = `query ($id: ID!) { waba(id: $id) {
  templateDrafts(first: 10) { totalCount nodes { id name version } }
} }`;
const body = { type: 'BODY', text: 'Your parcel is here.' };

let hub: TestApp;
let organization: Organization;
let waba: Waba;
let wabaId: string;
let owner: Caller;
let partner: Caller;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const alpha = await createPartner(em, { brandName: 'Alpha' });
  const made = await createClient(em, { name: 'Nordwind', partner: alpha.partner });
  organization = made.organization;
  waba = await createWaba(em, made.client);
  wabaId = encodeTypeId('waba', waba.id);
  owner = await as(hub, organization, 'OWNER');
  partner = await as(hub, alpha.organization, 'MEMBER');
});

async function save(input: object, caller: Caller = owner) {
  const { data, errors } = await hub.graphql(caller, SAVE, { input });
  expect(errors).toEqual([]);
  return data.saveTemplateDraft;
}

const audited = (action: string) =>
  hub.services.orm.em.fork().find(AuditEntry, { action }, { orderBy: { id: 'asc' } });

async function drafts(caller: Caller = owner) {
  return (await hub.graphql(caller, DRAFTS, { id: wabaId })).data.waba?.templateDrafts;
}

test('a draft begins empty, is saved field by field, and only its birth is audited', async () => {
  const { draft } = await save({ wabaId });
  expect(draft).toMatchObject({
    name: '',
    language: 'en_US',
    category: 'MARKETING',
    parameterFormat: 'POSITIONAL',
    components: [],
    version: 1,
    state: 'OPEN',
    template: null,
    waba: { id: wabaId },
    problems: expect.arrayContaining([
      { ruleId: 'name.format', severity: 'ERROR', path: ['name'] },
      { ruleId: 'body.required', severity: 'ERROR', path: ['components'] },
    ]),
  });
  hub.clock.advance({ seconds: 1 });
  const named = await save({ draftId: draft.id, name: 'parcel_here', expectedVersion: 1 });
  expect(named.draft).toMatchObject({ name: 'parcel_here', components: [], version: 2 });
  const written = await save({ draftId: draft.id, components: [body], category: 'UTILITY' });
  expect(written.draft).toMatchObject({
    name: 'parcel_here',
    components: [body],
    version: 3,
    problems: [],
  });
  expect(await drafts()).toEqual({
    totalCount: 1,
    nodes: [{ id: draft.id, name: 'parcel_here', version: 3 }],
  });
  expect(await audited('createTemplateDraft')).toHaveLength(1);
  expect(await hub.services.orm.em.fork().count(AuditEntry, { subjectType: 'TemplateDraft' })).toBe(
    1,
  );
});

test('a save of what somebody else has changed is a conflict that names them', async () => {
  const { draft } = await save({ wabaId, name: 'parcel_here' });
  const theirs = await save({ draftId: draft.id, name: 'theirs', expectedVersion: 1 }, partner);
  expect(theirs.userErrors).toEqual([]);
  const { draft: none, userErrors } = await save({
    draftId: draft.id,
    name: 'mine',
    expectedVersion: 1,
  });
  expect(none).toBeNull();
  expect(userErrors).toMatchObject([{ code: 'CONFLICT', path: ['input', 'expectedVersion'] }]);
  expect(userErrors[0].message).toContain(theirs.draft.updatedBy);
  expect((await drafts())?.nodes).toMatchObject([{ name: 'theirs', version: 2 }]);
});

test('of two saves at once with one version, one wins', async () => {
  const { draft } = await save({ wabaId });
  const both = await Promise.all(
    ['one', 'two'].map((name) => save({ draftId: draft.id, name, expectedVersion: 1 })),
  );
  const codes = both.flatMap(({ userErrors }) => userErrors).map(({ code }) => code);
  expect(codes).toEqual(['CONFLICT']);
});

test('a template is edited in one draft that begins with its contents and keeps its name', async () => {
  const em = hub.services.orm.em.fork();
  const template = await createTemplate(em, em.merge(waba), hub.clock.now(), {
    name: 'order_shipped',
    components: [body, { type: 'HOLOGRAM', deep: [{ kept: true }] }],
  });
  const templateId = encodeTypeId('template', template.id);
  const [first, second] = await Promise.all([save({ templateId }), save({ templateId }, partner)]);
  expect(first.draft).toMatchObject({
    name: 'order_shipped',
    language: 'en',
    category: 'UTILITY',
    components: [body, { type: 'HOLOGRAM', deep: [{ kept: true }] }],
    template: { id: templateId },
  });
  expect(second.draft.id).toBe(first.draft.id);
  const renamed = await save({ draftId: first.draft.id, name: 'other', language: 'de' });
  expect(renamed.userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', path: ['input', 'name'] },
    { code: 'NOT_ALLOWED', path: ['input', 'language'] },
  ]);
  expect(await audited('createTemplateDraft')).toHaveLength(1);
});

test('what cannot be stored is refused at its path', async () => {
  const { userErrors } = await save({
    wabaId,
    name: 'a'.repeat(513),
    language: 'x'.repeat(21),
    components: ['x'.repeat(100_000)],
  });
  expect(userErrors).toMatchObject([
    { code: 'TOO_LONG', path: ['input', 'name'] },
    { code: 'TOO_LONG', path: ['input', 'language'] },
    { code: 'TOO_LONG', path: ['input', 'components'] },
  ]);
  expect((await save({})).userErrors).toMatchObject([
    { code: 'REQUIRED', path: ['input', 'wabaId'] },
  ]);
  expect((await drafts())?.totalCount).toBe(0);
});

test('a deleted draft is gone, and the audit log tells', async () => {
  const { draft } = await save({ wabaId, name: 'parcel_here' });
  const { data } = await hub.graphql(owner, DELETE, { input: { draftId: draft.id } });
  expect(data.deleteTemplateDraft).toEqual({ draftId: draft.id, userErrors: [] });
  expect((await drafts())?.totalCount).toBe(0);
  expect(await audited('deleteTemplateDraft')).toMatchObject([{ subjectName: 'parcel_here' }]);
});

test('strangers find no draft, readers write none, and staff say why', async () => {
  const { draft } = await save({ wabaId });
  const em = hub.services.orm.em.fork();
  const stranger = await as(
    hub,
    (await createClient(em, { name: 'Somebody' })).organization,
    'OWNER',
  );
  for (const input of [{ draftId: draft.id, name: 'theirs' }, { wabaId }]) {
    const path = ['input', Object.keys(input)[0]];
    expect((await save(input, stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path }]);
  }
  const gone = await hub.graphql(stranger, DELETE, { input: { draftId: draft.id } });
  expect(gone.data.deleteTemplateDraft.userErrors).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'draftId'] },
  ]);
  const reader = await asKey(hub, organization, ['READ']);
  const refused = await hub.graphql(reader, SAVE, { input: { draftId: draft.id } });
  expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  const staff = await as(hub, (await createOperator(em)).organization, 'SUPPORT');
  expect((await save({ wabaId }, staff)).userErrors).toMatchObject([
    { code: 'REQUIRED', path: ['input', 'reason'] },
  ]);
  expect((await save({ wabaId, reason: 'They asked' }, staff)).draft).toMatchObject({ version: 1 });
});
