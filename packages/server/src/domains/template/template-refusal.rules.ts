import type { Path } from './template.components.ts';

const HEADER = new Set([2388047]);
const BODY = new Set([2388072, 2388293, 2388299]);
const FOOTER = new Set([2388073]);
const NAME = new Set([2388019, 2388023, 2388024]);
const TOO_LONG = 2388040;

/** The input of the template that a refusal of Meta is about, as `templateProblems` tells places. */
export function refusalPath(
  { subcode, userMessage }: { subcode: number | null; userMessage: string | null },
  components: unknown,
): string[] {
  const path = placeOf(subcode, userMessage ?? '', components) ?? ['components'];
  return path.map(String);
}

function placeOf(subcode: number | null, message: string, components: unknown): Path | null {
  if (subcode === null) return null;
  if (NAME.has(subcode)) return ['name'];
  if (HEADER.has(subcode)) return partOf('HEADER', components);
  if (BODY.has(subcode)) return partOf('BODY', components);
  if (FOOTER.has(subcode)) return partOf('FOOTER', components);
  if (subcode !== TOO_LONG) return null;
  // Meta has one code for all that is too long and tells the rest in words.
  const kind = /header|body|footer|button/i.exec(message)?.[0].toUpperCase();
  return kind === undefined ? null : partOf(kind === 'BUTTON' ? 'BUTTONS' : kind, components);
}

function partOf(kind: string, components: unknown): Path | null {
  if (!Array.isArray(components)) return null;
  const at = components.findIndex(
    (part: unknown) =>
      typeof part === 'object' &&
      part !== null &&
      'type' in part &&
      typeof part.type === 'string' &&
      part.type.toUpperCase() === kind,
  );
  return at < 0 ? null : ['components', at];
}
