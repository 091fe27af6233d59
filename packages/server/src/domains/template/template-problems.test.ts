import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createWaba } from '../../../test/factories/number.ts';
import { createClient } from '../../../test/factories/organization.ts';
import { createTemplate } from '../../../test/factories/template.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import type { Client } from '../client/client.entity.ts';
import type { Waba } from '../waba/waba.entity.ts';

const PROBLEMS = `query ($input: TemplateProblemsInput!) { templateProblems(input: $input) {
  rulesVersion isSubmittable problems { ruleId severity path message cure metaCode }
} }`;
const input = {
  name: 'order_shipped',
  language: 'en',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Your order is on its way.' }],
};

let hub: TestApp;
let caller: Caller;
let client: Client;

beforeAll(async () => {
  hub = await startApp();
  const made = await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' });
  const { organization } = made;
  client = made.client;
  caller = await as(hub, organization, 'OWNER');
});

test('templateProblems finds nothing in what Meta takes', async () => {
  const { data, errors } = await hub.graphql(caller, PROBLEMS, { input });
  expect(errors).toEqual([]);
  expect(data.templateProblems).toEqual({
    rulesVersion: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    isSubmittable: true,
    problems: [],
  });
});

test('templateProblems tells rule, place, cure and the code of Meta, errors first', async () => {
  const components = [
    { type: 'HOLOGRAM' },
    { type: 'BODY', text: 'Good news, a discount.' },
    { type: 'FOOTER', text: 'For {{1}}' },
  ];
  const { data } = await hub.graphql(caller, PROBLEMS, { input: { ...input, components } });
  expect(data.templateProblems).toMatchObject({
    isSubmittable: false,
    problems: [
      {
        ruleId: 'footer.variables',
        severity: 'ERROR',
        path: ['components', '2', 'text'],
        message: 'The footer has a variable.',
        cure: 'Write a footer without variables; put them into the body.',
        metaCode: 2388073,
      },
      { ruleId: 'category.promotional', severity: 'WARNING', metaCode: null },
      { ruleId: 'component.unknown', severity: 'INFO', path: ['components', '0'] },
    ],
  });
});

test.each([7, 'text', {}, [null, [], 'x', { type: null }]])(
  'templateProblems answers for components %j',
  async (components) => {
    const { data } = await hub.graphql(caller, PROBLEMS, { input: { ...input, components } });
    expect(data.templateProblems.isSubmittable).toBe(false);
  },
);

test('templateProblems refuses more than it would read', async () => {
  const components = [{ type: 'BODY', text: 'a'.repeat(100_000) }];
  const { errors } = await hub.graphql(caller, PROBLEMS, { input: { ...input, components } });
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

async function account(templates: Parameters<typeof createTemplate>[3][] = []): Promise<Waba> {
  const em = hub.services.orm.em.fork();
  const waba = await createWaba(em, client);
  for (const template of templates) await createTemplate(em, waba, hub.clock.now(), template);
  return waba;
}

async function problemsIn({ id }: Waba, given: object = {}) {
  const asked = { ...input, wabaId: encodeTypeId('waba', id), ...given };
  const { data, errors } = await hub.graphql(caller, PROBLEMS, { input: asked });
  expect(errors).toEqual([]);
  return data.templateProblems;
}

const DAY = 24 * 3_600_000;
const later = (days: number) => new Date(hub.clock.now().getTime() + days * DAY);

test('templateProblems knows names of the account that are in use, by language', async () => {
  const waba = await account([{ name: 'order_shipped' }]);
  const words = [{ type: 'BODY', text: 'Your order left us today.' }];
  const taken = await problemsIn(waba, { components: words });
  expect(taken).toMatchObject({
    isSubmittable: false,
    problems: [{ ruleId: 'name.taken', severity: 'ERROR', path: ['name'], metaCode: 2388024 }],
  });
  const free = { isSubmittable: true, problems: [] };
  expect(await problemsIn(waba, { components: words, language: 'de' })).toMatchObject(free);
  expect(await problemsIn(waba, { components: words, name: 'order_left' })).toMatchObject(free);
  expect(await problemsIn(await account(), { components: words })).toMatchObject(free);
});

test('templateProblems tells until when a deleted name is locked', async () => {
  const until = later(12);
  const waba = await account([
    { name: 'order_shipped', status: 'DELETED', lockedUntil: until },
    { name: 'order_packed', status: 'DELETED', lockedUntil: later(-1) },
  ]);
  expect((await problemsIn(waba)).problems).toMatchObject([
    { ruleId: 'name.locked', message: expect.stringContaining(until.toISOString().slice(0, 10)) },
  ]);
  expect((await problemsIn(waba, { name: 'order_packed' })).problems).toEqual([]);
});

test('templateProblems warns of a template that says the same, and does not stop it', async () => {
  const waba = await account([{ name: 'order_gone' }]);
  expect(await problemsIn(waba)).toMatchObject({
    isSubmittable: true,
    problems: [
      {
        ruleId: 'body.duplicate',
        severity: 'WARNING',
        message: expect.stringMatching('order_gone'),
      },
    ],
  });
});

test('templateProblems counts the names of an account that is not verified', async () => {
  const waba = await account(
    Array.from({ length: 250 }, (_, at) => ({ name: `name_${at}`, components: [] })),
  );
  expect((await problemsIn(waba)).problems).toMatchObject([
    { ruleId: 'account.template_limit', metaCode: 2388019 },
  ]);
  const another = { name: 'name_7', language: 'de' };
  expect((await problemsIn(waba, another)).problems).toEqual([]);
});

test('templateProblems tells nobody about accounts of others', async () => {
  const em = hub.services.orm.em.fork();
  const foreign = await createWaba(em, (await createClient(em, { name: 'Other' })).client);
  await createTemplate(em, foreign, hub.clock.now());
  expect(await problemsIn(foreign)).toBeNull();
});
