import type { MessageRate, RateCard } from './rate-card.entity.ts';
import { COUNTRIES, marketsFor } from './rate-market.rules.ts';

/** A line of a rate card as a client keeps it for its own country. */
export interface CountryRate extends MessageRate {
  currency: string;
  validFrom: string;
  isSample: boolean;
}

type Card = Pick<RateCard, 'currency' | 'validFrom' | 'isSample' | 'rates'>;

/** What the cards say about messages to a country, the newest first. */
export function ratesForCountry(cards: readonly Card[], country: string): CountryRate[] {
  const markets = marketsFor(country);
  return cards
    .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
    .flatMap(({ rates, currency, validFrom, isSample }) => {
      const line = markets
        .map((market) => rates.find((rate) => rate.market === market))
        .find((rate) => rate !== undefined);
      if (!line) return [];
      const { market, marketing, utility, authentication } = line;
      return [{ market, marketing, utility, authentication, currency, validFrom, isSample }];
    });
}

/** The same for every country that any card says something about. */
export function ratesByCountry(cards: readonly Card[]): Record<string, CountryRate[]> {
  return Object.fromEntries(
    COUNTRIES.map((country) => [country, ratesForCountry(cards, country)] as const).filter(
      ([, rates]) => rates.length > 0,
    ),
  );
}

/** The line that holds at a time: in the currency that is preferred where there is one. */
export function rateAt(
  rates: readonly CountryRate[],
  { currency, at }: { currency: string | null; at: Date },
): CountryRate | null {
  const day = at.toISOString().slice(0, 10);
  const held = rates.filter(({ validFrom }) => validFrom <= day);
  const preferred = held.find((rate) => rate.currency === currency);
  return preferred ?? held.toSorted((a, b) => a.currency.localeCompare(b.currency))[0] ?? null;
}

const MICRO = 1_000_000n;

/** What 1 000 messages cost, exactly: `0.0551` → `55.10`. */
export function costPerThousand(perMessage: string): string {
  const [whole = '0', fraction = ''] = perMessage.split('.');
  const micros = (BigInt(whole) * MICRO + BigInt(fraction.padEnd(6, '0'))) * 1000n;
  const decimals = String(micros % MICRO).padStart(6, '0');
  return `${micros / MICRO}.${decimals.replace(/0{1,4}$/, '')}`;
}
