import { readCsv } from '../../lib/readCsv.ts';
import { list, object, type Path, valueAt, withValue } from './templateJson.ts';
import { placeWord } from './placeWord.ts';

export type Translated = {
  readonly name: string;
  readonly language: string;
  readonly components: unknown;
};

/** Texts by their place in the components: `1.text`, `2.buttons.0.text`. */
export type Texts = ReadonlyMap<string, string>;

/** What a translator gave back: texts of each name, by language. */
export type Translations = ReadonlyMap<string, ReadonlyMap<string, Texts>>;

/** What people read; samples and links are no translator's business. */
export function textsOf(components: unknown): Texts {
  const found = new Map<string, string>();
  collect(components, [], found);
  return found;
}

function collect(value: unknown, path: Path, found: Map<string, string>): void {
  for (const [step, inner] of list(value).entries()) collect(inner, [...path, step], found);
  for (const [step, inner] of Object.entries(object(value) ?? {})) {
    if (step === 'text' && typeof inner === 'string') found.set([...path, step].join('.'), inner);
    else if (step !== 'example') collect(inner, [...path, step], found);
  }
}

/** The same with other texts, where there is one in that place. */
export function withTexts(components: unknown, texts: Texts): unknown[] {
  const changed = [...texts].reduce((whole, [place, text]) => {
    const path = place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    const isText = path.at(-1) === 'text' && typeof valueAt(whole, path) === 'string';
    return isText ? withValue(whole, path, text) : whole;
  }, components);
  return [...list(changed)];
}

const HEADS = ['Template', 'Place', 'Part'];
const BYTE_ORDER_MARK = '\uFEFF';

/** A line for each text of a name, a column for each language. */
export async function translationsCsv(templates: readonly Translated[]): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const languages = [...new Set(templates.map(({ language }) => language))];
  const lines = [...Map.groupBy(templates, ({ name }) => name)].flatMap(([name, variants]) => {
    const texts = variants.map((each) => ({ ...each, texts: textsOf(each.components) }));
    const places = new Set(texts.flatMap((each) => [...each.texts.keys()]));
    const parts = list(variants[0]?.components);
    return [...places].map((place) => [
      name,
      place,
      placeWord(['components', ...place.split('.')], parts),
      ...languages.map(
        (language) => texts.find((each) => each.language === language)?.texts.get(place) ?? '',
      ),
    ]);
  });
  const csv = stringify([[...HEADS, ...languages], ...lines], {
    record_delimiter: '\r\n',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
  return BYTE_ORDER_MARK + csv;
}

const NO_TEXTS = 'The first line names the columns Template, Place and a language.';
const LANGUAGE = /^[a-z]{2,3}(_[A-Z]{2,4})?$/;

/** What such a file holds when it comes back; empty cells say nothing. */
export async function readTranslations(
  text: string,
): Promise<{ translations: Translations } | { problem: string }> {
  const readings = await readCsv(text);
  const found = readings.find(({ rows }) => languagesIn(rows[0]?.cells).length > 0);
  if (!found) return { problem: NO_TEXTS };
  if (found.problem) return { problem: found.problem };
  const [head, ...rows] = found.rows;
  const heads = head?.cells ?? [];
  const translations = new Map<string, Map<string, Map<string, string>>>();
  for (const { cells } of rows) {
    const cell = (title: string) => cells[heads.indexOf(title)] ?? '';
    const [name, place] = [cell('Template').trim(), cell('Place').trim()];
    if (name === '' || place === '') continue;
    const languages = translations.get(name) ?? new Map<string, Map<string, string>>();
    translations.set(name, languages);
    for (const language of languagesIn(heads)) {
      const written = unescaped(cell(language));
      if (written.trim() === '') continue;
      const texts = languages.get(language) ?? new Map<string, string>();
      languages.set(language, texts.set(place, written));
    }
  }
  return { translations };
}

/** The columns beside those that say where a text stands. */
function languagesIn(heads: readonly string[] = []): string[] {
  if (!heads.includes('Template') || !heads.includes('Place')) return [];
  return heads.filter((head) => LANGUAGE.test(head));
}

/** Without the apostrophe that keeps a spreadsheet from running it; lines end as Meta wants them. */
const unescaped = (cell: string) =>
  cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '').replaceAll('\r\n', '\n');
