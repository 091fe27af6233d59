import type { ParameterFormat } from '../../gql/operations.ts';

/** `{{order_id}}` in a text. */
export type Variable = { name: string; start: number; end: number };

const VARIABLE = /\{\{\s*([^{}\s]{1,128})\s*\}\}/g;

export function variablesIn(text: string): Variable[] {
  return [...text.matchAll(VARIABLE)].map((match) => ({
    name: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Each name once, in the order of the text. */
export const namesIn = (text: string) => [...new Set(variablesIn(text).map(({ name }) => name))];

/** As people and Meta count: an emoji is one. */
export const lengthOf = (text: string) => Array.from(text).length;

export function withNames(text: string, rename: ReadonlyMap<string, string>): string {
  return text.replace(VARIABLE, (whole, name: string) => {
    const renamed = rename.get(name);
    return renamed === undefined ? whole : `{{${renamed}}}`;
  });
}

const isNumber = (name: string) => /^\d+$/.test(name);

/** New numbers without a gap for the variables that are left. */
export function numbersWithoutGap(names: readonly string[]): Map<string, string> {
  const numbers = names.filter(isNumber).toSorted((a, b) => Number(a) - Number(b));
  return new Map(numbers.map((name, at) => [name, String(at + 1)]));
}

/** How the variables are called after an edit by hand, by what they were called before it. */
export function renamesOf(
  before: readonly string[],
  typed: readonly string[],
  format: ParameterFormat,
): Map<string, string> {
  const gone = before.filter((name) => !typed.includes(name));
  const come = typed.filter((name) => !before.includes(name));
  if (gone.length === 1 && come.length === 1) {
    return new Map([[gone[0] ?? '', come[0] ?? '']]);
  }
  // A gap that somebody is about to type a variable into is none of ours.
  if (format === 'NAMED' || gone.length === 0 || come.length > 0) return new Map();
  return numbersWithoutGap(typed);
}

export function nextName(names: readonly string[], format: ParameterFormat): string {
  const taken = new Set(names);
  for (let count = 1; ; count += 1) {
    const name = format === 'POSITIONAL' ? String(count) : `variable_${count}`;
    if (!taken.has(name)) return name;
  }
}

export type TextEdit = { text: string; from: number; to: number };

/** Puts the next variable in the place of what is selected; a name is selected, to be typed over. */
export function insertVariable(
  text: string,
  { from, to }: { from: number; to: number },
  format: ParameterFormat,
): TextEdit {
  const name = nextName(namesIn(text), format);
  const inserted = `{{${name}}}`;
  const end = from + inserted.length;
  return {
    text: text.slice(0, from) + inserted + text.slice(to),
    ...(format === 'NAMED' ? { from: from + 2, to: end - 2 } : { from: end, to: end }),
  };
}

/** What Backspace (or Delete) takes away when a variable stands before (or after) the caret. */
export function withoutVariableAt(
  text: string,
  caret: number,
  side: 'before' | 'after',
): TextEdit | null {
  const found = variablesIn(text).find(({ start, end }) =>
    side === 'before' ? caret > start && caret <= end : caret >= start && caret < end,
  );
  if (!found) return null;
  return {
    text: text.slice(0, found.start) + text.slice(found.end),
    from: found.start,
    to: found.start,
  };
}

/** Puts a mark around what is selected, or takes it away. */
export function toggleMark(
  text: string,
  { from, to }: { from: number; to: number },
  mark: string,
): TextEdit {
  const size = mark.length;
  const isMarked = text.slice(from - size, from) === mark && text.slice(to, to + size) === mark;
  if (isMarked) {
    return {
      text: text.slice(0, from - size) + text.slice(from, to) + text.slice(to + size),
      from: from - size,
      to: to - size,
    };
  }
  return {
    text: text.slice(0, from) + mark + text.slice(from, to) + mark + text.slice(to),
    from: from + size,
    to: to + size,
  };
}

/** Puts a sign in front of every line that is selected. */
export function startLines(
  text: string,
  { from, to }: { from: number; to: number },
  sign: string,
): TextEdit {
  const first = text.lastIndexOf('\n', from - 1) + 1;
  const lines = text.slice(first, to).split('\n');
  const changed = lines.map((line) => sign + line).join('\n');
  return {
    text: text.slice(0, first) + changed + text.slice(to),
    from: from + sign.length,
    to: to + sign.length * lines.length,
  };
}
