import {
  Entity,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Client } from '../client/client.entity.ts';
import { Partner } from '../partner/partner.entity.ts';
import { PhoneNumber } from '../phone-number/phone-number.entity.ts';
import { PermissionRequestStatus } from './permission.enums.ts';

@ObjectType({
  implements: Node,
  description: "A partner's request that the client share a number. Open for 30 days.",
})
@Entity({ tableName: 'permission_requests' })
@Prefix('permissionrequest')
@Scope({ operator: {}, partner: { partner: 'partnerId' }, client: { client: 'clientId' } })
@Index({ properties: ['requestedAt', 'id'] })
@Index({ properties: ['client', 'requestedAt', 'id'] })
@Index({ properties: ['partner', 'requestedAt', 'id'] })
@Unique({
  name: 'permission_requests_one_pending',
  properties: ['phoneNumber'],
  where: "status = 'PENDING'",
})
export class PermissionRequest extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => PhoneNumber, {
    nullable: true,
    description: 'The number; null for a partner who no longer manages it.',
  })
  @ManyToOne({ entity: () => PhoneNumber, index: true })
  phoneNumber!: PhoneNumber;

  @ManyToOne({ entity: () => Client })
  client!: Client;

  @ManyToOne({ entity: () => Partner })
  partner!: Partner;

  @Field(() => PermissionRequestStatus, { description: 'What became of it.' })
  @Property({ type: 'text' })
  status!: PermissionRequestStatus;

  @Field(() => String, { nullable: true, description: 'What the partner says about it.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => String, { description: 'Name of the partner.' })
  @Property({ type: 'text' })
  partnerName!: string;

  @Field(() => String, { description: 'Who asked.' })
  @Property({ type: 'text' })
  requestedByName!: string;

  @Field(() => GraphQLDateTime, { description: 'When it was asked.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when it can be answered.' })
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null while open.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who answered or took it back.' })
  @Property({ type: 'text', nullable: true })
  decidedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the client declined, if it said so.' })
  @Property({ type: 'text', nullable: true })
  declineReason!: string | null;
}

export const { Edge: PermissionRequestEdge, Connection: PermissionRequestConnection } =
  connectionOf(PermissionRequest);
