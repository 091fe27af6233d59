import { costPerThousand, rateAt } from '../rate-card/country-rates.rules.ts';
import type { CountryRate } from '../rate-card/country-rates.rules.ts';
import type { TemplateCategory } from './template.enums.ts';
import type { TemplateCost } from './template-problems.types.ts';
import type { TemplateCategoryChange } from './category-change.types.ts';

/** Whose country and currency count. */
interface Payer {
  currency: string | null;
  client: { messageRates: readonly CountryRate[] } | null;
}

interface Columns {
  category: TemplateCategory;
  previousCategory: string | null;
  announcedCategory: string | null;
  categoryChangeAt: Date | null;
  waba: (Payer & { client: { addressCountry: string } | null }) | null;
}

export function categoryChange(
  { category, previousCategory, announcedCategory, categoryChangeAt, waba }: Columns,
  { now }: { now: Date },
): TemplateCategoryChange | null {
  const isAnnounced = announcedCategory !== null && announcedCategory !== category;
  const [from, to] = isAnnounced ? [category, announcedCategory] : [previousCategory, category];
  if (from === null || from === to) return null;
  return {
    from: known(from),
    to: known(to),
    isAnnounced,
    effectiveAt: categoryChangeAt,
    ...categoryCosts(waba, { from, to, at: categoryChangeAt ?? now }),
  };
}

/** What 1 000 messages cost before and after; nulls where no rate card says it. */
export function categoryCosts(payer: Payer | null, change: { from: string; to: string; at: Date }) {
  const { currency = null, client = null } = payer ?? {};
  const rate = rateAt(client?.messageRates ?? [], { currency, at: change.at });
  return {
    costPerThousandBefore: costOf(rate, change.from),
    costPerThousandAfter: costOf(rate, change.to),
    market: rate?.market ?? null,
    ratesValidFrom: rate?.validFrom ?? null,
    isSample: rate?.isSample ?? false,
  };
}

/** What 1 000 messages of a category cost at a time; null where no rate card says it. */
export function templateCost(
  { currency, client }: Payer,
  category: string,
  at: Date,
): TemplateCost | null {
  const rate = rateAt(client?.messageRates ?? [], { currency, at });
  const costPerThousand = costOf(rate, category);
  if (rate === null || costPerThousand === null) return null;
  const { market, validFrom: ratesValidFrom, isSample } = rate;
  return { costPerThousand, market, ratesValidFrom, isSample };
}

const PRICED = {
  MARKETING: 'marketing',
  UTILITY: 'utility',
  AUTHENTICATION: 'authentication',
} as const;

const isPriced = (category: string): category is keyof typeof PRICED =>
  Object.hasOwn(PRICED, category);

function costOf(rate: CountryRate | null, category: string) {
  const price = rate && isPriced(category) ? rate[PRICED[category]] : null;
  return price === null || rate === null
    ? null
    : { amount: costPerThousand(price), currency: rate.currency };
}

const known = (category: string): TemplateCategory => (isPriced(category) ? category : 'UNKNOWN');
