import { expect, test } from 'vitest';
import { compareTranslations } from './compareTranslations.ts';

const body = (text: string) => [{ type: 'BODY', text }];
const english = { id: 'template_en', language: 'en', components: body('On its way.') };
const german = { id: 'template_de', language: 'de', components: body('Unterwegs.') };
const draft = { id: 'draft_it', language: 'it', components: body('In viaggio.') };
const held = { templates: [english, german], drafts: [draft] };
const says = (language: string, text: string, place = '0.text') =>
  compareTranslations('shipped', new Map([[language, new Map([[place, text]])]]), held);

test.each([
  ['de', 'Es ist unterwegs.', 1, false, { input: { templateId: 'template_de' } }],
  ['de', 'Unterwegs.', 0, false, { input: { templateId: 'template_de' } }],
  ['it', 'È in viaggio.', 1, false, { draft }],
  ['fr', 'En route.', 1, true, { input: { sourceTemplateId: 'template_en', language: 'fr' } }],
  ['fr', 'On its way.', 1, true, { input: { sourceTemplateId: 'template_en', language: 'fr' } }],
] as const)('%s saying %s', (language, text, differing, isNew, source) => {
  expect(says(language, text)).toMatchObject([{ name: 'shipped', differing, isNew, source }]);
});

test('a text that stands nowhere differs from nothing, and a name that is nowhere has no source', () => {
  expect(says('de', 'Nirgends', '7.text')).toMatchObject([{ differing: 0 }]);
  const nowhere = { templates: [], drafts: [] };
  const languages = new Map([['de', new Map([['0.text', 'Hallo']])]]);
  expect(compareTranslations('lost', languages, nowhere)).toMatchObject([
    { source: null, differing: 0 },
  ]);
});
