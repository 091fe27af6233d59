import type { Button, Buttons, ParsedTemplate } from './template.components.ts';
import { all, INVALID_PARAMETER, TOO_LONG, when } from './template.rule.ts';
import type { Finding, Rule } from './template.rule.ts';
import { each } from './template-buttons.ts';
import { hasStrayBraces, isNamed, lengthOf, variablesOf } from './template.variables.ts';

const TEXT_LIMIT = 25;
const URL_LIMIT = 2000;
const TOTAL_LIMIT = 10;

/** How many of a kind stand in one template; the others are bounded by the total alone. */
export const KIND_LIMITS: Readonly<Record<string, number>> = {
  URL: 2,
  PHONE_NUMBER: 1,
  COPY_CODE: 1,
  VOICE_CALL: 1,
  FLOW: 1,
  CATALOG: 1,
  MPM: 1,
  SPM: 1,
  OTP: 1,
};
const LABELLED: ReadonlySet<string> = new Set([
  'QUICK_REPLY',
  'URL',
  'PHONE_NUMBER',
  'VOICE_CALL',
  'FLOW',
]);

const links = (template: ParsedTemplate, find: (button: Button, url: string) => Finding[]) =>
  each(template, (button) => (button.type === 'URL' && button.url ? find(button, button.url) : []));

/** Meta wants {{1}} there; names occur in templates with named variables. */
const isLinkVariable = ({ parameterFormat }: ParsedTemplate, name: string) =>
  name === '1' || (parameterFormat === 'NAMED' && isNamed(name));

/** Whether quick replies stand apart from each other, with other buttons in between. */
function isMixed({ buttons }: Buttons): boolean {
  const changes = buttons.filter(
    ({ type }, at) =>
      at > 0 && (type === 'QUICK_REPLY') !== (buttons[at - 1]?.type === 'QUICK_REPLY'),
  );
  return changes.length > 1;
}

export const buttonRules: readonly Rule[] = [
  {
    id: 'buttons.required',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Add a button or remove the component.',
    check: (template) =>
      all(template, 'BUTTONS').flatMap(({ path, buttons }) =>
        when(buttons.length === 0, [...path, 'buttons'], 'There is no button.'),
      ),
  },
  {
    id: 'buttons.total',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: `Keep ${TOTAL_LIMIT} buttons.`,
    check: (template) =>
      all(template, 'BUTTONS').flatMap(({ path, buttons }) =>
        when(
          buttons.length > TOTAL_LIMIT,
          [...path, 'buttons'],
          `There are ${buttons.length} of ${TOTAL_LIMIT} buttons.`,
        ),
      ),
  },
  {
    id: 'buttons.kind_total',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Keep two links and one button of each other kind; quick replies may be ten.',
    check: (template) =>
      all(template, 'BUTTONS').flatMap(({ buttons }) => {
        const seen = new Map<string, number>();
        return buttons.flatMap(({ path, type }) => {
          const count = (seen.get(type) ?? 0) + 1;
          seen.set(type, count);
          const limit = KIND_LIMITS[type];
          return when(
            limit !== undefined && count === limit + 1,
            [...path, 'type'],
            `There are more than ${limit} buttons of the kind ${type}.`,
          );
        });
      }),
  },
  {
    id: 'buttons.grouping',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Put all quick replies together, before or after the other buttons.',
    check: (template) =>
      all(template, 'BUTTONS').flatMap((group) =>
        when(
          isMixed(group),
          [...group.path, 'buttons'],
          'Quick replies and other buttons are mixed.',
        ),
      ),
  },
  {
    id: 'button.type_required',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Say of what type the button is, e.g. QUICK_REPLY.',
    check: (template) =>
      each(template, ({ path, type }) =>
        when(type === '', [...path, 'type'], 'The button has no type.'),
      ),
  },
  {
    id: 'button.text_required',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Write what stands on the button.',
    check: (template) =>
      each(template, ({ path, type, text }) =>
        when(
          LABELLED.has(type) && (text ?? '').trim() === '',
          [...path, 'text'],
          'The button has no text.',
        ),
      ),
  },
  {
    id: 'button.text_length',
    severity: 'ERROR',
    metaCode: TOO_LONG,
    cure: `Shorten the text to ${TEXT_LIMIT} characters.`,
    check: (template) =>
      each(template, ({ path, text, autofillText }) =>
        Object.entries({ text, autofill_text: autofillText }).flatMap(([field, given]) => {
          const length = lengthOf(given ?? '');
          return when(
            length > TEXT_LIMIT,
            [...path, field],
            `The button has ${length} of ${TEXT_LIMIT} characters.`,
          );
        }),
      ),
  },
  {
    id: 'button.text_variable',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Write the text of the button without variables.',
    check: (template) =>
      each(template, ({ path, text }) =>
        when(
          variablesOf(text ?? '').length > 0 || hasStrayBraces(text ?? ''),
          [...path, 'text'],
          'The button has a variable.',
        ),
      ),
  },
  {
    id: 'button.text_line_break',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Write the text of the button in one line.',
    check: (template) =>
      each(template, ({ path, text }) =>
        when(/[\n\r]/.test((text ?? '').trim()), [...path, 'text'], 'The button has a line break.'),
      ),
  },
  {
    id: 'button.url_required',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Give the address that the button opens.',
    check: (template) =>
      each(template, ({ path, type, url }) =>
        when(type === 'URL' && !url, [...path, 'url'], 'The button has no link.'),
      ),
  },
  {
    id: 'button.url_scheme',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Start the link with https://.',
    check: (template) =>
      links(template, ({ path }, url) =>
        when(!/^https:\/\/[^\s/]/.test(url), [...path, 'url'], 'Link must start with https://'),
      ),
  },
  {
    id: 'button.url_length',
    severity: 'ERROR',
    metaCode: TOO_LONG,
    cure: `Shorten the link to ${URL_LIMIT.toLocaleString('en')} characters.`,
    check: (template) =>
      links(template, ({ path }, url) =>
        when(
          lengthOf(url) > URL_LIMIT,
          [...path, 'url'],
          `The link has ${lengthOf(url)} of ${URL_LIMIT} characters.`,
        ),
      ),
  },
  {
    id: 'button.url_variable',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Keep one variable {{1}}, at the very end of the link.',
    check: (template) =>
      links(template, ({ path }, url) => {
        const [variable, ...others] = variablesOf(url);
        const isFine =
          !hasStrayBraces(url) &&
          (variable === undefined ||
            (others.length === 0 &&
              variable.end === url.length &&
              isLinkVariable(template, variable.name)));
        return when(!isFine, [...path, 'url'], 'A link has one variable {{1}}, at its very end.');
      }),
  },
  {
    id: 'button.url_sample',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Give an example of the whole link: Meta needs it to review this variable.',
    check: (template) =>
      links(template, ({ path, sample }, url) =>
        when(
          variablesOf(url).length > 0 && sample === null,
          [...path, 'example'],
          'Sample missing for the variable in the link.',
        ),
      ),
  },
];
