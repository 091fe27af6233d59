import type { TemplateRejection } from './template-rejection.types.ts';
import type { TemplateStatus } from './template.enums.ts';

/** One of Meta's codes, in words: what it says and what helps. */
interface Meaning {
  message: string;
  cure: string;
  /** Where the cure begins, as `templateProblems` tells places; empty where it may be anywhere. */
  path: readonly string[];
}

const CATEGORY = ['category'];

/** Every reason that Meta documents for the rejection of a template. */
export const REJECTIONS: Readonly<Record<string, Meaning>> = {
  ABUSIVE_CONTENT: {
    message: 'Rejected: the content is abusive or threatening.',
    cure: 'Take out whatever insults or threatens, also with lawyers or the police. Say in plain words what happened and what the person can do.',
    path: [],
  },
  CATEGORY_NOT_AVAILABLE: {
    message: 'Rejected: Meta no longer has this category.',
    cure: 'Choose Marketing, Utility or Authentication, then submit again.',
    path: CATEGORY,
  },
  INCORRECT_CATEGORY: {
    message: 'Rejected: the content belongs to another category.',
    cure: 'Choose the category that the content has: Marketing for whatever promotes, Utility for what follows from an order or an account, Authentication for codes. Or take out what does not belong.',
    path: CATEGORY,
  },
  INVALID_FORMAT: {
    message: 'Rejected: the format is not valid.',
    cure: 'Give a real sample for each variable and the header, write links in full, and mend what the rules name.',
    path: [],
  },
  PROMOTIONAL: {
    message: 'Rejected: the content promotes what Meta does not allow.',
    cure: 'Take out prize draws, gambling, alcohol, tobacco, medicine and whatever else the WhatsApp commerce policy excludes. What is left and promotes belongs into Marketing.',
    path: [],
  },
  SCAM: {
    message: 'Rejected: Meta takes it for a scam.',
    cure: 'Do not ask for passwords, PINs, card or identity numbers. Name your business, and send people to your own website to sign in.',
    path: [],
  },
  TAG_CONTENT_MISMATCH: {
    message: 'Rejected: the language or the category does not fit the content.',
    cure: 'Write all texts in the language of the template, without a second one. What is written in another language is added as a language of its own.',
    path: [],
  },
};

const NO_REASON: Meaning = {
  message: 'Rejected by Meta without a reason.',
  cure: 'Mend what the rules name, read it once more as somebody who does not know your business, and submit it again. Or ask for another review in WhatsApp Manager.',
  path: [],
};

/** Meta's answer in words; a code that the Hub does not know stands there as Meta gave it. */
export function templateRejection({
  status,
  rejectedReason,
}: {
  status: TemplateStatus;
  rejectedReason: string | null;
}): TemplateRejection | null {
  if (status !== 'REJECTED') return null;
  const known = rejectedReason === null ? undefined : REJECTIONS[rejectedReason];
  if (known) return { ...known, path: [...known.path] };
  const isSilent = rejectedReason === null || rejectedReason === 'NONE';
  const message = isSilent ? NO_REASON.message : `Rejected by Meta: ${rejectedReason}.`;
  return { ...NO_REASON, message, path: [] };
}
