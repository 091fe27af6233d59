import fc from 'fast-check';
import type { TemplateSource } from '../src/domains/template/template.components.ts';

/** Words that no rule minds. */
const word = fc.constantFrom(
  'parcel',
  'order',
  'today',
  'ready',
  'Büro',
  '配送',
  'arrives',
  'soon',
);
const sentence = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((words) => words.join(' '));

interface Written {
  text: string;
  count: number;
}

/** A text with variables that stand apart, with enough words around them. */
const written = (format: string, most: number): fc.Arbitrary<Written> =>
  fc.integer({ min: 0, max: most }).chain((count) =>
    fc.array(sentence(3, 4), { minLength: count + 1, maxLength: count + 1 }).map((parts) => ({
      text: parts
        .map((part, at) => (at === 0 ? part : `${variable(format, at)} ${part}`))
        .join(' '),
      count,
    })),
  );

const variable = (format: string, at: number) =>
  format === 'NAMED' ? `{{part_${at}}}` : `{{${at}}}`;

function bodyExample(format: string, count: number) {
  if (count === 0) return {};
  const values = Array.from({ length: count }, (_, at) => `sample ${at + 1}`);
  if (format === 'POSITIONAL') return { example: { body_text: [values] } };
  const named = values.map((example, at) => ({ param_name: `part_${at + 1}`, example }));
  return { example: { body_text_named_params: named } };
}

const body = (format: string, most = 4) =>
  written(format, most).map(({ text, count }) => ({
    type: 'BODY',
    text,
    ...bodyExample(format, count),
  }));

const plainText = sentence(1, 4);
const label = fc.constantFrom('Track it', 'Call us', 'Yes', 'Zeig mir mehr');

const mediaHeader = fc
  .constantFrom('IMAGE', 'VIDEO')
  .map((format) => ({ type: 'HEADER', format, example: { header_handle: ['4::aW1n'] } }));

const header = (category: string, format: string) =>
  fc.oneof(
    plainText.map((text) => ({ type: 'HEADER', format: 'TEXT', text })),
    plainText.map((text) => ({
      type: 'HEADER',
      format: 'TEXT',
      text: `${text} ${variable(format, 1)}`,
      example:
        format === 'NAMED'
          ? { header_text_named_params: [{ param_name: 'part_1', example: 'NW-1' }] }
          : { header_text: ['NW-1'] },
    })),
    mediaHeader,
    fc.constantFrom('DOCUMENT', ...(category === 'MARKETING' ? ['GIF'] : [])).map((kind) => ({
      type: 'HEADER',
      format: kind,
      example: { header_handle: ['4::ZG9j'] },
    })),
    fc.constant({ type: 'HEADER', format: 'LOCATION' }),
  );

const footer = plainText.map((text) => ({ type: 'FOOTER', text }));

const quickReply = label.map((text) => ({ type: 'QUICK_REPLY', text }));
const link = fc.boolean().chain((isDynamic) =>
  label.map((text) => ({
    type: 'URL',
    text,
    url: `https://nordwind.example/t/${isDynamic ? '{{1}}' : 'all'}`,
    ...(isDynamic && { example: ['https://nordwind.example/t/7'] }),
  })),
);
const call = label.map((text) => ({ type: 'PHONE_NUMBER', text, phone_number: '+493012345678' }));
const anywhere = fc.constantFrom(
  { type: 'VOICE_CALL', text: 'Call us here' },
  { type: 'FLOW', text: 'Book a day', flow_id: '1029', flow_action: 'navigate' },
  { type: 'HOLOGRAM', text: 'Later', depth: 3 },
);
const inMarketing = fc.constantFrom(
  { type: 'COPY_CODE', example: 'SAVE10' },
  { type: 'CATALOG', text: 'View catalog' },
  { type: 'MPM', text: 'View items' },
);

const buttons = (category: string) =>
  fc
    .tuple(
      fc.array(quickReply, { maxLength: 5 }),
      fc.array(link, { maxLength: 2 }),
      fc.array(call, { maxLength: 1 }),
      fc.array(inMarketing, { maxLength: category === 'MARKETING' ? 1 : 0 }),
      fc.array(anywhere, { maxLength: 1 }),
      fc.boolean(),
    )
    .map(([replies, links, calls, codes, more, isFirst]) => {
      const others = [...links, ...calls, ...codes, ...more];
      return isFirst ? [...replies, ...others] : [...others, ...replies];
    });

/** What Meta may add one day. */
const unknown = fc.constant({ type: 'CALL_PERMISSION_REQUEST', depth: { of: [1, null] } });

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

function usual(category: string, format: string): fc.Arbitrary<object[]> {
  return fc
    .tuple(
      maybe(header(category, format)),
      body(format),
      maybe(footer),
      buttons(category),
      maybe(unknown),
    )
    .map(([head, text, foot, group, later]) => [
      ...(head ? [head] : []),
      text,
      ...(foot ? [foot] : []),
      ...(group.length > 0 ? [{ type: 'BUTTONS', buttons: group }] : []),
      ...(later ? [later] : []),
    ]);
}

const offer = (format: string): fc.Arbitrary<object[]> =>
  fc
    .tuple(maybe(mediaHeader), body(format), fc.array(link, { maxLength: 1 }))
    .map(([head, text, links]) => [
      ...(head ? [head] : []),
      {
        type: 'LIMITED_TIME_OFFER',
        limited_time_offer: { text: 'Ends soon', has_expiration: true },
      },
      text,
      { type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'SAVE10' }, ...links] },
    ]);

const carousel = (format: string): fc.Arbitrary<object[]> =>
  fc
    .tuple(body(format), fc.integer({ min: 2, max: 10 }), fc.boolean(), fc.boolean())
    .chain(([text, count, hasBody, hasProducts]) =>
      fc
        .array(fc.tuple(body(format, 1), link, quickReply), { minLength: count, maxLength: count })
        .map((cards) => [
          text,
          {
            type: 'CAROUSEL',
            cards: cards.map(([cardBody, url, reply]) => ({
              components: [
                hasProducts ? product : picture,
                ...(hasBody ? [cardBody] : []),
                { type: 'BUTTONS', buttons: hasProducts ? [view] : [url, reply] },
              ],
            })),
          },
        ]),
    );

const picture = { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::Y2FyZA'] } };
const product = { type: 'HEADER', format: 'PRODUCT' };
const view = { type: 'SPM', text: 'View' };

const authentication: fc.Arbitrary<object[]> = fc
  .tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom('COPY_CODE', 'ONE_TAP', 'ZERO_TAP'))
  .map(([minutes, kind]) => [
    { type: 'BODY', add_security_recommendation: true },
    { type: 'FOOTER', code_expiration_minutes: minutes },
    {
      type: 'BUTTONS',
      buttons: [
        {
          type: 'OTP',
          otp_type: kind,
          ...(kind !== 'COPY_CODE' && {
            autofill_text: 'Autofill',
            package_name: 'example.nordwind',
            signature_hash: 'K8a',
          }),
          ...(kind === 'ZERO_TAP' && { zero_tap_terms_accepted: true }),
        },
      ],
    },
  ]);

/** What a template of each kind may look like, so that rules find something to be broken. */
export type TemplateKind = 'USUAL' | 'OFFER' | 'CAROUSEL' | 'AUTHENTICATION';

const language = fc.constantFrom('en', 'en_US', 'de', 'pt_BR', 'ar', 'fil');
const name = fc.stringMatching(/^[a-z0-9_]{1,30}$/);

/** Templates that Meta takes. */
export function validTemplate(kind: TemplateKind): fc.Arbitrary<TemplateSource> {
  return fc
    .tuple(
      kind === 'USUAL'
        ? fc.constantFrom('UTILITY', 'MARKETING')
        : fc.constant(kind === 'AUTHENTICATION' ? kind : 'MARKETING'),
      fc.constantFrom('POSITIONAL', 'NAMED'),
      name,
      language,
    )
    .chain(([category, format, named, spoken]) =>
      componentsOf(kind, category, format).map((components) => ({
        name: named,
        language: spoken,
        category,
        parameterFormat: format,
        messageSendTtlSeconds: category === 'MARKETING' ? 86_400 : null,
        components,
      })),
    );
}

function componentsOf(kind: TemplateKind, category: string, format: string) {
  if (kind === 'OFFER') return offer(format);
  if (kind === 'CAROUSEL') return carousel(format);
  return kind === 'AUTHENTICATION' ? authentication : usual(category, format);
}
