import type { EntityManager } from '@mikro-orm/postgresql';
import { ratesByCountry, ratesForCountry } from './country-rates.rules.ts';
import type { CountryRate } from './country-rates.rules.ts';
import { RateCard } from './rate-card.entity.ts';

/** So many cards are kept; an import beyond them is refused. */
export const MOST_RATE_CARDS = 48;

/** Tells all clients what messages to their country cost now: their templates are read with it. */
export async function spreadRates(em: EntityManager): Promise<void> {
  await em.flush();
  const byCountry = JSON.stringify(ratesByCountry(await em.find(RateCard, {})));
  const rates = `coalesce(?::jsonb -> address_country, '[]'::jsonb)`;
  await em.execute(
    `update clients set message_rates = ${rates} where message_rates is distinct from ${rates}`,
    [byCountry, byCountry],
  );
}

/** What messages to a country cost, for a client that is new or has moved. */
export async function findRates(em: EntityManager, country: string): Promise<CountryRate[]> {
  return ratesForCountry(await em.find(RateCard, {}), country);
}
