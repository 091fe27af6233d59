import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shellOf } from './answers.ts';
import { likeBrowser } from './browser.ts';
import { GraphqlStandIn } from './graphql-stand-in.ts';
import { openPage } from './open-page.tsx';

likeBrowser();

const PAGE = '/nordwind/wabas/waba_1/import-templates';
const node = (__typename: string, id: string) => ({ __typename, id });
const allowed = { allowed: true, reason: null };

const capability = (action: string, given: object) => ({
  __typename: 'Capability',
  action,
  ...given,
});
const account = (apply: object = allowed, write: object = allowed) => ({
  data: {
    waba: {
      ...node('Waba', 'waba_1'),
      name: 'Nordwind Outdoor EU',
      capabilities: [capability('WRITE_TEMPLATES', write), capability('APPLY_TEMPLATES', apply)],
      phoneNumbers: {
        __typename: 'PhoneNumberConnection',
        nodes: [node('PhoneNumber', 'number_1')],
      },
    },
  },
});

const contents = (name: string, text: string) => ({
  name,
  language: 'en',
  category: 'UTILITY',
  components: [{ type: 'BODY', text }],
});
type Contents = ReturnType<typeof contents>;

/** The account has `shipped` and `late`; what begins with a capital is refused. */
const known: Record<string, string> = { shipped: 'It is on its way.', late: 'It is late.' };

function step(file: Contents, index: number) {
  const { name, components } = file;
  const before = known[name];
  const isSame = components[0]?.text === before;
  const action = /^[A-Z]/.test(name)
    ? 'REFUSE'
    : before === undefined
      ? 'CREATE'
      : isSame
        ? 'KEEP'
        : 'EDIT';
  return {
    __typename: 'TemplatePlanStep',
    index,
    action,
    name,
    language: 'en',
    differences: action === 'EDIT' ? ['components'] : [],
    problems: action === 'REFUSE' ? [problem] : [],
    template:
      before === undefined
        ? null
        : {
            ...node('Template', `template_${name}`),
            status: 'APPROVED',
            editsLeft: 1,
            category: 'UTILITY',
            parameterFormat: 'POSITIONAL',
            messageSendTtlSeconds: null,
            components: [{ type: 'BODY', text: before }],
          },
    draft: action === 'REFUSE' ? node('TemplateDraft', 'draft_1') : null,
  };
}

const problem = {
  __typename: 'TemplateProblem',
  ruleId: 'name.characters',
  severity: 'ERROR',
  path: ['name'],
  message: 'A name has a to z, 0 to 9 and underscore.',
  cure: 'Write it in small letters.',
};
const draft = (name: string, state = 'SUBMITTING') => ({
  ...node('TemplateDraft', `draft_${name}`),
  state,
  refusal: null,
  template: null,
});
function saved({ name = 'shipped', components = [] }: Partial<Contents>) {
  return {
    __typename: 'SaveTemplateDraftPayload',
    draft: {
      ...draft(name, 'OPEN'),
      version: 1,
      name,
      language: 'en',
      category: 'UTILITY',
      parameterFormat: 'POSITIONAL',
      messageSendTtlSeconds: null,
      components,
      author: 'Jonas Keller',
      updatedAt: '2026-11-21T11:03:00Z',
      updatedBy: 'Jonas Keller',
      problems: [],
      reviewRequestedBy: null,
      reviewRequestedAt: null,
      reviewNote: null,
      reviewedBy: null,
      reviewedAt: null,
      reviewComment: null,
      capabilities: [],
    },
    userErrors: [],
  };
}
const filesIn = ({ variables }: { variables: Record<string, unknown> }) =>
  (variables['input'] as { files: Contents[] }).files;

let server: GraphqlStandIn;

beforeEach(async () => {
  server = new GraphqlStandIn();
  await server.start();
  server.answers = {
    Shell: () => ({ data: shellOf('CLIENT') }),
    ImportTemplatesPage: () => account(),
    PlanTemplates: (asked) => ({
      data: {
        planTemplates: {
          __typename: 'TemplatePlan',
          wabaId: 'waba_1',
          steps: filesIn(asked).map(step),
        },
      },
    }),
    ApplyTemplates: (asked) => ({
      data: {
        applyTemplates: {
          __typename: 'ApplyTemplatesPayload',
          waba: node('Waba', 'waba_1'),
          steps: filesIn(asked).map((file, index) => {
            const { action, name, language, __typename } = step(file, index);
            const made = action === 'KEEP' ? null : draft(name);
            return { __typename, index, action, name, language, draft: made };
          }),
          userErrors: [],
        },
      },
    }),
    CopiedDrafts: ({ variables }) => ({
      data: {
        nodes: (variables['ids'] as string[]).map((id) => ({
          ...draft(id.slice('draft_'.length), 'SUBMITTED'),
          template: { ...node('Template', `template_of_${id}`), status: 'PENDING' },
        })),
      },
    }),
  };
});
afterEach(() => server.stop());

const asked = (name: string) => server.asked.filter(({ operationName }) => operationName === name);

async function bring(...files: (Contents | { name: string; text: string })[]) {
  await screen.findByRole('button', { name: /^Choose/ });
  const field = document.querySelector('input[type="file"]');
  if (!(field instanceof HTMLInputElement)) throw new Error('No field for files.');
  const chosen = files.map((each) =>
    'text' in each
      ? new File([each.text], each.name)
      : new File([JSON.stringify(each)], `${each.name}.json`),
  );
  await userEvent.upload(field, chosen);
}

test('what is no template is told by file, and nothing is asked before somebody goes on', async () => {
  openPage(PAGE);
  await bring({ name: 'broken.json', text: '{' }, contents('shipped', 'It is here.'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('broken.json: It is no JSON');
  expect(asked('PlanTemplates')).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Go on with the other file' }));
  await screen.findByRole('article', { name: 'shipped, English: Edit' });
  expect(asked('PlanTemplates').map(filesIn)).toEqual([[contents('shipped', 'It is here.')]]);
});

test('a plan counts what it does, shows what differs and how to mend what is refused', async () => {
  openPage(PAGE);
  await bring(
    contents('shipped', 'It is nearly here.'),
    contents('late', 'It is late.'),
    contents('packed', 'It is packed.'),
    contents('Lost', 'It is lost.'),
  );
  const plan = await screen.findByRole('region', { name: 'Plan' });
  expect(within(plan).getByRole('status').textContent).toBe('1 refused1 to create1 to edit1 stays');
  const steps = within(plan).getByRole('list', { name: 'What differs' });
  const articles = within(steps).getAllByRole('article', { name: /: (Refused|Create|Edit)$/ });
  expect(articles.map((each) => each.getAttribute('aria-label'))).toEqual([
    'Lost, English: Refused',
    'packed, English: Create',
    'shipped, English: Edit',
  ]);
  const [lost, , shipped] = articles;
  expect(lost?.textContent).toContain('Lost.json');
  expect(lost?.textContent).toContain('Write it in small letters.');
  const inTheWay = lost && within(lost).getByRole('link', { name: 'Open the draft' });
  expect(inTheWay?.getAttribute('href')).toBe('/nordwind/wabas/waba_1/templates/drafts/draft_1');
  expect(shipped?.textContent).toContain('1 edit left now');
  const marked = (mark: string) =>
    [...(shipped?.querySelectorAll(mark) ?? [])].map(({ textContent }) => textContent);
  expect(marked('del')).toEqual(['on', 'its way']);
  expect(marked('ins')).toEqual(['nearly', 'here']);
  within(plan).getByText('late, English');
  const apply = screen.getByRole('button', { name: /^Apply to 2 templates/ });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  within(apply).getByText('1 file refused: mend what is wrong, or leave it out');
  await userEvent.click(screen.getByRole('button', { name: 'Leave out 1 file' }));
  await screen.findByRole('button', { name: 'Apply to 2 templates' });
  expect(asked('PlanTemplates').map((each) => filesIn(each).length)).toEqual([4, 3]);
  expect(screen.queryByRole('article', { name: 'Lost, English: Refused' })).toBeNull();
});

test('what is applied is told before, sent once with a key, and followed to Meta', async () => {
  openPage(PAGE);
  await bring(
    contents('packed', 'It is packed.'),
    contents('shipped', 'It is nearly here.'),
    contents('late', 'It is late.'),
  );
  const panel = await screen.findByRole('region', { name: 'Apply' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Plan'));
  expect(panel.textContent).toContain('1 new template goes to Meta');
  expect(panel.textContent).toContain('It uses the one edit in 24 hours');
  await userEvent.click(within(panel).getByRole('button', { name: 'Apply to 2 templates' }));
  const result = await screen.findByRole('list', { name: 'What became of each file' });
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Applied'));
  const [call, ...others] = asked('ApplyTemplates');
  expect(others).toEqual([]);
  expect(call?.key).toMatch(/^\d+(-\d+){3}$/);
  expect(call?.variables['input']).toMatchObject({ wabaId: 'waba_1', allowCategoryChange: false });
  expect(call && filesIn(call)).toHaveLength(3);
  await within(result).findAllByText('In review');
  const link = within(result).getByRole('link', { name: 'packed' });
  expect(link.getAttribute('href')).toBe(
    '/nordwind/numbers/number_1/templates?template=template_of_draft_packed',
  );
  expect(screen.getByText('2 done, 1 kept as they are')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Import other files' }));
  await screen.findByRole('button', { name: 'Choose files' });
});

test('what has changed since the plan refuses all of it, said by file, and is planned anew', async () => {
  openPage(PAGE);
  await bring(contents('packed', 'It is packed.'), contents('shipped', 'It is nearly here.'));
  const apply = await screen.findByRole('button', { name: 'Apply to 2 templates' });
  server.answers['ApplyTemplates'] = () => ({
    data: {
      applyTemplates: {
        __typename: 'ApplyTemplatesPayload',
        waba: null,
        steps: null,
        userErrors: [
          {
            __typename: 'UserError',
            code: 'INVALID',
            message: 'Somebody is editing this template. Keep one of them.',
            path: ['input', 'files', '1', 'name'],
            retryable: false,
            upstream: null,
          },
        ],
      },
    },
  });
  await userEvent.click(apply);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe(
    'Nothing was appliedshipped.json: Somebody is editing this template. Keep one of them.',
  );
  await waitFor(() => expect(asked('PlanTemplates')).toHaveLength(2));
  await screen.findByRole('button', { name: 'Apply to 2 templates' });
});

test('who may not apply sees the plan, and the reason of the server', async () => {
  const refused = { allowed: false, reason: 'Auditors read only' };
  server.answers['ImportTemplatesPage'] = () => account(refused, refused);
  openPage(PAGE);
  await bring(contents('packed', 'It is packed.'));
  const apply = await screen.findByRole('button', { name: /^Apply to 1 template/ });
  within(apply).getByText('Auditors read only');
  await userEvent.click(apply);
  const save = screen.getByRole('button', { name: /^Save as drafts/ });
  within(save).getByText('Auditors read only');
  await userEvent.click(save);
  expect([...asked('ApplyTemplates'), ...asked('SaveTemplateDraft')]).toEqual([]);
});

test('where a colleague reviews first, what differs is saved as drafts', async () => {
  const reason = 'A colleague has to review each template first';
  server.answers['ImportTemplatesPage'] = () => account({ allowed: false, reason });
  server.answers['SaveTemplateDraft'] = ({ variables }) => ({
    data: { saveTemplateDraft: saved(variables['input'] as Partial<Contents>) },
  });
  openPage(PAGE);
  await bring(
    contents('packed', 'It is packed.'),
    contents('shipped', 'It is nearly here.'),
    contents('late', 'It is late.'),
    contents('Lost', 'It is lost.'),
  );
  within(await screen.findByRole('button', { name: /^Apply to 2 templates/ })).getByText(reason);
  await userEvent.click(screen.getByRole('button', { name: 'Save as drafts' }));
  await screen.findByText('2 of 3 saved, nothing went to Meta');
  const shared = {
    category: 'UTILITY',
    parameterFormat: 'POSITIONAL',
    messageSendTtlSeconds: null,
  };
  const { components } = contents('packed', 'It is packed.');
  expect(asked('SaveTemplateDraft').map(({ variables }) => variables['input'])).toEqual([
    { ...shared, components, wabaId: 'waba_1', name: 'packed', language: 'en' },
    {
      ...shared,
      components: contents('shipped', 'It is nearly here.').components,
      templateId: 'template_shipped',
    },
  ]);
  expect(asked('ApplyTemplates')).toEqual([]);
  const result = screen.getByRole('list', { name: 'What became of each file' });
  // Somebody is writing that one.
  expect(result.textContent).toContain('Lost, English: there is a draft already');
  const links = within(result).getAllByRole('link');
  expect(links.map((each) => each.getAttribute('href'))).toEqual(
    ['draft_packed', 'draft_shipped', 'draft_1'].map(
      (id) => `/nordwind/wabas/waba_1/templates/drafts/${id}`,
    ),
  );
});

test('the staff of the operator say why', async () => {
  server.answers['Shell'] = () => ({ data: shellOf('OPERATOR') });
  openPage(PAGE);
  await bring(contents('packed', 'It is packed.'));
  const apply = await screen.findByRole('button', { name: /^Apply to 1 template/ });
  expect(apply.getAttribute('aria-disabled')).toBe('true');
  await userEvent.type(screen.getByRole('textbox', { name: /^Reason/ }), 'Asked for in #12');
  await userEvent.click(screen.getByRole('button', { name: 'Apply to 1 template' }));
  await screen.findByRole('list', { name: 'What became of each file' });
  expect(asked('ApplyTemplates')[0]?.variables['input']).toMatchObject({
    reason: 'Asked for in #12',
  });
});

test('where nothing differs there is nothing to apply', async () => {
  openPage(PAGE);
  await bring(contents('late', 'It is late.'));
  await screen.findByText('Nothing differs: all are as the files say, or on their way there');
  expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull();
});

test('an account of somebody else is none', async () => {
  server.answers['ImportTemplatesPage'] = () => ({ data: { waba: null } });
  openPage(PAGE);
  await screen.findByRole('heading', { name: 'No such account in this workspace' });
  expect(screen.queryByRole('button', { name: /^Choose/ })).toBeNull();
});
