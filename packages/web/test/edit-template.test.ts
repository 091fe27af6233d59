import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editHistory, historyOf } from '../src/features/template/editHistory.ts';
import {
  addComponent,
  componentsAt,
  type Edit,
  emptyTemplate,
  MESSAGE,
  placeOf,
  removeComponent,
  renumber,
  setCategory,
  setFact,
  setHeader,
  setParameterFormat,
  setSample,
  setText,
  setValue,
  type TemplateForm,
} from '../src/features/template/editTemplate.ts';
import {
  addButton,
  moveButton,
  removeButton,
  setButtonType,
  swapZones,
  zonesOf,
} from '../src/features/template/templateButtons.ts';
import {
  addCard,
  addCarousel,
  moveCard,
  removeCard,
  setCardTexts,
} from '../src/features/template/templateCards.ts';
import { languageDrift } from '../src/features/template/languageDrift.ts';
import { placeWord } from '../src/features/template/placeWord.ts';
import { list, object, type Path, typeOf, valueAt } from '../src/features/template/templateJson.ts';
import { samplesIn } from '../src/features/template/templateSamples.ts';
import {
  insertVariable,
  startLines,
  toggleMark,
  withoutVariableAt,
} from '../src/features/template/templateVariables.ts';

const media = (format: string) => ({
  type: 'HEADER',
  format,
  example: { header_handle: ['4::aW1n'] },
});
const body = {
  type: 'BODY',
  text: 'Hi {{1}}, parcel {{2}} arrives {{3}} or so.',
  example: { body_text: [['Leonie', 'NW-1', 'today']], from_the_future: [1] },
};
const card = (text: string) => ({
  components: [
    media('IMAGE'),
    { type: 'BODY', text },
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'URL', text: 'See', url: 'https://nordwind.example/{{1}}', example: ['x'] },
        { type: 'QUICK_REPLY', text: 'Yes' },
      ],
    },
  ],
});

/** One of each kind of component that Meta documents, and some that it does not. */
const EVERY_KIND: Record<string, readonly unknown[]> = {
  'text header': [
    { type: 'HEADER', format: 'TEXT', text: 'Order {{1}}', example: { header_text: ['NW-1'] } },
    body,
    { type: 'FOOTER', text: 'Nordwind' },
  ],
  'named variables': [
    {
      type: 'HEADER',
      format: 'TEXT',
      text: 'Order {{order_id}}',
      example: { header_text_named_params: [{ param_name: 'order_id', example: 'NW-1' }] },
    },
    {
      type: 'BODY',
      text: 'Hi {{who}}, it arrives {{day}} or so.',
      example: {
        body_text_named_params: [
          { param_name: 'who', example: 'Leonie' },
          { param_name: 'day', example: 'today' },
        ],
      },
    },
  ],
  image: [media('IMAGE'), body],
  video: [media('VIDEO'), body],
  gif: [media('GIF'), body],
  document: [media('DOCUMENT'), body],
  location: [{ type: 'HEADER', format: 'LOCATION' }, body],
  buttons: [
    body,
    {
      type: 'BUTTONS',
      buttons: [
        { type: 'QUICK_REPLY', text: 'Yes' },
        { type: 'URL', text: 'Track', url: 'https://nordwind.example/{{1}}', example: ['x'] },
        { type: 'PHONE_NUMBER', text: 'Call', phone_number: '+493012345678' },
        { type: 'COPY_CODE', example: 'SAVE10' },
        { type: 'FLOW', text: 'Book', flow_id: '7', flow_action: 'navigate' },
        { type: 'CATALOG', text: 'See all' },
        { type: 'MPM', text: 'See some' },
        { type: 'SPM', text: 'See one' },
        { type: 'VOICE_CALL', text: 'Talk', ttl_minutes: 100 },
        { type: 'TELEPATHY', strength: { of: 'thought' } },
      ],
    },
  ],
  offer: [
    media('IMAGE'),
    { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Soon', has_expiration: true } },
    body,
    { type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'SAVE10' }] },
  ],
  'cards of products': [
    body,
    {
      type: 'CAROUSEL',
      cards: Array.from({ length: 2 }, () => ({
        components: [
          { type: 'HEADER', format: 'PRODUCT' },
          { type: 'BUTTONS', buttons: [{ type: 'SPM', text: 'View' }] },
        ],
      })),
    },
  ],
  carousel: [body, { type: 'CAROUSEL', cards: [card('One'), card('Two')] }],
  authentication: [
    { type: 'BODY', add_security_recommendation: true },
    { type: 'FOOTER', code_expiration_minutes: 10 },
    {
      type: 'BUTTONS',
      buttons: [{ type: 'OTP', otp_type: 'ONE_TAP', supported_apps: [{ package_name: 'a.b' }] }],
    },
  ],
  unknown: [{ type: 'HOLOGRAM', depth: 3 }, 'a word', null, 7, body, ['list']],
};

const formOf = (components: readonly unknown[], format: 'POSITIONAL' | 'NAMED' = 'POSITIONAL') => ({
  ...emptyTemplate('en'),
  components,
  parameterFormat: format,
});

const formatOf = (kind: string) => (kind === 'named variables' ? 'NAMED' : 'POSITIONAL');
const kinds = Object.keys(EVERY_KIND);
const given = (kind: string) => EVERY_KIND[kind] ?? [];

const textAt = (form: TemplateForm, path: Path) => valueAt(form, [...path, 'text']);
const BODY_AT = (form: TemplateForm): Path => [...MESSAGE, placeOf(form.components, 'BODY')];

describe.each(kinds)('a template of the kind %s', (kind) => {
  test('is the same JSON again when every text and value of it is written anew', () => {
    const form = formOf(given(kind), formatOf(kind));
    const rewritten = leavesOf(form.components).reduce<TemplateForm>((changed, { path, value }) => {
      const isText = path.at(-1) === 'text' && typeof value === 'string';
      return isText && isPart(form, path.slice(0, -1))
        ? setText([...MESSAGE, ...path.slice(0, -1)], value)(changed)
        : setValue([...MESSAGE, ...path], value)(changed);
    }, form);
    expect(JSON.stringify(rewritten.components)).toBe(JSON.stringify(given(kind)));
  });

  test('keeps all the rest when its body changes', () => {
    const form = formOf(given(kind), formatOf(kind));
    const at = placeOf(form.components, 'BODY');
    const changed = setText(BODY_AT(form), 'Something else')(form);
    expect(changed.components.toSpliced(at, 1)).toEqual(form.components.toSpliced(at, 1));
    const others = (components: readonly unknown[]) => components.toSpliced(at, 1);
    const same = others(changed.components).every((item, place) => {
      return item === others(form.components)[place];
    });
    expect(same).toBe(true);
  });

  test('is what it was after any edits are taken back, and again after they are repeated', () => {
    const form = formOf(given(kind), formatOf(kind));
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
        const edited = edits.reduce(
          (history, edit) => editHistory(history, { kind: 'edit', edit, field: null, at: 0 }),
          historyOf(form),
        );
        let history = edited;
        while (history.past.length > 0) history = editHistory(history, { kind: 'undo' });
        expect(history.present).toEqual(form);
        while (history.future.length > 0) history = editHistory(history, { kind: 'redo' });
        expect(history.present).toEqual(edited.present);
        const kept = given(kind).filter((item) => !isKnown(item));
        const isEmptied = edited.past.some(({ category }) => category === 'AUTHENTICATION');
        const wanted = isEmptied || edited.present.category === 'AUTHENTICATION' ? [] : kept;
        expect(edited.present.components).toEqual(expect.arrayContaining([...wanted]));
      }),
    );
  });
});

const isKnown = (item: unknown) => typeof object(item)?.['format'] === 'string' || isOurs(item);
const isOurs = (item: unknown) =>
  ['BODY', 'FOOTER', 'BUTTONS', 'LIMITED_TIME_OFFER', 'CAROUSEL'].includes(
    typeOf(object(item) ?? {}),
  );

function leavesOf(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const inside: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(object(value) ?? {});
  if (inside.length === 0) return [{ path, value }];
  return inside.flatMap(([step, item]) => leavesOf(item, [...path, step]));
}

function isPart(form: TemplateForm, path: Path): boolean {
  const type = object(valueAt(form.components, path))?.['type'];
  return type === 'HEADER' || type === 'BODY';
}

const typed = fc.constantFrom('', 'Hi', '{{1}} and {{3}}', '{{who}} *b*', '{{', '😀 {{2}}');
const firstButtons = (form: TemplateForm): Path => [
  ...MESSAGE,
  placeOf(form.components, 'BUTTONS'),
  'buttons',
];
const cardsIn = (form: TemplateForm): Path => [
  ...MESSAGE,
  placeOf(form.components, 'CAROUSEL'),
  'cards',
];
const within =
  (type: string, make: (form: TemplateForm) => Edit): Edit =>
  (form) =>
    placeOf(form.components, type) < 0 ? form : make(form)(form);

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  typed.map((text): Edit => within('BODY', (form) => setText(BODY_AT(form), text))),
  fc
    .tuple(fc.constantFrom('1', '2', 'who'), typed)
    .map(([name, value]) => within('BODY', (form) => setSample(BODY_AT(form), name, value))),
  fc.constantFrom('TEXT', 'IMAGE', 'LOCATION', null).map((format) => setHeader(MESSAGE, format)),
  fc.constantFrom('MARKETING', 'UTILITY', 'AUTHENTICATION').map(setCategory),
  fc.constantFrom('NAMED' as const, 'POSITIONAL' as const).map(setParameterFormat),
  fc.constantFrom('QUICK_REPLY', 'URL', 'PHONE_NUMBER').map((type) => addButton(MESSAGE, type)),
  fc.nat({ max: 3 }).map((at) =>
    within('BUTTONS', (form) => {
      const path = firstButtons(form);
      return list(valueAt(form, path)).length > at ? removeButton([...path, at]) : same;
    }),
  ),
  fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).map(([at, to]) =>
    within('BUTTONS', (form) => {
      const path = firstButtons(form);
      return list(valueAt(form, path)).length > at ? moveButton([...path, at], to) : same;
    }),
  ),
  fc.constant(within('BUTTONS', (form) => swapZones(firstButtons(form)))),
  fc.constant(addCarousel),
  fc.constant(within('CAROUSEL', (form) => addCard(cardsIn(form)))),
  fc.constant(within('CAROUSEL', (form) => moveCard(cardsIn(form), 0, 1))),
  fc.constant(within('CAROUSEL', (form) => removeCard(cardsIn(form), 0))),
  fc.constant(addComponent(MESSAGE, { type: 'FOOTER', text: 'Nordwind' })),
  fc.constant(removeComponent(MESSAGE, 'FOOTER')),
  fc.constant(renumber),
  typed.map((name) => setFact('name', name)),
);
const same: Edit = (form) => form;

describe('variables', () => {
  const form = formOf([body]);
  const path: Path = [...MESSAGE, 0];
  const samples = (changed: TemplateForm) =>
    Object.fromEntries(samplesIn(object(valueAt(changed, path)) ?? {}));

  test('close the gap that a deleted one leaves, and keep their samples', () => {
    const changed = setText(path, 'Hi {{1}}, parcel arrives {{3}} or so.')(form);
    expect(textAt(changed, path)).toBe('Hi {{1}}, parcel arrives {{2}} or so.');
    expect(samples(changed)).toEqual({ 1: 'Leonie', 2: 'today' });
    expect(valueAt(changed, [...path, 'example', 'from_the_future'])).toEqual([1]);
  });

  test('keep a sample when they are renamed by hand', () => {
    const named = setParameterFormat('NAMED')(form);
    expect(textAt(named, path)).toBe(
      'Hi {{variable_1}}, parcel {{variable_2}} arrives {{variable_3}} or so.',
    );
    const renamed = setText(
      path,
      'Hi {{who}}, {{variable_2}} arrives {{variable_3}} or so.',
    )(named);
    expect(samples(renamed)).toEqual({ who: 'Leonie', variable_2: 'NW-1', variable_3: 'today' });
    const back = setParameterFormat('POSITIONAL')(renamed);
    expect(textAt(back, path)).toBe('Hi {{1}}, {{2}} arrives {{3}} or so.');
    expect(valueAt(back, [...path, 'example', 'body_text'])).toEqual([['Leonie', 'NW-1', 'today']]);
  });

  test('leave no example behind when the last one is gone', () => {
    const one = formOf([
      { type: 'HEADER', format: 'TEXT', text: 'For {{1}}', example: { header_text: ['x'] } },
    ]);
    expect(componentsAt(setText(path, 'For you')(one), MESSAGE)).toEqual([
      { type: 'HEADER', format: 'TEXT', text: 'For you' },
    ]);
  });

  test('get a sample each in the form that Meta wants', () => {
    const bare = formOf([{ type: 'BODY', text: 'Hi {{1}} and {{2}} too' }]);
    const second = setSample(path, '2', 'Jo')(bare);
    expect(valueAt(second, [...path, 'example'])).toEqual({ body_text: [['', 'Jo']] });
    expect(valueAt(setSample(path, '2', '')(second), [...path, 'example'])).toBeUndefined();
  });

  test('are put where the caret is and taken away as a whole', () => {
    expect(insertVariable('Hi {{1}} !', { from: 8, to: 8 }, 'POSITIONAL')).toEqual({
      text: 'Hi {{1}}{{2}} !',
      from: 13,
      to: 13,
    });
    const named = insertVariable('Hi X!', { from: 3, to: 4 }, 'NAMED');
    expect(named.text).toBe('Hi {{variable_1}}!');
    expect(named.text.slice(named.from, named.to)).toBe('variable_1');
    expect(withoutVariableAt('Hi {{1}}!', 8, 'before')).toEqual({ text: 'Hi !', from: 3, to: 3 });
    expect(withoutVariableAt('Hi {{1}}!', 3, 'before')).toBeNull();
    expect(withoutVariableAt('Hi {{1}}!', 3, 'after')?.text).toBe('Hi !');
  });

  test('stand for marks and lists what people expect of an editor', () => {
    const bold = toggleMark('a b c', { from: 2, to: 3 }, '*');
    expect(bold).toEqual({ text: 'a *b* c', from: 3, to: 4 });
    expect(toggleMark(bold.text, bold, '*')).toEqual({ text: 'a b c', from: 2, to: 3 });
    expect(startLines('x\na\nb', { from: 2, to: 5 }, '- ').text).toBe('x\n- a\n- b');
  });
});

describe('buttons', () => {
  const types = (form: TemplateForm) =>
    list(valueAt(form, firstButtons(form))).map((button) => object(button)?.['type']);

  test('stay together in their two groups, whatever is added or moved', () => {
    const form = ['QUICK_REPLY', 'URL', 'QUICK_REPLY', 'PHONE_NUMBER'].reduce(
      (changed, type) => addButton(MESSAGE, type)(changed),
      emptyTemplate('en'),
    );
    expect(types(form)).toEqual(['QUICK_REPLY', 'QUICK_REPLY', 'URL', 'PHONE_NUMBER']);
    const path = firstButtons(form);
    expect(types(moveButton([...path, 2], 3)(form)).slice(2)).toEqual(['PHONE_NUMBER', 'URL']);
    expect(moveButton([...path, 2], 0)(form)).toEqual(form);
    expect(types(swapZones(path)(form))).toEqual([
      'URL',
      'PHONE_NUMBER',
      'QUICK_REPLY',
      'QUICK_REPLY',
    ]);
    expect(zonesOf(valueAt(form, path)).map(({ zone }) => zone)).toEqual(['REPLIES', 'ACTIONS']);
  });

  test('take their component along when the last one goes', () => {
    const form = addButton(MESSAGE, 'URL')(emptyTemplate('en'));
    expect(removeButton([...firstButtons(form), 0])(form)).toEqual(emptyTemplate('en'));
  });

  test('keep their words when they become another kind', () => {
    const form = formOf([
      { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Reach us', url: 'https://a.example' }] },
    ]);
    expect(
      valueAt(setButtonType([...MESSAGE, 0, 'buttons', 0], 'PHONE_NUMBER')(form), [
        ...MESSAGE,
        0,
        'buttons',
        0,
      ]),
    ).toEqual({ type: 'PHONE_NUMBER', text: 'Reach us', phone_number: '' });
  });
});

test('a new card is built like the last one, without its words', () => {
  const form = formOf(given('carousel'));
  const cards = list(valueAt(addCard(cardsIn(form))(form), cardsIn(form)));
  expect(cards[2]).toEqual({
    components: [
      { type: 'HEADER', format: 'IMAGE' },
      { type: 'BODY', text: '' },
      {
        type: 'BUTTONS',
        buttons: [
          { type: 'URL', text: '', url: '' },
          { type: 'QUICK_REPLY', text: '' },
        ],
      },
    ],
  });
});

test('texts of cards come and go on all of them at once, and stay where they are', () => {
  const form = formOf(given('carousel'));
  const typesIn = (edited: TemplateForm) =>
    list(valueAt(edited, cardsIn(form))).map((card) =>
      list(object(card)?.['components']).map((item) => object(item)?.['type']),
    );
  const bare = setCardTexts(cardsIn(form), false)(form);
  expect(typesIn(bare)).toEqual(Array(2).fill(['HEADER', 'BUTTONS']));
  const written = setCardTexts(cardsIn(form), true)(bare);
  expect(typesIn(written)).toEqual(Array(2).fill(['HEADER', 'BODY', 'BUTTONS']));
  expect(setCardTexts(cardsIn(form), true)(form)).toEqual(form);
});

test('components stand where Meta expects their kind', () => {
  const form = [
    addButton(MESSAGE, 'URL'),
    addComponent(MESSAGE, { type: 'FOOTER', text: '' }),
    setHeader(MESSAGE, 'IMAGE'),
    addComponent(MESSAGE, { type: 'LIMITED_TIME_OFFER' }),
  ].reduce((changed, edit) => edit(changed), emptyTemplate('en'));
  expect(form.components.map((item) => object(item)?.['type'])).toEqual([
    'HEADER',
    'LIMITED_TIME_OFFER',
    'BODY',
    'FOOTER',
    'BUTTONS',
  ]);
});

describe('undo', () => {
  const write = (text: string, at: number, field: string | null = 'body') =>
    ({ kind: 'edit', edit: setText([...MESSAGE, 0], text), field, at }) as const;
  const bodyOf = ({ components }: TemplateForm) => object(components[0])?.['text'];

  test('takes back typing at once, up to a pause or another field', () => {
    let history = historyOf(emptyTemplate('en'));
    for (const [text, at] of [
      ['H', 0],
      ['Hi', 400],
      ['Hi ', 1_300],
      ['Hi y', 2_400],
    ] as const) {
      history = editHistory(history, write(text, at));
    }
    history = editHistory(history, { kind: 'undo' });
    expect(bodyOf(history.present)).toBe('Hi ');
    history = editHistory(history, { kind: 'undo' });
    expect(bodyOf(history.present)).toBe('');
    history = editHistory(history, { kind: 'redo' });
    expect(bodyOf(history.present)).toBe('Hi ');
    history = editHistory(history, write('Oh', 9_000));
    expect(history.future).toEqual([]);
  });

  test('does not count an edit that changes nothing', () => {
    const history = historyOf(emptyTemplate('en'));
    expect(editHistory(history, { kind: 'edit', edit: (form) => form, field: null, at: 0 })).toBe(
      history,
    );
  });
});

describe('a language', () => {
  const base = [...given('text header'), ...given('buttons').slice(1)];

  test('that is built like the base has nothing told about it, whatever its words', () => {
    const german = setText(
      [...MESSAGE, 1],
      'Hallo {{1}}, Paket {{2}} kommt {{3}} an.',
    )(formOf(base));
    expect(languageDrift(german.components, base, 'English')).toEqual([]);
    expect(languageDrift(german.components, null, 'English')).toEqual([]);
  });

  test('that lacks a variable, the footer or a button says so where it is', () => {
    const drifted = [
      setText([...MESSAGE, 1], 'Hallo {{1}}, es kommt an.'),
      removeComponent(MESSAGE, 'FOOTER'),
      addButton(MESSAGE, 'QUICK_REPLY'),
    ].reduce((changed, edit) => edit(changed), formOf(base));
    expect(
      languageDrift(drifted.components, base, 'English').map(({ path, message }) => [
        placeWord(path, drifted.components),
        message,
      ]),
    ).toEqual([
      ['Body', 'Other variables in the body than in English.'],
      ['Template', 'Other footer than in English.'],
      ['Buttons', 'Other buttons than in English.'],
    ]);
  });
});

test('places are told in words, those in cards too', () => {
  const components = given('carousel');
  const inCard = ['components', '1', 'cards', '1', 'components'];
  expect(placeWord(['name'], components)).toBe('Name');
  expect(placeWord(['templateId'], components)).toBe('Template');
  expect(placeWord(['components', '0', 'text'], components)).toBe('Body');
  expect(placeWord([...inCard, '2', 'buttons', '0', 'url'], components)).toBe('Card 2, button 1');
  expect(placeWord([...inCard, '1', 'text'], components)).toBe('Card 2, body');
  expect(placeWord(['components', '0'], given('unknown'))).toBe('HOLOGRAM');
});
