import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { BusinessPortfolio } from '../../src/domains/business-portfolio/business-portfolio.entity.ts';
import type { Client } from '../../src/domains/client/client.entity.ts';

/** The verified business of a client, as a sync would have left it. */
export async function createPortfolio(
  em: EntityManager,
  client: Client,
  at: Date,
): Promise<BusinessPortfolio> {
  const portfolio = em.create(BusinessPortfolio, {
    id: uuid(),
    metaId: `portfolio-of-${client.name}`,
    name: `${client.name} Business`,
    client,
    verificationStatus: 'VERIFIED',
    verificationStatusRaw: 'verified',
    messagingLimit: 'TIER_2K',
    messagingLimitRaw: 'TIER_2K',
    phoneNumberCount: 1,
    syncedAt: at,
    createdAt: at,
  });
  await em.persist(portfolio).flush();
  return portfolio;
}
