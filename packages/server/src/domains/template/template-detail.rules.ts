import { REJECTIONS } from './template-rejection.rules.ts';

/** Stands in the history where somebody deleted a template elsewhere than in the Hub. */
export const DELETED_AT_META = 'DELETED_AT_META';

const DETAILS: Readonly<Record<string, string>> = {
  FIRST_PAUSE:
    'Paused for 3 hours because of its quality. Stop campaigns that send it, and make it better.',
  SECOND_PAUSE:
    'Paused for 6 hours because of its quality. The next time Meta disables it: stop campaigns that send it.',
  RATE_LIMITING_PAUSE: 'Paused because too many people got it at once. Somebody ends the pause.',
  UNPAUSE: 'The pause is over.',
  DISABLED: 'Disabled because of its quality. Make another one that people like better.',
  [DELETED_AT_META]: 'Deleted at Meta, not in the Hub. Messages that use it fail.',
};

/** Meta's reason for a change, in words; what is words already stays as it is. */
export function detailInWords({ detail }: { detail: string | null }): string | null {
  if (detail === null) return null;
  return DETAILS[detail] ?? REJECTIONS[detail]?.message ?? detail;
}
