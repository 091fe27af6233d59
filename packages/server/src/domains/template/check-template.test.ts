import { beforeAll, expect, test } from 'vitest';
import { startApp } from '../../../test/app.ts';
import type { TestApp } from '../../../test/app.ts';
import { as } from '../../../test/as.ts';
import { createClient } from '../../../test/factories/organization.ts';
import type { Caller } from '../../../test/graphql.ts';

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

beforeAll(async () => {
  hub = await startApp();
  const { organization } = await createClient(hub.services.orm.em.fork(), { name: 'Nordwind' });
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
