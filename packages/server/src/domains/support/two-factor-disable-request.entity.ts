import {
  Entity,
  Index,
  ManyToOne,
  OneToOne,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { SupportTicket } from './support-ticket.entity.ts';
import { TwoFactorDisableState } from './support.enums.ts';

@ObjectType({
  implements: Node,
  description:
    "A client owner's request to disable two-factor of a number in an OBO account. It takes 48 to 72 hours.",
})
@Entity({ tableName: 'two_factor_disable_requests' })
@Prefix('twofactor')
@Scope({ operator: {}, partner: { via: 'ticket' }, client: { via: 'ticket' } })
@Index({
  name: 'two_factor_disable_requests_one_open',
  expression:
    'create unique index "two_factor_disable_requests_one_open" on "two_factor_disable_requests" ("phone_number_id") where state in (\'REQUESTED\', \'IDENTITY_CHECK\')',
})
export class TwoFactorDisableRequest extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @OneToOne({ entity: () => SupportTicket, owner: true })
  ticket!: SupportTicket;

  @Field(() => PhoneNumber, { nullable: true, description: 'The number.' })
  @ManyToOne({ entity: () => PhoneNumber })
  phoneNumber!: PhoneNumber;

  @Field(() => TwoFactorDisableState, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state!: TwoFactorDisableState;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  @Property({ type: 'text', nullable: true })
  rejectionReason!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was filed.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was done or rejected.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;
}
