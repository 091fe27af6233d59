import { all, BAD_HEADER, isInCard, ofKind, TOO_LONG, when } from './template.rule.ts';
import type { Rule } from './template.rule.ts';
import {
  lacksSample,
  sampleMessage,
  sequence,
  textHeaders,
  textOf,
  wrongNames,
} from './template-text.ts';
import { hasStrayBraces, lengthOf, variablesOf } from './template.variables.ts';

const HEADER_LIMIT = 60;

const MEDIA: ReadonlySet<string> = new Set(['IMAGE', 'VIDEO', 'GIF', 'DOCUMENT']);
const FORMATS: ReadonlySet<string> = new Set([...MEDIA, 'TEXT', 'LOCATION']);
/** A product of the catalogue stands in cards only. */
const IN_CARDS = 'PRODUCT';

export const headerRules: readonly Rule[] = [
  {
    id: 'header.format',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Choose TEXT, IMAGE, VIDEO, GIF, DOCUMENT or LOCATION.',
    check: (template) =>
      all(template, 'HEADER').flatMap((header) =>
        when(
          !FORMATS.has(header.format) && !(header.format === IN_CARDS && isInCard(header)),
          [...header.path, 'format'],
          'The header has no format that Meta knows.',
        ),
      ),
  },
  {
    id: 'header.text_required',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Write a text or remove the header.',
    check: (template) =>
      all(template, 'HEADER').flatMap((header) =>
        when(
          header.format === 'TEXT' && (header.text ?? '').trim() === '',
          textOf(header),
          'The header has no text.',
        ),
      ),
  },
  {
    id: 'header.length',
    severity: 'ERROR',
    metaCode: TOO_LONG,
    cure: `Shorten the header to ${HEADER_LIMIT} characters.`,
    check: (template) =>
      textHeaders(template).flatMap((header) =>
        when(
          lengthOf(header.text) > HEADER_LIMIT,
          textOf(header),
          `The header has ${lengthOf(header.text)} of ${HEADER_LIMIT} characters.`,
        ),
      ),
  },
  {
    id: 'header.variables',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Keep one variable in the header; put the others into the body.',
    check: (template) =>
      textHeaders(template).flatMap((header) =>
        when(
          variablesOf(header.text).length > 1,
          textOf(header),
          'The header has more than one variable.',
        ),
      ),
  },
  {
    id: 'header.variable_name',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Write {{1}}, or in a template with named variables {{lower_case}}.',
    check: (template) => wrongNames(template, textHeaders(template)),
  },
  {
    id: 'header.braces',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Write two braces on each side of the variable: {{1}}.',
    check: (template) =>
      textHeaders(template).flatMap((header) =>
        when(
          hasStrayBraces(header.text),
          textOf(header),
          'The braces around a variable do not match.',
        ),
      ),
  },
  {
    id: 'header.variable_sequence',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Name the variable of the header {{1}}.',
    check: (template) =>
      sequence(
        template,
        textHeaders(template).filter(({ text }) => variablesOf(text).length === 1),
      ),
  },
  {
    id: 'header.formatting',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Remove *, _, ~, ` and line breaks: a header is bold by itself.',
    check: (template) =>
      textHeaders(template).flatMap((header) =>
        when(
          /[*_~`\n\r]/.test(withoutVariables(header.text)),
          textOf(header),
          'The header has formatting marks or a line break.',
        ),
      ),
  },
  {
    id: 'header.sample',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Give an example of what stands there: Meta needs it to review this variable.',
    check: (template) =>
      textHeaders(template).flatMap((header) => {
        const names = lacksSample(template, header.text, header.samples);
        return when(
          names.length === 1 && variablesOf(header.text).length === 1,
          [...header.path, 'example'],
          sampleMessage(names),
        );
      }),
  },
  {
    id: 'header.media_sample',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Upload a picture, video or document as an example.',
    check: (template) =>
      all(template, 'HEADER').flatMap((header) =>
        when(
          MEDIA.has(header.format) && !header.hasMediaSample,
          [...header.path, 'example'],
          'Meta needs a sample of the media to review the header.',
        ),
      ),
  },
  {
    id: 'header.location_category',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Use a location in marketing and utility templates only.',
    check: (template) =>
      ofKind(template.components, 'HEADER').flatMap((header) =>
        when(
          header.format === 'LOCATION' && template.category === 'AUTHENTICATION',
          [...header.path, 'format'],
          'A location cannot be the header of a template of this category.',
        ),
      ),
  },
  {
    id: 'header.gif_category',
    severity: 'ERROR',
    metaCode: BAD_HEADER,
    cure: 'Choose a video, or the category MARKETING.',
    check: (template) =>
      ofKind(template.components, 'HEADER').flatMap((header) =>
        when(
          header.format === 'GIF' && template.category === 'UTILITY',
          [...header.path, 'format'],
          'A GIF cannot be the header of a template of this category.',
        ),
      ),
  },
];

function withoutVariables(text: string): string {
  return variablesOf(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}
