import { Arg, ID, Query, Resolver } from 'type-graphql';
import { idOf, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Partner } from './partner.entity.ts';

@Resolver()
export class PartnerResolver {
  @Query(() => Partner, {
    nullable: true,
    description: 'One partner; null when there is none to see.',
  })
  partner(@Arg('id', () => ID, { description: 'Id, partner_….' }) id: string): Read {
    return one(Partner, { id: idOf(Partner, id) });
  }
}
