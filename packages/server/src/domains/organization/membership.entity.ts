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
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { notificationPreferences } from '../notification/notification-preferences.rules.ts';
import type { NotificationSettings } from '../notification/notification-preferences.rules.ts';
import { NotificationPreference } from '../notification/notification.types.ts';
import { User } from '../user/user.entity.ts';
import { Organization } from './organization.entity.ts';
import { MembershipRole } from './organization.enums.ts';

@ObjectType({ implements: Node, description: "A person's place in an organization." })
@Entity({ tableName: 'memberships' })
@Prefix('member')
@Scope({
  operator: {},
  partner: { anyOf: [{ organization: 'organizationId' }, { user: 'userId' }] },
  client: { anyOf: [{ organization: 'organizationId' }, { user: 'userId' }] },
})
@Unique({ properties: ['user', 'organization'] })
@Trigger({
  name: 'memberships_changed',
  timing: 'after',
  events: ['update', 'delete'],
  body: "perform pg_notify('hub_live', 'access:' || old.user_id); return null",
})
export class Membership extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @Field(() => Organization, { description: 'Where the person works.' })
  @ManyToOne({ entity: () => Organization, index: true })
  organization!: Organization;

  @Field(() => User, { description: 'The person.' })
  @ManyToOne({ entity: () => User })
  user!: User;

  @Field(() => MembershipRole, { description: 'What the person may do here.' })
  @Property({ type: 'text' })
  role!: MembershipRole;

  @Property({ type: 'json', default: '{}' })
  notificationSettings!: Opt<NotificationSettings>;

  @Field(() => [NotificationPreference], {
    description: 'How the person is told of each kind of things here.',
  })
  @Computed(notificationPreferences, { notificationSettings: true })
  notificationPreferences!: Opt<NotificationPreference[]>;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}

export const { Edge: MembershipEdge, Connection: MembershipConnection } = connectionOf(Membership);
