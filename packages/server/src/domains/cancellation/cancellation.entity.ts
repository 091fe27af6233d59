import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { CancellationStatus } from './cancellation.enums.ts';

@ObjectType({ implements: Node, description: "A cancellation of a number's subscription." })
@Entity({ tableName: 'cancellations' })
@Prefix('cancellation')
@Scope({ operator: {}, partner: { via: 'phoneNumber' }, client: { via: 'phoneNumber' } })
@Unique({
  name: 'cancellations_one_in_force',
  properties: ['phoneNumber'],
  where: "status in ('PENDING', 'PROCESSED')",
})
export class Cancellation extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => PhoneNumber, index: true })
  phoneNumber!: PhoneNumber;

  @Field(() => CancellationStatus, { description: 'What became of it.' })
  @Property({ type: 'text' })
  status!: CancellationStatus;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => String, { description: 'Who asked for it.' })
  @Property({ type: 'text' })
  requestedByName!: string;

  @Field(() => GraphQLDateTime, {
    description: 'The last instant at which the number works: that of a month of the client.',
  })
  @Property({ type: 'timestamptz' })
  terminatesAt!: Date;

  @Field(() => String, { description: 'The IANA time zone whose month counts.' })
  @Property({ type: 'text' })
  timeZone!: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was withdrawn or the number reactivated.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  undoneAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who withdrew it or reactivated the number.',
  })
  @Property({ type: 'text', nullable: true })
  undoneByName!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When messaging and billing stopped.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  processedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the number is deleted for good unless it is reactivated before.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  deletesAt!: Date | null;
}
