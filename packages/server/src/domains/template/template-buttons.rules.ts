import type { Button, Buttons, ParsedTemplate } from './template.components.ts';
import { all, INVALID_PARAMETER, TOO_LONG, when } from './template.rule.ts';
import type { Finding, Rule } from './template.rule.ts';
import { lengthOf, variablesOf } from './template.variables.ts';

const TEXT_LIMIT = 25;
const URL_LIMIT = 2000;
const NUMBER_LIMIT = 20;
const CODE_LIMIT = 15;
const TOTAL_LIMIT = 10;

/** How many of a kind stand in one template; the others are bounded by the total alone. */
const KIND_LIMITS: Readonly<Record<string, number>> = {
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
const LABELLED: ReadonlySet<string> = new Set(['QUICK_REPLY', 'URL', 'PHONE_NUMBER', 'FLOW']);
const MARKETING_ONLY: ReadonlySet<string> = new Set(['COPY_CODE', 'CATALOG', 'MPM', 'SPM']);
const OTP_TYPES: ReadonlySet<string> = new Set(['COPY_CODE', 'ONE_TAP', 'ZERO_TAP']);

const buttonsOf = (template: ParsedTemplate): Button[] =>
  all(template, 'BUTTONS').flatMap(({ buttons }) => buttons);

const each = (template: ParsedTemplate, find: (button: Button) => Finding[]): Finding[] =>
  buttonsOf(template).flatMap(find);

const links = (template: ParsedTemplate, find: (button: Button, url: string) => Finding[]) =>
  each(template, (button) => (button.type === 'URL' && button.url ? find(button, button.url) : []));

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
      each(template, ({ path, text }) =>
        when(
          lengthOf(text ?? '') > TEXT_LIMIT,
          [...path, 'text'],
          `The button has ${lengthOf(text ?? '')} of ${TEXT_LIMIT} characters.`,
        ),
      ),
  },
  {
    id: 'button.text_variable',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Write the text of the button without variables.',
    check: (template) =>
      each(template, ({ path, text }) =>
        when(variablesOf(text ?? '').length > 0, [...path, 'text'], 'The button has a variable.'),
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
        const variables = variablesOf(url);
        const isFine =
          variables.length === 0 || (variables.length === 1 && variables[0]?.end === url.length);
        return when(!isFine, [...path, 'url'], 'A variable stands inside of the link.');
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
  {
    id: 'button.phone_number',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: `Give a number with country code, at most ${NUMBER_LIMIT} characters.`,
    check: (template) =>
      each(template, ({ path, type, phoneNumber }) =>
        when(
          type === 'PHONE_NUMBER' &&
            (!/\d{5}/.test((phoneNumber ?? '').replaceAll(/[\s().-]/g, '')) ||
              lengthOf(phoneNumber ?? '') > NUMBER_LIMIT),
          [...path, 'phone_number'],
          'The button has no telephone number that can be called.',
        ),
      ),
  },
  {
    id: 'button.code_sample',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: `Give an example of the code, at most ${CODE_LIMIT} characters.`,
    check: (template) =>
      each(template, ({ path, type, sample }) =>
        when(
          type === 'COPY_CODE' && (sample === null || lengthOf(sample) > CODE_LIMIT),
          [...path, 'example'],
          sample === null
            ? 'Sample missing for the code.'
            : `The code has ${lengthOf(sample)} of ${CODE_LIMIT} characters.`,
        ),
      ),
  },
  {
    id: 'button.category',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Remove the button or choose the category it belongs to.',
    check: ({ category, ...template }) =>
      each({ ...template, category }, ({ path, type }) =>
        when(
          (MARKETING_ONLY.has(type) && category === 'UTILITY') ||
            (type === 'OTP' && ['UTILITY', 'MARKETING'].includes(category)),
          [...path, 'type'],
          `A button of the kind ${type} cannot stand in this category.`,
        ),
      ),
  },
  {
    id: 'button.otp_type',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Choose COPY_CODE, ONE_TAP or ZERO_TAP.',
    check: (template) =>
      each(template, ({ path, type, otpType }) =>
        when(
          type === 'OTP' && !OTP_TYPES.has(otpType ?? ''),
          [...path, 'otp_type'],
          'The button does not say how the code is handed over.',
        ),
      ),
  },
  {
    id: 'button.otp_app',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Name the app by package_name and signature_hash.',
    check: (template) =>
      each(template, ({ path, otpType, namesApp }) =>
        when(
          (otpType === 'ONE_TAP' || otpType === 'ZERO_TAP') && !namesApp,
          path,
          'The app that reads the code is not named.',
        ),
      ),
  },
];
