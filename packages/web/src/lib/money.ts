import { countryName } from './format.ts';

const money = new Intl.NumberFormat('en-US', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 3,
});

/** "EUR 55.10", however small the currency's coins are. */
export function formatMoney({ amount, currency }: { amount: string; currency: string }): string {
  return `${currency} ${money.format(Number(amount))}`;
}

/** The country of a rate card's line, or a region as it is called there. */
export const marketName = (market: string) => (market.length === 2 ? countryName(market) : market);
