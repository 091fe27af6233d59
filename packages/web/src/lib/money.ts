import { countryName } from './format.ts';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: string): Intl.NumberFormat {
  const known = formats.get(currency);
  if (known) return known;
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: 3,
  });
  formats.set(currency, format);
  return format;
}

/** "€55.10", however small the currency's coins are; the code where a currency has no sign of its own. */
export const formatMoney = ({ amount, currency }: { amount: string; currency: string }): string =>
  formatOf(currency).format(Number(amount));

/** The country of a rate card's line, or a region as it is called there. */
export const marketName = (market: string) => (market.length === 2 ? countryName(market) : market);
