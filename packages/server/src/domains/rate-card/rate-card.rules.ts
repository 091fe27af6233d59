import { userError } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import type { ImportRateCardInput, MessageRateInput } from './rate-card.inputs.ts';
import type { MessageRate } from './rate-card.entity.ts';
import { marketOf } from './rate-market.rules.ts';

const MOST_RATES = 300;
const RATE = /^\d{1,6}(\.\d{1,6})?$/;
const PRICED = ['marketing', 'utility', 'authentication'] as const;

const blank = (given: string | null | undefined) => (given?.trim() ? given.trim() : null);

export function rateCardProblems({ currency, validFrom, rates }: ImportRateCardInput): UserError[] {
  const invalid = (message: string, ...path: string[]) =>
    userError('INVALID', message, ['input', ...path]);
  const problems: UserError[] = [];
  if (!/^[A-Z]{3}$/.test(currency)) {
    problems.push(invalid('Use the three letters of a currency, e.g. EUR.', 'currency'));
  }
  if (!isDay(validFrom)) problems.push(invalid('Use a day, e.g. 2026-07-01.', 'validFrom'));
  if (rates.length === 0) {
    problems.push(userError('REQUIRED', 'There is no rate in it.', ['input', 'rates']));
  }
  if (rates.length > MOST_RATES) {
    const text = `Give at most ${MOST_RATES} rates.`;
    return [...problems, userError('TOO_LONG', text, ['input', 'rates'])];
  }
  const seen = new Set<string>();
  rates.forEach((rate, at) => {
    const market = marketOf(rate.market);
    const place = ['rates', String(at)];
    if (market === null) {
      const text = `“${rate.market.slice(0, 60)}” is no country and none of Meta's regions.`;
      problems.push(invalid(text, ...place, 'market'));
    } else if (seen.has(market)) {
      problems.push(invalid(`${rate.market} is there twice.`, ...place, 'market'));
    } else seen.add(market);
    for (const field of PRICED) {
      const given = blank(rate[field]);
      if (given === null || RATE.test(given)) continue;
      const text = `“${given.slice(0, 30)}” is no price: use digits, a point and at most 6 decimals.`;
      problems.push(invalid(text, ...place, field));
    }
  });
  return problems.slice(0, 20);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** As it is kept: each market by its one name. */
export function ratesOf(given: readonly MessageRateInput[]): MessageRate[] {
  return given
    .map((rate) => ({
      market: marketOf(rate.market) ?? rate.market,
      marketing: blank(rate.marketing),
      utility: blank(rate.utility),
      authentication: blank(rate.authentication),
    }))
    .toSorted((a, b) => a.market.localeCompare(b.market));
}
