import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createWaba } from '../../../test/factories/number.ts';
import { createClient } from '../../../test/factories/organization.ts';
import { createTemplate } from '../../../test/factories/template.ts';
import type { Caller } from '../../../test/graphql.ts';
import { encodeTypeId } from '../../lib/type-id.ts';
import { ratesForCountry } from '../rate-card/country-rates.rules.ts';
import { Client } from '../client/client.entity.ts';
import { Waba } from '../waba/waba.entity.ts';
import { Template } from './template.entity.ts';

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

const EDIT = `query ($input: TemplateProblemsInput!) { templateProblems(input: $input) {
  wabaId templateId isSubmittable problems { ruleId path message cure } } }`;

async function problemsOfEdit(
  given: Parameters<typeof createTemplate>[3] & { editTimes?: string[] },
  edit: object = {},
) {
  const em = hub.services.orm.em.fork();
  const template = await createTemplate(em, await createWaba(em, client), hub.clock.now(), given);
  if (given.editTimes) template.editTimes = given.editTimes;
  await em.flush();
  const templateId = encodeTypeId('template', template.id);
  const asked = { ...input, ...edit, templateId };
  const { data, errors } = await hub.graphql(caller, EDIT, { input: asked });
  expect(errors).toEqual([]);
  expect(data.templateProblems).toMatchObject({ templateId, wabaId: null });
  return data.templateProblems;
}

test('templateProblems judges an edit: what stays once Meta has the template', async () => {
  expect(await problemsOfEdit({})).toMatchObject({ isSubmittable: true, problems: [] });
  const edit = { name: 'order_left', language: 'de', category: 'MARKETING' };
  const { isSubmittable, problems } = await problemsOfEdit({}, edit);
  expect(isSubmittable).toBe(false);
  expect(problems).toMatchObject([
    { ruleId: 'edit.name', path: ['name'], cure: expect.stringContaining('Keep order_shipped') },
    { ruleId: 'edit.language', path: ['language'], cure: expect.stringContaining('Keep en') },
    { ruleId: 'edit.category', path: ['category'], cure: expect.stringContaining('Keep UTILITY') },
  ]);
  const rejected = await problemsOfEdit({ status: 'REJECTED' }, { category: 'MARKETING' });
  expect(rejected.problems).toEqual([]);
});

test('templateProblems judges an edit: how often and when Meta takes one', async () => {
  const hoursAgo = (hours: number) => later(-hours / 24).toISOString();
  const once = await problemsOfEdit({ editTimes: [hoursAgo(5)] });
  const next = later(19 / 24)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
  expect(once.problems).toMatchObject([
    {
      ruleId: 'edit.allowed',
      path: ['templateId'],
      message: expect.stringContaining(`possible from ${next} UTC`),
      cure: 'Wait, or duplicate the template under another name.',
    },
  ]);
  const ten = Array.from({ length: 10 }, (_, at) => hoursAgo(48 + at));
  expect((await problemsOfEdit({ editTimes: ten })).problems).toMatchObject([
    { ruleId: 'edit.allowed' },
  ]);
  expect((await problemsOfEdit({ editTimes: ten.slice(1) })).problems).toEqual([]);
  expect((await problemsOfEdit({ editTimes: ten, status: 'REJECTED' })).problems).toEqual([]);
  expect((await problemsOfEdit({ status: 'PENDING' })).problems).toMatchObject([
    { ruleId: 'edit.allowed', message: expect.stringContaining('reviewing') },
  ]);
});

test('templateProblems tells nobody about templates of others, nor of another account', async () => {
  const em = hub.services.orm.em.fork();
  const foreign = await createWaba(em, (await createClient(em, { name: 'Third' })).client);
  const theirs = await createTemplate(em, foreign, hub.clock.now());
  const own = await account([{}]);
  const mine = await hub.services.orm.em.fork().findOneOrFail(Template, { waba: own });
  const asked = (templateId: string, wabaId?: string) =>
    hub.graphql(caller, EDIT, {
      input: {
        ...input,
        templateId: encodeTypeId('template', templateId),
        ...(wabaId && { wabaId: encodeTypeId('waba', wabaId) }),
      },
    });
  expect((await asked(theirs.id)).data.templateProblems).toBeNull();
  expect((await asked(mine.id, (await account()).id)).data.templateProblems).toBeNull();
  expect((await asked(mine.id, own.id)).data.templateProblems).not.toBeNull();
});

const FACTS = `query ($input: TemplateProblemsInput!) { templateProblems(input: $input) {
  room { used most } cost { market isSample ratesValidFrom costPerThousand { amount currency } } } }`;

test('templateProblems counts the names of an account, and tells what messages cost', async () => {
  const waba = await account([{ name: 'one' }, { name: 'one', language: 'de' }, { name: 'two' }]);
  const asked = { ...input, wabaId: encodeTypeId('waba', waba.id) };
  const facts = async (given: object = asked) =>
    (await hub.graphql(caller, FACTS, { input: given })).data.templateProblems;
  expect(await facts()).toEqual({ room: { used: 2, most: 250 }, cost: null });
  const em = hub.services.orm.em.fork();
  await em.nativeUpdate(Waba, waba.id, { businessVerificationStatus: 'VERIFIED' });
  const payer = await em.findOneOrFail(Client, client.id);
  payer.messageRates = ratesForCountry([CARD], payer.addressCountry);
  await em.flush();
  expect(await facts()).toEqual({
    room: { used: 2, most: 6_000 },
    cost: {
      market: 'DE',
      isSample: true,
      ratesValidFrom: '2026-01-01',
      costPerThousand: { amount: '45.60', currency: 'EUR' },
    },
  });
  expect(await facts({ ...asked, category: 'MARKETING' })).toMatchObject({
    cost: { costPerThousand: { amount: '113.10' } },
  });
  expect(await facts(input)).toEqual({ room: null, cost: null });
});

const CARD = {
  currency: 'EUR',
  validFrom: '2026-01-01',
  isSample: true,
  rates: [{ market: 'DE', marketing: '0.1131', utility: '0.0456', authentication: null }],
};
