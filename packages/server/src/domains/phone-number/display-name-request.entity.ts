import type { Opt } from '@mikro-orm/core';
import {
  Entity,
  ManyToOne,
  PrimaryKey,
  Property,
  Trigger,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Capability } from '../../capability.ts';
import { UpstreamError } from '../../errors.ts';
import { errorMask, Fallible, FallibleNode } from '../../fallible-node.ts';
import { Computed, OrUnknown, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { failure } from '../../upstream-failure.ts';
import { displayNameRequestCapabilities } from '../display-name/display-name.policy.ts';
import { rejectionMessage } from '../display-name/display-name.rules.ts';
import { numberNotice } from './number-notice.ts';
import { PhoneNumber } from './phone-number.entity.ts';
import {
  DisplayNameRegistration,
  DisplayNameRejectionReason,
  DisplayNameRequestStatus,
} from './phone-number.enums.ts';
import type { HistorySource } from './phone-number.enums.ts';

@ObjectType({ implements: Node, description: 'A request for another display name.' })
@Entity({ tableName: 'display_name_requests' })
@Trigger(numberNotice('display_name_requests'))
@Prefix('namerequest')
@Scope({ operator: {}, partner: { via: 'phoneNumber' }, client: { via: 'phoneNumber' } })
@Unique({
  name: 'display_name_requests_one_pending',
  properties: ['phoneNumber'],
  where: "status = 'PENDING'",
})
@Unique({
  name: 'display_name_requests_one_latest',
  properties: ['phoneNumber'],
  where: 'is_latest',
})
@Fallible()
export class DisplayNameRequest extends FallibleNode {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => PhoneNumber, index: true })
  phoneNumber!: PhoneNumber;

  @Property({ type: 'boolean', default: true })
  isLatest!: Opt<boolean>;

  @Field(() => String, { nullable: true, description: 'The name before.' })
  @Property({ type: 'text', nullable: true })
  oldName!: string | null;

  @Field(() => String, { description: 'The name asked for.' })
  @Property({ type: 'text' })
  newName!: string;

  @Field(() => DisplayNameRequestStatus, { description: "Meta's decision." })
  @Property({ type: 'text' })
  status!: DisplayNameRequestStatus;

  @Field(() => DisplayNameRejectionReason, {
    nullable: true,
    description: "Meta's reason for a rejection.",
  })
  @OrUnknown(DisplayNameRejectionReason)
  @Property({ type: 'text', nullable: true })
  rejectionReason!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reason in plain words; null unless Meta rejected the name.',
  })
  @Computed(rejectionMessage, { status: true, rejectionReason: true })
  rejectionMessage!: Opt<string | null>;

  @Field(() => String, {
    nullable: true,
    description: 'Who asked for it; null when it was asked for at Meta, past the Hub.',
  })
  @Property({ type: 'text', nullable: true })
  requestedByName!: string | null;

  @Property({ type: 'text', default: 'META' })
  source!: Opt<HistorySource>;

  @Field(() => GraphQLDateTime, { description: 'When it was asked for.' })
  @Property({ type: 'timestamptz' })
  requestedAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When Meta took it; null while the Hub still tries to reach Meta.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  submittedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When Meta decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Field(() => DisplayNameRegistration, {
    nullable: true,
    description:
      'How far an approved name is from being in force: the number has to be registered again. Null unless approved.',
  })
  @Property({ type: 'text', nullable: true })
  registration!: DisplayNameRegistration | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'Until when the number has to be registered again, or the approved name lapses.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  registerBy!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the Hub tries next, while it has to wait for Meta.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  registersAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when the name is in force.' })
  @Property({ type: 'timestamptz', nullable: true })
  registeredAt!: Date | null;

  @Field(() => UpstreamError, {
    nullable: true,
    description: 'What Meta answered when it refused to take the name or to register the number.',
  })
  @Computed(failure, errorMask)
  failure!: Opt<UpstreamError | null>;

  @Field(() => [Capability], {
    description: 'What the caller may do with the name, with reasons.',
  })
  @Computed(displayNameRequestCapabilities, {
    status: true,
    registration: true,
    registerBy: true,
    phoneNumber: {
      accountStatus: true,
      metaId: true,
      partnerPermission: true,
      registrationTimes: true,
      registrationBlockedUntil: true,
      client: { timezone: true },
    },
  })
  capabilities!: Opt<Capability[]>;
}
