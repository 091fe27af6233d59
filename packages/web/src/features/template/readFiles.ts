import { formatInteger } from '../../lib/format.ts';
import { object, type Json } from './templateJson.ts';

/** The API takes no more at once. */
const MOST_FILES = 100;
const MOST_CHARACTERS = 100_000;
const MOST_TOGETHER = 1_000_000;
/** More is not even read. */
const MOST_BYTES = 20_000_000;

export type ReadFile = { readonly name: string; readonly template: Json };
export type Unread = { readonly name: string; readonly problem: string };
export type Reading = { readonly files: readonly ReadFile[]; readonly unread: readonly Unread[] };

type Text = { readonly name: string; readonly text: string };

/** Templates in files that somebody chose, .json or a ZIP of those, and what is none. */
export async function readFiles(chosen: readonly File[]): Promise<Reading> {
  const found = await Promise.all(chosen.map(textsIn));
  const texts = found.flat();
  const count = texts.filter(isText).length;
  if (count > MOST_FILES) return { files: [], unread: [tooMany(chosen, count)] };
  const read = texts.map((each) => (isText(each) ? templateIn(each) : each));
  const files = read.filter((each) => 'template' in each);
  const unread = read.filter((each) => 'problem' in each);
  const characters = files.reduce((sum, { template }) => sum + bytesOf(template), 0);
  return characters > MOST_TOGETHER
    ? { files: [], unread: [...unread, tooMuch(files)] }
    : { files, unread };
}

const isText = (each: Text | Unread): each is Text => 'text' in each;

async function textsIn(file: File): Promise<readonly (Text | Unread)[]> {
  const { name } = file;
  if (file.size > MOST_BYTES) return [{ name, problem: 'It is larger than 20 MB.' }];
  const isZip = /\.zip$/i.test(name);
  if (!isZip && !/\.json$/i.test(name)) {
    return [{ name, problem: 'It is neither .json nor .zip. Pack a folder as a ZIP first.' }];
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return [{ name, problem: 'It could not be read. Choose it again.' }];
  return isZip ? unpacked(name, new Uint8Array(bytes)) : [decoded(name, bytes)];
}

/** Without the mark that some editors put before the first character. */
function decoded(name: string, bytes: BufferSource): Text | Unread {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { name, problem: 'It is not written in UTF-8.' };
  }
}

async function unpacked(name: string, bytes: Uint8Array): Promise<readonly (Text | Unread)[]> {
  const { unzipSync } = await import('fflate');
  const large: Unread[] = [];
  try {
    const entries = unzipSync(bytes, {
      filter: (entry) => {
        if (!isTemplateFile(entry.name)) return false;
        const isLarge = entry.originalSize > MOST_TOGETHER;
        if (isLarge) large.push({ name: entry.name, problem: TOO_LONG });
        return !isLarge;
      },
    });
    const texts = Object.entries(entries).map(([place, content]) =>
      decoded(place, new Uint8Array(content)),
    );
    const all = [...large, ...texts];
    return all.length > 0 ? all : [{ name, problem: 'There is no .json file in it.' }];
  } catch {
    return [{ name, problem: 'It is no ZIP that can be read.' }];
  }
}

/** Systems leave notes of their own in a ZIP. */
const isTemplateFile = (place: string) =>
  /\.json$/i.test(place) && !place.split('/').some((part) => /^(\.|__MACOSX$)/.test(part));

const TOO_LONG = `It has more than ${formatInteger(MOST_CHARACTERS)} characters.`;
const FIELDS = ['name', 'language', 'category', 'components'];

function templateIn({ name, text }: Text): ReadFile | Unread {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { name, problem: `It is no JSON${placeOf(error)}.` };
  }
  if (Array.isArray(value)) {
    return { name, problem: 'It is a list. Put each template into a file of its own.' };
  }
  const template = object(value);
  const missing = FIELDS.filter((field) => template?.[field] === undefined);
  if (!template || missing.length === FIELDS.length) return { name, problem: 'It is no template.' };
  if (missing.length > 0) return { name, problem: `It lacks ${missing.join(' and ')}.` };
  return JSON.stringify(template).length > MOST_CHARACTERS
    ? { name, problem: TOO_LONG }
    : { name, template };
}

/** Where reading stopped, as far as the browser tells. */
function placeOf(error: unknown): string {
  const told = error instanceof SyntaxError ? /line (\d+) column (\d+)/.exec(error.message) : null;
  return told ? `: line ${told[1]}, column ${told[2]}` : '';
}

const bytesOf = (template: Json) => new TextEncoder().encode(JSON.stringify(template)).byteLength;

function tooMany(chosen: readonly File[], count: number): Unread {
  const [only] = chosen;
  const problem = `${formatInteger(count)} templates: at most ${MOST_FILES} are taken at once. Choose those that changed.`;
  return { name: chosen.length === 1 && only ? only.name : `${chosen.length} files`, problem };
}

function tooMuch(files: readonly ReadFile[]): Unread {
  const [largest] = files.toSorted((a, b) => bytesOf(b.template) - bytesOf(a.template));
  const problem = `Together they have more than 1 MB, of which ${largest?.name} has the most. Choose fewer.`;
  return { name: `${files.length} files`, problem };
}
