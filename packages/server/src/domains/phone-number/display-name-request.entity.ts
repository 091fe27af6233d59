import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { PhoneNumber } from './phone-number.entity.ts';
import { DisplayNameRequestStatus } from './phone-number.enums.ts';

@ObjectType({ implements: Node, description: 'A request for another display name.' })
@Entity({ tableName: 'display_name_requests' })
@Prefix('namerequest')
@Scope({ operator: {}, partner: { via: 'phoneNumber' }, client: { via: 'phoneNumber' } })
@Unique({
  name: 'display_name_requests_one_pending',
  properties: ['phoneNumber'],
  where: "status = 'PENDING'",
})
export class DisplayNameRequest extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => PhoneNumber, index: true })
  phoneNumber!: PhoneNumber;

  @Field(() => String, { nullable: true, description: 'The name before.' })
  @Property({ type: 'text', nullable: true })
  oldName!: string | null;

  @Field(() => String, { description: 'The name asked for.' })
  @Property({ type: 'text' })
  newName!: string;

  @Field(() => DisplayNameRequestStatus, { description: "Meta's decision." })
  @Property({ type: 'text' })
  status!: DisplayNameRequestStatus;

  @Field(() => String, { nullable: true, description: "Meta's reason for a rejection." })
  @Property({ type: 'text', nullable: true })
  rejectionReason!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Meta decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;
}
