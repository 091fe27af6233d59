import type { Problem } from './editorContext.ts';
import { placeOf } from './editTemplate.ts';
import { type Json, list, objects, partOf, textIn, typeOf, word } from './templateJson.ts';
import { namesIn } from './templateVariables.ts';

type Trait = { type: string; of: (part: Json | undefined) => string; word: string };

const variables = (part: Json | undefined) =>
  namesIn((part && textIn(part)) ?? '')
    .toSorted()
    .join(', ');

/** In what the languages of one name should be alike. */
const TRAITS: readonly Trait[] = [
  { type: 'HEADER', of: (part) => word(part?.['format']), word: 'kind of header' },
  { type: 'HEADER', of: variables, word: 'variables in the header' },
  { type: 'BODY', of: variables, word: 'variables in the body' },
  { type: 'FOOTER', of: (part) => String(part !== undefined), word: 'footer' },
  {
    type: 'BUTTONS',
    of: (part) => objects(part?.['buttons']).map(typeOf).join(', '),
    word: 'buttons',
  },
];

/** Where a language is built otherwise than the base; whoever sends it fills both alike. */
export function languageDrift(
  components: readonly unknown[],
  base: unknown,
  baseName: string,
): Problem[] {
  const parts = list(base);
  if (parts.length === 0) return [];
  return TRAITS.flatMap(({ type, of, word: what }): Problem[] => {
    const mine = partOf(objects(components), type);
    if (of(mine) === of(partOf(objects(parts), type))) return [];
    const at = placeOf(components, type);
    return [
      {
        ruleId: `language.${what}`,
        severity: 'INFO',
        path: at < 0 ? ['components'] : ['components', String(at)],
        message: `Other ${what} than in ${baseName}.`,
        cure: 'Programs that send it fill all languages alike.',
      },
    ];
  });
}
