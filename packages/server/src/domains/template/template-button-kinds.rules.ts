import { each } from './template-buttons.ts';
import { KIND_LIMITS } from './template-buttons.rules.ts';
import type { Button, ParsedTemplate } from './template.components.ts';
import { INVALID_PARAMETER, isInCard, when } from './template.rule.ts';
import type { Rule } from './template.rule.ts';
import { lengthOf } from './template.variables.ts';

const NUMBER_LIMIT = 20;
const CODE_LIMIT = 15;
const MARKETING_ONLY: ReadonlySet<string> = new Set(['COPY_CODE', 'CATALOG', 'MPM', 'SPM']);
const OTP_TYPES: ReadonlySet<string> = new Set(['COPY_CODE', 'ONE_TAP', 'ZERO_TAP']);
const KNOWN: ReadonlySet<string> = new Set(['QUICK_REPLY', ...Object.keys(KIND_LIMITS)]);

const isCallable = (given: string) =>
  /^\+?\d{5,}$/.test(given.replaceAll(/[\s().-]/g, '')) && lengthOf(given) <= NUMBER_LIMIT;

const isMisplaced = ({ type }: Button, { category }: ParsedTemplate) =>
  type === 'OTP'
    ? category === 'UTILITY' || category === 'MARKETING'
    : category === 'UTILITY' && MARKETING_ONLY.has(type);

/** What one kind of button wants. */
export const buttonKindRules: readonly Rule[] = [
  {
    id: 'button.phone_number',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: `Give a number with country code, at most ${NUMBER_LIMIT} characters.`,
    check: (template) =>
      each(template, ({ path, type, phoneNumber }) =>
        when(
          type === 'PHONE_NUMBER' && !isCallable(phoneNumber ?? ''),
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
    check: (template) =>
      each(template, (button) =>
        when(
          // What may stand in cards is told by `carousel.card_buttons`.
          !isInCard(button) && isMisplaced(button, template),
          [...button.path, 'type'],
          `A button of the kind ${button.type} cannot stand in this category.`,
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
  {
    id: 'button.otp_terms',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Accept Meta’s terms for codes that nobody sees: zero_tap_terms_accepted is true.',
    check: (template) =>
      each(template, ({ path, otpType, acceptsTerms }) =>
        when(
          otpType === 'ZERO_TAP' && !acceptsTerms,
          [...path, 'zero_tap_terms_accepted'],
          'The terms for codes that nobody sees are not accepted.',
        ),
      ),
  },
  {
    id: 'button.flow',
    severity: 'ERROR',
    metaCode: INVALID_PARAMETER,
    cure: 'Name the flow by flow_id, flow_name or flow_json.',
    check: (template) =>
      each(template, ({ path, type, namesFlow }) =>
        when(
          type === 'FLOW' && !namesFlow,
          [...path, 'flow_id'],
          'The button does not say which flow it opens.',
        ),
      ),
  },
  {
    id: 'button.unknown',
    severity: 'INFO',
    metaCode: null,
    cure: 'Check the name of the type. What the Hub does not know it hands on as it is.',
    check: (template) =>
      each(template, ({ path, type }) =>
        when(
          type !== '' && !KNOWN.has(type),
          [...path, 'type'],
          `The Hub does not know buttons of the kind ${type}.`,
        ),
      ),
  },
];
