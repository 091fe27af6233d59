import { DELETED_AT_META, detailInWords } from '../template/template-detail.rules.ts';
import { EVERYBODY, RATINGS, text, words } from './notification-rule.ts';
import type { Facts, NotificationRules } from './notification-rule.ts';

const template = (facts: Facts): string => `“${text(facts, 'name')}” (${text(facts, 'language')})`;
const templatePage = ({ subjectId }: Facts): string => `/templates/${subjectId}`;
const draftPage = (facts: Facts): string =>
  `/wabas/${text(facts, 'wabaId')}/templates/drafts/${facts.subjectId}`;
/** What the other category means for the bill, as far as the rate card tells. */
function costWords({ payload }: Facts): string {
  const { costPerThousandBefore, costPerThousandAfter, market } = payload;
  const [before, after] = [moneyWords(costPerThousandBefore), moneyWords(costPerThousandAfter)];
  if (before === null || after === null || typeof market !== 'string') {
    return 'Messages of another category have another price.';
  }
  return `1,000 messages to ${marketName(market)} cost ${before} before and ${after} after it.`;
}

function moneyWords(given: unknown): string | null {
  if (typeof given !== 'object' || given === null) return null;
  if (!('amount' in given) || !('currency' in given)) return null;
  return `${String(given.currency)} ${String(given.amount)}`;
}

const regions = new Intl.DisplayNames('en', { type: 'region' });
const marketName = (market: string): string =>
  market.length === 2 ? (regions.of(market) ?? market) : market;

/** Statuses of a template that somebody waits for or has to act on. */
const TOLD_OF_TEMPLATES: ReadonlySet<string> = new Set([
  'APPROVED',
  'REJECTED',
  'PAUSED',
  'DISABLED',
  'LIMIT_EXCEEDED',
  'ARCHIVED',
]);
/** Whoever deletes one in the Hub knows. */
const isToldOfTemplate = (facts: Facts): boolean =>
  TOLD_OF_TEMPLATES.has(text(facts, 'current')) || text(facts, 'detail') === DELETED_AT_META;

export const TEMPLATE_NOTIFICATIONS: NotificationRules = {
  'template.category_announced': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => `${template(facts)} becomes ${words(text(facts, 'current'))} within 24 hours`,
    body: (facts) =>
      `Meta announced it. It is ${words(text(facts, 'previous'))} now. ${costWords(facts)}`,
    path: templatePage,
  },
  'template.category_changed': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) => `Meta made ${template(facts)} ${words(text(facts, 'current'))}`,
    body: (facts) => `Before: ${words(text(facts, 'previous'))}. ${costWords(facts)}`,
    path: templatePage,
  },
  'template.quality_changed': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'WARNING',
    title: (facts) =>
      `The quality of ${template(facts)} is ${RATINGS[text(facts, 'current')] ?? 'unknown'}`,
    body: (facts) => `Before: ${RATINGS[text(facts, 'previous')] ?? 'unknown'}.`,
    path: templatePage,
    when: (facts) => ['YELLOW', 'RED'].includes(text(facts, 'current')),
  },
  'template.review_decided': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: (facts) => (text(facts, 'decision') === 'SENT_BACK' ? 'WARNING' : 'INFO'),
    title: (facts) =>
      text(facts, 'decision') === 'SENT_BACK'
        ? `${text(facts, 'by')} asks for changes of ${template(facts)}`
        : `${text(facts, 'by')} approved ${template(facts)}`,
    body: (facts) => text(facts, 'comment') || null,
    path: draftPage,
  },
  'template.review_requested': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `${text(facts, 'by')} asks for a review of ${template(facts)}`,
    body: (facts) => text(facts, 'comment') || null,
    path: draftPage,
  },
  'template.review_withdrawn': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: 'INFO',
    title: (facts) => `${text(facts, 'by')} needs no review of ${template(facts)} any more`,
    body: (facts) => text(facts, 'comment') || null,
    path: draftPage,
  },
  'template.status_changed': {
    kind: 'TEMPLATE',
    client: EVERYBODY,
    partner: EVERYBODY,
    severity: (facts) => (text(facts, 'current') === 'APPROVED' ? 'INFO' : 'WARNING'),
    title: (facts) => `${template(facts)} is ${words(text(facts, 'current'))}`,
    body: (facts) => detailInWords({ detail: text(facts, 'detail') || null }),
    path: templatePage,
    when: isToldOfTemplate,
  },
};
