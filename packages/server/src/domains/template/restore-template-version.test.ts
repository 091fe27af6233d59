import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createWaba } from '../../../test/factories/number.ts';
import { createClient, createOperator } from '../../../test/factories/organization.ts';
import { createTemplate } from '../../../test/factories/template.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { freezeBefore } from './freeze-version.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import { TemplateVersion } from './template-version.entity.ts';
import { Template } from './template.entity.ts';

const RESTORE = `mutation ($input: RestoreTemplateVersionInput!) { restoreTemplateVersion(input: $input) {
  draft { id version state name language category components updatedBy template { id } }
  userErrors { code message path }
} }`;
const SAVE = `mutation ($input: SaveTemplateDraftInput!) { saveTemplateDraft(input: $input) {
  draft { id version } userErrors { code } } }`;
const before = [{ type: 'BODY', text: 'Your order left us.' }];
const now = [{ type: 'BODY', text: 'Your order is on its way.' }];

let hub: TestApp;
let owner: Caller;
let auditor: Caller;
let stranger: Caller;
let templateId: string;
let versionId: string;

beforeEach(async () => {
  hub = await startApp();
  const em = hub.services.orm.em.fork();
  const { client, organization } = await createClient(em, { name: 'Nordwind' });
  const waba = await createWaba(em, client);
  const template = await createTemplate(em, waba, hub.clock.now(), { components: before });
  await freezeBefore(em, template);
  template.components = now;
  await em.flush();
  templateId = encodeTypeId('template', template.id);
  const version = await em.findOneOrFail(TemplateVersion, { template });
  versionId = encodeTypeId('tplversion', version.id);
  owner = await as(hub, organization, 'OWNER');
  stranger = await as(hub, (await createClient(em, { name: 'Halden' })).organization, 'OWNER');
  auditor = await as(hub, (await createOperator(em)).organization, 'AUDITOR');
});

async function restore(input: object = {}, caller: Caller = owner) {
  const { data, errors } = await hub.graphql(caller, RESTORE, { input: { versionId, ...input } });
  return { ...data?.restoreTemplateVersion, code: errors[0]?.extensions.code };
}

const stored = () => hub.services.orm.em.fork().find(TemplateDraft, {});

test('a version becomes a draft that edits the template, and Meta hears nothing', async () => {
  const { draft, userErrors } = await restore();
  expect(userErrors).toEqual([]);
  expect(draft).toMatchObject({
    state: 'OPEN',
    version: 1,
    name: 'order_shipped',
    category: 'UTILITY',
    components: before,
    template: { id: templateId },
  });
  const em = hub.services.orm.em.fork();
  expect(await em.find(AuditEntry, { action: 'restoreTemplateVersion' })).toMatchObject([
    { changes: { restoredVersion: [null, 1] } },
  ]);
  expect(await em.find(Template, {})).toMatchObject([{ components: now }]);
});

test('an approved template keeps its category, another gets that of the version', async () => {
  const em = hub.services.orm.em.fork();
  const template = await em.findOneOrFail(Template, { name: 'order_shipped' });
  em.assign(template, { category: 'MARKETING' });
  await em.flush();
  expect((await restore()).draft).toMatchObject({ category: 'MARKETING' });
  em.assign(template, { status: 'REJECTED' });
  await em.flush();
  expect((await restore({ replaceDraft: true })).draft).toMatchObject({ category: 'UTILITY' });
});

test('an open draft is replaced only on demand, and never while somebody reviews it', async () => {
  await hub.graphql(owner, SAVE, { input: { templateId } });
  expect((await restore()).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', path: ['input', 'versionId'] },
  ]);
  expect(await stored()).toMatchObject([{ components: now, version: 1 }]);
  const { draft } = await restore({ replaceDraft: true });
  expect(draft).toMatchObject({ components: before, version: 2 });
  await hub.graphql(
    owner,
    'mutation ($id: ID!) { submitForReview(input: { draftId: $id }) { userErrors { code } } }',
    { id: draft.id },
  );
  expect((await restore({ replaceDraft: true })).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', message: 'A colleague is reviewing the draft.' },
  ]);
});

test('others restore nothing', async () => {
  expect((await restore({}, stranger)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', path: ['input', 'versionId'] },
  ]);
  expect((await restore({ reason: 'Asked' }, auditor)).code).toBe('FORBIDDEN');
  expect((await restore({ versionId: 'tplversion_nothing' })).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect(await stored()).toEqual([]);
});
