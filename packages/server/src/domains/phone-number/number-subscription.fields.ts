import { Property } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { NumberName } from './number-name.fields.ts';
import { NumberPlan } from './phone-number.enums.ts';

/** What is paid for the number, since when, and when it ends. */
@ObjectType()
export abstract class NumberSubscription extends NumberName {
  @Field(() => NumberPlan, { description: 'Monthly plan.' })
  @Property({ type: 'text' })
  plan!: NumberPlan;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When billing started.' })
  @Property({ type: 'timestamptz', nullable: true })
  billingStartedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When billing ended; null while it goes on.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  billingEndedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  unpaidSince!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  cancellationRequestedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Until when it works after a cancellation.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  terminatesAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  deactivatedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;
}
