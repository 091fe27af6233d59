import { expect, test } from 'vitest';
import { formatMarks, type Inline } from '../src/features/template/formatMarks.ts';
import { isBlank, isLong, renderTemplate } from '../src/features/template/renderTemplate.ts';

const none = () => null;
const inlines = (text: string) => formatMarks(text, none).flatMap(({ children }) => children);

function plain(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'variable' ? `{{${part.name}}}` : plain(part.children);
    })
    .join('');
}

test('marks become bold, italic, strike and mono, nested too', () => {
  expect(inlines('a *b _c_* ~d~ ```e```')).toEqual([
    { kind: 'text', text: 'a ' },
    {
      kind: 'bold',
      children: [
        { kind: 'text', text: 'b ' },
        { kind: 'italic', children: [{ kind: 'text', text: 'c' }] },
      ],
    },
    { kind: 'text', text: ' ' },
    { kind: 'strike', children: [{ kind: 'text', text: 'd' }] },
    { kind: 'text', text: ' ' },
    { kind: 'mono', children: [{ kind: 'text', text: 'e' }] },
  ]);
});

test.each(['3 * 4 * 5', 'snake_case_name', '* ', '**', 'a*b*c', '<b>x</b>', '{{1', '~ x~'])(
  '%j stays as it is written',
  (text) => {
    expect(plain(inlines(text))).toBe(text);
    expect(inlines(text).every(({ kind }) => kind === 'text')).toBe(true);
  },
);

test('monospace goes over lines, with what stands before and after it', () => {
  expect(formatMarks('See ```a *b*\n  {{1}}``` now\n- c', none)).toEqual([
    {
      kind: 'plain',
      marker: '',
      children: [
        { kind: 'text', text: 'See ' },
        { kind: 'mono', children: [{ kind: 'text', text: 'a *b*' }] },
      ],
    },
    {
      kind: 'plain',
      marker: '',
      children: [
        {
          kind: 'mono',
          children: [
            { kind: 'text', text: '  ' },
            { kind: 'variable', name: '1', sample: null },
          ],
        },
        { kind: 'text', text: ' now' },
      ],
    },
    { kind: 'bullet', marker: '', children: [{ kind: 'text', text: 'c' }] },
  ]);
});

test('addresses are links, without the sign that ends the sentence', () => {
  expect(inlines('See *https://a.example/b_c_d.* or www.b.example, ok')).toEqual([
    { kind: 'text', text: 'See ' },
    {
      kind: 'bold',
      children: [
        { kind: 'link', children: [{ kind: 'text', text: 'https://a.example/b_c_d' }] },
        { kind: 'text', text: '.' },
      ],
    },
    { kind: 'text', text: ' or ' },
    { kind: 'link', children: [{ kind: 'text', text: 'www.b.example' }] },
    { kind: 'text', text: ', ok' },
  ]);
});

test('lists and quotes are lines of their own', () => {
  expect(formatMarks('- a\n2. b\n> c\nd', none).map(({ kind, marker }) => [kind, marker])).toEqual([
    ['bullet', ''],
    ['number', '2.'],
    ['quote', ''],
    ['plain', ''],
  ]);
});

test('nothing that can be typed is lost or thrown', () => {
  const signs = ['*', '_', '~', '`', '{{', '}}', '1', 'ä', ' ', '\n', '>', '- ', '😀', '<'];
  let seed = 7;
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let round = 0; round < 2000; round += 1) {
    const text = Array.from({ length: next(24) }, () => signs[next(signs.length)]).join('');
    const drawn = formatMarks(text, none)
      .map(({ children }) => plain(children))
      .join('');
    for (const sign of ['1', 'ä', '😀', '<']) {
      expect(drawn.split(sign).length).toBeGreaterThanOrEqual(Math.min(2, text.split(sign).length));
    }
  }
});

test('samples stand for variables, by place and by name', () => {
  const body = {
    type: 'BODY',
    text: 'Hi {{1}} and {{2}}',
    example: { body_text: [['Leonie']] },
  };
  expect(renderTemplate([body], 'en').body[0]?.children).toEqual([
    { kind: 'text', text: 'Hi ' },
    { kind: 'variable', name: '1', sample: 'Leonie' },
    { kind: 'text', text: ' and ' },
    { kind: 'variable', name: '2', sample: null },
  ]);
  const example = { body_text_named_params: [{ param_name: 'who', example: 'Jo' }] };
  expect(
    renderTemplate([{ type: 'BODY', text: '{{who}}', example }], 'en').body[0]?.children,
  ).toEqual([{ kind: 'variable', name: 'who', sample: 'Jo' }]);
});

test('of four buttons two are shown, then "See all options"; of three all', () => {
  const buttons = (count: number) => [
    { type: 'BUTTONS', buttons: Array.from({ length: count }, () => ({ type: 'URL', text: 'x' })) },
  ];
  expect(renderTemplate(buttons(4), 'en')).toMatchObject({ hasMoreButtons: true });
  expect(renderTemplate(buttons(4), 'en').buttons).toHaveLength(2);
  expect(renderTemplate(buttons(3), 'en').buttons).toHaveLength(3);
});

test('a code is copied or filled in, in the words of who wrote it', () => {
  const [line] = renderTemplate([{ type: 'BODY', add_security_recommendation: true }], 'en').body;
  expect(line?.children[0]).toMatchObject({ kind: 'bold', children: [{ sample: '482913' }] });
  const wordOf = (button: object) =>
    renderTemplate([{ type: 'BUTTONS', buttons: [{ type: 'OTP', ...button }] }], 'en').buttons[0]
      ?.text;
  expect(wordOf({ otp_type: 'COPY_CODE' })).toBe('Copy code');
  expect(wordOf({ otp_type: 'ONE_TAP' })).toBe('Autofill');
  expect(wordOf({ otp_type: 'one_tap', autofill_text: 'Fill it in' })).toBe('Fill it in');
});

test('an offer says that it ends and shows its code, however Meta writes them', () => {
  const offered = (offer: object, button: object) =>
    renderTemplate(
      [
        { type: 'LIMITED_TIME_OFFER', ...offer },
        { type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', ...button }] },
      ],
      'en',
    ).offer;
  const nested = { limited_time_offer: { text: 'Ends soon', has_expiration: true } };
  expect(offered(nested, { example: 'SAVE10' })).toEqual({
    text: 'Ends soon',
    hasExpiration: true,
    code: 'SAVE10',
  });
  expect(offered({ text: 'Ends soon' }, { example: ['SAVE10'] })).toEqual({
    text: 'Ends soon',
    hasExpiration: false,
    code: 'SAVE10',
  });
  expect(offered(nested, {})?.code).toBeNull();
});

test('what has more than five lines is long, however it is written', () => {
  const isFolded = (text: string) => isLong(renderTemplate([{ type: 'BODY', text }], 'en').body);
  expect(isFolded('One\ntwo\nthree\n\nfive')).toBe(false);
  expect(isFolded('One\ntwo\nthree\n\nfive\nsix')).toBe(true);
  expect(isFolded(`*${'word '.repeat(35)}end*`)).toBe(true);
});

test('Arabic runs from right to left, carousels have cards, unknown parts are named', () => {
  const card = {
    components: [
      { type: 'HEADER', format: 'IMAGE' },
      { type: 'BODY', text: 'Boot' },
      { type: 'PRICE_TAG' },
    ],
  };
  const preview = renderTemplate([{ type: 'CAROUSEL', cards: [card] }, { type: 'HOLOGRAM' }], 'ar');
  expect(preview).toMatchObject({ isRightToLeft: true, unknown: ['HOLOGRAM', 'PRICE_TAG'] });
  expect(preview.cards).toHaveLength(1);
});

test.each([
  null,
  3,
  'x',
  {},
  [null, 1, [], { type: 7, text: {} }],
  [{ type: 'CAROUSEL', cards: 1 }],
])('the preview of %j is drawn as far as it goes', (components) => {
  expect(renderTemplate(components, 'xx').buttons).toEqual([]);
});

test('variables are shown as samples, by name, or as long as they may become', () => {
  const body = { type: 'BODY', text: 'Hi {{1}}!', example: { body_text: [['Leonie']] } };
  const sampleIn = (mode: 'samples' | 'variables' | 'longest') => {
    const [line] = renderTemplate([body], 'en', mode).body;
    const variable = line?.children.find((part) => part.kind === 'variable');
    return variable?.kind === 'variable' ? variable.sample : undefined;
  };
  expect(sampleIn('samples')).toBe('Leonie');
  expect(sampleIn('variables')).toBeNull();
  expect(sampleIn('longest')?.length).toBeGreaterThanOrEqual(40);
});

test.each<[boolean, unknown]>([
  [true, []],
  [true, 'no list'],
  [true, [{ type: 'BODY', text: '' }]],
  [
    true,
    [
      { type: 'HEADER', format: 'TEXT', text: '' },
      { type: 'BUTTONS', buttons: [] },
    ],
  ],
  [false, [{ type: 'BODY', text: 'Hi' }]],
  [false, [{ type: 'HEADER', format: 'LOCATION' }]],
  [false, [{ type: 'FOOTER', text: 'Nordwind' }]],
  [false, [{ type: 'HOLOGRAM' }]],
])('whether there is nothing to show is %j for %j', (expected, components) => {
  expect(isBlank(renderTemplate(components, 'en'))).toBe(expected);
});
