import type { ParameterFormat, TemplateCategory } from '../../gql/operations.ts';
import { type Json, list, object, objects, textIn, typeOf, word } from './templateJson.ts';
import { samplesIn } from './templateSamples.ts';
import { buttonWords, templateCategories } from './templateWords.ts';

/** What two texts of a template are compared by. */
export type TemplateContents = {
  readonly category: TemplateCategory;
  readonly parameterFormat: ParameterFormat;
  readonly components: unknown;
  readonly messageSendTtlSeconds: number | null;
};

/**
 * What makes it the same thing in both texts, the strongest sign first; its label where there is
 * none. Signs that a thing lacks are undefined.
 */
export type Fact = { label: string; text: string; signs?: readonly (string | undefined)[] };
/** A component, or what holds for the whole; the key is the same in both texts. */
export type Part = { key: string; title: string; facts: Fact[] };

const TITLES: Record<string, string> = {
  HEADER: 'Header',
  BODY: 'Body',
  FOOTER: 'Footer',
  BUTTONS: 'Buttons',
  LIMITED_TIME_OFFER: 'Limited-time offer',
};

/** A template as words, one part for each component; whatever Meta's JSON holds stands somewhere. */
export function partsOf(contents: TemplateContents): Part[] {
  return [settingsOf(contents), ...componentsOf(contents.components, '', '')];
}

function settingsOf(contents: TemplateContents): Part {
  const { category, parameterFormat, messageSendTtlSeconds: seconds } = contents;
  return {
    key: 'SETTINGS',
    title: 'Settings',
    facts: [
      { label: 'Category', text: templateCategories[category] },
      { label: 'Variables', text: parameterFormat === 'NAMED' ? 'By name' : 'By number' },
      ...(seconds === null ? [] : [{ label: 'Deliver within', text: `${seconds} seconds` }]),
    ],
  };
}

function componentsOf(components: unknown, key: string, title: string): Part[] {
  return objects(components).flatMap((component, at) => {
    const type = typeOf(component);
    if (type === 'CAROUSEL') return cardsOf(component);
    const name = TITLES[type] ?? (type || `Component ${at + 1}`);
    return {
      key: `${key}${type || at}`,
      title: title === '' ? name : `${title}, ${name.toLowerCase()}`,
      facts: type === 'BUTTONS' ? buttonsOf(component) : factsOf(component),
    };
  });
}

const cardsOf = (carousel: Json): Part[] =>
  objects(carousel['cards']).flatMap(({ components }, at) =>
    componentsOf(components, `CARD ${at} `, `Card ${at + 1}`),
  );

const buttonsOf = (component: Json): Fact[] =>
  objects(component['buttons']).map((button, at) => ({
    label: `Button ${at + 1}`,
    text: [buttonWords[typeOf(button)] ?? typeOf(button), ...valuesOf(button)].join(' · '),
    signs: signsOf(button),
  }));

/** A button stays the same with another text or another target, not with both. */
function signsOf(button: Json): (string | undefined)[] {
  const type = typeOf(button);
  const text = textIn(button);
  const target = [button['url'], button['phone_number']].find((given) => typeof given === 'string');
  return [
    JSON.stringify([type, text, target]),
    text === null ? undefined : JSON.stringify([type, text]),
    target === undefined ? undefined : JSON.stringify([type, null, target]),
    type,
  ];
}

const valuesOf = ({ type: _type, ...button }: Json): string[] =>
  Object.entries(button).map(([name, value]) =>
    PLAIN.has(name) && typeof value === 'string' ? value : `${inWords(name)} ${written(value)}`,
  );

const PLAIN = new Set(['text', 'url', 'phone_number']);

function factsOf(component: Json): Fact[] {
  const { type: _type, text: _text, format, example, limited_time_offer, ...others } = component;
  const text = textIn(component);
  const samples = [...samplesIn(component)];
  const [file] = list(object(example)?.['header_handle']);
  return [
    ...(format === undefined ? [] : [{ label: 'Kind', text: sentence(word(format)) }]),
    ...(text === null ? [] : [{ label: 'Text', text }]),
    ...samples.map(([name, sample]) => ({ label: `Sample of {{${name}}}`, text: sample })),
    ...(typeof file === 'string' ? [{ label: 'Sample file', text: `…${file.slice(-12)}` }] : []),
    ...Object.entries({ ...termsOf(limited_time_offer), ...others }).map(([name, value]) => ({
      label: sentence(inWords(name)),
      text: written(value),
    })),
  ];
}

/** The one component whose texts stand a level deeper. */
const termsOf = (offer: unknown): Json =>
  object(offer) ?? (offer === undefined ? {} : { limited_time_offer: offer });

const sentence = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1).toLowerCase();
const inWords = (name: string) => name.replaceAll('_', ' ').toLowerCase();

function written(value: unknown): string {
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.join(', ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
