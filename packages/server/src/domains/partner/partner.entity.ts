import { Collection } from '@mikro-orm/core';
import type { Opt } from '@mikro-orm/core';
import { Entity, OneToMany, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import { Prefix, Reads, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PageArgs } from '../../read/page-args.ts';
import { one, page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Client, ClientConnection } from '../client/client.entity.ts';
import { Organization } from '../organization/organization.entity.ts';

export const PaymentModel = graphqlEnum('PaymentModel', "Who pays for a client's numbers.", {
  PARTNER_PAID: 'The partner pays for its clients.',
  DIRECT_PAID: 'Each client pays directly.',
});
export type PaymentModel = keyof typeof PaymentModel;

export const CurrencyCode = graphqlEnum('CurrencyCode', 'ISO 4217 currency of prices.', {
  EUR: 'Euro.',
  USD: 'US dollar.',
});
export type CurrencyCode = keyof typeof CurrencyCode;

export const PartnerPlan = graphqlEnum('PartnerPlan', "The partner's own plan.", {
  GROWTH: 'Growth.',
  PREMIUM: 'Premium.',
});
export type PartnerPlan = keyof typeof PartnerPlan;

@ObjectType({
  implements: Node,
  description: 'A software company that manages numbers for its clients.',
})
@Entity({ tableName: 'partners' })
@Prefix('partner')
@Scope({ operator: {}, partner: { id: 'partnerId' }, client: { via: 'managedClients' } })
@Trigger({
  name: 'partners_rename_organization',
  timing: 'after',
  events: ['update'],
  body: 'update organizations set name = new.brand_name where partner_id = new.id and name <> new.brand_name; return new',
})
export class Partner extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String, { description: 'Brand name shown to clients.' })
  @Property({ type: 'text' })
  brandName!: string;

  @Field(() => String, { nullable: true, description: 'Address of the logo (https).' })
  @Property({ type: 'text', nullable: true })
  logoUrl!: string | null;

  @Field(() => String, { description: 'ISO 3166 alpha-2 code, e.g. DE.' })
  @Property({ type: 'text' })
  country!: string;

  @Field(() => CurrencyCode, { description: 'Currency of all prices of this partner.' })
  @Property({ type: 'text' })
  currency!: CurrencyCode;

  @Field(() => PaymentModel, { description: 'Who pays; fixed at creation.' })
  @Property({ type: 'text' })
  paymentModel!: PaymentModel;

  @Field(() => String, { description: 'Payment processor account, e.g. STRIPE_EU.' })
  @Property({ type: 'text' })
  paymentProcessor!: string;

  @Field(() => PartnerPlan, { description: "The partner's own plan." })
  @Property({ type: 'text' })
  plan!: PartnerPlan;

  @Field(() => String, {
    nullable: true,
    description: 'Where clients return to after integrated onboarding.',
  })
  @Property({ type: 'text', nullable: true })
  redirectUrl!: string | null;

  @Field(() => Boolean, { description: 'Whether its clients may add numbers on their own.' })
  @Property({ type: 'boolean' })
  clientsMayAddNumbers!: boolean;

  @Field(() => Boolean, {
    description: 'Whether incoming partner changes are accepted without a review.',
  })
  @Property({ type: 'boolean' })
  autoAcceptPartnerChanges!: boolean;

  @Field(() => Int, {
    description:
      'Counts the changes of these facts, to notice one made by somebody else meanwhile.',
  })
  @Property({ type: 'integer', default: 1 })
  version!: Opt<number>;

  @Field(() => GraphQLDateTime, { description: 'When the partner joined.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @OneToMany(() => Client, (client) => client.partner)
  managedClients = new Collection<Client>(this);

  @Field(() => Organization, {
    nullable: true,
    description: 'Its workspace, with the people; null for its clients.',
  })
  @Reads()
  organization(): Read {
    return one(Organization, {}, { by: 'partner' });
  }

  @Field(() => ClientConnection, {
    description: 'Clients that the caller may see, by name.',
  })
  @Reads()
  clients(@Args(() => PageArgs) args: PageArgs): Read {
    return page(Client, args, {}, { by: 'partner', order: [['name', 'asc']] });
  }
}
