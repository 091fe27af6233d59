import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuid } from 'uuid';
import { told } from '../../lib/told.ts';
import type { MetaWaba } from '../../upstream/meta/nodes.ts';
import type { Client } from '../client/client.entity.ts';
import { BusinessPortfolio } from './business-portfolio.entity.ts';

type MetaPortfolio = NonNullable<MetaWaba['portfolio']>;

/** Finds the portfolio or makes it the client's, and locks it: its accounts are synced one by one. */
export async function lockPortfolio(
  em: EntityManager,
  client: Client,
  facts: MetaPortfolio,
  at: Date,
): Promise<BusinessPortfolio> {
  const locked = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  const found = await em.findOne(BusinessPortfolio, { metaId: facts.metaId }, locked);
  if (found !== null) return found;
  // Two accounts of one portfolio may be read for the first time at once.
  await em
    .createQueryBuilder(BusinessPortfolio)
    .insert({
      id: uuid(),
      metaId: facts.metaId,
      name: facts.name ?? client.name,
      client: client.id,
      createdAt: at,
    })
    .onConflict('metaId')
    .ignore()
    .execute();
  return em.findOneOrFail(BusinessPortfolio, { metaId: facts.metaId }, locked);
}

/** Brings the Hub's copy to what Meta says, unless that is older than the copy. */
export function applyMetaPortfolio(
  portfolio: BusinessPortfolio,
  facts: MetaPortfolio,
  at: Date,
): void {
  if (portfolio.syncedAt !== null && portfolio.syncedAt > at) return;
  Object.assign(portfolio, told(facts), { syncedAt: at, syncFailurePermanent: false });
}

/** Counts the numbers that share the messaging limit; call it when all changes are flushed. */
export async function countNumbers(em: EntityManager, portfolioIds: string[]): Promise<void> {
  await em.execute(
    `update business_portfolios p set phone_number_count = counted.count
     from (
       select id, (
         select count(*) from phone_numbers n
         where n.business_portfolio_id = b.id and n.deleted_at is null and n.missing_at_meta_since is null
       ) as count
       from business_portfolios b where id = any(?::uuid[]) order by id
     ) counted
     where p.id = counted.id and p.phone_number_count <> counted.count`,
    [`{${portfolioIds.join(',')}}`],
  );
}
