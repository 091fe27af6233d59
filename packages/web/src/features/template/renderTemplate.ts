import { formatMarks, type Inline, type Line, type SampleOf } from './formatMarks.ts';
import { type Json, list, object, objects, partOf, textIn, typeOf, word } from './templateJson.ts';
import { samplesIn } from './templateSamples.ts';
import { isRightToLeft } from './templateWords.ts';

/** What stands in place of a variable: its sample, its name, or much longer a text than the sample. */
export type PreviewMode = 'samples' | 'variables' | 'longest';

export type PreviewButton = { kind: string; text: string };

export type PreviewHeader =
  | { kind: 'text'; lines: Line[] }
  | { kind: 'media'; format: string; handle: string | null };

export type PreviewCard = {
  header: PreviewHeader | null;
  body: Line[];
  buttons: PreviewButton[];
};

/** What stands in the box above the text. */
export type PreviewOffer = { text: string; hasExpiration: boolean; code: string | null };

/** A message of the template as a phone shows it. */
export type Preview = PreviewCard & {
  isRightToLeft: boolean;
  offer: PreviewOffer | null;
  footer: string | null;
  /** Whether the phone shows "See all options" below the buttons. */
  hasMoreButtons: boolean;
  cards: PreviewCard[];
  /** Types that the preview cannot draw. */
  unknown: string[];
};

const SHOWN_BUTTONS = 3;
const SHOWN_BEFORE_MORE = 2;

const BUTTON_WORDS: Record<string, string> = {
  COPY_CODE: 'Copy offer code',
  CATALOG: 'View catalog',
  MPM: 'View items',
  SPM: 'View',
};

/** Reads Meta's components as far as it can; never throws, whatever they are. */
export function renderTemplate(
  components: unknown,
  language: string,
  mode: PreviewMode = 'samples',
): Preview {
  const parts = objects(components);
  const card = renderCard(parts, mode);
  const more = card.buttons.length > SHOWN_BUTTONS;
  const footer = partOf(parts, 'FOOTER');
  const offer = partOf(parts, 'LIMITED_TIME_OFFER');
  const cards = objects(partOf(parts, 'CAROUSEL')?.['cards']);
  const ofCards = cards.flatMap(({ components: inner }) => objects(inner));
  return {
    ...card,
    buttons: more ? card.buttons.slice(0, SHOWN_BEFORE_MORE) : card.buttons,
    hasMoreButtons: more,
    isRightToLeft: isRightToLeft(language),
    offer: offer ? renderOffer(offer, parts) : null,
    footer: footer ? footerText(footer) : null,
    cards: cards.map(({ components: inner }) => renderCard(objects(inner), mode)),
    unknown: [...parts, ...ofCards].map(typeOf).filter((type) => !KNOWN.has(type)),
  };
}

const KNOWN = new Set(['HEADER', 'BODY', 'FOOTER', 'BUTTONS', 'LIMITED_TIME_OFFER', 'CAROUSEL']);

function renderOffer(part: Json, parts: readonly Json[]): PreviewOffer {
  const offer = object(part['limited_time_offer']) ?? part;
  const buttons = objects(partOf(parts, 'BUTTONS')?.['buttons']);
  const code = buttons.find((button) => typeOf(button) === 'COPY_CODE')?.['example'];
  const [sample] = Array.isArray(code) ? list(code) : [code];
  return {
    text: textIn(offer) ?? '',
    hasExpiration: offer['has_expiration'] === true,
    code: typeof sample === 'string' && sample !== '' ? sample : null,
  };
}

function renderCard(parts: readonly Json[], mode: PreviewMode): PreviewCard {
  const header = partOf(parts, 'HEADER');
  const body = partOf(parts, 'BODY');
  const buttons = partOf(parts, 'BUTTONS');
  return {
    header: header ? renderHeader(header, mode) : null,
    body: body ? formatMarks(bodyText(body), samplesOf(body, mode)) : [],
    buttons: objects(buttons?.['buttons']).map((button) => {
      const kind = typeOf(button);
      const text = textIn(button) ?? (kind === 'OTP' ? codeWord(button) : BUTTON_WORDS[kind]);
      return { kind, text: text ?? kind };
    }),
  };
}

/** Meta writes it in the language of the template, unless somebody else did. */
function codeWord(button: Json): string {
  if (word(button['otp_type']) === 'COPY_CODE') return 'Copy code';
  const own = button['autofill_text'];
  return typeof own === 'string' && own !== '' ? own : 'Autofill';
}

function renderHeader(header: Json, mode: PreviewMode): PreviewHeader {
  const format = word(header['format']);
  if (format !== 'TEXT') {
    const [handle] = list(object(header['example'])?.['header_handle']);
    return { kind: 'media', format, handle: typeof handle === 'string' ? handle : null };
  }
  return {
    kind: 'text',
    lines: formatMarks(textIn(header) ?? '', samplesOf(header, mode)),
  };
}

/** Whether a phone would have nothing to show. */
export function isBlank({ header, body, buttons, cards, offer, footer, unknown }: Preview) {
  const says = (lines: readonly Line[]) => lines.some(({ children }) => children.length > 0);
  const isBare = header === null || (header.kind === 'text' && !says(header.lines));
  const counts = [buttons.length, cards.length, unknown.length];
  return isBare && !says(body) && !offer && !footer && counts.every((count) => count === 0);
}

/** Phones show about so many lines of what promotes. */
const FOLD_LINES = 5;
const LINE_CHARACTERS = 34;

/** Whether a phone would fold it. */
export function isLong(lines: readonly Line[]): boolean {
  const rows = lines.map(({ children }) => Math.ceil(lengthIn(children) / LINE_CHARACTERS));
  return rows.reduce((sum, count) => sum + Math.max(1, count), 0) > FOLD_LINES;
}

function lengthIn(parts: readonly Inline[]): number {
  return parts.reduce((sum, part) => {
    if (part.kind === 'text') return sum + part.text.length;
    if (part.kind === 'variable') return sum + (part.sample ?? part.name).length;
    return sum + lengthIn(part.children);
  }, 0);
}

/** Meta writes the text of authentication templates itself. */
function bodyText(body: Json): string {
  const text = textIn(body);
  if (text !== null) return text;
  const warning = ' For your security, do not share this code.';
  return `*{{1}}* is your verification code.${body['add_security_recommendation'] === true ? warning : ''}`;
}

function footerText(footer: Json): string {
  const minutes = footer['code_expiration_minutes'];
  const written = textIn(footer);
  if (written !== null || typeof minutes !== 'number') return written ?? '';
  return `This code expires in ${minutes} minutes.`;
}

const CODE = '482913';

/** As long as a sample may well become. */
const LONGEST = 40;

function samplesOf(part: Json, mode: PreviewMode): SampleOf {
  if (mode === 'variables') return () => null;
  // Of codes Meta wants no sample, for the text is its own.
  if (typeOf(part) === 'BODY' && textIn(part) === null) return () => CODE;
  const samples = samplesIn(part);
  return (name) => {
    const sample = samples.get(name);
    if (sample === undefined || mode === 'samples') return sample ?? null;
    return `${sample} `.repeat(Math.ceil(LONGEST / (sample.length + 1))).trim();
  };
}
