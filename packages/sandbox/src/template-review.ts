import type { Box } from './box.ts';
import { partsOf } from './template-format.ts';
import type { Part } from './template-format.ts';
import { decideTemplate } from './turns.ts';
import type { Template } from './world.ts';

/** What a reviewer finds, by the reasons that Meta documents. */
export interface Finding {
  reason: string;
  info?: { reason: string; recommendation: string };
}

const PROMOTION = /\b(?:sale|discount|offer|coupon|promo|% off|buy now|voucher)\b|\d\s?%/i;
const THREAT = /\b(?:idiot|or else|we will sue|threat)\b/i;
const LURE = /\b(?:lucky draw|you have won|casino|lottery)\b/i;
const BAIT = /\b(?:password|card number|cvv|social security|send (?:us )?your pin)\b/i;
const LATIN: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'sv']);

/** Whether a category other than MARKETING was asked for what promotes. */
export function isPromotion(category: string, components: readonly unknown[]): boolean {
  return category === 'UTILITY' && PROMOTION.test(textOf(partsOf(components)));
}

/** What the reviewer decides when the time of the review is over. */
export function reviewTemplate(box: Box, template: Template): void {
  if (template.status !== 'PENDING') return;
  const finding = findingOf(box, template);
  template.rejection_info = finding?.info;
  decideTemplate(box, template, finding ? 'REJECTED' : 'APPROVED', finding?.reason);
}

function findingOf(box: Box, template: Template): Finding | undefined {
  const { category, language, components } = template;
  const parts = partsOf(components);
  const text = textOf(parts);
  if (THREAT.test(text)) return { reason: 'ABUSIVE_CONTENT' };
  if (BAIT.test(text)) return { reason: 'SCAM' };
  if (LURE.test(text)) return { reason: 'PROMOTIONAL' };
  if (isPromotion(category, components)) return { reason: 'INCORRECT_CATEGORY' };
  const base = language.split('_', 1)[0] ?? '';
  if (
    LATIN.has(base) &&
    /\p{Script=Cyrillic}{3}|\p{Script=Arabic}{3}|\p{Script=Han}{3}/u.test(text)
  )
    return { reason: 'TAG_CONTENT_MISMATCH' };
  if (hasStrangeSample(box, parts)) {
    return {
      reason: 'INVALID_FORMAT',
      info: {
        reason: 'The sample of the header could not be opened.',
        recommendation: 'Upload the sample again and submit the template with its handle.',
      },
    };
  }
  if (/\b(?:bit\.ly|tinyurl\.com|goo\.gl)\//i.test(text)) {
    return {
      reason: 'INVALID_FORMAT',
      info: {
        reason: 'The template has a shortened link, which hides where it leads.',
        recommendation: 'Write the full address of your own website.',
      },
    };
  }
  const twin = twinOf(box, template);
  if (twin) {
    return {
      reason: 'INVALID_FORMAT',
      info: {
        reason: `The template ${twin.name} has the same body and footer.`,
        recommendation: 'Use that template, or say something else in this one.',
      },
    };
  }
  return undefined;
}

/** Another one of the account that says the same in the same language; codes all sound alike. */
function twinOf({ nodes }: Box, template: Template): Template | undefined {
  const { id, waba, language, category, components } = template;
  if (category === 'AUTHENTICATION') return undefined;
  const wording = wordingOf(components);
  return nodes
    .templatesOf(waba)
    .find(
      (each) =>
        each.id !== id &&
        each.language === language &&
        each.status === 'APPROVED' &&
        wordingOf(each.components) === wording,
    );
}

function wordingOf(components: readonly unknown[]): string {
  return partsOf(components)
    .filter(({ type }) => ['BODY', 'FOOTER'].includes(type.toUpperCase()))
    .map(({ text = '' }) => text)
    .join('\n');
}

/** A handle that nobody uploaded; what a world begins with may have addresses. */
function hasStrangeSample({ uploads }: Box, parts: readonly Part[]): boolean {
  return parts
    .flatMap(({ example }) => example?.header_handle ?? [])
    .some((handle) => !handle.startsWith('http') && uploads.file(handle) === undefined);
}

function textOf(parts: readonly Part[]): string {
  const buttons = parts.flatMap((part) => part.buttons ?? []);
  return [...parts, ...buttons].map(({ text = '' }) => text).join('\n');
}
