import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { RateCard } from '../../src/domains/rate-card/rate-card.entity.ts';

let cards = 0;

/** A card of a day that no other has. */
export async function createRateCard(
  em: EntityManager,
  { validFrom = nextDay() }: { validFrom?: string } = {},
): Promise<RateCard> {
  const card = em.create(RateCard, {
    id: uuid(),
    currency: 'USD',
    validFrom,
    rates: [{ market: 'DE', marketing: '0.1131', utility: '0.0456', authentication: '0.0456' }],
    importedBy: 'Somebody',
    importedAt: new Date('2025-06-01T10:00:00Z'),
  });
  await em.persist(card).flush();
  return card;
}

function nextDay(): string {
  cards += 1;
  return new Date(Date.UTC(2020, 0, cards)).toISOString().slice(0, 10);
}
