import { GraphQLDateTime } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx,
  Field,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { Context } from '../../context.ts';
import { payload, WhyRefused } from '../../errors.ts';
import type { UserError } from '../../errors.ts';
import type { Place } from '../../read/places.ts';
import { one } from '../../read/read.ts';
import type { Read } from '../../read/read.ts';
import { Membership } from '../organization/membership.entity.ts';
import { markAllNotifications, markNotifications } from './mark-notifications.ts';
import { Notification, NotificationConnection } from './notification.entity.ts';
import {
  MarkAllNotificationsInput,
  MarkNotificationsInput,
  NotificationsArgs,
  SetNotificationPreferenceInput,
} from './notification.inputs.ts';
import { setNotificationPreference } from './set-notification-preference.ts';
import { notificationsPage, streamNotifications } from './stream-notifications.ts';

@ObjectType({ simpleResolvers: true, description: 'Result of markNotifications.' })
class MarkNotificationsPayload {
  @Field(() => [Notification], {
    nullable: 'itemsAndList',
    description: 'The notifications as they are now, in the order of the ids.',
  })
  notifications?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of markAllNotifications.' })
class MarkAllNotificationsPayload {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'The moment that all were marked with; `undo` takes it.',
  })
  readAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many were marked.' })
  markedCount?: number;

  @WhyRefused()
  userErrors!: UserError[];
}

@ObjectType({ simpleResolvers: true, description: 'Result of setNotificationPreference.' })
class SetNotificationPreferencePayload {
  @Field(() => Membership, { nullable: true, description: 'The membership as changed.' })
  membership?: Read;

  @WhyRefused()
  userErrors!: UserError[];
}

@Resolver()
export class NotificationResolver {
  @Query(() => NotificationConnection, {
    description:
      'Notifications of the signed-in person in this workspace, newest first; none for API keys. Kept for 90 days.',
  })
  notifications(@Args(() => NotificationsArgs) args: NotificationsArgs): Read {
    return notificationsPage(args, args.isUnread);
  }

  @Mutation(() => MarkNotificationsPayload, { description: 'Marks own notifications.' })
  markNotifications(
    @Arg('input', () => MarkNotificationsInput, { description: 'Which ones, and how.' })
    input: MarkNotificationsInput,
    @Ctx() ctx: Context,
  ): Promise<MarkNotificationsPayload> {
    return payload(async () => ({ notifications: await markNotifications(ctx, input) }));
  }

  @Mutation(() => MarkAllNotificationsPayload, {
    description: 'Marks all own notifications of this workspace as read, or takes it back.',
  })
  markAllNotifications(
    @Arg('input', () => MarkAllNotificationsInput, { description: 'Whether to take it back.' })
    input: MarkAllNotificationsInput,
    @Ctx() ctx: Context,
  ): Promise<MarkAllNotificationsPayload> {
    return payload(() => markAllNotifications(ctx, input));
  }

  @Mutation(() => SetNotificationPreferencePayload, {
    description: 'Chooses how the signed-in person is told of one kind of things here.',
  })
  setNotificationPreference(
    @Arg('input', () => SetNotificationPreferenceInput, { description: 'Which kind, and how.' })
    input: SetNotificationPreferenceInput,
    @Ctx() ctx: Context,
  ): Promise<SetNotificationPreferencePayload> {
    return payload(async () => ({ membership: await setNotificationPreference(ctx, input) }));
  }

  @Subscription(() => Notification, {
    description: 'A notification of the signed-in person in this workspace, when it comes.',
    subscribe: ({ context }: { context: Context }) => streamNotifications(context),
  })
  notificationAdded(@Root() { id }: Place): Read {
    return one(Notification, { id });
  }
}
