/** A piece of a text as WhatsApp draws it. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; name: string; sample: string | null }
  | { kind: 'bold' | 'italic' | 'strike' | 'mono' | 'link'; children: Inline[] };

export type Line = {
  kind: 'plain' | 'bullet' | 'number' | 'quote';
  /** "3." of a numbered line. */
  marker: string;
  children: Inline[];
};

export type SampleOf = (name: string) => string | null;

type Mark = 'bold' | 'italic' | 'strike' | 'mono';

const MARKS: Record<string, Mark> = { '*': 'bold', _: 'italic', '~': 'strike', '`': 'mono' };

/** Lines with WhatsApp's marks; whatever is no mark stays as it is written. Never throws. */
export function formatMarks(text: string, sampleOf: SampleOf): Line[] {
  const lines: Line[] = [];
  for (const [at, piece] of text.split(BLOCK).entries()) {
    const open = lines.pop();
    const made =
      at % 2 === 1
        ? piece.split('\n').map((line) => monoLine(line, sampleOf))
        : markedLines(piece, open !== undefined, sampleOf);
    const [first, ...rest] = made;
    // A block may begin and end in the middle of a line.
    if (open && first) lines.push({ ...open, children: [...open.children, ...first.children] });
    else if (first) lines.push(first);
    lines.push(...rest);
  }
  return lines;
}

/** Monospace over several lines; no other mark goes beyond its line. */
const BLOCK = /```([^`]*\n[^`]*)```/;

const monoLine = (line: string, sampleOf: SampleOf): Line => ({
  kind: 'plain',
  marker: '',
  children: line === '' ? [] : [{ kind: 'mono', children: variables(line, sampleOf) }],
});

function markedLines(text: string, isWithin: boolean, sampleOf: SampleOf): Line[] {
  return text
    .replaceAll('```', '`')
    .split('\n')
    .map((line, at) => {
      const start = { kind: 'plain' as const, marker: '', rest: line };
      const { kind, marker, rest } = isWithin && at === 0 ? start : lineStart(line);
      return { kind, marker, children: inlines(rest, '*_~`', sampleOf) };
    });
}

function lineStart(line: string): { kind: Line['kind']; marker: string; rest: string } {
  const number = /^(\d{1,2}\.) (?=\S)/.exec(line);
  if (number)
    return { kind: 'number', marker: number[1] ?? '', rest: line.slice(number[0].length) };
  if (/^[*-] \S/.test(line)) return { kind: 'bullet', marker: '', rest: line.slice(2) };
  if (/^> ?\S/.test(line)) return { kind: 'quote', marker: '', rest: line.replace(/^> ?/, '') };
  return { kind: 'plain', marker: '', rest: line };
}

/** `marks` are those that do not yet hold, so nesting ends. */
function inlines(text: string, marks: string, sampleOf: SampleOf): Inline[] {
  for (let start = 0; start < text.length; start += 1) {
    const sign = text[start] ?? '';
    if (!marks.includes(sign) || !opens(text, start)) continue;
    const end = closing(text, sign, start);
    const kind = MARKS[sign];
    if (end < 0 || !kind) continue;
    const inside = text.slice(start + 1, end);
    const left = kind === 'mono' ? '' : marks.replace(sign, '');
    return [
      ...variables(text.slice(0, start), sampleOf),
      { kind, children: inlines(inside, left, sampleOf) },
      ...inlines(text.slice(end + 1), marks, sampleOf),
    ];
  }
  return variables(text, sampleOf);
}

const isWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

function opens(text: string, at: number): boolean {
  return !isWord(text[at - 1]) && !isSpace(text[at + 1]) && text[at + 1] !== text[at];
}

function closing(text: string, sign: string, start: number): number {
  for (let at = text.indexOf(sign, start + 2); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (!isSpace(text[at - 1]) && !isWord(text[at + 1])) return at;
  }
  return -1;
}

function variables(text: string, sampleOf: SampleOf): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(/\{\{\s*([^{}\s]{1,128})\s*\}\}/g)) {
    found.push(...links(text.slice(from, match.index)));
    const name = match[1] ?? '';
    found.push({ kind: 'variable', name, sample: sampleOf(name) });
    from = match.index + match[0].length;
  }
  found.push(...links(text.slice(from)));
  return found;
}

/** Addresses that a phone opens when somebody taps on them. */
const LINK = /((?:https?:\/\/|www\.)[^\s<>]*[^\s<>.,;:!?'")\]])/i;

function links(text: string): Inline[] {
  return text.split(LINK).flatMap((piece, at): Inline[] => {
    if (piece === '') return [];
    const plain = { kind: 'text' as const, text: piece };
    return at % 2 === 1 ? [{ kind: 'link', children: [plain] }] : [plain];
  });
}
