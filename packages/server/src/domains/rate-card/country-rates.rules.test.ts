import { expect, test } from 'vitest';
import { costPerThousand, rateAt, ratesForCountry } from './country-rates.rules.ts';
import { marketOf, marketsFor } from './rate-market.rules.ts';

test.each([
  ['0.0551', '55.10'],
  ['0.003456', '3.456'],
  ['0', '0.00'],
  ['1', '1000.00'],
  ['0.000001', '0.001'],
])('1,000 messages at %s cost %s', (perMessage, cost) => {
  expect(costPerThousand(perMessage)).toBe(cost);
});

test.each([
  ['Germany', 'DE'],
  [' united  kingdom ', 'GB'],
  ['Turkey', 'TR'],
  ['rest of central and eastern europe', 'Rest of Central & Eastern Europe'],
  ['OTHER', 'Other'],
  ['Atlantis', null],
])('the market %s is %s', (name, market) => {
  expect(marketOf(name)).toBe(market);
});

test('a country without a line of its own belongs to its region, and to no wrong one', () => {
  expect(marketsFor('AT')).toEqual(['AT', 'Rest of Western Europe']);
  expect(marketsFor('DE')).toEqual(['DE']);
  expect(marketsFor('IS')).toEqual(['IS', 'Other']);
});

const card = (validFrom: string, currency: string, market: string) => ({
  validFrom,
  currency,
  isSample: false,
  rates: [{ market, marketing: '1', utility: null, authentication: null }],
});

test('the newest card that is valid counts, in the currency of the account if there is one', () => {
  const rates = ratesForCountry(
    [
      card('2026-01-01', 'EUR', 'DE'),
      card('2026-07-01', 'EUR', 'DE'),
      card('2026-07-01', 'USD', 'DE'),
      card('2026-07-01', 'INR', 'IN'),
    ],
    'DE',
  );
  const at = (day: string, currency: string | null) => {
    const rate = rateAt(rates, { currency, at: new Date(`${day}T12:00:00Z`) });
    return rate && [rate.currency, rate.validFrom];
  };
  expect(at('2026-08-01', 'USD')).toEqual(['USD', '2026-07-01']);
  expect(at('2026-06-30', 'USD')).toEqual(['EUR', '2026-01-01']);
  expect(at('2026-07-01', 'GBP')).toEqual(['EUR', '2026-07-01']);
  expect(at('2025-12-31', 'EUR')).toBeNull();
});
