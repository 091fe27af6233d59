import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';
import { metaWorld, numberAtMeta, WABA } from '../../../test/meta-world.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Event } from '../event/event.entity.ts';

const TEMPLATE = `id metaId name language status category editsLast24h editsLast30d editsLeft
  lockedUntil components rejection { message cure path }
  capabilities { action allowed reason }
  versions(first: 10) { nodes { number origin components submittedBy verdict decidedAt
    rejectedReason rejectionDetail recommendation } }
  changes(first: 10) { nodes { kind previous current } }`;
const DRAFT = `id state version problems { ruleId path } refusal { code subcode traceId message }`;
const SAVE = `mutation ($input: SaveTemplateDraftInput!) { saveTemplateDraft(input: $input) {
  draft { ${DRAFT} } userErrors { code message path }
} }`;
const SUBMIT = `mutation ($input: SubmitTemplateDraftInput!) { submitTemplateDraft(input: $input) {
  template { ${TEMPLATE} } draft { ${DRAFT} }
  userErrors { code message path retryable upstream { code subcode traceId message } }
} }`;
const FIND = `query ($waba: ID!, $draft: ID!) {
  templateDraft(id: $draft) { ${DRAFT} template { id } }
  waba(id: $waba) { templateDrafts(first: 10) { totalCount } }
  templates(first: 100) { nodes { ${TEMPLATE} } }
}`;
const body = { type: 'BODY', text: 'Your parcel is here.' };
const order = { name: 'parcel_here', language: 'en_US', category: 'UTILITY', components: [body] };
const MINUTE = 60;
const HOUR = 60 * MINUTE;

let hub: TestApp;
let owner: Caller;
let wabaId: string;

beforeEach(async () => {
  hub = await startApp(metaWorld([numberAtMeta(0)]));
  const { sandbox, services, app, clock } = hub;
  clock.set(sandbox.control.clock().now);
  await sandbox.control.setWebhook({
    url: `${await app.listen({ host: '127.0.0.1', port: 0 })}/webhooks/meta`,
    verifyToken: services.config.META_VERIFY_TOKEN,
  });
  const em = services.orm.em.fork();
  const { client, organization } = await createClient(em, { name: 'Nordwind' });
  owner = await as(hub, organization, 'OWNER');
  wabaId = encodeTypeId('waba', (await createConnectedWaba(hub, client, WABA)).id);
  await hub.runJobs();
  await pass(1);
});

async function pass(seconds: number) {
  hub.clock.advance({ seconds });
  await hub.sandbox.control.advance({ seconds });
  await hub.sandbox.control.webhooksSettled();
  await hub.runJobs();
}

async function save(input: object) {
  const { data, errors } = await hub.graphql(owner, SAVE, { input });
  expect(errors).toEqual([]);
  return data.saveTemplateDraft;
}

async function submit(draftId: string, given: object = {}) {
  const { data, errors } = await hub.graphql(owner, SUBMIT, { input: { draftId, ...given } });
  expect(errors).toEqual([]);
  return data.submitTemplateDraft;
}

async function drafted(given: object = {}): Promise<string> {
  return (await save({ wabaId, ...order, ...given })).draft.id;
}

async function find(draft: string) {
  return (await hub.graphql(owner, FIND, { waba: wabaId, draft })).data;
}

async function approved(given: object = {}): Promise<string> {
  const { template } = await submit(await drafted(given));
  await pass(2 * MINUTE);
  return template.id;
}

const atMeta = () => hub.sandbox.control.world().templates;
const calls = (method: string) =>
  hub.sandbox.control
    .requests()
    .filter((request) => request.method === method && /templates|\/1\d{14}/.test(request.path));

test('a draft becomes a template in review, and Meta’s verdict stands at the frozen version', async () => {
  const draftId = await drafted();
  const { template, draft, userErrors } = await submit(draftId, { expectedVersion: 1 });
  expect(userErrors).toEqual([]);
  expect(draft).toMatchObject({ state: 'SUBMITTED' });
  expect(template).toMatchObject({
    name: 'parcel_here',
    status: 'PENDING',
    category: 'UTILITY',
    components: [body],
    versions: { nodes: [{ number: 1, origin: 'HUB', components: [body], verdict: 'PENDING' }] },
    changes: { nodes: [{ kind: 'STATUS', previous: 'DRAFT', current: 'PENDING' }] },
  });
  expect(atMeta()).toMatchObject([{ id: template.metaId, components: [body] }]);
  await pass(2 * MINUTE);
  const { templates, templateDraft, waba } = await find(draftId);
  expect(templates.nodes).toMatchObject([
    {
      id: template.id,
      status: 'APPROVED',
      versions: { nodes: [{ verdict: 'APPROVED', decidedAt: expect.any(String) }] },
    },
  ]);
  expect(templateDraft.template).toEqual({ id: template.id });
  expect(waba.templateDrafts.totalCount).toBe(0);
  const em = hub.services.orm.em.fork();
  expect(await em.count(AuditEntry, { action: 'submitTemplateDraft' })).toBe(1);
  expect(await em.count(Event, { type: 'template.status_changed' })).toBe(2);
});

test('submitting again, at once or later, makes no second one', async () => {
  const draftId = await drafted();
  const both = await Promise.all([submit(draftId), submit(draftId)]);
  await hub.runJobs();
  const again = await submit(draftId);
  const ids = [...both, again].flatMap(({ template }) => (template ? [template.id] : []));
  expect(new Set(ids).size).toBe(1);
  expect(atMeta()).toHaveLength(1);
  expect((await find(draftId)).templates.nodes[0].versions.nodes).toHaveLength(1);
});

test('what the rules refuse never reaches Meta, and each error names its place', async () => {
  const components = [
    { ...body, text: '{{1}} is here.' },
    { type: 'FOOTER', text: 'For {{1}}' },
  ];
  const { template, userErrors } = await submit(await drafted({ components, name: 'Bad-Name' }));
  expect(template).toBeNull();
  expect(userErrors).toMatchObject([
    { code: 'INVALID', path: ['name'] },
    { code: 'INVALID', path: ['components', '0', 'text'] },
    { code: 'INVALID', path: ['components', '0', 'text'] },
    { code: 'INVALID', path: ['components', '0', 'example'] },
    { code: 'INVALID', path: ['components', '1', 'text'] },
  ]);
  expect(calls('POST')).toEqual([]);
});

test.for([
  [2388047, ['components', '0']],
  [2388072, ['components', '1']],
  [2388299, ['components', '1']],
  [2388073, ['components', '2']],
  [2388024, ['name']],
  [0, ['components']],
] as const)(
  'a refusal of Meta (%i) stands at its place, in Meta’s words',
  async ([subcode, path]) => {
    const components = [
      { type: 'HEADER', format: 'TEXT', text: 'News' },
      body,
      { type: 'FOOTER', text: 'Nordwind' },
    ];
    const draftId = await drafted({ components });
    hub.sandbox.control.failNext({
      match: 'POST /meta/v25.0/200000000000001/message_templates',
      code: 100,
      subcode,
      message: 'Not so.',
    });
    const { template, userErrors } = await submit(draftId);
    expect(template).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'UPSTREAM', path, upstream: { code: 100, traceId: expect.any(String) } },
    ]);
    expect((await find(draftId)).templateDraft).toMatchObject({
      state: 'OPEN',
      refusal: { code: 100, traceId: expect.any(String) },
    });
    expect((await submit(draftId)).template).toMatchObject({ status: 'PENDING' });
  },
);

test('when the answer is lost, the Hub finds what Meta has', async () => {
  hub.sandbox.control.failNext({ match: 'POST', kind: 'drop', after: true });
  const { template } = await submit(await drafted());
  expect(template).toMatchObject({ status: 'PENDING' });
  expect(atMeta()).toHaveLength(1);
});

test('while Meta tells nothing the draft waits, and a job finishes it once', async () => {
  hub.sandbox.control.failNext({
    match: 'message_templates',
    kind: 'drop',
    after: true,
    times: 99,
  });
  const draftId = await drafted();
  const { template, draft, userErrors } = await submit(draftId);
  expect({ template, userErrors }).toEqual({ template: null, userErrors: [] });
  expect(draft).toMatchObject({ state: 'SUBMITTING' });
  expect((await save({ draftId, name: 'other' })).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', path: ['input', 'draftId'] },
  ]);
  hub.sandbox.control.clearFaults();
  hub.clock.advance({ minutes: 3 });
  await hub.runJobsByClock();
  expect((await find(draftId)).templateDraft).toMatchObject({ state: 'SUBMITTED' });
  expect(atMeta()).toHaveLength(1);
});

test('what Meta refuses when nobody hears it opens the draft again and tells why', async () => {
  hub.sandbox.control.failNext({ match: 'message_templates', kind: 'drop', times: 99 });
  const draftId = await drafted();
  await submit(draftId);
  hub.sandbox.control.clearFaults();
  hub.sandbox.control.failNext({ match: 'POST', code: 100, subcode: 2388072, message: 'No' });
  hub.clock.advance({ minutes: 3 });
  await hub.runJobsByClock();
  expect((await find(draftId)).templateDraft).toMatchObject({
    state: 'OPEN',
    refusal: { code: 100, subcode: 2388072 },
  });
  expect(atMeta()).toEqual([]);
});

test('an edit keeps what was before, counts, and tells beforehand when none is left', async () => {
  const templateId = await approved();
  const text = { components: [{ type: 'BODY', text: 'Your parcel is nearly here.' }] };
  const { draft } = await save({ templateId, ...text });
  const { template, userErrors } = await submit(draft.id);
  expect(userErrors).toEqual([]);
  expect(template).toMatchObject({
    id: templateId,
    status: 'PENDING',
    ...text,
    editsLast24h: 1,
    versions: {
      nodes: [
        { number: 2, verdict: 'PENDING', ...text },
        { number: 1, verdict: 'APPROVED', components: [body] },
      ],
    },
  });
  await pass(2 * MINUTE);
  const next = await save({ templateId, components: [{ type: 'BODY', text: 'Here it is.' }] });
  expect(next.draft.problems).toMatchObject([{ ruleId: 'edit.allowed', path: ['templateId'] }]);
  expect((await submit(next.draft.id)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', path: ['templateId'] },
  ]);
  const [known] = (await find(draft.id)).templates.nodes;
  expect(known).toMatchObject({ editsLeft: 0, editsLast24h: 1, editsLast30d: 1 });
  expect(known.capabilities).toContainEqual({
    action: 'EDIT_TEMPLATE',
    allowed: false,
    reason: expect.stringMatching(/1 edit of an approved template in 24 hours/),
  });
  await pass(24 * HOUR);
  expect((await submit(next.draft.id)).userErrors).toEqual([]);
  expect(calls('POST')).toHaveLength(3);
});

test('an approved template keeps its category, and a refused edit does not count', async () => {
  const templateId = await approved();
  const { draft } = await save({ templateId, category: 'MARKETING' });
  expect((await submit(draft.id)).userErrors).toMatchObject([
    { code: 'INVALID', path: ['category'] },
  ]);
  await save({ draftId: draft.id, category: 'UTILITY' });
  hub.sandbox.control.failNext({ match: 'POST', code: 100, message: 'No' });
  expect((await submit(draft.id)).userErrors).toMatchObject([{ code: 'UPSTREAM' }]);
  expect((await find(draft.id)).templates.nodes).toMatchObject([
    { status: 'APPROVED', editsLast24h: 0, editsLeft: 1, components: [body] },
  ]);
});

test('a rejection stands at its version, and the next one is its cure', async () => {
  const { template } = await submit(await drafted());
  const info = { reason: 'It is empty talk.', recommendation: 'Say what it is about.' };
  hub.sandbox.control.reject(template.metaId, 'INVALID_FORMAT', info);
  await pass(1);
  expect(template.rejection).toBeNull();
  const { data } = await hub.graphql(
    owner,
    'query ($id: ID!) { template(id: $id) { rejectionDetail rejection { message cure path } } }',
    { id: template.id },
  );
  expect(data.template).toEqual({
    rejectionDetail: info.reason,
    rejection: {
      message: 'Rejected: the format is not valid.',
      cure: expect.stringContaining('a real sample for each variable'),
      path: [],
    },
  });
  const { draft } = await save({
    templateId: template.id,
    components: [body, { type: 'FOOTER', text: 'N' }],
  });
  await submit(draft.id);
  await pass(2 * MINUTE);
  expect((await find(draft.id)).templates.nodes).toMatchObject([
    {
      status: 'APPROVED',
      editsLast24h: 0,
      versions: {
        nodes: [
          { number: 2, verdict: 'APPROVED' },
          {
            number: 1,
            verdict: 'REJECTED',
            rejectedReason: 'INVALID_FORMAT',
            rejectionDetail: info.reason,
            recommendation: info.recommendation,
          },
        ],
      },
    },
  ]);
});

test('a name in use, one that says the same, and a name that is locked are told by the rules', async () => {
  await approved();
  const { draft } = await save({ wabaId, ...order });
  expect(draft.problems).toMatchObject([{ ruleId: 'name.taken', path: ['name'] }]);
  expect((await submit(draft.id)).userErrors).toMatchObject([{ code: 'TAKEN', path: ['name'] }]);
  const twin = await save({ wabaId, ...order, name: 'parcel_there' });
  expect(twin.draft.problems).toMatchObject([{ ruleId: 'body.duplicate', path: ['components'] }]);
  const id = atMeta()[0]?.id;
  await fetch(`${hub.services.config.META_GRAPH_URL}/${WABA}/message_templates?name=parcel_here`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${hub.services.config.META_ACCESS_TOKEN}` },
  });
  await pass(1);
  expect(atMeta().map((each) => each.id)).not.toContain(id);
  const locked = await save({ draftId: draft.id });
  expect(locked.draft.problems).toMatchObject([{ ruleId: 'name.locked', path: ['name'] }]);
  const other = await save({ wabaId, ...order, language: 'de' });
  expect(other.draft.problems).toMatchObject([{ ruleId: 'name.locked' }]);
  const { userErrors } = await submit(draft.id);
  expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED', path: ['name'] }]);
  expect(userErrors[0].message).toMatch(/until \d{4}-\d\d-\d\d/);
  await pass(30 * 24 * HOUR);
  expect((await submit(draft.id)).template).toMatchObject({ status: 'PENDING' });
});
