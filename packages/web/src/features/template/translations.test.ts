import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTranslations, textsOf, translationsCsv, withTexts } from './translations.ts';

const components = (body: string, button: string) => [
  { type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::abc'] } },
  { type: 'BODY', text: body, example: { body_text: [['Leonie']] } },
  { type: 'BUTTONS', buttons: [{ type: 'URL', text: button, url: 'https://a.example' }] },
  { type: 'CAROUSEL', cards: [{ components: [{ type: 'BODY', text: 'Card' }] }] },
];
const english = components('Hi {{1}}, it is on its way.', 'Track');
const german = components('Hallo {{1}}, es ist unterwegs.', 'Verfolgen');
const both = [
  { name: 'shipped', language: 'en', components: english },
  { name: 'shipped', language: 'de', components: german },
  { name: 'late', language: 'en', components: [{ type: 'BODY', text: 'A bit late.' }] },
];

test('texts are what people read, wherever they stand', () => {
  expect([...textsOf(english)]).toEqual([
    ['1.text', 'Hi {{1}}, it is on its way.'],
    ['2.buttons.0.text', 'Track'],
    ['3.cards.0.components.0.text', 'Card'],
  ]);
  expect([...textsOf('no list')]).toEqual([]);
  const texts = new Map([
    ['2.buttons.0.text', 'Suivre'],
    ['9.text', 'Nowhere'],
  ]);
  expect(withTexts(english, texts)).toEqual(components('Hi {{1}}, it is on its way.', 'Suivre'));
});

test('a translator gets a line for each text and a column for each language', async () => {
  expect((await translationsCsv(both)).split('\r\n')).toEqual([
    '\uFEFFTemplate,Place,Part,en,de',
    'shipped,1.text,Body,"Hi {{1}}, it is on its way.","Hallo {{1}}, es ist unterwegs."',
    'shipped,2.buttons.0.text,Button 1,Track,Verfolgen',
    'shipped,3.cards.0.components.0.text,"Card 1, body",Card,Card',
    'late,0.text,Body,A bit late.,',
    '',
  ]);
});

test('what comes back says the same, whatever was written', async () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .map((given) => given.replaceAll(/\r|^'+/g, ''));
  const words = fc.oneof(
    text,
    fc.constantFrom('=1+1', '-2', '+49', '@you', 'a;b,c\td', 'two\nlines', '"quoted"', "'single"),
  );
  await fc.assert(
    fc.asyncProperty(words, words, async (first, second) => {
      const given = [{ name: 'a', language: 'pt_BR', components: components(first, second) }];
      const read = await readTranslations(await translationsCsv(given));
      const texts = 'translations' in read ? read.translations.get('a')?.get('pt_BR') : undefined;
      const due = [...textsOf(given[0]?.components)].filter(([, each]) => each.trim() !== '');
      expect([...(texts ?? [])]).toEqual(due);
    }),
    { numRuns: 200 },
  );
});

test('a spreadsheet of another country, with a language that was added', async () => {
  const csv =
    'Template;Place;Part;en;fr\nshipped;1.text;Body;;"Bonjour {{1}}; en route."\n;1.text;;x;y\n';
  const read = await readTranslations(csv);
  expect('translations' in read && [...read.translations]).toEqual([
    ['shipped', new Map([['fr', new Map([['1.text', 'Bonjour {{1}}; en route.']])]])],
  ]);
});

test.each([
  ['', 'The first line names the columns Template, Place and a language.'],
  ['Template,Place,Part\na,1.text,Body\n', 'The first line names'],
  ['Template,Place,en\na,1.text,"never closed\n', 'Line'],
])('%j is told to be no such file', async (csv, problem) => {
  expect(await readTranslations(csv)).toEqual({ problem: expect.stringContaining(problem) });
});
