import type { Opt } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, Field, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import { Prefix, Reads, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PageArgs } from '../../read/page-args.ts';
import { page } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Client } from '../client/client.entity.ts';
import { PhoneNumber, PhoneNumberConnection } from '../phone-number/phone-number.entity.ts';
import { Synced, SyncedNode } from '../waba/synced.ts';
import { Waba, WabaConnection } from '../waba/waba.entity.ts';

export const BusinessVerificationStatus = graphqlEnum(
  'BusinessVerificationStatus',
  "State of Meta's business verification.",
  {
    VERIFIED: 'Verified.',
    NOT_VERIFIED: 'Not started.',
    PENDING: 'In review at Meta.',
    PENDING_SUBMISSION: 'Started, documents not yet submitted.',
    PENDING_NEED_MORE_INFO: 'Meta asks for more documents.',
    REJECTED: 'Rejected.',
    FAILED: 'Failed.',
    EXPIRED: 'Expired.',
    REVOKED: 'Taken back by Meta.',
    INELIGIBLE: 'Not eligible.',
    UNKNOWN: 'A value that the Hub does not know; see the raw field.',
  },
);
export type BusinessVerificationStatus = keyof typeof BusinessVerificationStatus;

export const MessagingLimit = graphqlEnum(
  'MessagingLimit',
  'How many customers the business may write to first in 24 hours; shared by all numbers of the portfolio.',
  {
    TIER_50: '50 customers.',
    TIER_250: '250 customers.',
    TIER_2K: '2,000 customers.',
    TIER_10K: '10,000 customers.',
    TIER_100K: '100,000 customers.',
    TIER_UNLIMITED: 'No limit.',
    UNKNOWN: 'Not known; see the raw field.',
  },
);
export type MessagingLimit = keyof typeof MessagingLimit;

@ObjectType({
  implements: Node,
  description: "Meta's business (Business Manager): owns WABAs and holds the messaging limit.",
})
@Entity({ tableName: 'business_portfolios' })
@Prefix('portfolio')
@Scope({ operator: {}, partner: { via: 'client' }, client: { client: 'clientId' } })
@Synced({ syncedAt: 'When Meta last answered.' })
export class BusinessPortfolio extends SyncedNode {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => String, { description: "Meta's business id (Facebook Business Manager ID)." })
  @Unique()
  @Property({ type: 'text' })
  metaId!: string;

  @Field(() => String, { description: 'Name at Meta.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Client, { description: 'The business it belongs to.' })
  @ManyToOne({ entity: () => Client, index: true })
  client!: Client;

  @Field(() => BusinessVerificationStatus, {
    nullable: true,
    description: 'Business verification at Meta.',
  })
  @Property({ type: 'text', nullable: true })
  verificationStatus!: BusinessVerificationStatus | null;

  @Field(() => String, { nullable: true, description: 'The same in the words of Meta.' })
  @Property({ type: 'text', nullable: true })
  verificationStatusRaw!: string | null;

  @Field(() => MessagingLimit, {
    nullable: true,
    description: 'Messaging limit shared by all numbers of the portfolio.',
  })
  @Property({ type: 'text', nullable: true })
  messagingLimit!: MessagingLimit | null;

  @Field(() => String, { nullable: true, description: 'The same in the words of Meta.' })
  @Property({ type: 'text', nullable: true })
  messagingLimitRaw!: string | null;

  /** Kept by the sync, so that a list of numbers need not count. */
  @Field(() => Int, { description: 'How many numbers share the messaging limit.' })
  @Property({ type: 'integer', default: 0 })
  phoneNumberCount!: Opt<number>;

  @Field(() => GraphQLDateTime, { description: 'When the Hub first saw it.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => WabaConnection, { description: 'Its WhatsApp Business Accounts, by name.' })
  @Reads()
  wabas(@Args(() => PageArgs) args: PageArgs): Read {
    return page(Waba, args, {}, { by: 'businessPortfolio', order: [['name', 'asc']] });
  }

  @Field(() => PhoneNumberConnection, { description: 'Its numbers, newest first.' })
  @Reads()
  phoneNumbers(@Args(() => PageArgs) args: PageArgs): Read {
    return page(PhoneNumber, args, {}, { by: 'businessPortfolio', order: [['createdAt', 'desc']] });
  }
}
