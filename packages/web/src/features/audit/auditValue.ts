import { formatDateTime } from '../../lib/format.ts';
import { inWords } from './words.ts';

/** The word for a value of a field, where the client has one. */
export type ValueWord = (place: ChangedField, value: string) => string | undefined;

type ChangedField = { subjectType: string; field: string };

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** Of more than one word, for a single one may be a name or a country. */
const ENUM = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

/** "Read, Write" for `["READ","WRITE"]`: values of the log are texts, or JSON of anything else. */
export function auditValue(place: ChangedField, text: string, word: ValueWord): string {
  return say(place, decode(text), word);
}

function say(place: ChangedField, value: unknown, word: ValueWord): string {
  if (value === null || value === undefined) return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((each) => say(place, each, word)).join(', ') || 'none';
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([field, inner]) => `${inWords(field)}: ${say({ ...place, field }, inner, word)}`)
      .join(', ');
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return word(place, text) ?? shaped(text);
}

function shaped(text: string): string {
  if (TIME.test(text)) return formatDateTime(text);
  if (ENUM.test(text)) return inWords(text);
  return text;
}

function decode(text: string): unknown {
  if (!/^(\[.*\]|\{.*\}|true|false)$/s.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    // A text that only begins and ends like one.
    return text;
  }
}
