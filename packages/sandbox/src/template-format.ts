import { z } from 'zod';
import { GraphError } from './errors.ts';

const buttonSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  example: z.union([z.string(), z.array(z.string())]).optional(),
});
const partSchema = z.looseObject({
  type: z.string(),
  format: z.string().optional(),
  text: z.string().optional(),
  example: z.looseObject({ header_handle: z.array(z.string()).optional() }).optional(),
  buttons: z.array(buttonSchema).optional(),
  cards: z.array(z.looseObject({ components: z.array(z.unknown()).optional() })).optional(),
});
export type Part = z.output<typeof partSchema>;

export const componentsSchema = z.array(z.looseObject({ type: z.string() }));
export type Components = z.output<typeof componentsSchema>;

const LENGTHS: Record<string, number> = { HEADER: 60, BODY: 1024, FOOTER: 60 };
const OFFER_BODY = 600;
const TITLES: Record<number, string> = {
  2388040: 'Field character limit exceeded',
  2388047: 'Message header format is incorrect',
  2388072: 'Message body format is incorrect',
  2388073: 'Message footer format is incorrect',
  2388293: 'The number of parameters exceeds the words of the text',
  2388299: 'Variables cannot be at the start or end of a template',
};

/** A refusal of the form, as Meta gives it before anybody reviews. */
export function badTemplate(subcode: number, userMessage: string): GraphError {
  return new GraphError({
    code: 100,
    subcode,
    message: '(#100) Invalid parameter',
    userTitle: TITLES[subcode] ?? 'Invalid parameter',
    userMessage,
  });
}

/** Header, body, footer, buttons. */
export function readParts(components: readonly unknown[]): Part[] {
  return components.flatMap((given) => partSchema.safeParse(given).data ?? []);
}

/** The same, and those of the cards. */
export function partsOf(components: readonly unknown[]): Part[] {
  return readParts(components).flatMap((part) => {
    const cards = part.cards ?? [];
    return [part, ...cards.flatMap((card) => partsOf(card.components ?? []))];
  });
}

const kindOf = ({ type }: Part) => type.toUpperCase();

/** Throws what Meta refuses at once. Reviewers look at the rest. */
export function checkFormat(category: string, components: Components): void {
  const parts = partsOf(components);
  const isOffer = parts.some((part) => kindOf(part) === 'LIMITED_TIME_OFFER');
  if (!components.some(({ type }) => type.toUpperCase() === 'BODY'))
    throw badTemplate(2388072, 'The message template needs a body.');
  for (const part of parts) {
    checkLength(part, isOffer && kindOf(part) === 'BODY' ? OFFER_BODY : LENGTHS[kindOf(part)]);
    if (kindOf(part) === 'HEADER') checkHeader(part);
    if (kindOf(part) === 'BODY' && category !== 'AUTHENTICATION') checkBody(part);
    if (kindOf(part) === 'FOOTER' && /\{\{|\}\}|\n/.test(part.text ?? ''))
      throw badTemplate(2388073, "The footer can't have any variables or new lines.");
    checkButtons(part);
  }
}

function checkLength({ type, text = '' }: Part, most: number | undefined): void {
  const length = Array.from(text).length;
  if (most !== undefined && length > most)
    throw badTemplate(2388040, `The ${type.toLowerCase()} has ${length} of ${most} characters.`);
}

function checkHeader({ format = 'TEXT', text = '', example }: Part): void {
  const kind = format.toUpperCase();
  if (!['TEXT', 'IMAGE', 'VIDEO', 'GIF', 'DOCUMENT', 'LOCATION', 'PRODUCT'].includes(kind))
    throw badTemplate(2388047, `${format} is no format of a header.`);
  if (kind === 'TEXT' && (text.trim() === '' || /[*_~\n]/.test(withoutVariables(text))))
    throw badTemplate(2388047, "The header can't be empty, have new lines or formatting.");
  if (kind === 'TEXT' && variablesIn(text).length > 1)
    throw badTemplate(2388047, 'The header has more than one variable.');
  if (kind === 'TEXT' && hasStrayBraces(text))
    throw badTemplate(2388047, 'The curly braces of a variable in the header do not match.');
  const needsSample = !['TEXT', 'LOCATION', 'PRODUCT'].includes(kind);
  if (needsSample && (example?.header_handle ?? []).length === 0)
    throw badTemplate(2388047, 'A media header needs a sample.');
}

function checkBody({ text = '', example }: Part): void {
  const variables = variablesIn(text);
  const words = withoutVariables(text)
    .split(/\s+/)
    .filter((word) => /\p{L}|\p{N}/u.test(word));
  if (text.trim() === '') throw badTemplate(2388072, 'The body has no text.');
  if (hasStrayBraces(text))
    throw badTemplate(2388072, 'The curly braces of a variable do not match.');
  if (variables.length === 0) return;
  if (/^\s*\{\{|\}\}[\s.,!?]*$/.test(text))
    throw badTemplate(2388299, "Variables can't be at the start or end of the template.");
  if (words.length < 2 * variables.length + 1)
    throw badTemplate(2388293, 'This template has too many variables for its length.');
  if (/\}\}\s*\{\{/.test(text))
    throw badTemplate(2388072, "Two variables can't stand side by side.");
  const numbers = variables.filter((name) => /^\d+$/.test(name)).map(Number);
  if (new Set(numbers).size !== Math.max(0, ...numbers))
    throw badTemplate(2388072, 'Variables must be numbered {{1}}, {{2}} without a gap.');
  if (example === undefined)
    throw badTemplate(2388072, 'The body needs an example for its variables.');
}

function checkButtons({ buttons = [] }: Part): void {
  if (buttons.length > 10) throw badTemplate(2388040, 'A template has at most 10 buttons.');
  const groups = buttons
    .map(({ type }) => type.toUpperCase() === 'QUICK_REPLY')
    .filter((isReply, at, all) => isReply !== all[at - 1]);
  if (groups.length > 2)
    throw badTemplate(2388072, 'Quick replies must stand together, apart from other buttons.');
  for (const { text = '', url = '' } of buttons) {
    if (/\{\{|\}\}|\n/.test(text))
      throw badTemplate(2388072, "The text of a button can't have variables or new lines.");
    if (Array.from(text).length > 25)
      throw badTemplate(2388040, 'The text of a button has at most 25 characters.');
    if (url.length > 2000)
      throw badTemplate(2388040, 'The link of a button has at most 2000 characters.');
  }
}

const hasStrayBraces = (text: string) =>
  /\{\{|\}\}/.test(withoutVariables(text)) || /\{\{\{|\}\}\}/.test(text);

const withoutVariables = (text: string) => text.replaceAll(/\{\{[^}]*\}\}/g, ' ');

function variablesIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name = '']) => name);
}
