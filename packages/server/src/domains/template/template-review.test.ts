import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient, createPartner } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { metaWorld, numberAtMeta, WABA } from '../../../test/meta-world.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';
import { Notification } from '../notification/notification.entity.ts';
import { Template } from './template.entity.ts';

const DRAFT = `draft { id state version reviewRequestedBy reviewNote reviewedBy reviewedAt reviewComment
  capabilities { action allowed reason } }`;
const ERRORS = 'userErrors { code message path }';
const documents = {
  saveTemplateDraft: `mutation ($input: SaveTemplateDraftInput!) {
    answer: saveTemplateDraft(input: $input) { ${DRAFT} ${ERRORS} } }`,
  submitTemplateDraft: `mutation ($input: SubmitTemplateDraftInput!) {
    answer: submitTemplateDraft(input: $input) { ${DRAFT} template { status } ${ERRORS} } }`,
  submitForReview: `mutation ($input: SubmitForReviewInput!) {
    answer: submitForReview(input: $input) { ${DRAFT} ${ERRORS} } }`,
  approveTemplateReview: `mutation ($input: ApproveTemplateReviewInput!) {
    answer: approveTemplateReview(input: $input) { ${DRAFT} template { status } ${ERRORS} } }`,
  sendBackTemplateReview: `mutation ($input: SendBackTemplateReviewInput!) {
    answer: sendBackTemplateReview(input: $input) { ${DRAFT} ${ERRORS} } }`,
  withdrawTemplateReview: `mutation ($input: WithdrawTemplateReviewInput!) {
    answer: withdrawTemplateReview(input: $input) { ${DRAFT} ${ERRORS} } }`,
  applyTemplates: `mutation ($input: ApplyTemplatesInput!) {
    answer: applyTemplates(input: $input) { steps { action } ${ERRORS} } }`,
  setTemplateReview: `mutation ($input: SetTemplateReviewInput!) {
    answer: setTemplateReview(input: $input) { organization { requiresTemplateReview } ${ERRORS} } }`,
};
const contents = {
  name: 'parcel_here',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your parcel is here.' }],
};

let hub: TestApp;
let asRole: (role: 'OWNER' | 'MEMBER' | 'AUDITOR') => Promise<Caller>;
let owner: Caller;
let author: Caller;
let partner: Caller;
let partnerOwner: Caller;
let wabaId: string;

beforeEach(async () => {
  hub = await startApp(metaWorld([numberAtMeta(0)]));
  hub.clock.set(hub.sandbox.control.clock().now);
  const em = hub.services.orm.em.fork();
  const alpha = await createPartner(em, { brandName: 'Alpha' });
  const { client, organization } = await createClient(em, {
    name: 'Nordwind',
    partner: alpha.partner,
  });
  asRole = (role) => as(hub, organization, role);
  owner = await asRole('OWNER');
  author = await asRole('MEMBER');
  partner = await as(hub, alpha.organization, 'MEMBER');
  partnerOwner = await as(hub, alpha.organization, 'OWNER');
  wabaId = encodeTypeId('waba', (await createConnectedWaba(hub, client, WABA)).id);
  await hub.runJobs();
});

async function run(name: keyof typeof documents, input: object, caller: Caller = author) {
  const { data, errors } = await hub.graphql(caller, documents[name], { input });
  return { ...data?.answer, code: errors[0]?.extensions.code };
}

async function written(): Promise<string> {
  return (await run('saveTemplateDraft', { wabaId, ...contents })).draft.id;
}

type Capable = { capabilities: { action: string; reason: string | null }[] };
const capability = (of: Capable, name: string) =>
  of.capabilities.find(({ action }) => action === name);
const mayReview = (of: Capable) => capability(of, 'REVIEW_DRAFT');

const LIST = `query ($filter: TemplateDraftFilter) {
  templateDrafts(filter: $filter, first: 10) { totalCount nodes { id ${DRAFT.slice(8, -2)} } } }`;

async function listed(filter: object | null, caller: Caller) {
  const { data, errors } = await hub.graphql(caller, LIST, { filter });
  expect(errors).toEqual([]);
  return data.templateDrafts.nodes;
}

test('where a review is required, nobody submits without one, the partner neither', async () => {
  const draftId = await written();
  const set = await run('setTemplateReview', { isRequired: true }, owner);
  expect(set.organization).toEqual({ requiresTemplateReview: true });
  for (const caller of [author, owner, partner]) {
    expect((await run('submitTemplateDraft', { draftId }, caller)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', path: ['input', 'draftId'] },
    ]);
  }
  for (const caller of [author, partner]) {
    expect(capability((await listed(null, caller))[0], 'SUBMIT_DRAFT')).toEqual({
      action: 'SUBMIT_DRAFT',
      allowed: false,
      reason: 'Have a colleague review it first',
    });
  }
  expect((await run('setTemplateReview', { isRequired: false }, author)).code).toBe('FORBIDDEN');
  await run('setTemplateReview', { isRequired: false }, owner);
  expect(capability((await listed(null, partner))[0], 'SUBMIT_DRAFT')).toMatchObject({
    allowed: true,
  });
  await run('setTemplateReview', { isRequired: true }, partnerOwner);
  expect(capability((await listed(null, partner))[0], 'SUBMIT_DRAFT')?.reason).not.toBeNull();
  expect(capability((await listed(null, author))[0], 'SUBMIT_DRAFT')?.reason).toBeNull();
  expect((await run('submitTemplateDraft', { draftId })).template).toEqual({ status: 'PENDING' });
});

test('files pass no reviewer, so they are refused where a review is required, with that reason', async () => {
  const files = [{ ...contents, language: 'en' }];
  const reasonOf = async (caller: Caller, action: string) => {
    const query = 'query ($id: ID!) { waba(id: $id) { capabilities { action allowed reason } } }';
    const { data } = await hub.graphql(caller, query, { id: wabaId });
    return capability(data.waba, action)?.reason;
  };
  const mayApply = (caller: Caller) => reasonOf(caller, 'APPLY_TEMPLATES');
  const auditor = await asRole('AUDITOR');
  expect(await mayApply(auditor)).toBe('Auditors read only');
  expect(await reasonOf(auditor, 'WRITE_TEMPLATES')).toBe('Auditors read only');
  expect((await run('applyTemplates', { wabaId, files }, auditor)).code).toBe('FORBIDDEN');
  await run('setTemplateReview', { isRequired: true }, owner);
  for (const caller of [author, partner]) {
    expect(await mayApply(caller)).toBe('A colleague has to review each template first');
    expect(await reasonOf(caller, 'WRITE_TEMPLATES')).toBeNull();
    const { steps, userErrors } = await run('applyTemplates', { wabaId, files }, caller);
    expect({ steps, userErrors }).toEqual({
      steps: null,
      userErrors: [
        {
          code: 'NOT_ALLOWED',
          message: 'A colleague has to review each template first.',
          path: ['input', 'wabaId'],
        },
      ],
    });
  }
  await run('setTemplateReview', { isRequired: false }, owner);
  expect(await mayApply(partner)).toBeNull();
  const applied = await run('applyTemplates', { wabaId, files }, partner);
  expect(applied.steps).toEqual([{ action: 'CREATE' }]);
  await run('setTemplateReview', { isRequired: true }, owner);
  // What changes nothing needs nobody's review.
  expect((await run('applyTemplates', { wabaId, files })).steps).toEqual([{ action: 'KEEP' }]);
});

test('a colleague approves, and the template goes to Meta; everything is told', async () => {
  await run('setTemplateReview', { isRequired: true }, owner);
  const draftId = await written();
  const asked = await run('submitForReview', { draftId, expectedVersion: 1, note: 'For today' });
  expect(asked.draft).toMatchObject({ state: 'IN_REVIEW', reviewNote: 'For today' });
  expect(mayReview(asked.draft)).toMatchObject({ allowed: false });
  for (const [name, more] of [
    ['saveTemplateDraft', { name: 'other' }],
    ['approveTemplateReview', {}],
    ['sendBackTemplateReview', { comment: 'No' }],
  ] as const) {
    expect((await run(name, { draftId, ...more })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', path: ['input', 'draftId'] },
    ]);
  }
  const stale = await run('approveTemplateReview', { draftId, expectedVersion: 7 }, owner);
  expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT' }]);
  const approved = await run('approveTemplateReview', { draftId, expectedVersion: 1 }, owner);
  expect(approved).toMatchObject({
    userErrors: [],
    template: { status: 'PENDING' },
    draft: {
      state: 'SUBMITTED',
      reviewedBy: expect.any(String),
      reviewedAt: hub.clock.now().toISOString(),
    },
  });
  await hub.runJobs();
  const em = hub.services.orm.em.fork();
  const told = await em.find(Notification, { kind: 'TEMPLATE' });
  expect(new Set(told.map(({ path }) => path))).toEqual(
    new Set([`/wabas/${wabaId}/templates/drafts/${draftId}`]),
  );
  for (const type of ['template.review_requested', 'template.review_decided'] as const) {
    expect(await em.count(Event, { type })).toBe(1);
  }
  for (const action of ['submitForReview', 'approveTemplateReview', 'setTemplateReview']) {
    expect(await em.count(AuditEntry, { action })).toBe(1);
  }
});

test('a colleague sends back with what to change, and it is written again', async () => {
  const draftId = await written();
  await run('submitForReview', { draftId });
  expect(
    (await run('sendBackTemplateReview', { draftId, comment: ' ' }, owner)).userErrors,
  ).toMatchObject([{ code: 'REQUIRED', path: ['input', 'comment'] }]);
  const back = await run('sendBackTemplateReview', { draftId, comment: 'Say which parcel' }, owner);
  expect(back.draft).toMatchObject({ state: 'SENT_BACK', reviewComment: 'Say which parcel' });
  const again = await run('saveTemplateDraft', { draftId, name: 'parcel_there' });
  expect(again.userErrors).toEqual([]);
  expect((await run('submitForReview', { draftId })).draft).toMatchObject({
    state: 'IN_REVIEW',
    reviewComment: null,
  });
  expect(
    (await run('submitForReview', { draftId, note: 'x'.repeat(1001) })).userErrors,
  ).toMatchObject([{ code: 'TOO_LONG', path: ['input', 'note'] }]);
});

test('who asked takes the request back, and those who were asked are told', async () => {
  const draftId = await written();
  expect((await run('withdrawTemplateReview', { draftId })).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', path: ['input', 'draftId'] },
  ]);
  const asked = await run('submitForReview', { draftId });
  expect(capability(asked.draft, 'WITHDRAW_REVIEW')).toMatchObject({ reason: null });
  expect((await run('withdrawTemplateReview', { draftId }, owner)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', path: ['input', 'draftId'] },
  ]);
  const long = await run('withdrawTemplateReview', { draftId, comment: 'x'.repeat(1001) });
  expect(long.userErrors).toMatchObject([{ code: 'TOO_LONG', path: ['input', 'comment'] }]);
  const back = await run('withdrawTemplateReview', { draftId, comment: 'A typo' });
  expect(back).toMatchObject({ userErrors: [], draft: { state: 'OPEN', reviewComment: null } });
  expect(await listed({ awaitsCaller: true }, owner)).toEqual([]);
  expect((await run('approveTemplateReview', { draftId }, owner)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  expect((await run('saveTemplateDraft', { draftId, name: 'parcel_there' })).userErrors).toEqual(
    [],
  );
  await hub.runJobs();
  const em = hub.services.orm.em.fork();
  const told = await em.find(Notification, { body: 'A typo' });
  expect(told.length).toBeGreaterThan(0);
  expect(told[0]?.title).toContain('needs no review of “parcel_here” (en_US) any more');
  expect(await em.count(Event, { type: 'template.review_withdrawn' })).toBe(1);
  expect(await em.count(AuditEntry, { action: 'withdrawTemplateReview' })).toBe(1);
});

test('who can review finds what waits, in all accounts or one', async () => {
  const draftId = await written();
  await run('saveTemplateDraft', { wabaId, name: 'later' });
  await run('submitForReview', { draftId });
  for (const caller of [owner, partner]) {
    expect(await listed({ awaitsCaller: true }, caller)).toMatchObject([{ id: draftId }]);
  }
  expect(await listed({ awaitsCaller: true }, author)).toEqual([]);
  expect(await listed({ state: ['IN_REVIEW'], wabaId }, author)).toMatchObject([{ id: draftId }]);
  expect(await listed({ wabaId }, author)).toHaveLength(2);
  await run('sendBackTemplateReview', { draftId, comment: 'Shorter' }, owner);
  expect(await listed({ awaitsCaller: true }, owner)).toEqual([]);
  expect(await listed({ state: ['SENT_BACK'] }, author)).toMatchObject([{ id: draftId }]);
});

test('what the rules refuse is not approved, and stays in review', async () => {
  const { draft } = await run('saveTemplateDraft', { wabaId, name: 'empty' });
  await run('submitForReview', { draftId: draft.id });
  const refused = await run('approveTemplateReview', { draftId: draft.id }, owner);
  expect(refused.userErrors).toMatchObject([{ code: 'INVALID', path: ['components'] }]);
  const found = await hub.graphql(owner, 'query ($id: ID!) { templateDraft(id: $id) { state } }', {
    id: draft.id,
  });
  expect(found.data.templateDraft).toEqual({ state: 'IN_REVIEW' });
});

test('an announced category reaches client and partner before it holds, and when it does', async () => {
  const { services, sandbox, app } = hub;
  await sandbox.control.setWebhook({
    url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/webhooks/meta`,
    verifyToken: services.config.META_VERIFY_TOKEN,
  });
  await run('submitTemplateDraft', { draftId: await written() });
  const [template] = sandbox.control.world().templates;
  const pass = async (seconds: number) => {
    hub.clock.advance({ seconds });
    await sandbox.control.advance({ seconds });
    await sandbox.control.webhooksSettled();
    await hub.runJobs();
  };
  await pass(120);
  sandbox.control.turnTemplate(template?.id ?? '', { announceCategory: 'MARKETING' });
  await pass(60);
  await pass(86_400);
  const told = await services.orm.em.fork().find(Notification, { kind: 'TEMPLATE' });
  const paths = new Set(told.map(({ path }) => path));
  const known = await services.orm.em.fork().findOneOrFail(Template, { name: 'parcel_here' });
  expect(paths).toEqual(new Set([`/templates/${encodeTypeId('template', known.id)}`]));
  const titles = new Set(told.map(({ title }) => title));
  expect([...titles].toSorted()).toEqual([
    'Meta made “parcel_here” (en_US) marketing',
    '“parcel_here” (en_US) becomes marketing within 24 hours',
    '“parcel_here” (en_US) is approved',
  ]);
  expect(told).toHaveLength(12);
});
