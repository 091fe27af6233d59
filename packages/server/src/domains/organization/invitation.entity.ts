import type { Opt } from '@mikro-orm/core';
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
import { graphqlEnum } from '../../lib/graphql-enum.ts';
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { User } from '../user/user.entity.ts';
import { invitationState } from './invitation.rules.ts';
import { Organization } from './organization.entity.ts';
import { MembershipRole } from './organization.enums.ts';

export const InvitationState = graphqlEnum(
  'InvitationState',
  'Whether an invitation can be accepted.',
  {
    PENDING: 'The link works.',
    EXPIRED: 'The link is too old; the invitation can be sent again.',
  },
);
export type InvitationState = keyof typeof InvitationState;

/** The link's token is stored as a hash only. */
@ObjectType({
  implements: Node,
  description: 'An open seat in an organization, for somebody who was asked to join.',
})
@Entity({ tableName: 'invitations' })
@Prefix('invite')
@Scope({
  operator: { organization: 'organizationId' },
  partner: { organization: 'organizationId' },
  client: { organization: 'organizationId' },
})
@Index({ properties: ['organization', 'createdAt', 'id'] })
@Unique({
  name: 'invitations_one_open',
  properties: ['organization', 'email'],
  where: 'accepted_at is null and withdrawn_at is null',
})
export class Invitation extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => Organization })
  organization!: Organization;

  @Field(() => String, { description: 'Where the invitation was sent.' })
  @Property({ type: 'text' })
  email!: string;

  @Field(() => String, { description: 'Name of the invited person.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => MembershipRole, { description: 'What the person may do here.' })
  @Property({ type: 'text' })
  role!: MembershipRole;

  @Unique()
  @Property({ type: 'text' })
  tokenHash!: string;

  @Field(() => User, {
    nullable: true,
    description: 'Who invited; null when that person has left.',
  })
  @ManyToOne({ entity: () => User, nullable: true })
  invitedBy!: User | null;

  @Field(() => GraphQLDateTime, { description: 'When the person was first invited.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'Until when the newest link works.' })
  @Property({ type: 'timestamptz' })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;

  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Field(() => InvitationState, { description: 'Whether it can be accepted now.' })
  @Computed(invitationState, { expiresAt: true })
  state!: Opt<InvitationState>;
}

export const { Edge: InvitationEdge, Connection: InvitationConnection } = connectionOf(Invitation);
