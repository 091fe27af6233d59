import { Arg, ID, Query, Resolver } from 'type-graphql';
import { idOf, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { BusinessPortfolio } from './business-portfolio.entity.ts';

@Resolver()
export class BusinessPortfolioResolver {
  @Query(() => BusinessPortfolio, {
    nullable: true,
    description: "One business portfolio by its id or by Meta's; null when there is none to see.",
  })
  businessPortfolio(
    @Arg('id', () => ID, { nullable: true, description: 'Id, portfolio_….' }) id?: string,
    @Arg('metaId', () => String, { nullable: true, description: "Meta's business id." })
    metaId?: string,
  ): Read {
    return one(BusinessPortfolio, {
      id: idOf(BusinessPortfolio, id),
      metaId: metaId ?? undefined,
    });
  }
}
