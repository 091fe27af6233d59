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
import { connectionOf } from '../../read/connection.ts';
import { Computed, Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { notificationPreferences } from '../notification/notification-preferences.rules.ts';
import type { NotificationSettings } from '../notification/notification-preferences.rules.ts';
import { NotificationPreference } from '../notification/notification.types.ts';
import { User } from '../user/user.entity.ts';
import { lastSeenAt, membershipCapabilities } from './membership.policy.ts';
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
  name: 'memberships_counted',
  timing: 'after',
  events: ['insert', 'update', 'delete'],
  body: `if tg_op = 'UPDATE' and (new.role, new.organization_id, new.user_id) = (old.role, old.organization_id, old.user_id) then
      return null;
    end if;
    if tg_op <> 'INSERT' then
      update organizations set owner_count = (select count(*) from memberships m where m.organization_id = old.organization_id and m.role in ('OWNER', 'ADMIN')) where id = old.organization_id;
      update users set membership_count = (select count(*) from memberships m where m.user_id = old.user_id) where id = old.user_id;
    end if;
    if tg_op <> 'DELETE' then
      update organizations set owner_count = (select count(*) from memberships m where m.organization_id = new.organization_id and m.role in ('OWNER', 'ADMIN')) where id = new.organization_id;
      update users set membership_count = (select count(*) from memberships m where m.user_id = new.user_id) where id = new.user_id;
    end if;
    return null`,
})
@Trigger({
  name: 'memberships_changed',
  timing: 'after',
  events: ['update', 'delete'],
  body: `if tg_op = 'DELETE' or to_jsonb(new) - 'last_seen_at' is distinct from to_jsonb(old) - 'last_seen_at' then
      perform pg_notify('hub_live', 'access:' || old.user_id);
    end if;
    return null`,
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

  @Field(() => [Capability], { description: 'What the caller may do here, with reasons.' })
  @Computed(membershipCapabilities, {
    role: true,
    organization: { id: true, kind: true, ownerCount: true },
    user: { id: true, twoFactorEnabled: true, membershipCount: true },
  })
  capabilities!: Opt<Capability[]>;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When the person last worked here, to a quarter of an hour; null before the first time. Told to the person, to owners and to the operator.',
  })
  @Computed(lastSeenAt, { lastSeenAt: true, organization: { id: true }, user: { id: true } })
  @Property({ type: 'timestamptz', nullable: true })
  lastSeenAt!: Opt<Date | null>;

  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  @Property({ type: 'timestamptz' })
  createdAt!: Date;
}

export const { Edge: MembershipEdge, Connection: MembershipConnection } = connectionOf(Membership);
