import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shellOf } from './answers.ts';
import { likeBrowser } from './browser.ts';
import { GraphqlStandIn } from './graphql-stand-in.ts';
import { openPage } from './open-page.tsx';

likeBrowser();

const WABA = 'waba_1';
const DRAFT = 'draft_1';
const NEW = `/nordwind/wabas/${WABA}/templates/new`;
const OPENED = `/nordwind/wabas/${WABA}/templates/drafts/${DRAFT}`;

let server: GraphqlStandIn;
let version: number;

beforeEach(async () => {
  version = 1;
  server = new GraphqlStandIn();
  await server.start();
  server.answers = {
    Shell: () => ({ data: shellOf('CLIENT') }),
    TemplateEditorPage: ({ variables }) => ({
      data: { waba, ...(variables['hasDraft'] === true && { templateDraft: draft() }) },
    }),
    TemplateProblems: () => problems(),
    TemplateLanguages: () => ({ data: { waba: { ...node('Waba', WABA), ...noLanguages } } }),
    TemplateNames: () => ({ data: { waba: { ...node('Waba', WABA), ...namesOf() } } }),
    SaveTemplateDraft: ({ variables }) => saved(variables),
  };
});
afterEach(() => server.stop());

const node = (__typename: string, id: string) => ({ __typename, id });
const waba = {
  ...node('Waba', WABA),
  name: 'Nordwind Outdoor EU',
  phoneNumbers: { __typename: 'PhoneNumberConnection', nodes: [node('PhoneNumber', 'number_1')] },
};
const namesOf = (...names: string[]) => ({
  templates: {
    __typename: 'TemplateConnection',
    nodes: names.map((name) => ({ ...node('Template', `template_${name}`), name })),
  },
});
const noLanguages = {
  templates: { __typename: 'TemplateConnection', nodes: [] },
  templateDrafts: { __typename: 'TemplateDraftConnection', nodes: [] },
};

const draft = (changed: object = {}) => ({
  ...node('TemplateDraft', DRAFT),
  version,
  name: 'order_shipped',
  language: 'en',
  category: 'UTILITY',
  parameterFormat: 'POSITIONAL',
  messageSendTtlSeconds: null,
  components: [
    { type: 'BODY', text: 'Your order is on its way.' },
    { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Track', url: 'http://a.example' }] },
  ],
  state: 'OPEN',
  author: 'Jonas Keller',
  updatedAt: '2026-11-21T11:03:00Z',
  updatedBy: 'Jonas Keller',
  problems: [],
  template: null,
  reviewRequestedBy: null,
  reviewRequestedAt: null,
  reviewNote: null,
  reviewedBy: null,
  reviewedAt: null,
  reviewComment: null,
  capabilities: [
    { __typename: 'Capability', action: 'SUBMIT_DRAFT', allowed: true, reason: null },
    { __typename: 'Capability', action: 'REVIEW_DRAFT', allowed: false, reason: 'Not asked' },
  ],
  ...changed,
});

function saved(variables: Record<string, unknown>) {
  version += 1;
  const input = variables['input'] as object;
  return {
    data: {
      saveTemplateDraft: {
        __typename: 'SaveTemplateDraftPayload',
        draft: draft({ ...input, version }),
        userErrors: [],
      },
    },
  };
}

function problems(...found: { path: string[]; message: string; severity?: string }[]) {
  return {
    data: {
      templateProblems: {
        __typename: 'TemplateProblems',
        isSubmittable: found.length === 0,
        room: { __typename: 'TemplateRoom', used: 238, most: 250 },
        cost: {
          __typename: 'TemplateCost',
          costPerThousand: { __typename: 'Money', amount: '113.10', currency: 'EUR' },
          market: 'DE',
          ratesValidFrom: '2026-07-01',
          isSample: false,
        },
        problems: found.map((each) => ({
          __typename: 'TemplateProblem',
          ruleId: 'a.rule',
          severity: 'ERROR',
          cure: 'Mend it so.',
          ...each,
        })),
      },
    },
  };
}

const saves = () =>
  server.asked
    .filter(({ operationName }) => operationName === 'SaveTemplateDraft')
    .map(({ variables }) => variables['input']);
const body = () => screen.findByRole('textbox', { name: 'Body' });
const textOf = (field: HTMLElement) => (field as HTMLTextAreaElement).value;

test('two braces become a variable, which wants a sample and goes as one', async () => {
  openPage(NEW);
  const field = await body();
  await userEvent.type(field, 'Hi {{{{, your order {{{{ left.');
  expect(textOf(field)).toBe('Hi {{1}}, your order {{2}} left.');
  await userEvent.type(screen.getByRole('textbox', { name: '{{2}}' }), 'NW-1');
  await userEvent.type(field, '{Backspace}', { initialSelectionStart: 8, initialSelectionEnd: 8 });
  expect(textOf(field)).toBe('Hi , your order {{1}} left.');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: '{{1}}' }).value).toBe('NW-1');
});

test('a code that nobody sees wants the terms of Meta, and its times are those of codes', async () => {
  openPage(NEW);
  await body();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Category' }), 'Marketing');
  const delivery = screen.getByRole('combobox', { name: 'Deliver within' });
  await userEvent.selectOptions(delivery, '3 days');
  await waitFor(() => expect(saves().at(-1)).toMatchObject({ messageSendTtlSeconds: 259_200 }));
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'Category' }),
    'Authentication',
  );
  expect((delivery as HTMLSelectElement).value).toBe('');
  await userEvent.selectOptions(delivery, '2 minutes');
  const how = screen.getByRole('combobox', { name: 'How the code is taken over' });
  await userEvent.selectOptions(how, 'Zero tap');
  const label = screen.getByRole('textbox', { name: 'Button text, Autofill by default' });
  await userEvent.type(label, 'Fill');
  const preview = screen.getByRole('complementary', { name: 'Preview' });
  await within(preview).findByText('Fill');
  await userEvent.clear(label);
  await userEvent.click(screen.getByRole('checkbox', { name: /terms for codes that nobody sees/ }));
  const button = { type: 'OTP', otp_type: 'ZERO_TAP', zero_tap_terms_accepted: true };
  await waitFor(() =>
    expect(saves().at(-1)).toMatchObject({
      category: 'AUTHENTICATION',
      messageSendTtlSeconds: 120,
      components: [{ type: 'BODY' }, { type: 'FOOTER' }, { type: 'BUTTONS', buttons: [button] }],
    }),
  );
  expect(JSON.stringify(saves().at(-1))).not.toContain('autofill_text');
});

test('a moving picture is for marketing, and when a code expires may be left open', async () => {
  openPage(NEW);
  await body();
  const formats = screen.getByRole('radiogroup', { name: 'Header format' });
  expect(within(formats).queryByRole('radio', { name: 'GIF' })).toBeNull();
  const category = screen.getByRole('combobox', { name: 'Category' });
  await userEvent.selectOptions(category, 'Marketing');
  await userEvent.click(within(formats).getByRole('radio', { name: 'GIF' }));
  await screen.findByText(/: MP4 without sound, at most 3.5 MB$/);
  await userEvent.selectOptions(category, 'Authentication');
  await userEvent.click(screen.getByRole('button', { name: 'Remove expiry' }));
  await waitFor(() =>
    expect(saves().at(-1)).toMatchObject({ components: [{ type: 'BODY' }, { type: 'BUTTONS' }] }),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Expiry of the code' }));
  const footer = { type: 'FOOTER', code_expiration_minutes: 10 };
  await waitFor(() =>
    expect(saves().at(-1)).toMatchObject({
      components: [{ type: 'BODY' }, footer, { type: 'BUTTONS' }],
    }),
  );
});

test('cards of what is written from right to left are drawn so', async () => {
  const components = [
    { type: 'BODY', text: 'مرحبا' },
    {
      type: 'CAROUSEL',
      cards: ['واحد', 'اثنان'].map((text) => ({ components: [{ type: 'BODY', text }] })),
    },
  ];
  server.answers['TemplateEditorPage'] = () => ({
    data: { waba, templateDraft: draft({ language: 'ar', components }) },
  });
  openPage(OPENED);
  const preview = await screen.findByRole('complementary', { name: 'Preview' });
  const cards = await within(preview).findAllByRole('listitem');
  expect(cards.map((card) => [card.dir, card.lang])).toEqual([
    ['rtl', 'ar'],
    ['rtl', 'ar'],
  ]);
});

test('the phone beside shows what is written, with its samples', async () => {
  openPage(NEW);
  await userEvent.type(await body(), 'Hi {{{{, it *left*.');
  await userEvent.type(screen.getByRole('textbox', { name: '{{1}}' }), 'Leonie');
  const preview = screen.getByRole('complementary', { name: 'Preview' });
  await within(preview).findByText('Leonie');
  expect(within(preview).getByText('left').tagName).toBe('STRONG');
  await userEvent.click(within(preview).getByRole('radio', { name: 'Variables' }));
  await within(preview).findByText('{{1}}');
});

test('a new one becomes a draft with its first words, and saves give the version they read', async () => {
  openPage(NEW);
  await userEvent.type(await body(), 'Hi');
  await screen.findByText(/^Saved /);
  expect(saves()[0]).toMatchObject({ wabaId: WABA, components: [{ type: 'BODY', text: 'Hi' }] });
  await waitFor(() => expect(window.location.pathname).toBe(OPENED));
  await userEvent.type(await body(), ' there{Control>}s{/Control}');
  await waitFor(() => expect(saves()).toHaveLength(2));
  expect(saves()[1]).toMatchObject({
    draftId: DRAFT,
    expectedVersion: 2,
    components: [{ type: 'BODY', text: 'Hi there' }],
  });
});

const nameField = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Name' });

const askedOf = () =>
  server.asked
    .filter(({ operationName }) => operationName === 'TemplateProblems')
    .map(({ variables }) => (variables['input'] as { wabaId: unknown }).wabaId);

test('a name that the account has is told as one types, before anything is submitted', async () => {
  server.answers['TemplateProblems'] = ({ variables }) =>
    (variables['input'] as { name: string }).name === 'order_shipped'
      ? problems({ path: ['name'], message: 'The account has it.' })
      : problems();
  openPage(NEW);
  await body();
  await userEvent.type(nameField(), 'order shipped');
  await screen.findByText('Mend it so.');
  await userEvent.tab();
  expect(nameField().getAttribute('aria-invalid')).toBe('true');
  expect(new Set(askedOf())).toEqual(new Set([WABA]));
  await userEvent.type(nameField(), ' twice');
  await screen.findByText('Ready for review');
});

test('names of the account are offered while one is typed', async () => {
  const names = namesOf('order_shipped', 'order_shipped', 'for_the_text_alone');
  server.answers['TemplateNames'] = () => ({ data: { waba: { ...node('Waba', WABA), ...names } } });
  openPage(NEW);
  await body();
  await userEvent.type(nameField(), 'order sh');
  const offer = await screen.findByRole('option', { name: 'order_shipped' });
  expect(screen.queryByRole('option', { name: 'for_the_text_alone' })).toBeNull();
  await userEvent.click(offer);
  expect(nameField().value).toBe('order_shipped');
});

test('what Meta has already is not told to take its own name', async () => {
  const template = {
    ...node('Template', 'template_1'),
    status: 'APPROVED',
    editsLeft: 1,
    category: 'UTILITY',
    parameterFormat: 'POSITIONAL',
    components: [],
    messageSendTtlSeconds: null,
    rejectionDetail: null,
    recommendation: null,
    rejection: null,
    categoryChange: null,
    waba: { ...node('Waba', WABA), metaId: '601' },
  };
  server.answers['TemplateEditorPage'] = () => ({
    data: { waba, templateDraft: draft({ template }) },
  });
  openPage(OPENED);
  await body();
  await screen.findByText('Ready for review');
  expect(new Set(askedOf())).toEqual(new Set([undefined]));
});

test('nothing is saved before something is written', async () => {
  openPage(NEW);
  await body();
  screen.getByText('Nothing to save');
  await userEvent.keyboard('{Control>}s{/Control}');
  expect(saves()).toEqual([]);
});

test('somebody else who saved is noticed, and either text can be chosen', async () => {
  server.answers['SaveTemplateDraft'] = () => ({
    data: {
      saveTemplateDraft: {
        __typename: 'SaveTemplateDraftPayload',
        draft: null,
        userErrors: [
          {
            __typename: 'UserError',
            code: 'CONFLICT',
            message: 'Aylin Koç has saved this draft in the meantime.',
            path: ['input', 'expectedVersion'],
            retryable: false,
            upstream: null,
          },
        ],
      },
    },
  });
  server.answers['TemplateDraftNow'] = () => ({
    data: { templateDraft: draft({ version: 7, components: [{ type: 'BODY', text: 'Theirs' }] }) },
  });
  openPage(OPENED);
  await userEvent.type(await body(), ' Mine{Control>}s{/Control}');
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toContain('Aylin Koç has saved this draft in the meantime.');
  await userEvent.click(within(notice).getByRole('button', { name: 'Show theirs' }));
  await waitFor(async () => expect(textOf(await body())).toBe('Theirs'));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(textOf(await body())).toBe('Your order is on its way. Mine');
  server.answers['SaveTemplateDraft'] = ({ variables }) => saved(variables);
  await userEvent.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(saves().at(-1)).toMatchObject({ expectedVersion: 7 }));
});

test('who comes back before the last words are saved sees them as soon as they are', async () => {
  const held = Promise.withResolvers<void>();
  server.answers['SaveTemplateDraft'] = async ({ variables }) => {
    await held.promise;
    return saved(variables);
  };
  const router = openPage(OPENED);
  await userEvent.type(await body(), ' Soon.');
  await router.navigate('/nordwind/nothing');
  await screen.findByText('No page at this address');
  await router.navigate(OPENED);
  expect(textOf(await body())).toBe('Your order is on its way.');
  held.resolve();
  await waitFor(async () => expect(textOf(await body())).toBe('Your order is on its way. Soon.'));
});

test('a problem leads to its field, which says how to mend it', async () => {
  server.answers['TemplateProblems'] = () =>
    problems({
      path: ['components', '1', 'buttons', '0', 'url'],
      message: 'Link must start with https://',
    });
  openPage(OPENED);
  await userEvent.click(
    await screen.findByRole('button', { name: /^Link must start with https.*Button 1$/ }),
  );
  const field = screen.getByRole('textbox', { name: 'https://' });
  expect(document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  screen.getByText('1 error');
});

test('a component without a field is still led to', async () => {
  const components = [
    { type: 'BODY', text: 'Here we are.' },
    { type: 'HEADER', format: 'LOCATION' },
  ];
  server.answers['TemplateEditorPage'] = () => ({
    data: { waba, templateDraft: draft({ components }) },
  });
  openPage(OPENED);
  await userEvent.click(await screen.findByRole('button', { name: /^Header/ }));
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Header' }));
});

test('a problem of the language leads to where it is changed', async () => {
  server.answers['TemplateProblems'] = () =>
    problems({ path: ['language'], message: 'No such language', severity: 'WARNING' });
  openPage(OPENED);
  await userEvent.click(await screen.findByRole('button', { name: /^No such.*Language$/ }));
  const change = screen.getByRole('button', { name: 'Change language' });
  expect(document.activeElement).toBe(change.closest('li'));
});

test('buttons are added, moved and removed by the keyboard, each step can be taken back', async () => {
  openPage(OPENED);
  const texts = () =>
    screen
      .getAllByRole<HTMLInputElement>('textbox', { name: 'Button text' })
      .map(({ value }) => value);
  await body();
  const add = async (kind: string) => {
    await userEvent.click(screen.getByRole('button', { name: 'Add button' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: kind }));
  };
  await add('Call number');
  const fields = screen.getAllByRole('textbox', { name: 'Button text' });
  await userEvent.type(fields.at(-1) ?? document.body, 'Call us');
  expect(texts()).toEqual(['Track', 'Call us']);
  await userEvent.click(screen.getByRole('button', { name: 'Move Call us' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Move up' }));
  expect(texts()).toEqual(['Call us', 'Track']);
  await userEvent.click(screen.getByRole('button', { name: 'Remove Track' }));
  expect(texts()).toEqual(['Call us']);
  await userEvent.keyboard('{Control>}z{/Control}');
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(texts()).toEqual(['Track', 'Call us']);
});

const answer = (changed: object) => ({
  data: {
    submitTemplateDraft: {
      __typename: 'SubmitTemplateDraftPayload',
      template: null,
      draft: null,
      userErrors: [],
      ...changed,
    },
  },
});

test('a flow is opened by a button that names it', async () => {
  openPage(NEW);
  await body();
  await userEvent.click(screen.getByRole('button', { name: 'Add button' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: /^Open flow/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Button text' }), 'Book');
  await userEvent.type(screen.getByRole('textbox', { name: 'Flow ID' }), '1029');
  const button = { type: 'FLOW', text: 'Book', flow_id: '1029' };
  await waitFor(() =>
    expect(saves().at(-1)).toMatchObject({ components: [{}, { buttons: [button] }] }),
  );
  await userEvent.selectOptions(
    screen.getByRole('combobox', { name: 'What it does' }),
    'Call on WhatsApp',
  );
  const call = { type: 'VOICE_CALL', text: 'Book' };
  await waitFor(() =>
    expect(saves().at(-1)).toMatchObject({ components: [{}, { buttons: [call] }] }),
  );
});

test('what Meta refuses stands at its field until that changes', async () => {
  server.answers['SubmitTemplateDraft'] = () =>
    answer({
      userErrors: [
        {
          __typename: 'UserError',
          code: 'UPSTREAM_REJECTED',
          message: 'The text is like that of another template.',
          path: ['components', '0', 'text'],
          retryable: false,
          upstream: null,
        },
      ],
    });
  openPage(OPENED);
  await screen.findByText('Ready for review');
  await userEvent.click(screen.getByRole('button', { name: 'Submit to Meta' }));
  const dialog = await screen.findByRole('dialog', { name: 'Submit to Meta?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Submit to Meta' }));
  await waitFor(async () => expect((await body()).getAttribute('aria-invalid')).toBe('true'));
  screen.getByText('1 error');
  await userEvent.type(await body(), ' Really.');
  await waitFor(() => expect(screen.queryByText('1 error')).toBeNull());
});

test('what is submitted is what was written last, and the list shows it in review', async () => {
  server.answers['SubmitTemplateDraft'] = () =>
    answer({
      template: { ...node('Template', 'template_1'), status: 'PENDING' },
      draft: { ...node('TemplateDraft', DRAFT), state: 'SUBMITTED' },
    });
  openPage(OPENED);
  await userEvent.type(await body(), ' Today.');
  await screen.findByText('Ready for review');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Submit to Meta?' });
  await userEvent.click(
    within(dialog).getByRole('checkbox', { name: /^Meta may choose another category/ }),
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Submit to Meta' }));
  await waitFor(() => expect(window.location.search).toBe('?template=template_1'));
  expect(window.location.pathname).toBe('/nordwind/numbers/number_1/templates');
  const submitted = server.asked.find((each) => each.operationName === 'SubmitTemplateDraft');
  expect(submitted?.variables['input']).toEqual({
    draftId: DRAFT,
    expectedVersion: version,
    allowCategoryChange: false,
  });
  expect(saves().at(-1)).toMatchObject({
    components: [{ text: 'Your order is on its way. Today.' }, {}],
  });
});

test('staff say why before another language is begun, and are asked when they did not', async () => {
  server.answers['Shell'] = () => ({ data: shellOf('OPERATOR', 'SUPPORT') });
  server.answers['SaveTemplateDraft'] = ({ variables }) =>
    (variables['input'] as { reason?: string }).reason
      ? saved(variables)
      : {
          data: {
            saveTemplateDraft: {
              __typename: 'SaveTemplateDraftPayload',
              draft: null,
              userErrors: [
                {
                  __typename: 'UserError',
                  code: 'REQUIRED',
                  message: 'Say why.',
                  path: ['input', 'reason'],
                  retryable: false,
                  upstream: null,
                },
              ],
            },
          },
        };
  openPage(OPENED);
  await body();
  const add = async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Add language' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'German de' }));
  };
  await add();
  expect((await screen.findByRole('alert')).textContent).toContain('Say why.');
  await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'Asked for by Nordwind');
  await add();
  await waitFor(() =>
    expect(saves().at(-1)).toMatchObject({ language: 'de', reason: 'Asked for by Nordwind' }),
  );
});

test('the preview waits for words, and looks like the phone that is chosen', async () => {
  openPage(NEW);
  await screen.findByText('What is written stands here as on a phone.');
  await userEvent.type(await body(), 'Hello');
  const preview = screen.getByRole('complementary', { name: 'Preview' });
  await within(preview).findByText('Hello');
  expect(screen.queryByText('What is written stands here as on a phone.')).toBeNull();
  const device = () => preview.querySelector('[data-device]')?.getAttribute('data-device');
  expect(device()).toBe('ios');
  await userEvent.click(within(preview).getByRole('radio', { name: 'Android' }));
  expect(device()).toBe('android');
});

test('an edit is judged as one, and the bar tells room and price', async () => {
  const template = {
    __typename: 'Template',
    id: 'template_1',
    status: 'APPROVED',
    editsLeft: 0,
    category: 'UTILITY',
    parameterFormat: 'POSITIONAL',
    components: [],
    messageSendTtlSeconds: null,
    rejection: null,
    rejectionDetail: null,
    recommendation: null,
    categoryChange: null,
    waba: { __typename: 'Waba', id: WABA, metaId: '2' },
  };
  server.answers['TemplateEditorPage'] = () => ({
    data: { waba, templateDraft: draft({ template }) },
  });
  server.answers['TemplateProblems'] = () =>
    problems({ path: ['templateId'], message: 'The next edit is possible tomorrow.' });
  openPage(OPENED);
  await screen.findByText('1 error');
  const [asked] = server.asked.filter(({ operationName }) => operationName === 'TemplateProblems');
  expect(asked?.variables['input']).toMatchObject({ templateId: 'template_1' });
  expect(asked?.variables['input']).not.toHaveProperty('wabaId');
  screen.getByText('238 of 250 names used');
  screen.getByText('About €113.10 for 1,000 utility messages in Germany');
  screen.getByText(/^0 edits left now/);
  screen.getByText('1 error blocks submission', { selector: 'h2 *' });
});

test('nothing is submitted as long as a rule is broken', async () => {
  server.answers['TemplateProblems'] = () =>
    problems({ path: ['name'], message: 'Meta takes no such name.' });
  openPage(OPENED);
  await screen.findByText('1 error');
  const button = screen.getByRole('button', { name: 'Submit to Meta' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(screen.queryByRole('dialog')).toBeNull();
});
