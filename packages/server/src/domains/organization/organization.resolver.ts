import { Arg, ID, Query, Resolver } from 'type-graphql';
import { idOf, one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Organization } from './organization.entity.ts';

@Resolver()
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description:
      'One organization with its people; null when there is none to see. Customers see their own, the operator all.',
  })
  organization(@Arg('id', () => ID, { description: 'Id, org_….' }) id: string): Read {
    return one(Organization, { id: idOf(Organization, id) });
  }
}
