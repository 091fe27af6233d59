import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { asKey } from '../../../test/as.ts';
import { createConnectedWaba } from '../../../test/factories/connected-waba.ts';
import { createClient } from '../../../test/factories/organization.ts';
import { createTemplate } from '../../../test/factories/template.ts';
import { createTemplateVersion } from '../../../test/factories/template-version.ts';
import type { Caller } from '../../../test/graphql.ts';
import { metaWorld, numberAtMeta, WABA } from '../../../test/meta-world.ts';
import { statementsOf } from '../../../test/statements-of.ts';
import { validTemplate } from '../../../test/templates.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { AuditEntry } from '../audit/audit-entry.entity.ts';
import { Waba } from '../waba/waba.entity.ts';

const STEPS = 'steps { index action name language differences problems { ruleId path } }';
const PLAN = `query ($input: PlanTemplatesInput!) {
  answer: planTemplates(input: $input) { isApplicable ${STEPS} } }`;
const APPLY = `mutation ($input: ApplyTemplatesInput!) { answer: applyTemplates(input: $input) {
  waba { id } ${STEPS} userErrors { code path } } }`;
/** As docs/partners.md has it. */
const EXPORT = `query ($id: ID!) { waba(id: $id) { templates(first: 100, filter: {
  status: [PENDING, APPROVED, REJECTED, PAUSED, DISABLED, IN_APPEAL, LIMIT_EXCEEDED]
}) { nodes { file status } } } }`;
const file = (name: string, text: string, given: object = {}) => ({
  name,
  language: 'en_US',
  category: 'UTILITY',
  parameterFormat: 'POSITIONAL',
  messageSendTtlSeconds: null,
  components: [{ type: 'BODY', text }],
  ...given,
});

let hub: TestApp;
let key: Caller;
let wabaId: string;

beforeEach(async () => {
  hub = await startApp(metaWorld([numberAtMeta(0)]));
  hub.clock.set(hub.sandbox.control.clock().now);
  const em = hub.services.orm.em.fork();
  const { client, organization } = await createClient(em, { name: 'Nordwind' });
  key = await asKey(hub, organization, ['READ', 'WRITE']);
  wabaId = encodeTypeId('waba', (await createConnectedWaba(hub, client, WABA)).id);
  await hub.runJobs();
});

async function ask(document: string, files: object[]) {
  const { data, errors } = await hub.graphql(key, document, { input: { wabaId, files } });
  return { ...data?.answer, code: errors[0]?.extensions.code };
}

async function exported() {
  return (await hub.graphql(key, EXPORT, { id: wabaId })).data.waba.templates.nodes;
}

async function review() {
  hub.clock.advance({ seconds: 130 });
  await hub.runJobsByClock();
  await hub.sandbox.control.advance({ seconds: 130 });
  hub.clock.advance({ seconds: 1 });
  await hub.graphql(
    key,
    'mutation ($id: ID!) { syncTemplates(input: { wabaId: $id }) { waba { id } } }',
    { id: wabaId },
  );
  hub.clock.advance({ seconds: 1 });
  await hub.runJobsByClock();
}

const actions = ({ steps }: { steps: { action: string }[] }) => steps.map(({ action }) => action);

test('files are planned, applied once, and come back as they were', async () => {
  const files = [
    file('order_shipped', 'Your order is on its way.'),
    file('order_late', 'It takes longer.'),
  ];
  expect(await ask(PLAN, files)).toMatchObject({
    isApplicable: true,
    steps: [
      { index: 0, action: 'CREATE', name: 'order_shipped', language: 'en_US', problems: [] },
      { index: 1, action: 'CREATE', name: 'order_late' },
    ],
  });
  expect(hub.sandbox.control.world().templates).toEqual([]);
  expect(await ask(APPLY, files)).toMatchObject({ userErrors: [], waba: { id: wabaId } });
  expect(actions(await ask(APPLY, files))).toEqual(['KEEP', 'KEEP']);
  await review();
  expect(hub.sandbox.control.world().templates).toHaveLength(2);
  expect(actions(await ask(PLAN, files))).toEqual(['KEEP', 'KEEP']);
  expect((await exported()).map((each: { file: object }) => each.file)).toEqual([
    files[1],
    files[0],
  ]);
  const changed = [file('order_shipped', 'Your order is nearly there.'), files[1] ?? {}];
  expect((await ask(PLAN, changed)).steps).toMatchObject([
    { action: 'EDIT', differences: ['components'] },
    { action: 'KEEP', differences: [] },
  ]);
  await ask(APPLY, changed);
  await review();
  expect((await exported())[1]).toEqual({ file: changed[0], status: 'APPROVED' });
  expect(await hub.services.orm.em.fork().count(AuditEntry, { action: 'applyTemplates' })).toBe(3);
});

test('a step shows the template as it is, and the draft that brings the file to Meta', async () => {
  const shown = 'steps { action template { file editsLeft } draft { name state } }';
  const asked = (document: string, files: object[]) =>
    ask(document.replace(STEPS, shown), files).then(({ steps }) => steps);
  const first = file('order_shipped', 'Your order is on its way.');
  const changed = file('order_shipped', 'Your order is nearly there.');
  const draft = { name: 'order_shipped', state: 'SUBMITTING' };
  expect(await asked(PLAN, [first])).toEqual([{ action: 'CREATE', template: null, draft: null }]);
  expect(await asked(APPLY, [first])).toEqual([{ action: 'CREATE', template: null, draft }]);
  expect(await asked(PLAN, [first])).toEqual([{ action: 'KEEP', template: null, draft }]);
  await review();
  const template = { file: first, editsLeft: 1 };
  expect(await asked(PLAN, [changed, {}])).toEqual([
    { action: 'EDIT', template, draft: null },
    { action: 'REFUSE', template: null, draft: null },
  ]);
  expect(await asked(APPLY, [changed])).toMatchObject([{ action: 'EDIT', draft }]);
});

test('an export leaves out what is deleted at Meta, so that it stays deleted', async () => {
  const files = [file('order_shipped', 'It is on its way.'), file('order_late', 'It is late.')];
  await ask(APPLY, files);
  await review();
  const late = hub.sandbox.control.world().templates.find(({ name }) => name === 'order_late');
  hub.sandbox.control.turnTemplate(late?.id ?? '', { status: 'DELETED' });
  await review();
  const back = (await exported()).map((each: { file: object }) => each.file);
  expect(back).toEqual([files[0]]);
  expect(actions(await ask(PLAN, back))).toEqual(['KEEP']);
});

test('one that is refused keeps all, and each error names its file and place', async () => {
  const files = [
    file('order_shipped', 'Your order is on its way.'),
    file('Order-Late', '{{1}} is late.'),
    { ...file('order_lost', 'It is lost.'), status: 'APPROVED' },
    file('order_shipped', 'The same once more.'),
  ];
  const plan = await ask(PLAN, files);
  expect(plan.isApplicable).toBe(false);
  expect(actions(plan)).toEqual(['CREATE', 'REFUSE', 'REFUSE', 'REFUSE']);
  expect(plan.steps[3].problems).toMatchObject([{ ruleId: 'file.twice', path: ['name'] }]);
  const { userErrors } = await ask(APPLY, files);
  expect(userErrors).toContainEqual({
    code: 'INVALID',
    path: ['input', 'files', '1', 'components', '0', 'text'],
  });
  expect(userErrors).toContainEqual({ code: 'INVALID', path: ['input', 'files', '2'] });
  await hub.runJobsByClock();
  expect(hub.sandbox.control.world().templates).toEqual([]);
  const many = await ask(APPLY, Array<object>(101).fill({}));
  expect(many.userErrors).toEqual([{ code: 'TOO_LONG', path: ['input', 'files'] }]);
});

test('files share the room that the account has left', async () => {
  const em = hub.services.orm.em.fork();
  const waba = await em.findOneOrFail(Waba, { metaId: WABA });
  // 250 names are allowed then.
  waba.businessVerificationStatus = null;
  for (let at = 0; at < 248; at += 1) {
    await createTemplate(em, waba, hub.clock.now(), { name: `name_${at}`, components: [] });
  }
  const german = { language: 'de' };
  const plan = await ask(PLAN, [
    file('name_7', 'Your order is on its way.', german),
    file('first_name', 'Your order is on its way.'),
    file('first_name', 'Ihre Bestellung ist unterwegs.', german),
    file('second_name', 'Your order is late.'),
    file('third_name', 'Your order is lost.'),
  ]);
  expect(actions(plan)).toEqual(['CREATE', 'CREATE', 'CREATE', 'CREATE', 'REFUSE']);
  expect(plan.steps[4].problems).toContainEqual({
    ruleId: 'account.template_limit',
    path: ['name'],
  });
});

test('files share the creations that Meta takes within the hour', async () => {
  const em = hub.services.orm.em.fork();
  const waba = await em.findOneOrFail(Waba, { metaId: WABA });
  for (let at = 0; at < 98; at += 1) {
    const given = { name: `name_${at}`, components: [] };
    const template = await createTemplate(em, waba, hub.clock.now(), given);
    await createTemplateVersion(em, template, hub.clock.now());
  }
  const plan = await ask(PLAN, [
    file('first_name', 'Your order is on its way.'),
    file('second_name', 'Your order is late.'),
    file('third_name', 'Your order is lost.'),
  ]);
  expect(actions(plan)).toEqual(['CREATE', 'CREATE', 'REFUSE']);
  expect(plan.steps[2].problems).toContainEqual({
    ruleId: 'account.creation_limit',
    path: ['name'],
  });
});

test('many files are planned by as many statements as few', async () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, at) => file(`order_${at}`, `Order ${at} is on its way.`));
  await ask(PLAN, files(1));
  const few = await statementsOf(() => ask(PLAN, files(2)));
  const many = await statementsOf(() => ask(PLAN, files(40)));
  expect(many.length).toBe(few.length);
});

test('what Meta writes in its own way is kept, and can be edited', async () => {
  const button = { type: 'OTP', otp_type: 'one_tap', package_name: 'a.b', signature_hash: 'K8a' };
  const code = (minutes: number) =>
    file('login_code', '', {
      category: 'AUTHENTICATION',
      components: [
        { type: 'body', add_security_recommendation: false },
        { type: 'footer', code_expiration_minutes: minutes },
        { type: 'buttons', buttons: [button] },
      ],
    });
  const offer = file('ends_soon', '', {
    category: 'MARKETING',
    components: [
      { type: 'LIMITED_TIME_OFFER', text: 'Ends soon', has_expiration: true },
      { type: 'BODY', text: 'All tents are cheaper this week.' },
      { type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: ['SAVE10'] }] },
    ],
  });
  const [, ...rest] = offer.components;
  const terms = { text: 'Ends soon', has_expiration: true };
  const nested = file('ends_soon', '', {
    category: 'MARKETING',
    components: [{ type: 'LIMITED_TIME_OFFER', limited_time_offer: terms }, ...rest],
  });
  expect(await ask(APPLY, [code(10), offer])).toMatchObject({ userErrors: [] });
  await review();
  const plan = await ask(PLAN, [code(10), nested]);
  expect(plan.steps).toMatchObject([{ action: 'KEEP' }, { action: 'KEEP' }]);
  expect(await ask(APPLY, [code(5)])).toMatchObject({
    userErrors: [],
    steps: [{ action: 'EDIT', differences: ['components'] }],
  });
  await review();
  expect(actions(await ask(PLAN, [code(5)]))).toEqual(['KEEP']);
});

test('a label of a code that a file names differs from that of Meta', async () => {
  const code = (given: object) =>
    file('login_code', '', {
      category: 'AUTHENTICATION',
      components: [
        { type: 'BODY' },
        { type: 'BUTTONS', buttons: [{ type: 'OTP', otp_type: 'COPY_CODE', ...given }] },
      ],
    });
  await ask(APPLY, [code({ text: 'Copy code' })]);
  await review();
  expect(actions(await ask(PLAN, [code({ text: 'Copy code' })]))).toEqual(['KEEP']);
  expect(actions(await ask(PLAN, [code({})]))).toEqual(['KEEP']);
  expect(actions(await ask(PLAN, [code({ text: 'Take it along' })]))).toEqual(['EDIT']);
});

test.for(['USUAL', 'OFFER', 'CAROUSEL', 'AUTHENTICATION'] as const)(
  'templates of the kind %s come back from Meta as they were sent',
  async (kind) => {
    const files = fc
      .sample(validTemplate(kind), { numRuns: 12, seed: 7 })
      .map((template, at) => ({ ...template, name: `t${at}_${kind.toLowerCase()}` }));
    const handle = await hub.services.meta.uploadFile({
      type: 'image/png',
      content: Buffer.from('picture'),
    });
    const sent = JSON.parse(JSON.stringify(files).replaceAll('4::aW1n', handle));
    expect(await ask(APPLY, sent)).toMatchObject({ userErrors: [] });
    await review();
    // Meta tells the samples of headers by addresses, which here hold the handle they were sent with.
    const back = JSON.parse(
      JSON.stringify((await exported()).map((each: { file: object }) => each.file)).replaceAll(
        /http:[^"]*\/meta-pictures\/([^"?]*)\?[^"]*/g,
        (_address, sample: string) => decodeURIComponent(sample),
      ),
    );
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(back.toSorted(byName)).toEqual(sent.toSorted(byName));
    expect(new Set(actions(await ask(PLAN, sent)))).toEqual(new Set(['KEEP']));
  },
);
