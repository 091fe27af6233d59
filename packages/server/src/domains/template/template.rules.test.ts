import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validTemplate } from '../../../test/templates.ts';
import type { TemplateKind } from '../../../test/templates.ts';
import type { TemplateSource } from './template.components.ts';
import { problemsOf, RULES } from './template.rules.ts';

const kinds = ['USUAL', 'OFFER', 'CAROUSEL', 'AUTHENTICATION'] as const;

const errorsOf = (template: TemplateSource) =>
  problemsOf(template).filter(({ severity }) => severity === 'ERROR');

test.each(kinds)('a valid template of the kind %s has no error', (kind) => {
  fc.assert(
    fc.property(validTemplate(kind), (template) => {
      expect(errorsOf(template)).toEqual([]);
    }),
  );
});

test('nothing is ever thrown, whatever the JSON', () => {
  const shape = fc.record(
    {
      type: fc.oneof(
        fc.constantFrom('HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'CAROUSEL', 'LIMITED_TIME_OFFER'),
        fc.jsonValue(),
      ),
      format: fc.oneof(fc.constantFrom('TEXT', 'IMAGE', 'text'), fc.jsonValue()),
      text: fc.oneof(fc.constantFrom('{{1}}', '{{ {{a}} }}', '{{{{', '}}{{'), fc.jsonValue()),
      example: fc.oneof(
        fc.record({ body_text: fc.jsonValue(), header_handle: fc.jsonValue() }),
        fc.jsonValue(),
      ),
      buttons: fc.oneof(
        fc.array(
          fc.record({ type: fc.constantFrom('URL', 'OTP', '__proto__'), url: fc.jsonValue() }),
        ),
        fc.jsonValue(),
      ),
      cards: fc.oneof(fc.array(fc.record({ components: fc.jsonValue() })), fc.jsonValue()),
      limited_time_offer: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const facts = fc.record({
    name: fc.string(),
    language: fc.string(),
    category: fc.oneof(fc.constantFrom('MARKETING', 'AUTHENTICATION', '__proto__'), fc.string()),
    parameterFormat: fc.oneof(fc.constantFrom('NAMED', 'POSITIONAL'), fc.string()),
    messageSendTtlSeconds: fc.option(fc.integer()),
    components: fc.oneof(fc.array(fc.oneof(shape, fc.jsonValue())), fc.jsonValue()),
  });
  fc.assert(
    fc.property(facts, (template) => {
      for (const { path, message, cure } of problemsOf(template)) {
        expect(path.length).toBeGreaterThan(0);
        expect(message.length * cure.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});

interface Draft extends Omit<TemplateSource, 'components'> {
  components: Json[];
}
/** Meta's JSON, taken apart to be broken. */
interface Json {
  [key: string]: unknown;
}

interface Breaker {
  kind?: TemplateKind;
  /** Breaks the rule; returns where, or null when this template has no such place. */
  break(template: Draft): string | null;
}

const part = (template: Draft, type: string) => {
  const at = template.components.findIndex((component) => component['type'] === type);
  return at < 0 ? null : { at, component: template.components[at] ?? {} };
};

/** Puts a component of its kind in the place of the one that is there, or adds it. */
function put(template: Draft, component: Json & { type: string }): string {
  const present = part(template, component['type']);
  if (present) template.components[present.at] = component;
  else template.components.push(component);
  return `components.${present?.at ?? template.components.length - 1}`;
}

const text =
  (type: string, make: (given: string) => string, change: Json = {}) =>
  (template: Draft) => {
    const found = part(template, type);
    if (!found) return null;
    const given = found.component['text'];
    found.component['text'] = make(typeof given === 'string' ? given : '');
    Object.assign(found.component, change);
    return `components.${found.at}.text`;
  };

const withHeader =
  (header: Json, field: string): Breaker['break'] =>
  (template) =>
    `${put(template, { type: 'HEADER', ...header })}.${field}`;

const withButtons =
  (buttons: Json[], field: string): Breaker['break'] =>
  (template) =>
    `${put(template, { type: 'BUTTONS', buttons })}.buttons${field}`;

interface CardJson {
  components: Json[];
}
const cardsOf = (template: Draft) =>
  (part(template, 'CAROUSEL')?.component['cards'] ?? []) as CardJson[];
const setCards = (template: Draft, cards: CardJson[]) => {
  Object.assign(part(template, 'CAROUSEL')?.component ?? {}, { cards });
};
const cardPath = (template: Draft, at: number) =>
  `components.${part(template, 'CAROUSEL')?.at}.cards.${at}`;

const image = { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::aW1n'] } };
const link = { type: 'URL', text: 'Track it', url: 'https://nordwind.example/t' };
const app = { type: 'OTP', package_name: 'example.nordwind', signature_hash: 'K8a' };
const reply = { type: 'QUICK_REPLY', text: 'Yes' };
const long = (length: number) => 'word '.repeat(length).slice(0, length - 1) + 's';
const positional = (template: Draft) => template.parameterFormat === 'POSITIONAL';

/** By rule: how to break it and nothing else. */
const BREAKERS: Record<string, Breaker> = {
  'name.format': { break: (t) => ((t.name = 'Order-Shipped'), 'name') },
  'language.format': { break: (t) => ((t.language = 'en-US'), 'language') },
  'category.known': { break: (t) => ((t.category = 'SERVICE'), 'category') },
  'parameter_format.known': {
    break(t) {
      t.parameterFormat = 'OTHER';
      t.components = [{ type: 'BODY', text: 'Your parcel is here.' }];
      return 'parameterFormat';
    },
  },
  'ttl.range': { break: (t) => ((t.messageSendTtlSeconds = 29), 'messageSendTtlSeconds') },
  'components.list': {
    break: (t) => (Object.assign(t, { components: { type: 'BODY' } }), 'components'),
  },
  'component.type_required': {
    break(t) {
      t.components.push({ text: 'What is this?' });
      return `components.${t.components.length - 1}.type`;
    },
  },
  'components.duplicate': {
    break: (t) => {
      t.components.push({ ...part(t, 'BODY')?.component });
      return `components.${t.components.length - 1}`;
    },
  },
  'header.format': { break: withHeader({ format: 'HOLOGRAM' }, 'format') },
  'header.text_required': { break: withHeader({ format: 'TEXT', text: ' ' }, 'text') },
  'header.length': { break: withHeader({ format: 'TEXT', text: long(61) }, 'text') },
  'header.variables': {
    break: (t) =>
      withHeader(
        positional(t)
          ? { format: 'TEXT', text: 'From {{1}} to {{2}}', example: { header_text: ['a', 'b'] } }
          : { format: 'TEXT', text: 'From {{a}} to {{b}}' },
        'text',
      )(t),
  },
  'header.variable_name': { break: withHeader({ format: 'TEXT', text: 'For {{A-b}}' }, 'text') },
  'header.braces': { break: withHeader({ format: 'TEXT', text: 'For {{1} and you' }, 'text') },
  'header.variable_sequence': {
    break: (t) =>
      positional(t)
        ? withHeader(
            { format: 'TEXT', text: 'For {{2}}', example: { header_text: ['a'] } },
            'text',
          )(t)
        : null,
  },
  'header.formatting': { break: withHeader({ format: 'TEXT', text: 'Your *order*' }, 'text') },
  'header.sample': {
    break: (t) =>
      withHeader(
        { format: 'TEXT', text: positional(t) ? 'For {{1}}' : 'For {{who}}' },
        'example',
      )(t),
  },
  'header.media_sample': { break: withHeader({ format: 'VIDEO' }, 'example') },
  'header.location_category': {
    kind: 'AUTHENTICATION',
    break: withHeader({ format: 'LOCATION' }, 'format'),
  },
  'header.gif_category': {
    break(t) {
      t.category = 'UTILITY';
      t.messageSendTtlSeconds = null;
      t.components = t.components.filter((component) => component['type'] !== 'BUTTONS');
      return withHeader({ format: 'GIF', example: { header_handle: ['4::Z2lm'] } }, 'format')(t);
    },
  },
  'body.required': {
    break(t) {
      t.components = t.components.filter((component) => component['type'] !== 'BODY');
      return 'components';
    },
  },
  'body.text_required': { break: text('BODY', () => ' ', { example: undefined }) },
  'body.length': { break: text('BODY', () => long(1025), { example: undefined }) },
  'body.variable_name': {
    break: text('BODY', (given) => `${given} with {{ßé}} and four more words`),
  },
  'body.braces': {
    break: text('BODY', () => 'We are on the way to {{1} today.', { example: undefined }),
  },
  'body.variable_sequence': {
    break: (t) =>
      positional(t)
        ? text('BODY', () => 'From one {{1}} to the other {{3}} we go on.', {
            example: { body_text: [['a', 'b']] },
          })(t)
        : null,
  },
  'body.variable_at_edge': {
    break: (t) =>
      positional(t)
        ? text('BODY', () => '{{1}} is on the way to you.', { example: { body_text: [['a']] } })(t)
        : text('BODY', () => 'We are on the way to {{who}}', {
            example: { body_text_named_params: [{ param_name: 'who', example: 'you' }] },
          })(t),
  },
  'body.variables_adjacent': {
    break: (t) =>
      positional(t)
        ? text('BODY', () => 'We are on the way with {{1}} {{2}} for you.', {
            example: { body_text: [['a', 'b']] },
          })(t)
        : null,
  },
  'body.too_many_variables': {
    break: (t) =>
      positional(t)
        ? text('BODY', () => 'Now {{1}} and {{2}} here.', { example: { body_text: [['a', 'b']] } })(
            t,
          )
        : null,
  },
  'body.sample': {
    break(t) {
      const given = positional(t) ? '{{1}}' : '{{who}}';
      text('BODY', () => `We are on the way to ${given} today.`, { example: {} })(t);
      return `components.${part(t, 'BODY')?.at}.example`;
    },
  },
  'footer.text_required': { break: (t) => `${put(t, { type: 'FOOTER' })}.text` },
  'footer.length': { break: (t) => `${put(t, { type: 'FOOTER', text: long(61) })}.text` },
  'footer.variables': { break: (t) => `${put(t, { type: 'FOOTER', text: 'For {{1}}' })}.text` },
  'footer.line_break': {
    break: (t) => `${put(t, { type: 'FOOTER', text: 'One line\nand another' })}.text`,
  },
  'buttons.required': { break: withButtons([], '') },
  'buttons.total': {
    break: withButtons(
      Array.from({ length: 11 }, () => reply),
      '',
    ),
  },
  'buttons.kind_total': { break: withButtons([link, link, link], '.2.type') },
  'buttons.grouping': { break: withButtons([reply, link, reply], '') },
  'button.type_required': { break: withButtons([{ text: 'Yes' }], '.0.type') },
  'button.text_required': { break: withButtons([{ ...reply, text: '' }], '.0.text') },
  'button.text_length': { break: withButtons([{ ...reply, text: long(26) }], '.0.text') },
  'button.text_variable': { break: withButtons([{ ...reply, text: 'Yes {{1}}' }], '.0.text') },
  'button.text_line_break': { break: withButtons([{ ...reply, text: 'Yes\nNo' }], '.0.text') },
  'button.url_required': { break: withButtons([{ ...link, url: '' }], '.0.url') },
  'button.url_scheme': { break: withButtons([{ ...link, url: 'http://a.example' }], '.0.url') },
  'button.url_length': {
    break: withButtons([{ ...link, url: `https://a.example/${'a'.repeat(1990)}` }], '.0.url'),
  },
  'button.url_variable': {
    break: withButtons(
      [{ ...link, url: 'https://a.example/{{1}}/x', example: ['https://a.example/1/x'] }],
      '.0.url',
    ),
  },
  'button.url_sample': {
    break: withButtons([{ ...link, url: 'https://a.example/{{1}}' }], '.0.example'),
  },
  'button.phone_number': {
    break: withButtons(
      [{ type: 'PHONE_NUMBER', text: 'Call', phone_number: 'call 12345678' }],
      '.0.phone_number',
    ),
  },
  'button.code_sample': {
    kind: 'OFFER',
    break: withButtons([{ type: 'COPY_CODE', example: 'A'.repeat(16) }], '.0.example'),
  },
  'button.category': {
    break: withButtons([{ type: 'OTP', otp_type: 'COPY_CODE' }], '.0.type'),
  },
  'button.otp_type': {
    kind: 'AUTHENTICATION',
    break: withButtons([{ type: 'OTP', otp_type: 'SMOKE' }], '.0.otp_type'),
  },
  'button.otp_app': {
    kind: 'AUTHENTICATION',
    break: withButtons([{ type: 'OTP', otp_type: 'ONE_TAP', package_name: 'a' }], '.0'),
  },
  'button.otp_terms': {
    kind: 'AUTHENTICATION',
    break: withButtons([{ ...app, otp_type: 'ZERO_TAP' }], '.0.zero_tap_terms_accepted'),
  },
  'button.flow': { break: withButtons([{ type: 'FLOW', text: 'Book' }], '.0.flow_id') },
  'button.unknown': { break: withButtons([{ type: 'HOLOGRAM', text: 'Book' }], '.0.type') },
  'offer.category': {
    kind: 'OFFER',
    break(t) {
      t.category = 'UTILITY';
      t.messageSendTtlSeconds = null;
      t.components = t.components.filter((component) => component['type'] !== 'BUTTONS');
      return `components.${part(t, 'LIMITED_TIME_OFFER')?.at}.limited_time_offer`;
    },
  },
  'offer.text': {
    kind: 'OFFER',
    break(t) {
      const at = put(t, { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: long(17) } });
      return `${at}.limited_time_offer.text`;
    },
  },
  'offer.footer': { kind: 'OFFER', break: (t) => put(t, { type: 'FOOTER', text: 'Soon' }) },
  'offer.header': { kind: 'OFFER', break: withHeader({ format: 'TEXT', text: 'Soon' }, 'format') },
  'offer.buttons': { kind: 'OFFER', break: withButtons([reply], '') },
  'carousel.category': {
    kind: 'CAROUSEL',
    break(t) {
      t.category = 'UTILITY';
      t.messageSendTtlSeconds = null;
      return `components.${part(t, 'CAROUSEL')?.at}`;
    },
  },
  'carousel.components': {
    kind: 'CAROUSEL',
    break: (t) => put(t, { type: 'FOOTER', text: 'Soon' }),
  },
  'carousel.cards': {
    kind: 'CAROUSEL',
    break(t) {
      setCards(t, cardsOf(t).slice(0, 1));
      return `components.${part(t, 'CAROUSEL')?.at}.cards`;
    },
  },
  'carousel.card_header': {
    kind: 'CAROUSEL',
    break(t) {
      const header = { type: 'HEADER', format: 'TEXT', text: 'Card' };
      const components = [header, { type: 'BUTTONS', buttons: [reply] }];
      setCards(t, [{ components }, { components }]);
      return [0, 1].map((at) => cardPath(t, at)).join(' ');
    },
  },
  'carousel.card_buttons': {
    kind: 'CAROUSEL',
    break(t) {
      const components = [image, { type: 'BUTTONS', buttons: [reply, reply, reply] }];
      setCards(t, [{ components }, { components }]);
      return [0, 1].map((at) => cardPath(t, at)).join(' ');
    },
  },
  'carousel.card_components': {
    kind: 'CAROUSEL',
    break(t) {
      const components = cardsOf(t)[1]?.components ?? [];
      components.push({ type: 'FOOTER', text: 'Soon' });
      return `${cardPath(t, 1)}.components.${components.length - 1}`;
    },
  },
  'carousel.same_cards': {
    kind: 'CAROUSEL',
    break(t) {
      const components = [image, { type: 'BUTTONS', buttons: [reply] }];
      setCards(
        t,
        cardsOf(t).map((card, at) => (at === 1 ? { components } : card)),
      );
      return cardPath(t, 1);
    },
  },
  'authentication.components': { kind: 'AUTHENTICATION', break: (t) => put(t, image) },
  'authentication.button': { kind: 'AUTHENTICATION', break: withButtons([reply], '') },
  'authentication.expiration': {
    kind: 'AUTHENTICATION',
    break: (t) =>
      `${put(t, { type: 'FOOTER', code_expiration_minutes: 91 })}.code_expiration_minutes`,
  },
  'category.promotional': {
    break(t) {
      t.category = 'UTILITY';
      t.messageSendTtlSeconds = null;
      t.components = [{ type: 'BODY', text: 'Good news: your parcel is here.' }];
      return 'components.0.text';
    },
  },
  'link.shortener': {
    break: (t) => {
      t.components = [{ type: 'BODY', text: 'Follow it on bit.ly/abc today.' }];
      return 'components.0.text';
    },
  },
  'link.whatsapp': {
    break: (t) => {
      t.components = [{ type: 'BODY', text: 'Write to https://wa.me/4930 today.' }];
      return 'components.0.text';
    },
  },
  'body.fold': {
    break(t) {
      t.category = 'MARKETING';
      t.messageSendTtlSeconds = null;
      t.components = [{ type: 'BODY', text: 'One\ntwo\nthree\nfour\nfive\nsix' }];
      return 'components.0.text';
    },
  },
  'sample.personal': {
    break(t) {
      t.parameterFormat = 'POSITIONAL';
      const example = { body_text: [['jo@gmail.com']] };
      t.components = [{ type: 'BODY', text: 'We write to {{1}} very soon.', example }];
      return 'components.0.example';
    },
  },
  'buttons.desktop': {
    break(t) {
      t.components = [
        { type: 'BODY', text: 'Your parcel is here.' },
        { type: 'BUTTONS', buttons: [reply, link] },
      ];
      return 'components.1.buttons';
    },
  },
  'buttons.all_options': {
    break(t) {
      t.components = [
        { type: 'BODY', text: 'Your parcel is here.' },
        { type: 'BUTTONS', buttons: [reply, reply, reply, reply] },
      ];
      return 'components.1.buttons';
    },
  },
  'language.known': { break: (t) => ((t.language = 'pt'), 'language') },
  'variable.single_brace': {
    break(t) {
      t.components = [{ type: 'BODY', text: 'We write to {1} very soon.' }];
      return 'components.0.text';
    },
  },
  'emoji.place': { break: withHeader({ format: 'TEXT', text: 'Good morning ☀️' }, 'text') },
  'body.emojis': {
    break: text('BODY', () => `It is here ${'👩‍👩‍👧'.repeat(11)} today.`, { example: undefined }),
  },
  'body.gaps': { break: text('BODY', () => 'It is\n\n\nhere.', { example: undefined }) },
  'component.unknown': {
    break(t) {
      t.components = t.components.filter((component) => !('depth' in component));
      t.components.push({ type: 'HOLOGRAM', text: 'later' });
      return `components.${t.components.length - 1}`;
    },
  },
};

describe('breaking one rule yields this rule at this place', () => {
  test('there is a way to break every rule', () => {
    expect(Object.keys(BREAKERS).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });

  test.each(RULES.map(({ id, severity }) => [id, severity] as const))('%s', (id, severity) => {
    const breaker = BREAKERS[id];
    if (!breaker) throw new Error(`Nothing breaks ${id}`);
    fc.assert(
      fc.property(validTemplate(breaker.kind ?? 'USUAL'), (template) => {
        const broken = structuredClone(template) as Draft;
        const where = breaker.break(broken);
        fc.pre(where !== null);
        const found = problemsOf(broken)
          .filter((problem) => problem.severity === severity)
          .map(({ ruleId, path }) => [ruleId, path.join('.')]);
        const due = (where ?? '').split(' ').map((place) => [id, place]);
        expect(severity === 'ERROR' ? found : found.filter(([rule]) => rule === id)).toEqual(due);
      }),
    );
  });
});

/** Other ways to break a rule than the one above, by rule. */
const MORE: readonly [rule: string, kind: TemplateKind, breaks: Breaker['break']][] = [
  ['body.length', 'OFFER', text('BODY', () => long(601), { example: undefined })],
  [
    'body.length',
    'CAROUSEL',
    (t) => {
      const [header, , buttons] = [image, null, { type: 'BUTTONS', buttons: [reply] }];
      const card = (length: number) => ({
        components: [header, { type: 'BODY', text: long(length) }, buttons],
      });
      setCards(t, [card(160), card(161)]);
      return `${cardPath(t, 1)}.components.1.text`;
    },
  ],
  [
    'button.url_variable',
    'USUAL',
    (t) =>
      positional(t)
        ? withButtons(
            [{ ...link, url: 'https://a.example/{{2}}', example: ['https://a.example/7'] }],
            '.0.url',
          )(t)
        : null,
  ],
  [
    'button.text_length',
    'AUTHENTICATION',
    withButtons([{ ...app, otp_type: 'ONE_TAP', autofill_text: long(26) }], '.0.autofill_text'),
  ],
  [
    'button.phone_number',
    'USUAL',
    withButtons(
      [{ type: 'PHONE_NUMBER', text: 'Call', phone_number: '+49 30 1234 5678 9012 34' }],
      '.0.phone_number',
    ),
  ],
  [
    'button.category',
    'USUAL',
    (t) => {
      t.category = 'UTILITY';
      t.messageSendTtlSeconds = null;
      t.components = t.components.filter((component) => component['format'] !== 'GIF');
      return withButtons([{ type: 'MPM', text: 'View items' }], '.0.type')(t);
    },
  ],
  [
    'offer.buttons',
    'OFFER',
    (t) => {
      t.components = t.components.filter((component) => component['type'] !== 'BUTTONS');
      return 'components';
    },
  ],
  ['offer.buttons', 'OFFER', withButtons([link, { type: 'COPY_CODE', example: 'A' }], '')],
  [
    'carousel.cards',
    'CAROUSEL',
    (t) => {
      const [first] = cardsOf(t);
      setCards(t, Array<CardJson>(11).fill(first ?? { components: [] }));
      return `components.${part(t, 'CAROUSEL')?.at}.cards`;
    },
  ],
  [
    'carousel.card_components',
    'CAROUSEL',
    (t) => {
      const components = cardsOf(t)[1]?.components ?? [];
      components.push({ type: 'CAROUSEL', cards: [] });
      return `${cardPath(t, 1)}.components.${components.length - 1}`;
    },
  ],
  ['header.format', 'USUAL', withHeader({ format: 'PRODUCT' }, 'format')],
  ['header.braces', 'USUAL', withHeader({ format: 'TEXT', text: 'For 1}} and you' }, 'text')],
  [
    'body.braces',
    'USUAL',
    (t) =>
      positional(t)
        ? text('BODY', () => 'We are on the way to {{{1}}} today.', {
            example: { body_text: [['you']] },
          })(t)
        : null,
  ],
  ['footer.variables', 'USUAL', (t) => `${put(t, { type: 'FOOTER', text: 'For {{1' })}.text`],
  ['button.text_variable', 'USUAL', withButtons([{ ...reply, text: 'Yes {{1}' }], '.0.text')],
  [
    'button.url_variable',
    'USUAL',
    withButtons([{ ...link, url: 'https://a.example/{{1}' }], '.0.url'),
  ],
  [
    'authentication.expiration',
    'AUTHENTICATION',
    (t) => `${put(t, { type: 'FOOTER' })}.code_expiration_minutes`,
  ],
  [
    'authentication.expiration',
    'AUTHENTICATION',
    (t) => `${put(t, { type: 'FOOTER', code_expiration_minutes: 0 })}.code_expiration_minutes`,
  ],
  [
    'ttl.range',
    'AUTHENTICATION',
    (t) => ((t.messageSendTtlSeconds = 901), 'messageSendTtlSeconds'),
  ],
  ['ttl.range', 'OFFER', (t) => ((t.messageSendTtlSeconds = 43_199), 'messageSendTtlSeconds')],
];

test.each(MORE)('%s is broken in a template of the kind %s', (rule, kind, breaks) => {
  fc.assert(
    fc.property(validTemplate(kind), (template) => {
      const broken = structuredClone(template) as Draft;
      const where = breaks(broken);
      fc.pre(where !== null);
      const found = errorsOf(broken).map(({ ruleId, path }) => [ruleId, path.join('.')]);
      expect(found).toEqual([[rule, where]]);
    }),
  );
});

test.each([
  ['one or ten emojis', 'emoji', `It is here ${'✅'.repeat(10)} © today.`],
  ['one empty line', 'gaps', 'It is\n\nhere, in four    spaces.'],
  ['a word in braces that is no name', 'brace', 'A set is written {A, B} or {}.'],
])('%s are no reason to warn', (_, rule, body) => {
  const [usual] = fc.sample(validTemplate('USUAL'), 1);
  const found = usual && problemsOf({ ...usual, components: [{ type: 'BODY', text: body }] });
  expect(found?.filter(({ ruleId }) => ruleId.includes(rule))).toEqual([]);
});

test('languages that Meta has are told beside one that it has not', () => {
  const [usual] = fc.sample(validTemplate('USUAL'), 1);
  const told = (language: string) =>
    (usual ? problemsOf({ ...usual, language }) : [])
      .filter(({ path }) => path[0] === 'language')
      .map(({ message }) => message);
  expect(told('pt')).toEqual(['Meta is not known to take templates in “pt”, but in pt_BR, pt_PT.']);
  expect(told('xx')).toEqual(['Meta is not known to take templates in “xx”.']);
  expect(told('de_AT')).toEqual([]);
});

test('what Meta wrote itself into a code is not held against it', () => {
  const [code] = fc.sample(validTemplate('AUTHENTICATION'), 1);
  const url = 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}';
  const components = [
    { type: 'BODY', text: '您的验证码是{{1}}' },
    { type: 'FOOTER', text: 'This code expires in 10 minutes.' },
    { type: 'BUTTONS', buttons: [{ type: 'URL', text: 'Copy code', url, example: [url] }] },
  ];
  expect(code && errorsOf({ ...code, components })).toEqual([]);
});
