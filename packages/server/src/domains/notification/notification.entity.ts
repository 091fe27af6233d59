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
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../read/connection.ts';
import { Prefix, Scope } from '../../read/entity.ts';
import { Node } from '../../read/node.ts';
import { Event } from '../event/event.entity.ts';
import { Membership } from '../organization/membership.entity.ts';
import { Organization } from '../organization/organization.entity.ts';
import { User } from '../user/user.entity.ts';
import { NotificationKind, NotificationSeverity } from './notification.enums.ts';
import type { NotificationEmail } from './notification.enums.ts';

const OWN = { user: 'userId', organization: 'organizationId' } as const;

/** Written with the position of its event, so each recipient gets exactly one of an event. */
@ObjectType({
  implements: Node,
  description: 'Something that a person should know, in one of their workspaces.',
})
@Entity({ tableName: 'notifications' })
@Prefix('notification')
@Scope({ operator: OWN, partner: OWN, client: OWN })
@Unique({ properties: ['membership', 'event'] })
@Index({ properties: ['user', 'organization', 'position', 'id'] })
@Index({
  name: 'notifications_unread',
  expression:
    'create index "notifications_unread" on "notifications" ("user_id", "organization_id", "position", "id") where read_at is null and is_shown',
})
@Index({
  name: 'notifications_to_mail',
  expression: `create index "notifications_to_mail" on "notifications" ("membership_id") where email <> 'OFF' and mailed_at is null`,
})
export class Notification extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne({ entity: () => Membership, deleteRule: 'cascade' })
  membership!: Membership;

  @ManyToOne({ entity: () => User, deleteRule: 'cascade' })
  user!: User;

  @ManyToOne({ entity: () => Organization, deleteRule: 'cascade', index: true })
  organization!: Organization;

  @ManyToOne({ entity: () => Event, nullable: true, deleteRule: 'set null', index: true })
  event!: Event | null;

  @Field(() => NotificationKind, { description: 'What it is about.' })
  @Property({ type: 'text' })
  kind!: NotificationKind;

  @Field(() => NotificationSeverity, { description: 'How much it matters.' })
  @Property({ type: 'text' })
  severity!: NotificationSeverity;

  @Field(() => String, { description: 'What happened, in a few words.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it; null when there is none.' })
  @Property({ type: 'text', nullable: true })
  body!: string | null;

  @Field(() => String, {
    description: 'Where to act: the address in the web client, below that of the workspace.',
  })
  @Property({ type: 'text' })
  path!: string;

  @Field(() => Int, {
    description: 'How many numbers it is about; more than one when many changed alike.',
  })
  @Property({ type: 'integer', default: 1 })
  eventCount!: Opt<number>;

  /** False for what comes by e-mail only. */
  @Property({ type: 'boolean', default: true })
  isShown!: Opt<boolean>;

  @Property({ type: 'text' })
  email!: NotificationEmail;

  @Property({ type: 'timestamptz', nullable: true })
  mailedAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was read; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  readAt!: Date | null;

  @Field(() => GraphQLDateTime, { description: 'When it happened.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  /** That of its event: the order of commits. */
  @Property({ type: 'bigint' })
  position!: string;
}

export const { Edge: NotificationEdge, Connection: NotificationConnection } =
  connectionOf(Notification);
