import type { ParsedTemplate } from './template.components.ts';
import {
  all,
  BAD_BODY,
  BAD_FOOTER,
  isInCard,
  ofKind,
  TOO_LONG,
  TOO_MANY_VARIABLES,
  VARIABLE_AT_EDGE,
  when,
} from './template.rule.ts';
import type { Rule } from './template.rule.ts';
import {
  bodies,
  footers,
  lacksSample,
  sampleMessage,
  sequence,
  textOf,
  writtenBodies,
  wrongNames,
} from './template-text.ts';
import { hasStrayBraces, lengthOf, variablesOf } from './template.variables.ts';

const FOOTER_LIMIT = 60;
const BODY_LIMIT = 1024;
const OFFER_BODY_LIMIT = 600;
const CARD_BODY_LIMIT = 160;

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** For x variables Meta wants 2x + 1 words that stay. */
function hasTooMany(text: string): boolean {
  const variables = variablesOf(text);
  if (variables.length === 0) return false;
  let fixed = '';
  let from = 0;
  for (const { start, end } of variables) {
    fixed += `${text.slice(from, start)} `;
    from = end;
  }
  return words(fixed + text.slice(from)).length < 2 * variables.length + 1;
}

function standsAtEdge(text: string): boolean {
  const trimmed = text.trim();
  const variables = variablesOf(trimmed);
  return variables[0]?.start === 0 || variables.at(-1)?.end === trimmed.length;
}

function areAdjacent(text: string): boolean {
  const variables = variablesOf(text);
  return variables.some((variable, at) => {
    const before = variables[at - 1];
    return before !== undefined && text.slice(before.end, variable.start).trim() === '';
  });
}

const isAuthentication = ({ category }: ParsedTemplate) => category === 'AUTHENTICATION';

export const bodyRules: readonly Rule[] = [
  {
    id: 'body.required',
    severity: 'ERROR',
    metaCode: BAD_BODY,
    cure: 'Add a component of type BODY.',
    check: (template) =>
      when(
        template.isList && ofKind(template.components, 'BODY').length === 0,
        ['components'],
        'The template has no body.',
      ),
  },
  {
    id: 'body.text_required',
    severity: 'ERROR',
    metaCode: BAD_BODY,
    cure: 'Write the text of the message.',
    check: (template) =>
      all(template, 'BODY').flatMap((body) =>
        when(
          !isAuthentication(template) && (body.text ?? '').trim() === '',
          textOf(body),
          'The body has no text.',
        ),
      ),
  },
  {
    id: 'body.length',
    severity: 'ERROR',
    metaCode: TOO_LONG,
    cure: `Shorten the body to ${BODY_LIMIT} characters, in a limited-time offer to ${OFFER_BODY_LIMIT}, in a card to ${CARD_BODY_LIMIT}.`,
    check: (template) => {
      const isOffer = ofKind(template.components, 'LIMITED_TIME_OFFER').length > 0;
      const most = isOffer ? OFFER_BODY_LIMIT : BODY_LIMIT;
      return bodies(template).flatMap((body) => {
        const limit = isInCard(body) ? CARD_BODY_LIMIT : most;
        const length = lengthOf(body.text);
        return when(length > limit, textOf(body), `The body has ${length} of ${limit} characters.`);
      });
    },
  },
  {
    id: 'body.variable_name',
    severity: 'ERROR',
    metaCode: BAD_BODY,
    cure: 'Write {{1}}, {{2}} …, or in a template with named variables {{lower_case}}.',
    check: (template) => wrongNames(template, writtenBodies(template)),
  },
  {
    id: 'body.braces',
    severity: 'ERROR',
    metaCode: BAD_BODY,
    cure: 'Write two braces on each side of the variable: {{1}}.',
    check: (template) =>
      writtenBodies(template).flatMap((body) =>
        when(hasStrayBraces(body.text), textOf(body), 'The braces around a variable do not match.'),
      ),
  },
  {
    id: 'body.variable_sequence',
    severity: 'ERROR',
    metaCode: BAD_BODY,
    cure: 'Number the variables from {{1}} on without a gap.',
    check: (template) => sequence(template, writtenBodies(template)),
  },
  {
    id: 'body.variable_at_edge',
    severity: 'ERROR',
    metaCode: VARIABLE_AT_EDGE,
    cure: 'Put words before the first and after the last variable.',
    check: (template) =>
      writtenBodies(template).flatMap((body) =>
        when(standsAtEdge(body.text), textOf(body), 'The body starts or ends with a variable.'),
      ),
  },
  {
    id: 'body.variables_adjacent',
    severity: 'ERROR',
    metaCode: BAD_BODY,
    cure: 'Put a word between the two variables, or make them one.',
    check: (template) =>
      writtenBodies(template).flatMap((body) =>
        when(areAdjacent(body.text), textOf(body), 'Two variables stand side by side.'),
      ),
  },
  {
    id: 'body.too_many_variables',
    severity: 'ERROR',
    metaCode: TOO_MANY_VARIABLES,
    cure: 'Write more words that stay: two for each variable and one more.',
    check: (template) =>
      writtenBodies(template).flatMap((body) =>
        when(
          hasTooMany(body.text),
          textOf(body),
          'The body has too many variables for its length.',
        ),
      ),
  },
  {
    id: 'body.sample',
    severity: 'ERROR',
    metaCode: BAD_BODY,
    cure: 'Give an example of what stands there: Meta needs it to review this variable.',
    check: (template) =>
      writtenBodies(template).flatMap((body) => {
        const names = lacksSample(template, body.text, body.samples);
        return when(names.length > 0, [...body.path, 'example'], sampleMessage(names));
      }),
  },
  {
    id: 'footer.text_required',
    severity: 'ERROR',
    metaCode: BAD_FOOTER,
    cure: 'Write a text or remove the footer.',
    check: (template) =>
      all(template, 'FOOTER').flatMap((footer) =>
        when(
          !isAuthentication(template) && (footer.text ?? '').trim() === '',
          textOf(footer),
          'The footer has no text.',
        ),
      ),
  },
  {
    id: 'footer.length',
    severity: 'ERROR',
    metaCode: TOO_LONG,
    cure: `Shorten the footer to ${FOOTER_LIMIT} characters.`,
    check: (template) =>
      footers(template).flatMap((footer) =>
        when(
          lengthOf(footer.text) > FOOTER_LIMIT,
          textOf(footer),
          `The footer has ${lengthOf(footer.text)} of ${FOOTER_LIMIT} characters.`,
        ),
      ),
  },
  {
    id: 'footer.variables',
    severity: 'ERROR',
    metaCode: BAD_FOOTER,
    cure: 'Write a footer without variables; put them into the body.',
    check: (template) =>
      footers(template).flatMap((footer) =>
        when(
          variablesOf(footer.text).length > 0 || hasStrayBraces(footer.text),
          textOf(footer),
          'The footer has a variable.',
        ),
      ),
  },
  {
    id: 'footer.line_break',
    severity: 'ERROR',
    metaCode: BAD_FOOTER,
    cure: 'Write the footer in one line.',
    check: (template) =>
      footers(template).flatMap((footer) =>
        when(/[\n\r]/.test(footer.text.trim()), textOf(footer), 'The footer has a line break.'),
      ),
  },
];
